import type { Edit } from '../../engine/rule.ts';
import type { Span } from '../../engine/span.ts';
import { accentedBy, afterCa, afterPreposition, ligatured } from '../../lexicon/frenchLetters.ts';
import { WordKind } from '../../lexicon/words.ts';
import type { Reading } from '../../reading/reading.ts';

/** One slip of typography: what a reader sees marked, and what mends it. */
export interface Slip {
  readonly span: Span;
  readonly edits: readonly Edit[];
}

export const noBreak = '\u00A0';

export const slip = (start: number, end: number, text: string): Slip => ({
  span: { start, end },
  edits: [{ start, end, text }],
});

/** Capitals without their accent: Etat, A bientôt, Ca y est. */
export function* accentsIn(reading: Reading): Iterable<Slip> {
  const { words, text } = reading;
  for (let i = 0; i < words.length; i++) {
    const start = words.start[i] as number;
    const end = words.end[i] as number;
    const first = text.charCodeAt(start);
    // Only A, C, E, I and O can lack a mark; most words end here.
    if (first > 79 || !/^[ACEIO]/.test(text.charAt(start)) || words.kind[i] !== WordKind.word) continue;
    const word = text.slice(start, end);
    const right = word.length < 3 ? shortForm(reading, i, word) : longForm(word, words.fold[i] as string);
    if (right !== undefined && right !== word && !/[\p{L}\d]-$/u.test(text.slice(Math.max(0, start - 2), start)))
      yield slip(start, end, right);
  }
}

function longForm(word: string, fold: string): string | undefined {
  const right = accentedBy.get(fold);
  if (right === undefined) return undefined;
  if (word === word.toUpperCase()) return right.toUpperCase();
  return right.charAt(0).toUpperCase() + word.slice(1);
}

function shortForm(reading: Reading, at: number, word: string): string | undefined {
  const { words, text } = reading;
  const next = words.fold[at + 1];
  const glued = text[words.end[at] as number] === ' ' && words.start[at + 1] === (words.end[at] as number) + 1;
  if (!glued || next === undefined) return undefined;
  if (word === 'Ca') return afterCa.has(next) ? 'Ça' : undefined;
  if (word === 'Ou' || word !== 'A' || !opensLine(reading, words.start[at] as number)) return undefined;
  return afterPreposition.has(next) || words.kind[at + 1] === WordKind.number ? 'À' : undefined;
}

const opensLine = (reading: Reading, start: number): boolean =>
  start === reading.sentenceAt(start).start ||
  /(?:^|[\n.!?:•–—-]|\p{Extended_Pictographic}\uFE0F?)[^\S\n]*$/u.test(
    reading.text.slice(Math.max(0, start - 6), start),
  );

/** Coeur, oeuvre: the two letters are one. */
export function* ligaturesIn({ words, text }: Reading): Iterable<Slip> {
  if (!/oe/i.test(text)) return;
  for (let i = 0; i < words.length; i++) {
    const fold = words.fold[i] as string;
    if (words.kind[i] !== WordKind.word || !fold.includes('oe') || !ligatured.some((root) => fold.startsWith(root)))
      continue;
    const start = words.start[i] as number;
    const at = /oe/i.exec(text.slice(start, words.end[i]))?.index;
    if (at === undefined) continue;
    const from = start + at;
    yield {
      span: { start, end: words.end[i] as number },
      edits: [{ start: from, end: from + 2, text: text[from] === 'O' ? 'Œ' : 'œ' }],
    };
  }
}

const ordinal =
  /(?<![\p{L}\d])(\d{1,3}|[IVXLC]{1,7})(ières?|ieres?|iers?|ères?|eres?|èmes?|emes?|ièmes?|iemes?)(?![\p{L}\d])/gu;

/** 1ère, 2ème, XXème. */
export function* ordinalsIn({ text }: Reading): Iterable<Slip> {
  if (!/[\dIVXLC]i?[èe](?:re|me)|[1I]ier/.test(text)) return;
  for (const m of text.matchAll(ordinal)) {
    const [whole, number = '', tail = ''] = m;
    const isFirst = number === '1' || number === 'I';
    const plural = tail.endsWith('s') ? 's' : '';
    const isRank = /m/.test(tail);
    if (isFirst === isRank) continue;
    const ending = isRank ? 'e' : /iers?$/.test(tail) ? 'er' : 're';
    yield slip(m.index, m.index + whole.length, number + ending + plural);
  }
}

/** « etc... »: the full stop already says “and so on”. */
export function* etcIn({ text }: Reading): Iterable<Slip> {
  if (!/\betc/i.test(text)) return;
  for (const m of text.matchAll(/\b(etc)[ \u00A0]?(?:\.{2,6}|\.?…)/gi))
    yield slip(m.index, m.index + m[0].length, `${m[1]}.`);
}
