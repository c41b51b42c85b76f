// How far our counting agrees with X's own suite, and with twitter-text and unicode-segmenter on real posts.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { countGraphemes } from 'unicode-segmenter/grapheme';
import { parse } from 'yaml';
import type { PlatformId } from '../../server/src/engine/profile.ts';
import { createParser } from '../../server/src/parsing/parser.ts';

import { count, overflow } from '../../server/src/platforms/count.ts';
import { toPost } from '../../server/src/platforms/post.ts';
import { extractHashtags, extractMentions, replyTo } from '../../server/src/platforms/x/entities.ts';
import { extractUrls } from '../../server/src/platforms/x/urls.ts';
import { type Weights, weighX } from '../../server/src/platforms/x/weigh.ts';
import { twitterText } from './twitterText.ts';

const dataFolder = process.env.FORTHRIGHT_DATA ?? path.resolve('..', 'shared', 'data');

interface Case {
  readonly description: string;
  readonly text: string;
  readonly expected: unknown;
}
type Suites = Readonly<Record<string, readonly Case[]>>;

const suites = (name: string): Suites =>
  parse(readFileSync(path.join(dataFolder, 'counting/twitter-text/conformance', `${name}.yml`), 'utf8')).tests;

// The suites' offsets count code points, ours UTF-16 units.
const points = (text: string, offset: number): number => [...text.slice(0, offset)].length;
const at = (text: string, { start, end }: { start: number; end: number }): [number, number] => [
  points(text, start),
  points(text, end),
];

function weighed(text: string, weights: Weights): number {
  let used = 0;
  weighX(text, (_, weight) => (used += weight), weights);
  return used;
}

const judged = (text: string, weights: Weights, limit: number): { weightedLength: number; valid: boolean } => {
  const weightedLength = weighed(text, weights);
  const refused = count('x', text).drivers.some(({ kind }) => kind === 'refused');
  return { weightedLength, valid: weightedLength > 0 && weightedLength <= limit && !refused };
};
const alike = (want: Case['expected'], got: { weightedLength: number; valid: boolean }): boolean => {
  const { weightedLength, valid } = want as { weightedLength: number; valid: boolean };
  return weightedLength === got.weightedLength && valid === got.valid;
};

const version1: Weights = { url: 23, wide: 1, emoji: false };
const version2: Weights = { url: 23, wide: 2, emoji: false };
const version3: Weights = { url: 23, wide: 2, emoji: true };

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const single = <T extends { start: number; end: number }>(found: readonly T[], text: string): boolean =>
  found.length === 1 && found[0]?.start === 0 && found[0].end === text.length;

const judges: Readonly<Record<string, (test: Case) => boolean>> = {
  'validate tweets': ({ text, expected }) => judged(text, version1, 140).valid === expected,
  'validate usernames': ({ text, expected }) => single(extractMentions(text), text) === expected,
  'validate hashtags': ({ text, expected }) => single(extractHashtags(text), text) === expected,
  'validate urls_without_protocol': ({ text, expected }) => single(extractUrls(text), text) === expected,
  'validate WeightedTweetsCounterTest': ({ text, expected }) => alike(expected, judged(text, version2, 280)),
  'validate WeightedTweetsWithDiscountedEmojiCounterTest': ({ text, expected }) =>
    alike(expected, judged(text, version3, 280)),
  'validate UnicodeDirectionalMarkerCounterTest': ({ text, expected }) => alike(expected, judged(text, version3, 280)),
  'extract mentions': ({ text, expected }) =>
    same(
      extractMentions(text)
        .filter(({ list }) => !list)
        .map(({ name }) => name),
      expected,
    ),
  'extract mentions_with_indices': ({ text, expected }) =>
    same(
      extractMentions(text).map((m) => ({ screen_name: m.name, indices: at(text, m) })),
      expected,
    ),
  'extract mentions_or_lists_with_indices': ({ text, expected }) =>
    same(
      extractMentions(text).map((m) => ({ screen_name: m.name, list_slug: m.list, indices: at(text, m) })),
      expected,
    ),
  'extract replies': ({ text, expected }) => same(replyTo(text) ?? null, expected ?? null),
  'extract urls': urls,
  'extract tco_urls_with_params': urls,
  'extract urls_with_indices': urlsInPlace,
  'extract urls_with_directional_markers': urlsInPlace,
  'extract hashtags': tags,
  'extract hashtags_from_astral': tags,
  'extract hashtags_with_indices': ({ text, expected }) =>
    same(
      extractHashtags(text).map((tag) => ({ hashtag: tag.name, indices: at(text, tag) })),
      expected,
    ),
};

function urls({ text, expected }: Case): boolean {
  return same(
    extractUrls(text).map(({ url }) => url),
    expected,
  );
}
function urlsInPlace({ text, expected }: Case): boolean {
  return same(
    extractUrls(text).map((u) => ({ url: u.url, indices: at(text, u) })),
    expected,
  );
}
function tags({ text, expected }: Case): boolean {
  return same(
    extractHashtags(text).map(({ name }) => name),
    expected,
  );
}

function runSuites(): boolean {
  let clean = true;
  for (const file of ['validate', 'extract']) {
    for (const [name, cases] of Object.entries(suites(file))) {
      const judge = judges[`${file} ${name}`];
      if (!judge) continue;
      const failed = cases.filter((test) => !judge(test));
      clean &&= failed.length === 0;
      console.log(`${file} ${name}: ${cases.length - failed.length}/${cases.length}`);
      for (const { description } of failed) console.log(`  fails: ${description}`);
    }
  }
  return clean;
}

/** The post as somebody else would make it out, with a few replacements: header, pictures, emphasis, escapes and marks of headings gone. */
const naive = (source: string): string =>
  source
    .replace(/^\uFEFF?---\n[\s\S]*?\n---[ \t]*\n/, '')
    .replace(/!\[[^\]]*\]\([^)]*\)\n?/g, '')
    .replace(/\[([^\]]*)\]\((?!http)[^)]*\)/g, '$1')
    .replace(/\[([^\]]*)\]\(([^)]*)\)/g, '$1 ($2)')
    .replace(/^(?:-{4,}|={3,})\n/gm, '')
    .replace(/\*\*|(?<![\w*])\*(?=\S)|(?<=\S)\*(?![\w*])/g, '')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
    .trim();

const remote = /@([a-z0-9_.-]+)@[\p{L}\p{N}.-]+/giu;
const independent: Readonly<Partial<Record<PlatformId, (text: string) => { used: number; limit: number }>>> = {
  x: (text) => ({ used: twitterText.parseTweet(text).weightedLength, limit: 280 }),
  bluesky: (text) => ({ used: countGraphemes(text), limit: 300 }),
  mastodon: (text) => {
    const shortened = twitterText
      .extractUrlsWithIndices(text, { extractUrlsWithoutProtocol: false })
      .reverse()
      .reduce((now, { indices: [from, to] }) => now.slice(0, from) + 'x'.repeat(23) + now.slice(to), text);
    return { used: countGraphemes(shortened.replace(remote, '@$1')), limit: 500 };
  },
  linkedin: (text) => ({ used: text.length, limit: 3000 }),
};

function runPosts(): boolean {
  const folder = path.join(dataFolder, 'outreach/galaxy-social/posts');
  const files = readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith('.md'));
  let clean = true;
  for (const [platform, other] of Object.entries(independent)) {
    let parts = 0;
    let exact = 0;
    let agreed = 0;
    let over = 0;
    for (const name of files) {
      const source = readFileSync(path.join(folder, String(name)), 'utf8');
      const { draft } = createParser('markdown').parse(source);
      const post = toPost(draft, platform as PlatformId);
      for (const { text } of post) {
        parts += 1;
        const { used } = count(platform as PlatformId, text);
        if (used === other(text).used) exact += 1;
        else console.log(`  ${platform} ${name}: ${used}, independently ${other(text).used}`);
      }
      const whole = naive(source);
      const theirs = other(whole);
      const ours = post.some(({ text }) => overflow(platform as PlatformId, text) !== undefined);
      if (ours) over += 1;
      if (ours === theirs.used > theirs.limit) agreed += 1;
      else console.log(`  ${platform} ${name}: ${ours ? 'too long' : 'fits'}, raw text ${theirs.used}/${theirs.limit}`);
    }
    clean &&= exact === parts && agreed === files.length;
    console.log(
      `galaxy ${platform}: same count ${exact}/${parts} posts, same verdict ${agreed}/${files.length} drafts (${over} too long)`,
    );
  }
  return clean;
}

const suitesClean = runSuites();
const postsClean = runPosts();
process.exitCode = suitesClean && postsClean ? 0 : 1;
