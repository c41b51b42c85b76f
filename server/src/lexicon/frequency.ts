import type { Language } from '../engine/draft.ts';
import { fold } from './fold.ts';
import { basesOf } from './frequency/affixes.ts';
import english from './frequency/en.generated.ts';
import french from './frequency/fr.generated.ts';
import { type Lookup, openTable } from './frequency/table.ts';
import { packed } from './packed.ts';

const shipped = { en: english, fr: french };
const tables: Partial<Record<Language, Lookup>> = {};
const oneLetter = { en: 'ai', fr: 'aoy' };

/** The level of the rarest words known by their parts; what is unknown has one more. */
const rarest = 25;

/**
 * How frequent a word is, in half natural logarithms of its rank: 0 for `the`, about 14 at rank 1,000 and 20 at 20,000.
 * A word that the table does not hold is judged by what it is made of; `undefined` when that is unknown too.
 */
export function levelOf(word: string, language: Language): number | undefined {
  tables[language] ??= openTable(packed(`frequency.${language}`) ?? shipped[language]);
  const form = fold(word);
  if (!form.includes("'")) return levelOfForm(form, language, tables[language]);
  const parts = form.split("'").filter((part) => part.length > 1 && !/^(?:re|ve|ll|qu)$/.test(part));
  const levels = parts.map((part) => levelOf(part, language) ?? rarest + 1);
  const level = Math.max(0, ...levels);
  return level > rarest ? undefined : level;
}

function levelOfForm(form: string, language: Language, lookup: Lookup): number | undefined {
  if (form.length < 2) return oneLetter[language].includes(form) ? 0 : undefined;
  const level = lookup(form) ?? levelOfParts(form, language, lookup, 2);
  const found = level ?? (language === 'en' ? compound(form, lookup) : undefined);
  return found === undefined ? undefined : Math.min(found, rarest);
}

/** What a word that only its ending explains costs in levels over one that is listed. */
const guessed = 4;

/** The level of a folded word that the table holds, or of whose ending it holds the base: no prefixes, no compounds. */
export function listedLevel(form: string, language: Language): number | undefined {
  tables[language] ??= openTable(packed(`frequency.${language}`) ?? shipped[language]);
  const lookup = tables[language];
  if (form.length < 2) return levelOfForm(form, language, lookup);
  const known = lookup(form);
  if (known !== undefined) return known;
  const levels = basesOf(form, language, false).map(([base, rarer]) => (lookup(base) ?? Number.NaN) + rarer);
  const least = Math.min(...levels.filter((level) => !Number.isNaN(level)));
  return Number.isFinite(least) ? least + guessed : undefined;
}

/** `unexplainable` takes two steps to reach `explain`; a shorter way is better. */
function levelOfParts(form: string, language: Language, lookup: Lookup, steps: number): number | undefined {
  let best: number | undefined;
  const bases = basesOf(form, language);
  for (const [base, rarer] of bases) {
    const level = lookup(base);
    if (level !== undefined && (best === undefined || level + rarer < best)) best = level + rarer;
  }
  if (best !== undefined || steps === 1) return best;
  for (const [base, rarer] of bases) {
    const level = levelOfParts(base, language, lookup, steps - 1);
    if (level !== undefined && (best === undefined || level + rarer < best)) best = level + rarer;
  }
  return best;
}

/** Rank 5,000: both halves of a compound that explains itself (`heatwave`) are at least so common. */
const plainHalf = 17;
const shortestHalf = 4;

function compound(form: string, lookup: Lookup): number | undefined {
  for (let at = shortestHalf; at <= form.length - shortestHalf; at++) {
    const head = lookup(form.slice(0, at)) ?? rarest;
    if (head > plainHalf) continue;
    const tail = form.slice(at);
    const level = Math.max(head, lookup(tail) ?? lookup(tail.replace(/s$/, '')) ?? rarest);
    if (level <= plainHalf) return level + 4;
  }
  return undefined;
}

/**
 * Fitted on the training half of CompLex (English words rated by readers) together with the Cochrane pairs (technical abstracts
 * beside plain summaries): a logistic over the level, syllables, length and being a short rare word, which is nearly always an
 * abbreviation. `scripts/measure/vocabulary.ts` prints how well it does. French, for which there is no such set, shares it but for the constant, set so that as many words of plain posts are rare as in English.
 */
const fitted = { level: 0.15, syllable: 0.225, letter: -0.05, abbreviation: 1.8, constant: { en: -3.5, fr: -3.8 } };
const shortest = 3;
const seldom = 19;
/** What the logistic gives for the commonest and for unknown words, made 0 and 1. */
const low = 0.035;
const high = { en: 0.76, fr: 0.7 };

/** However short, an unknown word is rare. */
const leastUnknown = 0.9;

const memory = { en: new Map<string, number>(), fr: new Map<string, number>() };
const memoryLimit = 50_000;

/** From 0, everybody's, to 1, unknown. Rank 1,000 is near .3, 5,000 near .45, 20,000 near .65. Pure: the memory only saves time. */
export function rarity(word: string, language: Language): number {
  const known = memory[language].get(word);
  if (known !== undefined) return known;
  const found = levelOf(word, language);
  const level = found ?? rarest + 1;
  const sum =
    fitted.constant[language] +
    fitted.level * level +
    fitted.syllable * syllables(word) +
    fitted.letter * word.length +
    (word.length <= shortest && level >= seldom ? fitted.abbreviation : 0);
  const rare = (1 / (1 + Math.exp(-sum)) - low) / (high[language] - low);
  const result = Math.min(1, Math.max(found === undefined ? leastUnknown : 0, rare));
  if (memory[language].size >= memoryLimit) memory[language].clear();
  memory[language].set(word, result);
  return result;
}

/** Groups of vowels, a last mute e aside; one at least. */
export function syllables(word: string): number {
  return Math.max(
    1,
    fold(word)
      .replace(/e$/, '')
      .match(/[aeiouy]+/g)?.length ?? 0,
  );
}
