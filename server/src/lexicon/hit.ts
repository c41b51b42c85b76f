import type { Words } from './words.ts';

/** Where a list's pattern matched. Word indices are half-open, offsets UTF-16. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly firstWord: number;
  readonly endWord: number;
  /** Which pattern of its list matched, by its place there. */
  readonly pattern: number;
}

/** A stretch of words that counts as one phrase of a class. */
export interface ClassSpan {
  readonly name: string;
  readonly firstWord: number;
  readonly endWord: number;
}

/** Class spans by the word they begin with. */
export type ClassSpans = ReadonlyMap<number, readonly ClassSpan[]>;

/** Words among which to match. */
export interface Search {
  readonly text: string;
  readonly words: Words;
  /** For each word, the word behind its sentence. */
  readonly ends: Int32Array;
  readonly classes: ClassSpans;
  /** Has an automaton's bit at every word that is one of its first words. */
  readonly starts: Int32Array;
  /** The first word to match from, and the word behind the last. */
  readonly from: number;
  readonly to: number;
}
