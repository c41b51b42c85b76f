import { type AbleistKind, ableistAdvice, ableistWords } from '../../lexicon/phrases/ableist.ts';
import { phrasesOf } from '../../lexicon/phrases/wording.ts';
import { passageRule } from '../rule.ts';
import { type WordingLists, wordingProblems } from '../shared/wordings.ts';
import { ableistExamples } from './examples/ableist.ts';

const lists: WordingLists<AbleistKind> = { rule: 'ableist', words: ableistWords, advice: ableistAdvice };

export const ableist = passageRule({
  id: 'ableist',
  principle: 'accessibility',
  clause: 'inclusion',
  severity: 'information',
  summary: {
    en: 'A disability or illness used as an image, an insult or a label.',
    fr: 'Un handicap ou une maladie pris comme image, injure ou étiquette.',
  },
  rationale: {
    en: 'Readers live with what these words name. As a figure of speech they are rarely precise either: a “quick check” says more than a “sanity check”.',
    fr: 'Des lecteurs et des lectrices vivent avec ce que ces mots désignent. Comme images, ils sont d’ailleurs rarement précis : « ils ne s’écoutent pas » en dit plus que « un dialogue de sourds ».',
  },
  fine: {
    en: 'It is a term of the trade (blind analysis, dummy load, white dwarf) or people’s own choice of words.',
    fr: 'C’est un terme du métier (analyse en aveugle, trou borgne, naine blanche) ou le mot que les personnes choisissent elles-mêmes.',
  },
  words: { en: phrasesOf(ableistWords.en), fr: phrasesOf(ableistWords.fr) },
  examples: ableistExamples,
  check: (reading) => wordingProblems(reading, lists),
});
