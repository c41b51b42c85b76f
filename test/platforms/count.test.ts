import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { countGraphemes } from 'unicode-segmenter/grapheme';
import type { PlatformId } from '../../server/src/engine/profile.ts';
import { type CountOptions, count, countAlt, overflow } from '../../server/src/platforms/count.ts';
import { limits } from '../../server/src/platforms/limits.ts';

const cases: readonly (readonly [PlatformId, string, number, string, CountOptions?])[] = [
  ['bluesky', '👩🏽‍🚀🇫🇷é', 3, 'counts what a reader sees as one character'],
  ['bluesky', 'https://home.cern/news', 22, 'counts links in full'],
  ['mastodon', 'https://home.cern/news/a-long-way-down', 23, 'counts a link 23'],
  ['mastodon', 'home.cern/news', 14, 'takes only what has a protocol for a link'],
  ['mastodon', '(https://home.cern/a_(b)).', 26, 'leaves brackets and stops out of links'],
  ['mastodon', 'https://münchen.social/ü', 23, 'knows hosts with accents'],
  ['mastodon', 'thanks @galaxy@mstdn.science!', 15, 'counts only the name of a remote account'],
  ['mastodon', 'thanks @freiburg@bawü.social', 16, 'and knows servers with accents'],
  ['mastodon', 'write to me@cern.ch', 19, 'leaves e-mail addresses alone'],
  ['mastodon', 'beam', 13, 'adds the content warning', { contentWarning: 'spoilers!' }],
  ['threads', 'Go 🚀', 7, 'counts an emoji by its bytes'],
  ['threads', 'Go 👨‍👩‍👧‍👦', 28, 'and a family by all of them'],
  ['threads', '™ © é €', 7, 'but not signs that are text'],
  ['threads', '1️⃣', 7, 'and keycaps'],
  ['linkedin', '🚀𝗯', 4, 'counts UTF-16 units'],
  ['instagram', '🚀𝗯', 2, 'counts characters'],
  ['facebook', 'é🚀', 2, 'counts characters'],
  ['youtube', '🚀', 1, 'counts a description in characters'],
  ['youtube', '🚀', 2, 'and a title in UTF-16 units', { field: 'title' }],
  ['tiktok', '🚀', 2, 'counts UTF-16 units'],
];
for (const [platform, text, used, what, options] of cases)
  test(`${limits[platform].name} ${what}: ${text}`, () => assert.equal(count(platform, text, options).used, used));

test('Bluesky has bytes to mind as well', () => {
  const families = '👨‍👩‍👧‍👦'.repeat(121);
  const { used, also } = count('bluesky', families);
  assert.deepEqual([used, also], [121, [{ used: 3025, unit: 'bytes', limit: 3000 }]]);
  assert.equal(overflow('bluesky', families), 120 * '👨‍👩‍👧‍👦'.length);
  assert.equal(overflow('bluesky', 'a'.repeat(301)), 300);
});

test('Bluesky counts extended grapheme clusters, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      assert.equal(count('bluesky', text).used, countGraphemes(text));
    }),
  );
});

test('the over-long part is what does not fit, on every platform', () => {
  const unit = fc.constantFrom('a ', 'é', '🚀', '👩🏽‍🚀', 'https://home.cern/x ', '@a@b.social ', '…', '光', '#tag ');
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 40 }), fc.integer({ min: 1, max: 60 }), (units, limit) => {
      const text = units.join('');
      for (const platform of Object.keys(limits) as PlatformId[]) {
        const over = overflow(platform, text, { limit });
        assert.equal(over !== undefined, count(platform, text).used > limit);
        if (over !== undefined) assert.ok(count(platform, text.slice(0, over)).used <= limit);
      }
    }),
  );
});

test('a server may allow more, and a warning uses up some of it', () => {
  assert.equal(count('mastodon', 'a', { limit: 5000 }).limit, 5000);
  assert.equal(overflow('mastodon', 'a'.repeat(600), { limit: 5000 }), undefined);
  assert.equal(overflow('mastodon', 'a'.repeat(500), { contentWarning: 'dark' }), 496);
});

test('what drives a count is said', () => {
  const { drivers } = count('x', 'See https://home.cern/news/a-page-with-a-long-name … 🚀🚀 → now');
  assert.deepEqual(
    drivers.map(({ kind, pieces, used, saved }) => ({ kind, pieces, used, saved })),
    [
      { kind: 'link', pieces: 1, used: 23, saved: 23 },
      { kind: 'wide', pieces: 2, used: 4, saved: -2 },
      { kind: 'emoji', pieces: 2, used: 4, saved: -2 },
    ],
  );
  assert.deepEqual(drivers[1]?.samples, ['…', '→']);
  assert.deepEqual(count('bluesky', 'See https://home.cern/').drivers[0]?.used, 18);
  assert.equal(count('youtube', 'a < b').drivers[0]?.kind, 'refused');
});

test("Bluesky's application shows links shorter than its interface counts them", () => {
  const text = 'See https://home.cern/news/news/physics/a-very-long-title';
  const { used, inApp } = count('bluesky', text);
  assert.deepEqual([used, inApp], [text.length, 'See home.cern/news/news/ph...'.length]);
  assert.equal(count('bluesky', 'no link').inApp, undefined);
});

test('where sources disagree the lower figure warns and the higher is the limit', () => {
  const { limit, warnAt } = count('tiktok', 'x');
  assert.deepEqual([warnAt, limit], [2200, 4000]);
  assert.deepEqual(countAlt('linkedin', 'é'), { used: 1, unit: 'characters', limit: 4086, warnAt: 1000 });
  assert.equal(countAlt('facebook', 'é'), undefined);
});

test('every figure says where it is from and when it was looked up', () => {
  for (const facts of Object.values(limits))
    for (const fact of Object.values(facts)) {
      if (typeof fact === 'string') continue;
      assert.match(fact.verifiedOn, /^\d{4}-\d\d-\d\d$/);
      assert.match(fact.source, /^https:\/\//);
    }
});
