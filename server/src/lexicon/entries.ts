import type { Language } from '../engine/draft.ts';
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
  private readonly called = new Set<string>();
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

  /** Tells of the patterns under a folded word, or a class in angle brackets, that no key called for before. */
  call(key: string, join: (entry: number, pattern: Pattern) => void): void {
    if (this.called.has(key)) return;
    this.called.add(key);
    let offset = 0;
    for (const image of this.images) {
      for (const own of image.under(key)) {
        const entry = own + offset;
        if (this.joined[entry]) continue;
        this.joined[entry] = 1;
        const pattern = readPattern(this.at(entry).source, this.language, this.inflect);
        if (!isPatternFault(pattern)) join(entry, pattern);
      }
      offset += image.patterns.length;
    }
  }
}
