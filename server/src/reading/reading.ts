import type { Language, Passage } from '../engine/draft.ts';
import type { Span } from '../engine/span.ts';
import type { Hit } from '../lexicon/hit.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Matches } from '../lexicon/matches.ts';
import { type Words, wordsOf } from '../lexicon/words.ts';
import { type Sentence, sentencesOf } from '../parsing/sentences.ts';
import { isExplained } from './explained.ts';
import { type Quotation, quotationsOf } from './quotations.ts';

/**
 * A passage, read: its words, sentences and matches, and whether a match *means* what its words say. All questions take a
 * span of the passage and answer for the sentence around it.
 */
export interface Reading extends Passage {
  readonly words: Words;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  /** Hits of a rule's list, `rule/list`. */
  hits(list: string): readonly Hit[];
  /** Has any list of the rule a hit? */
  hears(rule: string): boolean;
  /** The lists that have hits. */
  lists(): Iterable<string>;
  /** Phrases of a class, `date`. */
  spans(className: string): readonly Hit[];
  /** Phrases of a class in the sentence around the span. */
  beside(span: Span, className: string): readonly Hit[];
  /** Is a phrase of the class at most so many words before or behind the span, in its sentence? */
  near(span: Span, className: string, words: number): boolean;
  sentenceAt(offset: number): Sentence;
  sentenceText(span: Span): string;
  /** Inside quotation marks or a block quote. */
  quoted(span: Span): boolean;
  /** Handed to somebody else: “…”, says she; according to. */
  attributed(span: Span): boolean;
  negated(span: Span): boolean;
  asked(span: Span): boolean;
  hypothetical(span: Span): boolean;
  /** Told as history. */
  past(span: Span): boolean;
  /** The words are talked about, not used. */
  talkedAbout(span: Span): boolean;
  /** The sentence says what the term means. */
  explained(span: Span): boolean;
}

/** How many words before a word a negation still turns it round. */
const negationReach = 5;

export function readPassage(passage: Passage, lexicon: Lexicon): Reading {
  return new PassageReading(passage, lexicon);
}

class PassageReading implements Reading {
  readonly kind;
  readonly language: Language;
  readonly raw: string;
  readonly text: string;
  readonly tokens;
  readonly slot;
  readonly words: Words;
  readonly sentences: readonly Sentence[];
  private readonly matches: Matches;
  private foundQuotations: readonly Quotation[] | undefined;

  constructor(passage: Passage, lexicon: Lexicon) {
    this.kind = passage.kind;
    this.language = passage.language;
    this.raw = passage.raw;
    this.text = passage.text;
    this.tokens = passage.tokens;
    this.slot = passage.slot;
    this.words = wordsOf(passage.text, passage.language, passage.tokens);
    this.sentences = sentencesOf(passage.text, passage.raw, this.words, passage.language);
    const ends = new Int32Array(this.words.length).fill(this.words.length);
    for (const s of this.sentences) ends.fill(s.endWord, s.firstWord, s.endWord);
    this.matches = lexicon.match(passage.text, this.words, ends);
  }

  get quotations(): readonly Quotation[] {
    this.foundQuotations ??= quotationsOf(this.text);
    return this.foundQuotations;
  }

  hits(list: string): readonly Hit[] {
    return this.matches.hits(list);
  }

  hears(rule: string): boolean {
    return this.matches.hears(rule);
  }

  lists(): Iterable<string> {
    return this.matches.lists();
  }

  spans(className: string): readonly Hit[] {
    return this.matches.spans(className);
  }

  beside(span: Span, className: string): readonly Hit[] {
    const sentence = this.sentenceAt(span.start);
    return this.spans(className).filter((h) => h.start >= sentence.start && h.end <= sentence.end);
  }

  near(span: Span, className: string, words: number): boolean {
    const first = this.wordAt(span.start);
    const last = this.wordAt(span.end - 1);
    return this.beside(span, className).some((h) => h.endWord >= first - words && h.firstWord <= last + words);
  }

  sentenceAt(offset: number): Sentence {
    let low = 0;
    let high = this.sentences.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sentences[middle] as Sentence).end <= offset) low = middle + 1;
      else high = middle;
    }
    return this.sentences[low] ?? { start: 0, end: this.text.length, firstWord: 0, endWord: this.words.length };
  }

  sentenceText(span: Span): string {
    const { start, end } = this.sentenceAt(span.start);
    return this.text.slice(start, end);
  }

  quoted(span: Span): boolean {
    return this.kind === 'quote' || this.quotations.some((q) => q.start <= span.start && q.end >= span.end);
  }

  attributed(span: Span): boolean {
    return this.beside(span, 'attribution').some((h) => h.end <= span.start || h.start >= span.end);
  }

  negated(span: Span): boolean {
    const first = this.wordAt(span.start);
    const last = this.wordAt(span.end - 1);
    const behind = this.language === 'fr' ? 3 : 0;
    return this.beside(span, 'negation').some(
      (h) =>
        (h.endWord <= first && h.endWord > first - negationReach && !this.parted(h.end, span.start)) ||
        (h.firstWord > last && h.firstWord <= last + behind && !this.parted(span.end, h.start)),
    );
  }

  asked(span: Span): boolean {
    return /\?["'”’»)\s]*$/.test(this.sentenceText(span));
  }

  hypothetical(span: Span): boolean {
    return this.beside(span, 'condition').some((h) => h.start <= span.start);
  }

  past(span: Span): boolean {
    const sentence = this.sentenceAt(span.start);
    return (
      this.beside(span, 'history').some((h) => {
        const number = /\b(\d{4})\b/.exec(this.text.slice(h.start, h.end));
        return !/\d/.test(this.text.slice(h.start, h.end)) || (number ? Number(number[1]) < 2024 : true);
      }) || /\b(?:1[5-9]\d\d|20[01]\d)s?\b/.test(this.text.slice(sentence.start, sentence.end))
    );
  }

  talkedAbout(span: Span): boolean {
    const outside = this.beside(span, 'meta').filter((h) => h.start < span.start || h.end > span.end);
    return outside.length > 0 && (this.quoted(span) || this.near(span, 'meta', 4) || this.asked(span));
  }

  explained(span: Span): boolean {
    return isExplained(this, span);
  }

  /** Index of the word at or behind the offset. */
  private wordAt(offset: number): number {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.words.end[middle] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Does a clause end between the two offsets? */
  private parted(from: number, to: number): boolean {
    return /[,;:()–—]|\s(?:but|mais)\s/.test(this.text.slice(from, to));
  }
}
