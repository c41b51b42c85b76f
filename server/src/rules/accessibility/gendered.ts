import { type GenderedKind, genderedAdvice, genderedWords } from '../../lexicon/phrases/gendered.ts';
import { phrasesOf } from '../../lexicon/phrases/wording.ts';
import { passageRule } from '../rule.ts';
import { type WordingLists, wordingProblems } from '../shared/wordings.ts';
import { genderedExamples } from './examples/gendered.ts';

const lists: WordingLists<GenderedKind> = { rule: 'gendered', words: genderedWords, advice: genderedAdvice };

export const gendered = passageRule({
  id: 'gendered',
  principle: 'accessibility',
  clause: 'inclusion',
  severity: 'information',
  summary: {
    en: 'Words that let one sex stand for everybody, or name a person’s sex where it does not matter.',
    fr: 'Des mots où un seul sexe représente tout le monde, ou qui précisent un sexe sans raison.',
  },
  rationale: {
    en: 'Readers picture what the words name: with “chairman” and “manpower” they see men. The house lists neutral words that are as short and say the same.',
    fr: 'On se représente ce que les mots nomment : avec « les chercheurs », on imagine des hommes. Un mot collectif ou la double forme dit la même chose et n’oublie personne.',
  },
  fine: {
    en: 'It is a name, a title of a work, or the person’s sex is the subject (“the first woman to lead CERN”).',
    fr: 'C’est un nom, le titre d’une œuvre, ou le sexe de la personne est le sujet (« la première femme à diriger le CERN »).',
  },
  words: { en: phrasesOf(genderedWords.en), fr: phrasesOf(genderedWords.fr) },
  examples: genderedExamples,
  *check(reading, { genre }) {
    let named = false;
    yield* wordingProblems(reading, lists, (kind) => {
      if (kind !== 'groups') return undefined;
      // The masculine plural is usual French: once a block is enough, and a page is no post.
      const isSaid = named || genre === 'page';
      named = true;
      return isSaid ? 'off' : 'hint';
    });
  },
});
