import assert from 'node:assert/strict';
import test from 'node:test';
import type { Language } from '../../server/src/engine/draft.ts';
import { createParser } from '../../server/src/parsing/parser.ts';
import { type Reading, readPassage } from '../../server/src/reading/reading.ts';
import { testChecker } from '../support/check.ts';
import { unmark } from '../support/marks.ts';

const checker = testChecker();

function ask(language: Language, marked: string, question: keyof Reading): boolean {
  const { text, spans } = unmark(marked);
  const passage = createParser('markdown', language).parse(text).draft.places[0]?.passage;
  assert.ok(passage && spans[0], marked);
  const reading = readPassage({ ...passage, language }, checker.lexicon(language));
  const answer = reading[question] as (span: { start: number; end: number }) => boolean;
  return answer.call(reading, spans[0]);
}

type Row = readonly [language: Language, text: string, answer: boolean];

const tables: Readonly<Partial<Record<keyof Reading, readonly Row[]>>> = {
  quoted: [
    ['en', 'He wrote “please «share» it”.', true],
    ['en', 'He wrote "please «share» it" on the wall.', true],
    ['en', 'Please «share» it, don’t be shy.', false],
    ['en', 'A 5" pipe and a «share» of luck.', false],
    ['en', '> A quoted «share» of luck.', true],
    ['fr', 'Elle a écrit ‹‹ «partagez» ››.', true],
    ['fr', 'Aujourd’hui, «partagez» l’affiche.', false],
  ],
  negated: [
    ['en', 'We do not «endorse» them.', true],
    ['en', 'We never ever «endorse» them.', true],
    ['en', 'We «endorse» them.', false],
    ['en', 'No, we «endorse» them.', false],
    ['en', 'It is not cold, we «endorse» it.', false],
    ['fr', 'Nous ne le «recommandons» pas.', true],
    ['fr', 'Nous le «recommandons» vivement.', false],
    ['fr', 'Sans «marque» visible.', true],
  ],
  asked: [
    ['en', 'Do you «think» so?', true],
    ['en', 'We «think» so. Do you?', false],
    ['fr', 'Le CERN «pense»-t-il ?', true],
  ],
  hypothetical: [
    ['en', 'If it were «secret», nobody would know.', true],
    ['en', 'It is «secret».', false],
    ['fr', 'Si on l’avait «publié», tant pis.', true],
    ['fr', 'On l’a «publié» hier.', false],
  ],
  past: [
    ['en', 'In 2012 it was «unblinded».', true],
    ['en', 'Ten years ago it was «unblinded».', true],
    ['en', 'It was «unblinded» this morning.', false],
    ['fr', 'En 1954, le «secret» était de mise.', true],
    ['fr', 'Le «secret» est de mise.', false],
  ],
  talkedAbout: [
    ['en', 'What does “«confidential»” mean?', true],
    ['en', 'The word “«embargo»” is Spanish.', true],
    ['en', 'This is «confidential».', false],
    ['fr', 'Que signifie ‹‹ «confidentiel» ›› ?', true],
    ['fr', 'C’est «confidentiel».', false],
  ],
  explained: [
    ['en', 'The «luminosity», a measure of how many collisions we get, doubled.', true],
    ['en', 'The «luminosity» (how many collisions we get) doubled.', true],
    ['en', 'The packets of protons, called «bunches», meet.', true],
    ['en', '«Quench»: a magnet suddenly warms up.', true],
    ['en', 'What is a «muon»? Think of a heavy electron.', true],
    ['en', 'The «luminosity» doubled.', false],
    ['en', 'The «calorimeter» (ECAL) is back.', false],
    ['fr', 'La «luminosité», c’est-à-dire le nombre de collisions, a doublé.', true],
    ['fr', 'La «luminosité» (le nombre de collisions) a doublé.', true],
    ['fr', 'Les groupes de protons, appelés «paquets», se croisent.', true],
    ['fr', 'Qu’est-ce qu’un «quench» ? Un aimant se réchauffe.', true],
    ['fr', 'La «luminosité» a doublé.', false],
  ],
  attributed: [
    ['en', 'According to the director, the lab «believes» in it.', true],
    ['en', 'The lab «believes» in it, she said.', true],
    ['en', 'The lab «believes» in it.', false],
    ['fr', 'Selon le directeur, le labo y «croit».', true],
    ['fr', 'Le labo y «croit».', false],
  ],
};

for (const [question, rows] of Object.entries(tables) as [keyof Reading, readonly Row[]][]) {
  test(`the reading tells what is ${question}`, () => {
    const wrong = rows.filter(([language, text, answer]) => ask(language, text, question) !== answer);
    assert.deepEqual(wrong, []);
  });
}
