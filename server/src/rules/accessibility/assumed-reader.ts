import { type AssumedKind, assumedAdvice, assumedReaderWords } from '../../lexicon/phrases/assumedReader.ts';
import { phrasesOf } from '../../lexicon/phrases/wording.ts';
import type { Reading } from '../../reading/reading.ts';
import { passageRule } from '../rule.ts';
import type { ListHit } from '../shared/meant.ts';
import { type WordingLists, wordingProblems } from '../shared/wordings.ts';
import { assumedReaderExamples } from './examples/assumedReader.ts';

const lists: WordingLists<AssumedKind> = { rule: 'assumed-reader', words: assumedReaderWords, advice: assumedAdvice };

export const assumedReader = passageRule({
  id: 'assumed-reader',
  principle: 'accessibility',
  clause: 'inclusion',
  severity: 'hint',
  summary: {
    en: 'Words that hold only for some readers: their season, their eyes, their school, their games.',
    fr: 'Des mots qui ne valent que pour une partie du public : sa saison, ses yeux, son école, ses jeux.',
  },
  rationale: {
    en: 'A post is read around the world, by people of any age and background, some of whom cannot see the red line. What takes one kind of reader for granted leaves the others outside.',
    fr: 'Un message est lu dans le monde entier, par des gens de tous âges et de tous horizons, dont certains ne voient pas la courbe rouge. Ce qui suppose un seul public laisse les autres dehors.',
  },
  fine: {
    en: 'It is a name (Summer Student Programme), a term (exotic hadron, normal distribution, redshift), or the place is said beside it.',
    fr: 'C’est un nom (école d’été), un terme (hadron exotique, distribution normale) ou le lieu est précisé à côté.',
  },
  words: { en: phrasesOf(assumedReaderWords.en), fr: phrasesOf(assumedReaderWords.fr) },
  examples: assumedReaderExamples,
  check: (reading) =>
    wordingProblems(reading, lists, (kind, hit) => (kind === 'season' && isOver(reading, hit) ? 'off' : undefined)),
});

/** A season that is told of: nobody plans by it. */
const isOver = (reading: Reading, hit: ListHit): boolean =>
  (reading.language === 'fr'
    ? /[\p{L}]{2}(?:aient|ait)(?![\p{L}])/u
    : /\b(?:did|had|spent|took|was|went|were|worked)\b/i
  ).test(reading.sentenceText(hit));
