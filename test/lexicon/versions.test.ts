import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { formsOf } from '../../server/src/lexicon/inflections.ts';
import { compileLexicon } from '../../server/src/lexicon/lexicon.ts';
import { wordsOf } from '../../server/src/lexicon/words.ts';
import { sentencesOf } from '../../server/src/parsing/sentences.ts';

const classes = { animal: ['cat~', 'big dog'], pet: ['my <animal>', '<capital>'], known: ['cat food'] };
const lists = {
  'seen/pair': ['<animal> {2} <pet>', 'cat~ and dog~'],
  'seen/except': ['cat~ and dog~ Inc'],
  'heard/word': ['dog~', '=Dog', 'no <number>'],
};
const lexicon = () => compileLexicon('en', lists, classes, formsOf);

/** Everything that is found in a text, in words. */
function found(of: ReturnType<typeof lexicon>, text: string) {
  const words = wordsOf(text, 'en');
  const ends = new Int32Array(words.length).fill(words.length);
  for (const s of sentencesOf(text, text, words, 'en')) ends.fill(s.endWord, s.firstWord, s.endWord);
  const matches = of.match(text, words, ends);
  const said = Object.keys(lists).map((list) => [list, matches.hits(list)] as const);
  const spans = [...Object.keys(classes), 'capital'].map((name) => [name, matches.spans(name)] as const);
  return { said, spans, heard: ['seen', 'heard'].filter((owner) => matches.hears(owner)) };
}

const pieces = [
  'cat ',
  'Cats ',
  'and ',
  'dogs ',
  'Dog ',
  'my ',
  'big dog ',
  'cat food ',
  'no ',
  '5 ',
  'Inc',
  '. ',
  '? ',
  '! ',
  '\n\n',
  'x',
  ',',
];
const piece = fc.constantFrom(...pieces);
const edit = fc.record({ at: fc.nat(200), gone: fc.nat(6), put: fc.array(piece, { maxLength: 3 }) });

test('what is found in the next version of a text is what is found in it for the first time', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.array(edit, { maxLength: 30 }), (start, edits) => {
      const used = lexicon();
      let text = start.join('');
      assert.deepEqual(found(used, text), found(lexicon(), text));
      for (const { at, gone, put } of edits) {
        const from = Math.min(at, text.length);
        text = text.slice(0, from) + put.join('') + text.slice(from + gone);
        assert.deepEqual(found(used, text), found(lexicon(), text), JSON.stringify(text));
      }
    }),
    { seed: 5, numRuns: 150 },
  );
});

test('a word typed in the second of three sentences leaves the hits of the others and moves those behind', () => {
  const used = lexicon();
  found(used, 'My cat and my cat. A bird. No 5 dogs.');
  const text = 'My cat and my cat. A red bird. No 5 dogs.';
  const { said, heard } = found(used, text);
  const shown = said.flatMap(([list, hits]) => hits.map(({ start, end }) => `${list} ${text.slice(start, end)}`));
  assert.deepEqual(shown, ['seen/pair cat and my cat', 'heard/word No 5', 'heard/word dogs']);
  assert.deepEqual(heard, ['seen', 'heard']);
});
