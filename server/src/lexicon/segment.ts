import type { Language } from '../engine/draft.ts';
import { fold } from './fold.ts';
import { listedLevel } from './frequency.ts';
import { combining, elided, knownTags, labWords, shortWords, wholeWords } from './segment/words.ts';

/** How the laboratory's words are written, by their folded form. */
const lab: ReadonlyMap<string, string> = new Map(labWords.map((word) => [fold(word), word]));

/** Tags that costs alone would cut elsewhere: where their words begin and end. */
const wellKnown = new Map(
  knownTags.map((spaced) => {
    const places: (readonly [from: number, to: number])[] = [];
    let at = 0;
    for (const word of spaced.split(' ')) {
      places.push([at, at + word.length]);
      at += word.length;
    }
    return [spaced.replaceAll(' ', ''), places];
  }),
);

const longestTag = 60;
const longestWord = 18;
const labLevel = 13;
/** Half logarithms of rank: how common a word must be to be cut out, by its letters. */
const commonest: Readonly<Record<number, number>> = { 4: 19, 5: 20 };
const common = 26;
/** What each word costs beside its rarity, so that few long words beat many short ones. */
const perWord = 3;
/** A letter that has lost its vowel is half of the word behind it. */
const elision = 2;

/** The cheapest way to reach a place in the tag: the cost so far, and where its last word begins. */
interface Step {
  readonly cost: number;
  readonly from: number;
}

/**
 * The words that a hashtag's text runs together, as typed: `womeninscience` gives women, in, science. A number stands alone.
 * `undefined` when it is one word or a name, or when no reading of it is likely. The draft's language is tried first, then the other.
 */
export function splitWords(tag: string, language: Language): readonly string[] | undefined {
  if (tag.length < 4 || tag.length > longestTag || !/^[\p{L}\d]+$/u.test(tag)) return undefined;
  const other = language === 'fr' ? 'en' : 'fr';
  const form = fold(tag);
  if (wholeWords.has(form) || lab.has(form)) return undefined;
  if (listedLevel(form, language) !== undefined || listedLevel(form, other) !== undefined) return undefined;
  const spaces = wellKnown.get(form);
  if (spaces) return spaces.map(([from, to]) => tag.slice(from, to));
  const words = cut(tag, language);
  if (words) return words;
  const foreign = cut(tag, other);
  return foreign && (foreign.at(-1) ?? '').length > 2 ? foreign : undefined;
}

/** The words as one tag that a screen reader can tell apart: `WomenInScience`, `ILoveCERN`. */
export const joinWords = (words: readonly string[]): string =>
  words
    .map((word) => {
      const known = lab.get(fold(word));
      if (known && /\p{Lu}/u.test(known)) return known;
      return word.charAt(0).toLocaleUpperCase() + word.slice(1);
    })
    .join('');

function cut(tag: string, language: Language): readonly string[] | undefined {
  const letters = [...tag].map((letter) => fold(letter));
  const best: (Step | undefined)[] = [{ cost: 0, from: 0 }];
  for (let to = 1; to <= tag.length; to++) {
    for (let from = Math.max(0, to - longestWord); from < to; from++) {
      const before = best[from];
      const cost = before && costOf(letters.slice(from, to).join(''), letters[to], language);
      if (cost === undefined || before === undefined) continue;
      const known = best[to];
      if (!known || before.cost + cost < known.cost) best[to] = { cost: before.cost + cost, from };
    }
  }
  const words: string[] = [];
  for (let to = tag.length; to > 0; ) {
    const step = best[to];
    if (!step) return undefined;
    words.unshift(tag.slice(step.from, to));
    to = step.from;
  }
  return likely(words) ? words : undefined;
}

/** Two words at least, not mostly crumbs, and not the front part of a learned word with its rest. */
function likely(words: readonly string[]): boolean {
  const crumbs = words.filter((word) => word.length < 3 && !lab.has(fold(word))).length;
  const whole = words.filter((word) => word.length > 3 || lab.has(fold(word))).length;
  const [first = ''] = words;
  return words.length > 1 && whole > 0 && crumbs <= whole && !(words.length === 2 && combining.has(fold(first)));
}

/** The cost of taking `form` as a word, or `undefined` when it may not be one. `next` is the letter behind it. */
function costOf(form: string, next: string | undefined, language: Language): number | undefined {
  if (/^\d+$/.test(form)) return next !== undefined && /\d/.test(next) ? undefined : perWord;
  if (language === 'fr' && elided.has(form)) return next && /[aeiouyh]/.test(next) ? elision : undefined;
  if (lab.has(form)) return perWord + labLevel / 2;
  if (form.length < 4)
    return shortWords[language].has(form) ? perWord + (listedLevel(form, language) ?? 0) / 2 : undefined;
  const level = listedLevel(form, language);
  if (level === undefined || level > (commonest[form.length] ?? common)) return undefined;
  return perWord + level / 2;
}
