import assert from 'node:assert/strict';
import test from 'node:test';
import { fold } from '../../server/src/lexicon/fold.ts';
import { wordsOf } from '../../server/src/lexicon/words.ts';

const cases: readonly (readonly [language: 'en' | 'fr', text: string, words: string])[] = [
  ['en', 'CERN’s double-blind view', "cern 's double blind view"],
  ['en', "We don't, they’re o'clock", "we don't they're o'clock"],
  ['en', '13.6TeV at 1,000 km/h', '13.6 tev at 1,000 km h'],
  ['en', 'n_TOF sees 5σ', 'n_tof sees 5 σ'],
  ['en', 'the end. 9', 'the end 9'],
  ['en', 'R&D costs 5 % or €3', 'r & d costs 5 % or € 3'],
  ['fr', 'L’équipe n’a pas dit qu’elle vient aujourd’hui', "l' equipe n' a pas dit qu' elle vient aujourd'hui"],
  ['fr', 'c’est-à-dire l’Œuvre d’Élise', "c' est a dire l' oeuvre d' elise"],
  ['fr', 'jusqu’au 4 juillet', "jusqu' au 4 juillet"],
  ['en', 'café — naïve 😀 text', 'cafe naive text'],
  ['en', '𝗕𝗼𝗹𝗱 \ud83d half', 'half'],
];

test('words are split and folded as each language writes them', () => {
  for (const [language, text, wanted] of cases) assert.equal(wordsOf(text, language).fold.join(' '), wanted, text);
});

test('a word’s offsets are where it stands', () => {
  for (const [language, text] of cases) {
    const words = wordsOf(text, language);
    for (let i = 0; i < words.length; i++) {
      const raw = text.slice(words.start[i], words.end[i]);
      assert.equal(fold(raw), words.fold[i], text);
    }
  }
});

test('tokens stand among the words in their place', () => {
  const text = 'thanks            now';
  const token = { kind: 'handle', span: { start: 7, end: 13 }, text: 'Acme', textSpan: { start: 8, end: 12 } } as const;
  const words = wordsOf(text, 'en', [token]);
  assert.deepEqual([...words.fold], ['thanks', 'acme', 'now']);
  assert.deepEqual([...words.kind], [0, 2, 0]);
});
