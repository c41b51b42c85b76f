import type { Language } from '../../engine/draft.ts';
import type { Span } from '../../engine/span.ts';
import { announcesLanguage } from '../../lexicon/phrases/langTag.ts';
import { detectLanguage } from '../../parsing/language.ts';
import type { Reading } from '../../reading/reading.ts';

/** Words that a sentence, and an alternative text, must have before its language is judged. */
const fewestWords = 6;
const fewestInAlt = 4;

/** The language of an alternative text, where it tells. The “et al.” of a citation is no French. */
export const languageOfAlt = (alt: string): Language | undefined =>
  alt.trim().split(/\s+/).length < fewestInAlt ? undefined : firmly(alt.replace(/\bet al\b/gi, ''));

/** The language that three words or more tell, however few there are: “me” alone is both. */
export function firmly(text: string): Language | undefined {
  const spoken = detectLanguage(text);
  return spoken && detectLanguage(`${text} ${spoken === 'fr' ? 'the' : 'le'}`);
}

interface Foreign extends Span {
  /** The language it stands in the midst of. */
  readonly home: Language;
}

/** A sentence in another language than the passage begins in. */
export function foreignSentence(reading: Reading): Foreign | undefined {
  const { sentences, text } = reading;
  if (sentences.length < 2) return undefined;
  let home: Language | undefined;
  for (const { start, end, firstWord, endWord } of sentences) {
    const spoken = detectLanguage(text.slice(start, end));
    if (!spoken || endWord - firstWord < fewestWords) continue;
    home ??= spoken;
    const span = trimmed(text, start, end);
    if (spoken !== home && firmly(text.slice(start, end)) && !isApart(reading, span)) return { ...span, home };
  }
  return undefined;
}

function trimmed(text: string, start: number, end: number): Span {
  const sentence = text.slice(start, end);
  return { start: start + sentence.length - sentence.trimStart().length, end: start + sentence.trimEnd().length };
}

/** Quoted, slanted or announced: the writer knows that it is another language. */
export const isApart = (reading: Reading, span: Span): boolean =>
  reading.quotations.some((q) => q.start < span.end && span.start < q.end) ||
  reading.attributed(span) ||
  /[*_]$/.test(reading.raw.slice(Math.max(0, span.start - 1), span.start)) ||
  announcesLanguage(reading.raw.slice(0, 2000));
