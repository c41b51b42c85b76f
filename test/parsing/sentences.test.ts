import assert from 'node:assert/strict';
import test from 'node:test';
import type { Language } from '../../server/src/engine/draft.ts';
import { wordsOf } from '../../server/src/lexicon/words.ts';
import { sentencesOf } from '../../server/src/parsing/sentences.ts';

const cases: readonly (readonly [Language, string])[] = [
  ['en', 'It ran. | It stopped.'],
  ['en', 'Dr. Xu saw it. | Prof. Li did too.'],
  ['en', 'See Fig. 3 and No. 25. | Done.'],
  ['en', 'At 13.6 TeV. | Next.'],
  ['en', 'The U.S. team came. | We left.'],
  ['en', 'J. D. Jackson wrote it. | Buy it.'],
  ['en', 'Really?! | Yes.'],
  ['en', '“Is it cold?” she asked. | It was.'],
  ['en', 'Wait… what happened. | Nothing.'],
  ['en', 'We like e.g. cakes and tea. | And pies.'],
  ['en', 'Join us!\n|📅 12 May\n|📍 Geneva'],
  ['fr', 'M. Dupont est venu. | Il est parti.'],
  ['fr', 'Voir le n° 3, p. ex. la page 4. | Fin.'],
  ['fr', 'Né en 44 av. J.-C. à Rome. | Mort aussi.'],
  ['fr', 'Quelle chance ! | Venez nombreux.'],
  ['fr', '« Est-ce froid ? » demande-t-elle. | Oui.'],
];

test('sentences end where a reader ends them', () => {
  for (const [language, marked] of cases) {
    const text = marked.replaceAll('|', '');
    const sentences = sentencesOf(text, text, wordsOf(text, language), language);
    const found = sentences.map((s) => text.slice(s.start, s.end));
    const wanted = marked.split('|').map((s) => s.trim());
    assert.deepEqual(found, wanted, marked);
  }
});
