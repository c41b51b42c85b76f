import assert from 'node:assert/strict';
import test from 'node:test';
import type { Language } from '../../server/src/engine/draft.ts';
import { formsOf } from '../../server/src/lexicon/inflections.ts';
import { compileLexicon } from '../../server/src/lexicon/lexicon.ts';
import { isPatternFault, parsePattern } from '../../server/src/lexicon/pattern.ts';
import { wordsOf } from '../../server/src/lexicon/words.ts';
import { sentencesOf } from '../../server/src/parsing/sentences.ts';

function found(
  language: Language,
  patterns: readonly string[],
  text: string,
  classes = {},
  extra = {},
): readonly string[] {
  const lexicon = compileLexicon(language, { 'rule/list': patterns, ...extra }, classes, formsOf);
  assert.deepEqual(lexicon.faults, []);
  const words = wordsOf(text, language);
  const ends = new Int32Array(words.length);
  for (const s of sentencesOf(text, text, words, language)) ends.fill(s.endWord, s.firstWord, s.endWord);
  return lexicon
    .match(text, words, ends)
    .hits('rule/list')
    .map((h) => text.slice(h.start, h.end));
}

const cases: readonly (readonly [Language, pattern: string, text: string, hits: readonly string[]])[] = [
  ['en', 'not for (circulation|distribution)', 'This is NOT for circulation, not for sale.', ['NOT for circulation']],
  ['en', 'blind flange', 'A blind-flange and a blind  flange.', ['blind-flange', 'blind  flange']],
  ['en', 'share~ it', 'She shares it; we shared it; sharing it.', ['shares it', 'shared it', 'sharing it']],
  ['fr', 'approuver~ par', 'Des résultats approuvés par le comité.', ['approuvés par']],
  ['en', '=Alice sees', 'Alice sees. ALICE sees. alice sees.', ['Alice sees']],
  ['en', 'strictly? (very confidential)?', 'strictly very confidential', []],
  [
    'en',
    'embargo {3} until',
    'The embargo on this holds until noon. The embargo a b c d until.',
    ['embargo on this holds until'],
  ],
  ['en', 'big bang', 'The big. Bang!', []],
  ['en', 'a b? c', 'a c and a b c', ['a c', 'a b c']],
  ['fr', "l' aveugle", 'Lever l’aveugle ce matin', ['l’aveugle']],
  ['fr', 'a ne pas diffuser', 'À NE PAS DIFFUSER', ['À NE PAS DIFFUSER']],
  ['en', '(new|new york) city', 'new york city', ['new york city']],
  ['en', 'dark matter', 'dark matter dark matter', ['dark matter', 'dark matter']],
];

test('patterns find exactly what they say', () => {
  for (const [language, pattern, text, hits] of cases) {
    if (isPatternFault(parsePattern(pattern, language, formsOf))) assert.equal(hits.length, 0, pattern);
    else assert.deepEqual(found(language, [pattern], text), hits, `${pattern} in ${text}`);
  }
});

test('the longest of a list’s patterns wins, from left to right', () => {
  assert.deepEqual(found('en', ['dark', 'dark matter', 'matter halo'], 'a dark matter halo'), ['dark matter']);
});

test('classes of several words stand in patterns, and classes in classes', () => {
  const classes = { lab: ['cern', '(our|the) lab'], voice: ['<lab>', 'we at <lab>'] };
  assert.deepEqual(found('en', ['<voice> (think|thinks)'], 'We at the lab think so; CERN thinks not.', classes), [
    'We at the lab think',
    'CERN thinks',
  ]);
});

test('a number is a class of its own', () => {
  assert.deepEqual(found('en', ['<number> (sigma|σ)'], 'at 3.9σ and 5 sigma'), ['3.9σ', '5 sigma']);
});

test('a hit inside an excepted or a known longer phrase is that phrase', () => {
  assert.deepEqual(found('en', ['blind'], 'blind faith, blind flange', {}, { 'rule/except': ['blind flange'] }), [
    'blind',
  ]);
  assert.deepEqual(found('en', ['prize'], 'Breakthrough Prize', { known: ['breakthrough prize'] }), []);
});

const faults: readonly (readonly [pattern: string, at: number])[] = [
  ['(a|b', 0],
  ['a)', 1],
  ['a <lab', 2],
  ['{3} a', 0],
  ['a {99} b', 2],
  ['a?', 0],
  ['(a|)', 0],
  ['a ~', 2],
];

test('a pattern that cannot be used says where it is wrong', () => {
  for (const [pattern, at] of faults) {
    const parsed = parsePattern(pattern, 'en', formsOf);
    assert.ok(isPatternFault(parsed), pattern);
    assert.equal(parsed.at, at, `${pattern}: ${parsed.message}`);
  }
});

test('an unknown class is a fault, not a pattern that never fires', () => {
  const { faults: told } = compileLexicon('en', { 'r/l': ['<nothing> x'] }, {}, formsOf);
  assert.match(told[0]?.message ?? '', /<nothing>/);
});

test('a class made of itself is a fault', () => {
  const { faults: told } = compileLexicon('en', {}, { a: ['x <b>'], b: ['y <a>'] }, formsOf);
  assert.equal(told.length > 0, true);
});
