import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { twitterText, twitterTlds } from '../../scripts/measure/twitterText.ts';
import { count, overflow } from '../../server/src/platforms/count.ts';
import { extractHashtags, extractMentions, replyTo } from '../../server/src/platforms/x/entities.ts';
import { asciiTlds, otherTlds } from '../../server/src/platforms/x/tlds.ts';
import { extractUrls } from '../../server/src/platforms/x/urls.ts';

const pieces =
  'a|b |com|.com|.|..|-|_|/|http://|https://|HTTP://|t.co/|abc123|@|#|＃|\n|é|e\u0301|日本|語。|.中国|みんな|xn--ls8h|.la|?a=b|=|(|)|,|:80|!|$|RT|😀|👨‍👩‍👧|👩🏽‍🚀|🇫🇷|1️⃣|❤️|☺|\u200d|\uFE0F|\u20e3|12|foo_bar|foo-bar|q\u0323\u0307|рф|"|\u202a|+|[|\ufeff|vermögensberatung|İ|…|€|→|\u202f|’|σ|\uFB2C|\u1112\u1161\u11ab|ﬁ|𝒳|❤️‍🔥|™'.split(
    '|',
  );
const texts = fc
  .array(fc.constantFrom(...pieces, 'a'.repeat(62), 'あ'.repeat(21)), { maxLength: 40 })
  .map((list) => list.join(''));

test('X is counted like twitter-text, whatever the text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      assert.equal(count('x', text).used, twitterText.parseTweet(text).weightedLength);
    }),
    { numRuns: 1500 },
  );
});

test('links, hashtags and mentions are those of twitter-text, whatever the text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      assert.deepEqual(
        extractUrls(text).map(({ url, start, end }) => [url, start, end]),
        twitterText.extractUrlsWithIndices(text).map(({ url, indices }) => [url, ...indices]),
      );
      assert.deepEqual(
        extractHashtags(text).map(({ name, start, end }) => [name, start, end]),
        twitterText.extractHashtagsWithIndices(text).map(({ hashtag, indices }) => [hashtag, ...indices]),
      );
      assert.deepEqual(
        extractMentions(text).map(({ name, list, start, end }) => [name, list, start, end]),
        twitterText
          .extractMentionsOrListsWithIndices(text)
          .map(({ screenName, listSlug, indices }) => [screenName, listSlug, ...indices]),
      );
    }),
    { numRuns: 1500 },
  );
});

test('the list of top-level domains is the one of twitter-text', () => {
  assert.deepEqual(`${asciiTlds} ${otherTlds}`.trim().split(/\s+/).sort(), [...twitterTlds].sort());
});

for (const [text, used, why] of [
  ['Beam is back', 12, 'Latin counts one'],
  ['é\u0301 σ ’', 6, 'accents that compose, Greek and curly quotes count one'],
  ['e\u0301te\u0301', 3, 'accents are composed first'],
  ['…', 2, 'an ellipsis sign counts two'],
  ['13\u202f000', 7, 'a narrow no-break space counts two'],
  ['光', 2, 'Chinese counts two'],
  ['👨‍👩‍👧‍👦', 2, 'a family is one emoji'],
  ['🇫🇷🇨🇭', 4, 'flags count two each'],
  ['1️⃣', 2, 'a keycap counts two'],
  ['https://home.cern/news/news/physics/something-very-long-indeed', 23, 'a link counts 23'],
  ['cern.ch', 23, 'without a protocol, too'],
  ['http://日本語.jp/é', 23, 'in other scripts, too'],
  ['info@cern.ch', 12, 'an e-mail address is no link'],
] as const)
  test(`on X ${why}`, () => assert.equal(count('x', text).used, used));

test('the part that is too long begins at the right character, before composing as well', () => {
  assert.equal(overflow('x', 'a'.repeat(280)), undefined);
  assert.equal(overflow('x', `${'a'.repeat(280)}bc`), 280);
  assert.equal(overflow('x', `${'e\u0301'.repeat(280)}b`), 560);
  assert.equal(overflow('x', `${'a'.repeat(279)}🚀 after`), 279);
  assert.equal(overflow('x', `${'a'.repeat(270)} https://home.cern/x`), 271);
});

test('an answer is told from a mention', () => {
  assert.equal(replyTo('@CERN says'), 'CERN');
  assert.equal(replyTo('.@CERN says'), undefined);
});

test('a page of Chinese without a space is read in no time', () => {
  const started = performance.now();
  extractUrls(`${'光子.'.repeat(60_000)}${'a'.repeat(100_000)}.${'_'.repeat(50_000)}`);
  assert.ok(performance.now() - started < 3000);
});
