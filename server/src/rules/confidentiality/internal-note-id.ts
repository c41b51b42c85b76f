import type { NoteSeries, Policy } from '../../policy/policy.ts';
import { noteFinder } from '../../policy/series.ts';
import { named, passageRule, replaceWith, textOf } from '../rule.ts';
import { internalNoteIdExamples } from './examples/internalNoteId.ts';

/** What any number of a series has: capitals and digits in one row of signs. */
const numbered = /[A-Z]{2}[^\s]{0,30}\d{2}|[A-Z]{2}[ -]?\d{2}/;

const finders = new WeakMap<Policy, ReturnType<typeof noteFinder>>();

/** Patterns are made once a policy. */
function finderOf(policy: Policy): ReturnType<typeof noteFinder> {
  const known = finders.get(policy);
  if (known) return known;
  const made = noteFinder(policy.notes);
  finders.set(policy, made);
  return made;
}

export const internalNoteId = passageRule({
  id: 'internal-note-id',
  principle: 'confidentiality',
  clause: 'confidentiality',
  severity: 'error',
  summary: {
    en: 'The number of an internal document.',
    fr: 'Le numéro d’un document interne.',
  },
  rationale: {
    en: 'Collaborations keep their internal and their public notes in separate series. An internal number tells outsiders that a result exists before it is approved, and nobody outside can open it. Cite the public note or paper.',
    fr: 'Les collaborations numérotent séparément leurs notes internes et leurs notes publiques. Un numéro interne révèle qu’un résultat existe avant son approbation, et personne à l’extérieur ne peut l’ouvrir. Citez la note publique ou l’article.',
  },
  fine: {
    en: 'The document has been made public under this number.',
    fr: 'Le document a été rendu public sous ce numéro.',
  },
  examples: internalNoteIdExamples,
  *check(reading, _setting, policy) {
    if (!numbered.test(reading.raw)) return;
    for (const { span, series } of finderOf(policy)(reading.raw)) {
      if (series.public || reading.beside(span, 'released').length > 0) continue;
      const words = named(textOf(reading, span));
      const placeholder = reading.language === 'fr' ? '[numéro de la note publique]' : '[number of the public note]';
      yield {
        span,
        ...(series.severity ? { severity: series.severity } : {}),
        message: {
          en: `${words.en} is the number of an internal ${series.owner} document: cite ${instead(series).en}, or leave it out.`,
          fr: `${words.fr} est le numéro d’un document interne (${series.owner})\u00a0: citez ${instead(series).fr}, ou retirez-le.`,
        },
        fixes: [
          replaceWith(span, placeholder, {
            en: 'Put a placeholder for the public note',
            fr: 'Mettre un repère pour la note publique',
          }),
        ],
      };
    }
  },
});

const instead = (series: NoteSeries) =>
  series.instead
    ? { en: `its public counterpart (${series.instead})`, fr: `la version publique (${series.instead})` }
    : { en: 'a public document', fr: 'un document public' };
