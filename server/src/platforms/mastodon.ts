import { once } from './once.ts';
import { type Concession, codePoints } from './ways.ts';
import { beforeUrl, noHost } from './x/chars.ts';
import { type Mention, type Named, undoesMention } from './x/entities.ts';
import { readLabels } from './x/hosts.ts';
import type { Url } from './x/urls.ts';

// After Mastodon's own code: config/initializers/twitter_regex.rb, app/lib/extractor.rb, app/models/{account,tag}.rb.
const protocol = /(?:https?|dat|dweb|ipfs|ipns|ssb|gopher|gemini):\/\//gi;
const host = new RegExp(`(?:[^${noHost}]|[-_.])+`, 'y');
const general = '[^\\p{White_Space}<>()?]';
const nested = `\\((?:${general}+|${general}*\\(${general}+\\)${general}*)\\)`;
const pathEnd = `(?:[^\\p{White_Space}()?!*"'「」<>;:=,.$%\\[\\]~&|@]|${nested})`;
const query = "(?:[a-z0-9!?*'();:&=+$/%#\\[\\]\\-_.,~|@^]|[^\\0-\\x9f])";
const tail = once(
  () =>
    new RegExp(
      `(?::[0-9]+)?(?:/(?:${general}*(?:${nested}${general}*)*${pathEnd}|${general}+/)*)?(?:\\?${query}*(?:[a-z0-9_&=#/\\-]|[^\\0-\\x9f]))?`,
      'iuy',
    ),
);

/** Only what has a protocol is a link for Mastodon. */
export function mastodonLinks(text: string): Url[] {
  const links: Url[] = [];
  let done = 0;
  for (const match of text.matchAll(protocol)) {
    const { index } = match;
    const from = index + match[0].length;
    if (index < done || (index > 0 && !beforeUrl.test(text.charAt(index - 1)))) continue;
    host.lastIndex = from;
    if (!host.test(text)) continue;
    const hostEnd = readLabels(text, from, host.lastIndex).hostEnd(from);
    if (hostEnd < 0) continue;
    const rest = tail();
    rest.lastIndex = hostEnd;
    done = hostEnd + (rest.exec(text)?.[0].length ?? 0);
    links.push({ url: text.slice(index, done), start: index, end: done });
  }
  return links;
}

const word = '\\p{L}\\p{M}\\p{Nd}\\p{Pc}';
const account = once(
  () => new RegExp(`(?<![=/${word}])@([a-z0-9_]+(?:[.-]+[a-z0-9_]+)*)(@[${word}]+(?:[.-]+[${word}]+)*)?`, 'giu'),
);

/** `list` is the server of a remote account, with its `@`. */
export const mastodonMentions = (text: string): Mention[] =>
  [...text.matchAll(account())]
    .map((match) => ({
      name: match[1] as string,
      list: match[2] ?? '',
      start: match.index,
      end: match.index + match[0].length,
    }))
    .filter(({ end }) => !undoesMention.test(text.slice(end, end + 3)));

const tag = once(() => new RegExp(`(?<![=/)\\p{L}\\p{Nd}])[#＃]([${word}\\u00B7\\u30FB\\u200c]+)`, 'gu'));

export const mastodonHashtags = (text: string): Named[] =>
  [...text.matchAll(tag())]
    .filter((match) => /[^\p{Nd}_]/u.test(match[1] as string))
    .map((match) => ({ name: match[1] as string, start: match.index, end: match.index + match[0].length }));

const linkWeight = 23;

/** A link counts 23 whatever its length; of `@name@server` only `@name` counts. */
export function mastodonConcessions(text: string): Concession[] {
  const links = mastodonLinks(text).map(
    ({ start, end }) => ({ start, end, driver: 'link', weight: linkWeight }) as const,
  );
  const remote = mastodonMentions(text)
    .filter(({ list }) => list !== '')
    .map(({ start, end, name }) => ({ start, end, driver: 'mention', weight: 1 + codePoints(name) }) as const);
  let done = 0;
  return [...links, ...remote]
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      if (start < done) return false;
      done = end;
      return true;
    });
}
