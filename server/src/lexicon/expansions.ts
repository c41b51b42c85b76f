import type { Language } from '../engine/draft.ts';
import { type Acronym, acronyms } from './acronyms.ts';
import { wordsOf } from './words.ts';

let shorts: ReadonlyMap<string, Acronym> | undefined;

/** The short form as written, or its English plural: `MVAs`. */
export function acronymOf(short: string): Acronym | undefined {
  shorts ??= new Map(acronyms.map((a) => [a.short, a]));
  return shorts.get(short) ?? (/[A-Z\d]s$/.test(short) ? shorts.get(short.slice(0, -1)) : undefined);
}

interface Expansions {
  readonly patterns: readonly string[];
  readonly shorts: readonly string[];
}

const made: Partial<Record<Language, Expansions>> = {};

/** What the short forms stand for, all of it as phrases. */
export const expansionPatterns = (language: Language): readonly string[] => expansionsOf(language).patterns;

/** The short form behind a hit of these phrases. */
export const shortOfExpansion = (language: Language, pattern: number): string =>
  expansionsOf(language).shorts[pattern] as string;

function expansionsOf(language: Language): Expansions {
  let known = made[language];
  if (!known) {
    const all = acronyms.flatMap((a) =>
      [a[language], ...(a.or ?? []).map((o) => o[language])].flatMap((said) =>
        said === undefined ? [] : [[wordsOf(said, language).fold.join(' '), a.short] as const],
      ),
    );
    known = { patterns: all.map(([pattern]) => pattern), shorts: all.map(([, short]) => short) };
    made[language] = known;
  }
  return known;
}
