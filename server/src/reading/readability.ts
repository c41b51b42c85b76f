import type { Draft, Language, Passage } from '../engine/draft.ts';
import type { Audience } from '../engine/profile.ts';
import type { Level } from '../lexicon/concept.ts';
import { WordKind } from '../lexicon/words.ts';
import { type RatedWord, ratedWords } from './ratedWords.ts';
import type { Reading } from './reading.ts';
import { termsIn } from './terms.ts';

/** What a draft asks of its readers. No figure here is a verdict. */
export interface Figures {
  readonly words: number;
  readonly sentences: number;
  readonly wordsPerSentence: number;
  /** Share of the words outside common vocabulary, names and explained terms aside. */
  readonly rareShare: number;
  /** Glossary terms that the audience does not know and the draft does not explain. */
  readonly jargonTerms: number;
  /** 100 less half a point for each per cent of middling words and a whole one for each per cent of rare ones, as De-Jargonizer counts. */
  readonly score: number;
  /** Flesch for English, Kandel and Moles for French: the higher, the easier. */
  readonly ease: number;
}

/** Half logarithms of the rank that stand for De-Jargonizer’s 1,000 and 50 finds in 90 million words. */
const middling = 17.5;
const unknown = 21.5;
const audienceKnows: Readonly<Record<Audience, readonly Level[]>> = {
  general: ['everybody'],
  informed: ['everybody', 'informed'],
  expert: ['everybody', 'informed', 'expert'],
};

export interface Measured {
  readonly figures: Figures;
  readonly words: readonly RatedWord[];
}

export function measureDraft(draft: Draft, audience: Audience, read: (passage: Passage) => Reading): Measured {
  const readings = draft.places.map(({ passage, start }) => ({ reading: read(passage), start }));
  const explained = new Set<string>();
  const used = new Set<string>();
  for (const { reading } of readings)
    for (const { hit, concept } of termsIn(reading)) {
      used.add(concept.id);
      if (audienceKnows[audience].includes(concept.level) || reading.explained(hit)) explained.add(concept.id);
    }
  const sum = { rare: 0, middling: 0, unknown: 0, syllables: 0, counted: 0 };
  const all: RatedWord[] = [];
  for (const { reading, start } of readings) {
    const rated = ratedWords(reading, explained);
    for (const word of rated) {
      if (word.isTerm) continue;
      sum.counted++;
      sum.syllables += word.syllables;
      if (word.isRare) sum.rare++;
      if (word.level > unknown) sum.unknown++;
      else if (word.level > middling) sum.middling++;
    }
    all.push(...rated.map(({ text, start: at, rarity: r }) => ({ text, start: at + start, rarity: rounded(r, 3) })));
  }
  const { sentences, length } = sentencesOf(readings.map((r) => r.reading));
  const count = readings.reduce((all, { reading }) => all + wordsBetween(reading, 0, reading.words.length), 0);
  const perSentence = sentences ? length / sentences : 0;
  const counted = Math.max(1, sum.counted);
  return {
    words: all,
    figures: {
      words: count,
      sentences,
      wordsPerSentence: rounded(perSentence, 1),
      rareShare: rounded(sum.rare / counted, 4),
      jargonTerms: [...used].filter((id) => !explained.has(id)).length,
      score: rounded(100 - (100 * (0.5 * sum.middling + sum.unknown)) / counted, 1),
      ease: sum.counted ? rounded(ease(draft.language, perSentence, sum.syllables / counted), 1) : 100,
    },
  };
}

const ease = (language: Language, wordsPerSentence: number, syllablesPerWord: number): number =>
  language === 'fr'
    ? 207 - 1.015 * wordsPerSentence - 73.6 * syllablesPerWord
    : 206.835 - 1.015 * wordsPerSentence - 84.6 * syllablesPerWord;

const rounded = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;

/** Sentences of running text; of everything where there is none. */
function sentencesOf(readings: readonly Reading[]): { readonly sentences: number; readonly length: number } {
  const running = readings.filter(({ kind }) => kind !== 'heading' && kind !== 'cell');
  let sentences = 0;
  let length = 0;
  for (const reading of running.length ? running : readings) {
    for (const { firstWord, endWord } of reading.sentences) {
      const words = wordsBetween(reading, firstWord, endWord);
      if (words === 0) continue;
      sentences++;
      length += words;
    }
  }
  return { sentences, length };
}

/** Words and numbers, a possessive's ending aside. */
function wordsBetween({ words }: Reading, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    const kind = words.kind[i];
    if ((kind === WordKind.word && words.fold[i] !== "'s") || kind === WordKind.number) count++;
  }
  return count;
}
