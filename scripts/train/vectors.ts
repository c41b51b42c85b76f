import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../server/src/engine/draft.ts';
import { wordsOf } from '../../server/src/lexicon/words.ts';
import { bucketOf, hashOf } from '../../server/src/reading/ear/hash.ts';
import { stem } from '../../server/src/reading/ear/stem.ts';

/** Numbers of a vector. */
export const size = 100;
export const vectorFolder = 'training/vectors';

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const half = digits.length / 2;
/** Words before this place are so common that one of them does not drown the rarer forms of its stem. */
const common = 10;

/** One digit a number, from −32 to 31. */
export const packVector = (vector: readonly number[]): string =>
  vector.map((v) => digits[Math.max(0, Math.min(digits.length - 1, Math.round(v) + half))]).join('');

const unpackVector = (text: string): Float64Array => Float64Array.from(text, (digit) => digits.indexOf(digit) - half);

/** Pairs of an English word and the French words that it lends its vector to. */
export const readFrench = (): readonly (readonly [english: string, french: readonly string[]])[] =>
  readFileSync(path.join(vectorFolder, 'french.txt'), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const [english, french] = line.split(': ');
      return [english as string, (french as string).split(' ')];
    });

/** What words mean, by their bucket: words that are used alike have vectors that point alike, in both languages. */
export function vectorsOfWords(): ReadonlyMap<number, Float64Array> {
  const english = readFileSync(path.join(vectorFolder, 'english.txt'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split(' ') as [string, string]);
  const byWord = new Map(english.map(([word, packed]) => [word, unpackVector(packed)]));
  const sums: Readonly<Record<Language, Map<number, Float64Array>>> = { en: new Map(), fr: new Map() };
  for (const [place, [word]] of english.entries())
    add(sums.en, bucketOfWord(word, 'en'), byWord.get(word), 1 / (place + common));
  for (const [lender, borrowers] of readFrench())
    for (const word of borrowers) add(sums.fr, bucketOfWord(word, 'fr'), byWord.get(lender), 1);
  const all = new Map<number, Float64Array>();
  // A word that both languages write alike stands between its two meanings.
  for (const list of [sums.en, sums.fr]) for (const [bucket, sum] of list) add(all, bucket, ofLengthOne(sum), 1);
  return new Map([...all].sort((a, b) => a[0] - b[0]).map(([bucket, sum]) => [bucket, ofLengthOne(sum)]));
}

function bucketOfWord(word: string, language: Language): number | undefined {
  const { fold } = wordsOf(word, language);
  return fold.length === 1 ? bucketOf(hashOf(stem(fold[0] as string, language))) : undefined;
}

function add(
  sums: Map<number, Float64Array>,
  bucket: number | undefined,
  vector: Float64Array | undefined,
  share: number,
): void {
  if (bucket === undefined || !vector) return;
  const sum = sums.get(bucket) ?? new Float64Array(size);
  vector.forEach((v, d) => {
    sum[d] = (sum[d] as number) + v * share;
  });
  sums.set(bucket, sum);
}

function ofLengthOne(vector: Float64Array): Float64Array {
  const length = Math.sqrt(vector.reduce((sum, v) => sum + v * v, 0)) || 1;
  return vector.map((v) => v / length);
}
