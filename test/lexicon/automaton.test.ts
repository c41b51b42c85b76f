import assert from 'node:assert/strict';
import test from 'node:test';
import { Automaton } from '../../server/src/lexicon/automaton.ts';
import { Entries } from '../../server/src/lexicon/entries.ts';
import type { Hit } from '../../server/src/lexicon/hit.ts';
import { imageOf } from '../../server/src/lexicon/image.ts';
import { formsOf } from '../../server/src/lexicon/inflections.ts';
import { wordsOf } from '../../server/src/lexicon/words.ts';

const animals = 'ant bat cat cow dog eel elk emu fox gnu hen kid owl pig ram rat yak'.split(' ');
const list = [
  // So many patterns go on behind “the” that their maps are made one.
  ...animals.map((animal) => `the ${animal} {2} sleeps`),
  'the {3} (cat|dog) (sleeps|eats)',
  'the =Owl eats',
];
const texts = [
  'The cat sleeps; the big old dog eats, and the yak of all yaks sleeps.',
  'the Owl eats the owl',
  'the the the cat eats the ram sleeps',
];

/** What an automaton that keeps so many states finds in the texts, twice over. */
function found(mostStates?: number): readonly string[] {
  const entries = new Entries([imageOf('en', { 'rule/list': list }, {}, formsOf)], 'en', formsOf);
  const automaton = new Automaton(entries, 0, mostStates);
  const begun = new Set<string>();
  for (const word of ['the', ...animals, 'sleeps', 'eats'])
    entries.call(
      word,
      () => true,
      (entry, pattern) => {
        for (const first of automaton.join(entry, pattern)) begun.add(first);
      },
    );
  return [...texts, ...texts].flatMap((text) => {
    const words = wordsOf(text, 'en');
    const hits: Hit[] = [];
    automaton.match(
      {
        text,
        words,
        ends: new Int32Array(words.length).fill(words.length),
        classes: new Map(),
        starts: Int32Array.from(words.fold, (word) => (begun.has(word) ? 1 : 0)),
        from: 0,
        to: words.length,
      },
      (_, hit) => hits.push(hit),
    );
    return hits.map(({ start, end }) => text.slice(start, end));
  });
}

test('of several patterns that begin alike each finds its own, gaps and written forms too', () => {
  const once = ['The cat sleeps', 'the big old dog eats', 'the Owl eats', 'the the the cat eats', 'the ram sleeps'];
  assert.deepEqual(found(), [...once, ...once]);
});

test('an automaton that keeps hardly a state finds the same', () => assert.deepEqual(found(1), found()));
