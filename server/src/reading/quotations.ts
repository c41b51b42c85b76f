import type { Span } from '../engine/span.ts';

/** A stretch between quotation marks, the marks included. */
export type Quotation = Span;

const pairs: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“”', '‹': '›' };
/** A mark without its partner is an inch or a slip, not a quotation of half the text. */
const longest = 1000;

/** Quotations of a text, by typographic and straight double marks; an apostrophe opens nothing. */
export function quotationsOf(text: string): readonly Quotation[] {
  const found: Quotation[] = [];
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string;
    const closing = c === '"' ? '"' : pairs[c];
    if (!closing) continue;
    const end = closingMark(text, i + 1, closing);
    if (end < 0) continue;
    found.push({ start: i, end: end + 1 });
    i = end;
  }
  return found;
}

function closingMark(text: string, from: number, closing: string): number {
  const limit = Math.min(text.length, from + longest);
  for (let i = from; i < limit; i++) if (closing.includes(text[i] as string)) return i;
  return -1;
}
