import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import english from '../../server/src/lexicon/frequency/en.generated.ts';
import french from '../../server/src/lexicon/frequency/fr.generated.ts';
import { openTable, pack } from '../../server/src/lexicon/frequency/table.ts';
import { levelOf, rarity } from '../../server/src/lexicon/frequency.ts';

const words = (text: string): string[] => text.split(' ');

test("everybody's words are common and specialists' words are rare, in both languages", () => {
  const rows = [
    ['en', 'water school people research question morning family discovery building title', 0, 0.5],
    ['en', 'the a I of and is', 0, 0.1],
    ['en', 'interferon quadrupole leptoquark collimator chromodynamics luminosity meson', 0.65, 1],
    ['en', 'zzyzx qwrtp', 0.9, 1],
    ['fr', "eau école gens recherche question matin famille découverte aujourd'hui bâtiment", 0, 0.5],
    ['fr', 'le à y de et est', 0, 0.1],
    ['fr', 'calorimètre quadripôle chromodynamique supersymétrie muon hadronthérapie pentaquark', 0.55, 1],
    ['fr', 'zzyzx qwrtp', 0.9, 1],
  ] as const;
  for (const [language, list, least, most] of rows) {
    for (const word of words(list)) {
      const found = rarity(word, language);
      assert.ok(found >= least && found <= most, `${word} is ${found.toFixed(2)}, not between ${least} and ${most}`);
    }
  }
});

test('a word the table lacks is judged by its parts', () => {
  for (const word of words('rewatchable unfriendliest cleaner-up overcooked heatwave favourites')) {
    const [first = ''] = word.split('-');
    assert.ok(rarity(first, 'en') < 0.75, `${first} ${rarity(first, 'en')}`);
  }
  for (const word of words('mangeraient figer irrégularités tirerait heureuses nationaux calculions')) {
    assert.ok(rarity(word, 'fr') < 0.75, `${word} ${rarity(word, 'fr')}`);
  }
});

test('case, accents and apostrophes do not change a rarity', () => {
  assert.equal(rarity('ÉCOLE', 'fr'), rarity('école', 'fr'));
  assert.equal(rarity('ecole', 'fr'), rarity('école', 'fr'));
  assert.equal(rarity('Don’t', 'en'), rarity("don't", 'en'));
  assert.ok(rarity("don't", 'en') < 0.3);
});

test('a rarer rank never has a lower level', () => {
  const order = words('the water particle detector interferometer');
  const levels = order.map((word) => levelOf(word, 'en') ?? 99);
  assert.deepEqual(
    levels,
    [...levels].sort((a, b) => a - b),
  );
});

test('what is packed is found again, and nothing else', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 2, maxLength: 24 });
  fc.assert(
    fc.property(fc.dictionary(word, fc.integer({ min: 0, max: 25 })), fc.array(word), (entries, others) => {
      const levels = new Map(Object.entries(entries));
      const lookup = openTable(pack(levels));
      for (const [form, level] of levels) assert.equal(lookup(form), level, form);
      for (const form of others) assert.equal(lookup(form), levels.get(form), form);
    }),
  );
});

test('both tables together stay under 350 KB', () => {
  assert.ok(english.length + french.length < 350_000, `${english.length + french.length}`);
});
