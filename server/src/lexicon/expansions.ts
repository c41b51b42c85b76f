import type { Language } from '../engine/draft.ts';
import { type Acronym, acronyms } from './acronyms.ts';
import { unpacked } from './unpacked.ts';
import { wordsOf } from './words.ts';

let all: readonly Acronym[] | undefined;
function allAcronyms(): readonly Acronym[] {
  all ??= unpacked('acronyms', acronyms);
  return all;
}

let shorts: ReadonlyMap<string, Acronym> | undefined;

/** The short form as written, or its English plural: `MVAs`. */
export function acronymOf(short: string): Acronym | undefined {
  shorts ??= new Map(allAcronyms().map((a) => [a.short, a]));
  return shorts.get(short) ?? (/[A-Z\d]s$/.test(short) ? shorts.get(short.slice(0, -1)) : undefined);
}

interface Expansion {
  readonly said: string;
  readonly short: string;
}

const made: Partial<Record<Language, readonly Expansion[]>> = {};

/** What the short forms stand for, all of it as phrases. */
export const expansionPatterns = (language: Language): readonly string[] =>
  expansionsIn(language).map(({ said }) => wordsOf(said, language).fold.join(' '));

/** The short form behind a hit of these phrases. */
export const shortOfExpansion = (language: Language, pattern: number): string =>
  (expansionsIn(language)[pattern] as Expansion).short;

function expansionsIn(language: Language): readonly Expansion[] {
  made[language] ??= allAcronyms().flatMap((a) =>
    [a[language], ...(a.or ?? []).map((o) => o[language])].flatMap((said) =>
      said === undefined ? [] : [{ said, short: a.short }],
    ),
  );
  return made[language];
}
