import type { Language, Token } from '../engine/draft.ts';
import { fold } from './fold.ts';

/** What a word is. Tokens of a passage (handles, hashtags, URLs, code) stand among the words as words of their own kind. */
export const WordKind = { word: 0, number: 1, handle: 2, hashtag: 3, url: 4, code: 5, symbol: 6 } as const;
export type WordKind = (typeof WordKind)[keyof typeof WordKind];

/** Words, numbers and signs are matched by what they say; handles, hashtags and the like only as members of a class. */
export const isMatched = (kind: WordKind): boolean => kind <= WordKind.number || kind === WordKind.symbol;

/** The words of a text in order, as parallel arrays (a megabyte of text has some 170,000 of them). */
export interface Words {
  readonly length: number;
  /** UTF-16 offsets. */
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** Folded form (see `fold`); for a handle or hashtag the folded text without its sign. */
  readonly fold: readonly string[];
  readonly kind: readonly WordKind[];
}

const other = 0;
const letter = 1;
const digit = 2;
const symbol = 3;

const latin = new Uint8Array(0x250);
for (let c = 0; c < latin.length; c++) {
  const s = String.fromCharCode(c);
  latin[c] = /\p{L}|\p{M}|_/u.test(s) ? letter : /[0-9]/.test(s) ? digit : /[%$£&]/.test(s) ? symbol : other;
}
const anyLetter = /\p{L}|\p{M}/u;
const beyond = new Map<number, number>();

function classOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x250) return latin[code] as number;
  if (code === 0x20ac) return symbol;
  // Surrogates: letters of other planes (fake bold) are read by their own rule, not as words.
  if (code >= 0xd800 && code <= 0xdfff) return other;
  let known = beyond.get(code);
  if (known === undefined) {
    known = anyLetter.test(String.fromCharCode(code)) ? letter : other;
    beyond.set(code, known);
  }
  return known;
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2bc;

/** French words that lose their vowel before another: what stands before the apostrophe is a word of its own. */
const elided = new Set('l d j m t s n c qu jusqu lorsqu puisqu quoiqu presqu quelqu'.split(' '));

const kinds: Partial<Record<Token['kind'], WordKind>> = {
  handle: WordKind.handle,
  hashtag: WordKind.hashtag,
  url: WordKind.url,
  email: WordKind.url,
  code: WordKind.code,
};

/**
 * Splits into words: hyphens separate, an English possessive `'s` and a French elided article stand alone, a number
 * keeps its inner points and commas and is parted from a unit glued to it (`13.6TeV` is two words).
 */
export function wordsOf(text: string, language: Language, tokens: readonly Token[] = []): Words {
  const start: number[] = [];
  const end: number[] = [];
  const folds: string[] = [];
  const kind: WordKind[] = [];
  const add = (from: number, to: number, form: string, of: WordKind): void => {
    start.push(from);
    end.push(to);
    folds.push(form);
    kind.push(of);
  };
  let next = 0;
  let i = 0;
  while (i < text.length || next < tokens.length) {
    const token = tokens[next];
    if (token && token.span.start <= i) {
      next++;
      const of = kinds[token.kind];
      if (of !== undefined) add(token.span.start, token.span.end, fold(token.text), of);
      continue;
    }
    if (i >= text.length) {
      i = token ? token.span.start : i;
      continue;
    }
    const c = classOf(text, i);
    if (c === other) {
      i++;
    } else if (c === symbol) {
      add(i, i + 1, text[i] as string, WordKind.symbol);
      i++;
    } else if (c === digit) {
      const from = i;
      i = numberEnd(text, i);
      add(from, i, text.slice(from, i), WordKind.number);
    } else {
      i = word(text, i, language, add);
    }
  }
  return { length: start.length, start, end, fold: folds, kind };
}

function numberEnd(text: string, from: number): number {
  let i = from + 1;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) continue;
    const inner = (code === 0x2e || code === 0x2c) && classOf(text, i + 1) === digit;
    if (!inner) break;
  }
  return i;
}

function word(
  text: string,
  from: number,
  language: Language,
  add: (from: number, to: number, form: string, kind: WordKind) => void,
): number {
  let i = from + 1;
  for (; i < text.length; i++) {
    const c = classOf(text, i);
    if (c === letter || c === digit) continue;
    const code = text.charCodeAt(i);
    if (code === 0xad) continue;
    if (!isApostrophe(code)) break;
    const inner = i + 1 < text.length && classOf(text, i + 1) === letter;
    if (language === 'fr') {
      const form = fold(text.slice(from, i));
      // Also before what is no letter: « l’« aveugle » », and alone in a pattern.
      if (elided.has(form)) {
        add(from, i + 1, `${form}'`, WordKind.word);
        return i + 1;
      }
    }
    if (!inner) break;
    if (language === 'fr') continue;
    const form = fold(text.slice(from, i));
    const possessive = /[sS]/.test(text[i + 1] as string) && (i + 2 >= text.length || classOf(text, i + 2) !== letter);
    if (!possessive) continue;
    add(from, i, form, WordKind.word);
    add(i, i + 2, "'s", WordKind.word);
    return i + 2;
  }
  add(from, i, fold(text.slice(from, i)), WordKind.word);
  return i;
}
