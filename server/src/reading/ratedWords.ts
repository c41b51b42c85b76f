import type { Level } from '../lexicon/concept.ts';
import { acronymOf } from '../lexicon/expansions.ts';
import { levelOf, rarity, syllables } from '../lexicon/frequency.ts';
import { WordKind } from '../lexicon/words.ts';
import type { Reading } from './reading.ts';
import { termsIn } from './terms.ts';

/** A word, or a term of several words, and how rare it is: 0 everybody’s, 1 unknown. */
export interface RatedWord {
  readonly text: string;
  readonly start: number;
  readonly rarity: number;
}

/** From here a word is outside common vocabulary. */
const rare = 0.65;
/** However common a word is, as a term it is as rare as those who know it. */
const leastOfTerm: Readonly<Record<Level, number>> = { everybody: 0, informed: 0.5, expert: 0.7 };
/** A level that no word of the table has. */
const unlisted = 27;

/** What the figures need to know of a word beside. */
export interface Rated extends RatedWord {
  readonly isTerm: boolean;
  readonly isRare: boolean;
  readonly level: number;
  readonly syllables: number;
}

/** The words of a passage; a term of several words stands before its words. */
export function ratedWords(reading: Reading, explained: ReadonlySet<string>): readonly Rated[] {
  const { words, text, language } = reading;
  const terms = termsIn(reading);
  const rated: Rated[] = [];
  let next = 0;
  for (let i = 0; i < words.length; i++) {
    const kind = words.kind[i];
    const form = words.fold[i] as string;
    while (terms[next] && (terms[next] as (typeof terms)[number]).hit.endWord <= i) next++;
    if ((kind !== WordKind.word && kind !== WordKind.number) || form === "'s") continue;
    const start = words.start[i] as number;
    const written = text.slice(start, words.end[i]);
    const use = terms[next];
    const inTerm = use && use.hit.firstWord <= i ? use : undefined;
    const isNumber = kind === WordKind.number;
    if (isNumber && !isFraction(written)) continue;
    const isKnown = isEverybodys(written);
    const own = isNumber ? leastOfTerm.expert : isKnown ? 0 : rarity(form, language);
    const least = inTerm ? leastOfTerm[inTerm.concept.level] : 0;
    const value = Math.max(own, least);
    if (inTerm && inTerm.hit.firstWord === i && inTerm.hit.endWord > i + 1) {
      const { hit } = inTerm;
      rated.push({ ...plain, text: text.slice(hit.start, hit.end), start: hit.start, rarity: value, isTerm: true });
    }
    const isName = !isNumber && (isKnown || isNameLike(reading, i));
    const isFree = inTerm !== undefined && explained.has(inTerm.concept.id);
    rated.push({
      text: written,
      start,
      rarity: value,
      isTerm: false,
      isRare: isNumber || (own > rare && !isName && !isFree),
      level: isName ? 0 : ((isNumber ? undefined : levelOf(form, language)) ?? unlisted),
      syllables: isNumber
        ? syllablesOfNumber
        : syllables(language === 'fr' ? form.replace(/(?<=..)(?:es|ent)$/, '') : form),
    });
  }
  return rated;
}

/** “Three point two seven.” */
const syllablesOfNumber = 4;

const plain = { isRare: false, level: 0, syllables: 0 };

/** “3.27” must be worked out like a rare word; a whole number is read at once and counts neither way. */
const isFraction = (written: string): boolean => /\d[.,]\d/.test(written);

/** CERN, DNA: letters that need no explaining. */
function isEverybodys(written: string): boolean {
  const known = acronymOf(written);
  return known !== undefined && (known.level === 'everybody' || known.name === true);
}

/** A capital where no sentence begins, and no short form. */
function isNameLike(reading: Reading, i: number): boolean {
  const { words, text } = reading;
  const written = text.slice(words.start[i], words.end[i]);
  return /^\p{Lu}.*\p{Ll}/u.test(written) && reading.sentenceAt(words.start[i] as number).firstWord !== i;
}
