export const help = `Forthright checks outreach drafts (Markdown and plain text, English and French) before the public does.

  forthright check FILES, FOLDERS or GLOBS   findings, with the reason and the fix; without any, the “files” of .forthright.yaml
  forthright copy --for PLATFORM FILE        what would be posted, as plain text
  forthright measure FILES, FOLDERS or GLOBS how hard the words and sentences are
  forthright report FILES --out review.html  a page for sign-off: each draft as it will be posted, with all that was found
  forthright rules                           every rule, in one line each
  forthright explain RULE                    what a rule finds, why, with examples
  forthright policy init|check|test|show FILE   a policy of your own: begin one, check it, run its examples, see what holds

check:
  --format pretty|json|sarif|github|junit|codequality     (pretty)
  --fail-on error|warning|information|hint|never          (error)
  --fix                      make the safe fixes in the files
  --stdin [--stdin-filename NAME]   read one draft from standard input
  --changed[=REF]            only findings on lines changed since REF (HEAD)
  --baseline FILE            only findings that FILE does not hold
  --write-baseline FILE      hold today's findings in FILE
  --config FILE              settings, instead of the nearest .forthright.yaml
  --now ISO                  the time to compare dates with
  --jobs N                   check so many files at once (as many as are of use); what is said stays the same
  --jsonl                    a JSON record a line in, one out: {"id","text","lang"?,"format"?}
copy:
  --for x|mastodon|bluesky|threads|linkedin|instagram|facebook|youtube|tiktok
  --force                    although a finding blocks the draft
report:
  --out FILE                 the page, instead of standard output
  --lang en|fr               the language of the page (en)
measure:
  --words                    each word, too, with its offset and rarity: 0 everybody's, 1 unknown
  --format json, --stdin, --jsonl   as for check

Exit status of check: 0 nothing at or above --fail-on, 1 something is; of all: 2 wrong use or unreadable input.
Nothing ever leaves this machine.
`;
