import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Language } from '../../server/src/engine/draft.ts';
import { fold } from '../../server/src/lexicon/fold.ts';
import { basesOf } from '../../server/src/lexicon/frequency/affixes.ts';
import { pack } from '../../server/src/lexicon/frequency/table.ts';
import { conjugate } from '../../server/src/lexicon/inflections/french.ts';

const require = createRequire(import.meta.url);
const list = (name: string): string[] => JSON.parse(readFileSync(require.resolve(name), 'utf8'));

/** Half a natural logarithm of a rank: rank 1,000 is level 14, rank 40,000 level 21. */
const perLevel = 0.5;
/** Past it a subtitle list is misspellings and names. */
const lastRank = 40_000;

interface Weights {
  /** What standing in the encyclopedia's list too takes off. */
  readonly inBoth: number;
  /** A word of the encyclopedia only: its logarithm of rank plus this, and never less than the floor. */
  readonly onlyWritten: number;
  readonly floor: number;
  /** Its last rank that is taken. */
  readonly lastWritten: number;
}

/** English fitted on CompLex (train); French has no such set and a shorter subtitle list, so its encyclopedia counts for more. */
const weights: Readonly<Record<Language, Weights>> = {
  en: { inBoth: 0.8, onlyWritten: 1.6, floor: 11.6, lastWritten: 19_000 },
  fr: { inBoth: 0.8, onlyWritten: 1, floor: 9, lastWritten: 28_000 },
};

/** What the encyclopedia's list took from the dump's tags instead of its text. */
const markup = new Set('doc https http curid id url title www com html nbsp amp gt lt ref'.split(' '));

function ranks(words: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  words.forEach((word, i) => {
    const form = fold(word);
    if (/^[a-z]{2,}$/.test(form) && !found.has(form)) found.set(form, i + 1);
  });
  return found;
}

const within = (rank: number | undefined, last: number): number | undefined =>
  rank && rank <= last ? rank : undefined;

function levels(language: Language): Map<string, number> {
  const spoken = ranks(list(`@zxcvbn-ts/language-${language}/src/commonWords.json`));
  const written = ranks(list(`@zxcvbn-ts/language-${language}/src/wikipedia.json`));
  for (const word of markup) written.delete(word);
  const { inBoth, onlyWritten, floor, lastWritten } = weights[language];
  const found = new Map<string, number>();
  for (const word of new Set([...spoken.keys(), ...written.keys()])) {
    const said = within(spoken.get(word), lastRank);
    const wrote = within(written.get(word), lastWritten);
    const log = said ? Math.log(said) - (wrote ? inBoth : 0) : wrote && Math.max(Math.log(wrote) + onlyWritten, floor);
    if (log !== undefined) found.set(word, Math.max(0, Math.round(log / perLevel)));
  }
  return found;
}

const rareTense = /(?:[iu]n?(?:sse|sses|ssions|ssiez)|[iu]n?(?:mes|tes|rent)|ions|iez)$/;

/** Forms of the irregular verbs in common use, one level rarer than the verb: no ending leads back to it. */
function addConjugated(found: Map<string, number>): void {
  for (const infinitive of list('@zxcvbn-ts/language-fr/src/commonWords.json')) {
    const level = found.get(fold(infinitive)) ?? 99;
    if (level > 18 || infinitive.endsWith('er') || !/(?:ir|re)$/.test(infinitive)) continue;
    for (const form of conjugate(infinitive).map(fold)) {
      if (!found.has(form) && !rareTense.test(form)) found.set(form, level + 1);
    }
  }
}

/** What the word's parts say when the word itself is not in the table. */
function derived(word: string, language: Language, table: ReadonlyMap<string, number>): [number, string] | undefined {
  let best: [number, string] | undefined;
  for (const [base, rarer] of basesOf(word, language, false)) {
    const level = table.get(base);
    if (level !== undefined && (!best || level + rarer < best[0])) best = [level + rarer, base];
  }
  return best;
}

/** Rank 5,000: up to it every form has its own place, so that hashtags are cut by what is listed. */
const everyday = 17;

/** Leaves out the words whose parts say nearly the same: two levels are a factor of e in rank. */
function thin(all: ReadonlyMap<string, number>, language: Language): Map<string, number> {
  const kept = new Map(all);
  const needed = new Set<string>();
  const near = (word: string): string | undefined => {
    const guess = derived(word, language, kept);
    return guess && Math.abs(guess[0] - (all.get(word) as number)) <= 2 ? guess[1] : undefined;
  };
  for (const word of [...all.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    const base = needed.has(word) || word.length < 5 || (all.get(word) as number) <= everyday ? undefined : near(word);
    if (!base) continue;
    kept.delete(word);
    needed.add(base);
  }
  for (const [word, level] of all) if (!kept.has(word) && !near(word)) kept.set(word, level);
  return kept;
}

/** The generated module that holds a language's packed table. */
export function frequencyTable(language: Language): string {
  const all = levels(language);
  if (language === 'fr') addConjugated(all);
  const packed = pack(thin(all, language));
  return [
    `// Made by scripts/lexicon/frequency.ts from @zxcvbn-ts/language-${language}; what that came from: scripts/lexicon/SOURCES.md.`,
    `export default ${JSON.stringify(packed)};`,
    '',
  ].join('\n');
}
