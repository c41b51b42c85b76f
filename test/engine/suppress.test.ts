import assert from 'node:assert/strict';
import test from 'node:test';
import type { Finding } from '../../server/src/engine/rule.ts';
import { sift } from '../../server/src/engine/suppress.ts';
import { createParser } from '../../server/src/parsing/parser.ts';

/** A finding of each «marked» stretch: `«rule|words»`; the text is read without the marks. */
function sifted(marked: string, judged: Readonly<Record<string, readonly string[]>> = {}) {
  const findings: Finding[] = [];
  let text = '';
  for (const part of marked.split(/(«[^»]*»)/)) {
    const [, rule, words] = /^«([^|]*)\|([^»]*)»$/.exec(part) ?? [];
    if (rule && words)
      findings.push({
        rule,
        principle: 'reputation',
        clause: 'reputation',
        severity: 'warning',
        span: { start: text.length, end: text.length + words.length },
        language: 'en',
        message: words,
        fixes: [],
        secret: false,
        ...(judged[words] && { judged: judged[words] }),
      });
    text += words ?? part;
  }
  const { draft, profile } = createParser('markdown').parse(text);
  const { findings: left, suppressed, stale } = sift(findings, draft, profile);
  return {
    left: left.map((f) => `${f.rule} ${f.message}`),
    gone: suppressed.map(({ finding, reason, span }) => [
      `${finding.rule} ${finding.message}`,
      reason,
      text.slice(span.start, span.end).slice(0, 4),
    ]),
    stale: stale.map(({ rule, reason }) => [rule, reason]),
  };
}
const head = (...ignores: readonly string[]): string => `---\nignore:\n${ignores.join('')}---\n`;
const ignore = (rule: string, words?: string): string =>
  `  - rule: ${rule}\n${words === undefined ? '' : `    text: ${words}\n`}    reason: known\n`;

test('the header ignores all of a rule, and of no other', () => {
  const { left, gone, stale } = sifted(`${head(ignore('a'))}One «a|cat», a «b|dog», a «a|cow».`);
  assert.deepEqual(left, ['b dog']);
  assert.deepEqual(
    gone.map(([finding, reason]) => [finding, reason]),
    [
      ['a cat', 'known'],
      ['a cow', 'known'],
    ],
  );
  assert.deepEqual(stale, []);
});

test('words in the header ignore what is found there, however it is spaced and cased, a part of it or something around it', () => {
  const around = (words: string, found: string) => sifted(`${head(ignore('a', words))}Text «a|${found}».`);
  for (const [words, found] of [
    ['big cat', 'big cat'],
    ['big cat', 'Big  CAT'],
    ['cat', 'big cat'],
    ['the big cat', 'big cat'],
  ] as const)
    assert.deepEqual([around(words, found).left, around(words, found).stale], [[], []], `${words} / ${found}`);
  for (const [words, found] of [
    ['big dog', 'big cat'],
    ['the cats', 'cat'],
  ] as const)
    assert.deepEqual(
      [around(words, found).left, around(words, found).stale],
      [[`a ${found}`], [['a', 'known']]],
      `${words} / ${found}`,
    );
});

test('a comment ignores a rule in the block behind it alone', () => {
  const { left, gone, stale } = sifted(
    'A «a|cat».\n\n<!-- forthright-ignore a: it is a name -->\nThe «a|cow» and the «b|dog».\n\nA «a|hen».\n',
  );
  assert.deepEqual(left, ['a cat', 'b dog', 'a hen']);
  assert.deepEqual(gone, [['a cow', 'it is a name', '<!--']]);
  assert.deepEqual(stale, []);
});

test('a comment with nothing to ignore is stale; without a reason, or a block behind it, it is none', () => {
  assert.deepEqual(sifted('<!-- forthright-ignore a: why -->\nA cow.\n').stale, [['a', 'why']]);
  assert.deepEqual(sifted('<!-- forthright-ignore a: -->\nA «a|cow».\n'), { left: ['a cow'], gone: [], stale: [] });
  assert.deepEqual(sifted('A «a|cow».\n\n<!-- forthright-ignore a: why -->\n'), {
    left: ['a cow'],
    gone: [],
    stale: [],
  });
});

test('who has answered for a judgement is not asked again for a sentence like it', () => {
  const judged = {
    'red flag': ['red', 'flag', 'street'],
    banner: ['red', 'flag', 'square'],
    sea: ['blue', 'sea', 'boat'],
  };
  const header = head(ignore('a', 'red flag'));
  const { left, gone } = sifted(`${header}A «a|red flag», «a|banner», «a|sea», «b|banner», «a|plain».`, judged);
  assert.deepEqual(left, ['a sea', 'b banner', 'a plain']);
  assert.deepEqual(
    gone.map(([finding, reason]) => [finding, reason]),
    [
      ['a red flag', 'known'],
      ['a banner', 'known'],
    ],
  );
});
