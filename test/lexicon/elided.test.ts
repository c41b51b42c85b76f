import assert from 'node:assert/strict';
import test from 'node:test';
import type { Language } from '../../server/src/engine/draft.ts';
import { compileLexicon } from '../../server/src/lexicon/lexicon.ts';
import { wordsOf } from '../../server/src/lexicon/words.ts';
import { mark } from '../support/marks.ts';

const rows: readonly (readonly [language: Language, pattern: string, marked: string])[] = [
  ['fr', "n' avez rien", 'Vous «n’avez rien» lu.'],
  ['fr', "(l'|la) levée", '«L’levée» et «la levée».'],
  ['fr', "l' aveugle", 'On lève «l’« aveugle» » ce soir.'.replace('«l’« aveugle» »', '«l’"aveugle»"')],
  ['en', "lab 's view", "It is the «lab's view», and the «lab’s view» only."],
];

for (const [language, pattern, marked] of rows)
  test(`an elided word stands alone in a pattern: ${pattern}`, () => {
    const lexicon = compileLexicon(language, { 'rule/list': [pattern] }, {}, () => undefined);
    const text = marked.replace(/[«»]/g, '');
    const words = wordsOf(text, language);
    const hits = lexicon.match(text, words, new Int32Array(words.length).fill(words.length)).hits('rule/list');
    assert.deepEqual(lexicon.faults, []);
    assert.equal(mark(text, hits), marked);
  });
