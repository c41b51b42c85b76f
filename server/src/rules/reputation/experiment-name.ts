import { within } from '../../engine/span.ts';
import type { Hit } from '../../lexicon/hit.ts';
import type { Reading } from '../../reading/reading.ts';
import { passageRule } from '../rule.ts';
import { type Misnamed, misnamedIn, problemOf } from '../shared/misnamed.ts';
import { experimentNameExamples } from './examples/experimentName.ts';

export const experimentName = passageRule({
  id: 'experiment-name',
  principle: 'reputation',
  clause: 'branding',
  severity: 'warning',
  organisational: true,
  summary: {
    en: 'The name of an experiment or a facility in the wrong letters.',
    fr: 'Le nom d’une expérience ou d’une installation mal écrit.',
  },
  rationale: {
    en: 'Names of experiments are acronyms with fixed letters: ATLAS, LHCb, n_TOF. Written as an everyday word, Atlas is a mountain range and Alice a girl, and neither search nor reader finds the experiment.',
    fr: 'Les noms d’expériences sont des sigles aux lettres fixes : ATLAS, LHCb, n_TOF. Écrits comme des mots courants, Atlas est une montagne et Alice une fillette, et ni le lecteur ni le moteur de recherche ne trouvent l’expérience.',
  },
  fine: {
    en: 'Mountains, robots, cryptographers, operas and content management systems keep their own spelling.',
    fr: 'Montagnes, robots, cryptographes, opéras et systèmes de gestion de contenu gardent leur graphie.',
  },
  examples: experimentNameExamples,
  *check(reading, _setting, policy) {
    for (const misnamed of misnamedIn(reading, policy, 'names')) {
      const name = policy.names.find(({ id }) => id === misnamed.form.id);
      if (!name || name.kind === 'machine') continue;
      if (name.everyday && !isMeant(reading, misnamed)) continue;
      yield problemOf(misnamed, {
        en: 'is not how this name is written.',
        fr: 'n’est pas la bonne graphie de ce nom.',
      });
    }
  },
});

/** How many words away a word of physics may stand from a name that is also a mountain. */
const reach = 5;

/** A name that is also a word or a person: words of physics must stand close, for a given name at its side. */
function isMeant(reading: Reading, { hit, text }: Misnamed): boolean {
  if (text.includes(' ')) return true;
  const isGiven = ['given', 'doubtful'].flatMap((of) => reading.spans(of)).some((person) => within(hit, person));
  const apparatus = reading.beside(hit, 'apparatus');
  if (!isGiven)
    return [...apparatus, ...reading.beside(hit, 'lab'), ...reading.beside(hit, 'machine')].some(
      (h) => wordsBetween(h, hit) <= reach,
    );
  return apparatus.some((h) => wordsBetween(h, hit) === 0 && !isParted(reading, h, hit));
}

const wordsBetween = (a: Hit, b: Hit): number =>
  a.endWord <= b.firstWord ? b.firstWord - a.endWord : Math.max(0, a.firstWord - b.endWord);

const isParted = (reading: Reading, a: Hit, b: Hit): boolean =>
  /[^\p{L}\s’'-]/u.test(reading.text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)));
