import assert from 'node:assert/strict';
import test from 'node:test';
import { createParser } from '../../server/src/parsing/parser.ts';
import { measureDraft } from '../../server/src/reading/readability.ts';
import { readPassage } from '../../server/src/reading/reading.ts';
import { testChecker } from '../support/check.ts';

const checker = testChecker();
const measured = (text: string) =>
  measureDraft(createParser('markdown').parse(text).draft, 'general', (passage) =>
    readPassage(passage, checker.lexicon(passage.language)),
  );
const rarityOf = (text: string, word: string) => measured(text).words.find((w) => w.text === word)?.rarity;

test('counts words and sentences of running text, headings aside', () => {
  const { figures } = measured('# A heading here\n\nIt is late. We all go home now.\n');
  assert.equal(figures.words, 11);
  assert.equal(figures.sentences, 2);
  assert.equal(figures.wordsPerSentence, 4);
});

test('rates hard words over easy ones, and terms by who knows them', () => {
  const text = 'The beam in the LHC tunnel hits the emittance wall.';
  assert.ok((rarityOf(text, 'emittance') ?? 0) > 0.65);
  assert.ok((rarityOf(text, 'wall') ?? 1) < 0.4);
  assert.ok((rarityOf(text, 'beam') ?? 0) >= 0.5, 'an everyday word beside words of physics');
  assert.ok((rarityOf('Her beam of a smile.', 'beam') ?? 1) < 0.5, 'an everyday word');
});

test('says where each word and term stands', () => {
  const text = 'We saw **dark matter** at last, they say.';
  const found = measured(text).words;
  for (const word of found) assert.equal(text.slice(word.start, word.start + word.text.length), word.text);
  assert.ok(found.some((w) => w.text === 'dark matter'));
});

test('takes explained terms off the count', () => {
  assert.equal(measured('The emittance grew again this morning.').figures.jargonTerms, 1);
  assert.equal(measured('The emittance (how wide the swarm of protons is) grew again.').figures.jargonTerms, 0);
});

test('has a French formula of its own', () => {
  const plain = measured('Le chat dort. Il est tard. On va se coucher tous les deux.').figures;
  const heavy = measured(
    'La caractérisation expérimentale des supraconducteurs nécessite une instrumentation considérable.',
  ).figures;
  assert.ok(plain.ease > 80, String(plain.ease));
  assert.ok(heavy.ease < 20, String(heavy.ease));
  assert.ok(plain.score > heavy.score);
});

test('an empty draft has nothing hard in it', () => {
  const { figures, words } = measured('');
  assert.deepEqual([figures.words, figures.rareShare, figures.score, words.length], [0, 0, 100, 0]);
});
