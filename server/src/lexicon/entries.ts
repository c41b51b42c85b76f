import type { Language } from '../engine/draft.ts';
import { mayMatch } from './glance.ts';
import type { Image } from './image.ts';
import { type Inflect, isPatternFault, type Pattern, readPattern } from './pattern.ts';

/** A pattern of a list, in the automaton of its level. */
export interface Entry {
  readonly list: string;
  /** Its place in the list. */
  readonly index: number;
  readonly level: number;
  readonly source: string;
}

/** The patterns of one or several images, numbered through, and which of them a text has called for so far. */
export class Entries {
  /** Levels of classes; lists stand above them. */
  readonly levels: number;
  private readonly images: readonly Image[];
  private readonly entries: Entry[] = [];
  /** Patterns that have not joined, by key; a key that no text has held is missing. */
  private readonly waiting = new Map<string, readonly number[]>();
  /** How often each has been looked at in vain. */
  private readonly joined: Uint8Array;
  private readonly language: Language;
  private readonly inflect: Inflect;

  constructor(images: readonly Image[], language: Language, inflect: Inflect) {
    this.images = images;
    this.language = language;
    this.inflect = inflect;
    this.levels = Math.max(...images.map((image) => image.levels));
    for (const { levels, lists, patterns } of images)
      for (const { name, level, first, count } of lists)
        for (let index = 0; index < count; index++)
          this.entries.push({
            list: name,
            index,
            level: level < levels ? level : this.levels,
            source: patterns[first + index] as string,
          });
    this.joined = new Uint8Array(this.entries.length);
  }

  at(entry: number): Entry {
    return this.entries[entry] as Entry;
  }

  /**
   * Tells of the patterns under a folded word, or a class in angle brackets, that join now: those that may match among the words
   * that `has` knows. A pattern that may not waits for another text, though not forever.
   */
  call(key: string, has: (word: string) => boolean, join: (entry: number, pattern: Pattern) => void): void {
    const waiting = this.waiting.get(key) ?? this.under(key);
    if (waiting.length === 0) return;
    const still: number[] = [];
    for (const entry of waiting) {
      if (this.joined[entry] === isJoined) continue;
      const { source } = this.at(entry);
      if (!mayMatch(source, has) && (this.joined[entry] as number)++ < patience) {
        still.push(entry);
        continue;
      }
      this.joined[entry] = isJoined;
      const pattern = readPattern(source, this.language, this.inflect);
      if (!isPatternFault(pattern)) join(entry, pattern);
    }
    this.waiting.set(key, still.length ? still : none);
  }

  private under(key: string): readonly number[] {
    let offset = 0;
    const found: number[] = [];
    for (const image of this.images) {
      for (const entry of image.under(key)) found.push(entry + offset);
      offset += image.patterns.length;
    }
    return found;
  }
}

const none: readonly number[] = [];
/** So often a pattern is looked at in vain before it joins all the same: looking would cost more than having it. */
const patience = 8;
const isJoined = 255;
