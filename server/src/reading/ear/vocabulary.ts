import type { Language } from '../../engine/draft.ts';
import { english } from '../../lexicon/concepts/en.ts';
import { french } from '../../lexicon/concepts/fr.ts';
import { wordsOf } from '../../lexicon/words.ts';
import { hashOf, mixed } from './hash.ts';
import { stem } from './stem.ts';

const concepts: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en: english, fr: french };

/** A word as the ear knows it. */
export interface HeardWord {
  readonly hash: number;
  /** Places of its concepts in the vocabulary. */
  readonly concepts: readonly number[];
}

export interface Vocabulary {
  /** Hash of each concept's name. */
  readonly concepts: readonly number[];
  word(fold: string): HeardWord;
  /** Concepts of two or three words, by the hash of their words. */
  phrase(hash: number): readonly number[] | undefined;
}

const none: readonly number[] = [];
const cacheLimit = 20_000;
const known: Partial<Record<Language, Vocabulary>> = {};

/** Made when a language is first heard. */
export function vocabularyOf(language: Language): Vocabulary {
  known[language] ??= create(language);
  return known[language];
}

function create(language: Language): Vocabulary {
  const names = Object.keys(concepts[language]);
  const phrases = new Map<number, number[]>();
  names.forEach((name, index) => {
    for (const entry of (concepts[language][name] as string).split(' ')) {
      const stems = wordsOf(entry.replaceAll('_', ' '), language).fold.map((form) => hashOf(stem(form, language)));
      const key = stems.reduce(mixed);
      const list = phrases.get(key) ?? [];
      if (!list.includes(index)) list.push(index);
      phrases.set(key, list);
    }
  });
  const cache = new Map<string, HeardWord>();
  return {
    concepts: names.map((name) => hashOf(`concept ${name}`)),
    word(fold) {
      const cached = cache.get(fold);
      if (cached) return cached;
      const hash = hashOf(stem(fold, language));
      const word = { hash, concepts: phrases.get(hash) ?? none };
      if (cache.size >= cacheLimit) cache.clear();
      cache.set(fold, word);
      return word;
    },
    phrase: (hash) => phrases.get(hash),
  };
}
