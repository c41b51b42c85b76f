import { fold } from '../lexicon/fold.ts';
import { levelOf } from '../lexicon/frequency.ts';
import { knownBrands, noBrands } from '../lexicon/phrases/brands.ts';
import { WordKind } from '../lexicon/words.ts';
import type { Reading } from './reading.ts';

/** Something that may be the name of a firm or a product, by its words. */
export interface Brand {
  readonly start: number;
  readonly end: number;
  readonly firstWord: number;
  readonly endWord: number;
}

/** What carries a capital and is no firm: the house itself, its partners, people, the calendar. */
const shields = ['lab', 'experiment', 'machine', 'facility', 'month', 'name', 'partner', 'weekday', 'workplace'];

/**
 * Names that may be a firm's or a product's: a capital where the sentence asks for none (or on a word that is none), and
 * handles. A name alone says nothing: rules look for praise, a purchase or wares beside it.
 */
export function brandsOf(reading: Reading): readonly Brand[] {
  const { words, text, language } = reading;
  const shielded = shields.flatMap((name) => reading.spans(name));
  const openings = new Set(reading.sentences.map((s) => s.firstWord));
  const found: Brand[] = [];
  for (let i = 0; i < words.length; i++) {
    const start = words.start[i] as number;
    const end = words.end[i] as number;
    if (shielded.some((s) => s.start <= start && s.end >= end)) continue;
    if (words.kind[i] === WordKind.handle) {
      found.push({ start, end, firstWord: i, endWord: i + 1 });
      continue;
    }
    if (words.kind[i] !== WordKind.word || !/^\p{Lu}/u.test(text.slice(start, end))) continue;
    const form = fold(text.slice(start, end));
    if (form.length < 3 || noBrands.has(form)) continue;
    const clause = openings.has(i) || /[:«“"•\n]\s{0,2}$/.test(text.slice(Math.max(0, start - 3), start));
    if (clause && !knownBrands.has(form) && levelOf(form, language) !== undefined && !continues(reading, i)) continue;
    const last = found.at(-1);
    if (last && last.endWord === i) found[found.length - 1] = { ...last, end, endWord: i + 1 };
    else found.push({ start, end, firstWord: i, endWord: i + 1 });
  }
  return found;
}

/** “Red Bull”, “Proton Mail”: the first of two capitals is part of the name, even where the sentence begins. */
const continues = (reading: Reading, i: number): boolean => {
  const next = reading.words.start[i + 1];
  if (next === undefined || reading.text.slice(reading.words.end[i], next) !== ' ') return false;
  const word = reading.text.slice(next, reading.words.end[i + 1]);
  return /^\p{Lu}\p{Ll}/u.test(word) && !noBrands.has(fold(word));
};
