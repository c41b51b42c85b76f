import assert from 'node:assert/strict';
import test from 'node:test';
import { articleBefore, elides, englishArticle, type Gender } from '../../server/src/lexicon/articles.ts';

test('says a or an by the sound that follows', () => {
  const right = {
    a: [
      'hadron',
      'unit',
      'European lab',
      'one-off',
      'CERN badge',
      'UK group',
      'particle',
      'quark',
      'TPC',
      '10-day run',
    ],
    an: ['hour', 'electron', 'LHC magnet', 'MVA', 'unknown one', 'SPS cycle', 'heir', '8-hour shift', '11-day run'],
  };
  for (const [article, words] of Object.entries(right))
    for (const word of words) assert.equal(englishArticle(word), article, word);
});

test('knows which French words make the one before lose its vowel', () => {
  for (const word of ['aimant', 'élan', 'hélium', 'heure', 'œuvre', 'hydrogène']) assert.ok(elides(word), word);
  for (const word of ['hasard', 'hauteur', 'onze', 'quark', 'huit', 'hors']) assert.ok(!elides(word), word);
});

test('fits the French article to the next noun', () => {
  const rows: readonly (readonly [before: string, next: string, gender: Gender, after: string])[] = [
    ['on parle du ', 'aimant', 'm', 'on parle de l’'],
    ['on parle de l’', 'quark', 'm', 'on parle du '],
    ['on parle de la ', 'aimant', 'm', 'on parle de l’'],
    ['au ', 'énergie', 'f', 'à l’'],
    ['à l’', 'particule', 'f', 'à la '],
    ['Le ', 'énergie', 'f', 'L’'],
    ['cet ', 'grain', 'm', 'ce '],
    ['ce ', 'élan', 'm', 'cet '],
    ['un ', 'particule', 'f', 'une '],
    ['d’', 'quarks', 'm', 'de '],
    ['les ', 'aimants', 'm', 'les '],
    ['table ', 'aimant', 'm', 'table '],
  ];
  for (const [before, next, gender, after] of rows) {
    const change = articleBefore(before, next, 'fr', gender);
    assert.ok(change, before);
    assert.equal(before.slice(0, before.length - change.length) + change.text, after);
  }
  assert.equal(articleBefore('il s’', 'quark', 'fr', 'm'), undefined);
});
