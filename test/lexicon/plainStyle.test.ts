import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formsOf } from '../../server/src/lexicon/inflections.ts';
import { isPatternFault, parsePattern } from '../../server/src/lexicon/pattern.ts';
import { cliches, participles, weasels, wordy } from '../../server/src/lexicon/plainStyle.generated.ts';

test('every phrase of the plain-style lists is one that the matcher reads', () => {
  for (const phrase of [...Object.keys(wordy), ...weasels, ...cliches, ...participles]) {
    const pattern = parsePattern(phrase, 'en', formsOf);
    assert.ok(!isPatternFault(pattern), phrase);
  }
});

test('the lists hold what they are for, and not what physicists or our own wordings say plainly', () => {
  const phrases = new Set<string>([...Object.keys(wordy), ...cliches]);
  for (const kept of ['utilise~', 'in order to', 'prior to', 'tip of the iceberg', 'go~ the extra mile']) {
    assert.ok(phrases.has(kept), kept);
  }
  const plain =
    'accelerate|in my opinion|put simply|it is|however|transmit|magnitude|trial and error|divide and conquer|relative to';
  for (const dropped of plain.split('|')) assert.ok(!phrases.has(dropped), dropped);
  assert.deepEqual(wordy['in order to'], ['to']);
  assert.ok(new Set<string>(participles).has('written'));
});
