import type { Words } from '../../engine/rule.ts';
import { aiFakeWords } from './aiFake.ts';
import { aiResidueWords } from './aiResidue.ts';

/** Turns that say by themselves that a machine made it and that nobody is to know. */
export const aiUndisclosedWords: Words = {
  en: {
    ...aiFakeWords.en,
    ...aiResidueWords.en,
    hidden: [
      '<ai-maker> {4} (wrote|writes|drafted|drafts|made|makes|translated|translates|composed|drew|painted|voices|voiced|signed|answers|answered|produced|generated|did|does) {12} <ai-silence>',
      '<ai-silence> {8} (wrote|writes|drafted|made|translated|composed|drew|painted|voiced|comes from|is|was|were) {4} <ai-maker>',
      '(credits|caption|byline|sleeve) {4} <person> {6} <ai-maker>',
      "(doesn't|does not|don't|do not) (exist|sleep|eat|breathe|have hands)",
      '(has|have) no (hands|pulse|body|lungs)',
    ],
  },
  fr: {
    ...aiFakeWords.fr,
    ...aiResidueWords.fr,
    hidden: [
      '<ai-maker> {4} (a ecrit|ecrit|redige|a redige|a fait|fait|a traduit|traduit|a compose|a dessine|repond|a repondu|produit|a pondu|a comble|genere) {12} <ai-silence>',
      "(ne|n') (dort|mange|respire|existe|existent|a pas de mains) (pas)?",
      '(ecrit|redige|traduit|fait|genere|compose|sorti|sort|vient) {3} <ai-maker> {10} <ai-silence>',
    ],
  },
};
