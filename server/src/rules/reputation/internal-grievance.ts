import { internalGrievanceWords } from '../../lexicon/phrases/internalGrievance.ts';
import { named, passageRule, textOf } from '../rule.ts';
import { leaveOut } from '../shared/leaveOut.ts';
import { hitsOf } from '../shared/meant.ts';
import { internalGrievanceExamples } from './examples/internalGrievance.ts';

export const internalGrievance = passageRule({
  id: 'internal-grievance',
  principle: 'reputation',
  clause: 'reputation',
  severity: 'warning',
  summary: {
    en: 'An internal dispute carried outside.',
    fr: 'Un conflit interne porté sur la place publique.',
  },
  rationale: {
    en: 'A quarrel told in public seldom ends, and the people in it cannot answer without telling more. Line management, the Ombud and the Staff Association can act on it; a feed cannot.',
    fr: 'Une querelle racontée en public se termine rarement, et ceux qu’elle vise ne peuvent répondre sans en dire plus. La hiérarchie, l’Ombud et l’Association du personnel peuvent agir ; un fil d’actualité, non.',
  },
  fine: {
    en: 'The conflict is history, a joke about the coffee, a scientific dispute, or a published statement of elected representatives.',
    fr: 'Le conflit relève de l’histoire, de la plaisanterie, de la controverse scientifique, ou d’une déclaration publique de représentants élus.',
  },
  words: internalGrievanceWords,
  examples: internalGrievanceExamples,
  *check(reading) {
    for (const hit of hitsOf(reading, 'internal-grievance', ['accused', 'climate'])) {
      if (reading.quoted(hit) || reading.talkedAbout(hit) || reading.past(hit) || reading.hypothetical(hit)) continue;
      const words = named(textOf(reading, hit));
      yield {
        span: { start: hit.start, end: hit.end },
        message: {
          en: `${words.en} airs an internal matter: leave it out, and take it to your hierarchy or the Ombud, who can act on it.`,
          fr: `${words.fr} étale une affaire interne : retirez-le, et parlez-en à votre hiérarchie ou à l’Ombud, qui peuvent agir.`,
        },
        fixes: [leaveOut(reading, hit)],
      };
    }
  },
});
