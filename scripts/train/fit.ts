import { eachFeature } from '../../server/src/reading/ear/features.ts';
import { type PackedLabel, pack } from '../../server/src/reading/ear/model.ts';
import type { Reading } from '../../server/src/reading/reading.ts';
import type { ReadText } from './texts.ts';
import { size, vectorsOfWords } from './vectors.ts';

/** Chosen once by cross-validation over all labels; flat around these values. */
const slack = 1;
const positivesCount = 2;
const rounds = 15;
/** What the meaning of a word counts beside the word itself. */
const meant = 0.3;
/** Features a label keeps. */
const kept = 8000;

/** A text as numbers: places of its features among those known, what each counts, and what its words mean together. */
interface Example {
  readonly at: Int32Array;
  readonly value: Float64Array;
  readonly meaning: Float64Array;
}

export interface Corpus {
  readonly texts: readonly ReadText[];
  readonly whole: readonly Example[];
  readonly buckets: readonly number[];
  /** What a feature counts: rare ones more. */
  readonly worth: readonly number[];
  /** Words that have a meaning, seen or not: what each adds to a text. */
  readonly meanings: ReadonlyMap<number, Float64Array>;
}

const bucketsOf = (readings: readonly Reading[]): ReadonlySet<number> => {
  const found = new Set<number>();
  for (const reading of readings) eachFeature(reading, (bucket) => found.add(bucket));
  return found;
};

/** Texts as examples; features that only one text has are left out. */
export function corpusOf(texts: readonly ReadText[]): Corpus {
  const sets = texts.map((text) => bucketsOf(text.readings));
  const counts = new Map<number, number>();
  for (const set of sets) for (const bucket of set) counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
  const buckets = [...counts.keys()].filter((bucket) => (counts.get(bucket) as number) > 1).sort((a, b) => a - b);
  const worth = buckets.map((bucket) => rarity(texts.length, counts.get(bucket), Math.sqrt));
  const meanings = new Map(
    [...vectorsOfWords()].map(([bucket, vector]) => {
      const share = meant * rarity(texts.length, counts.get(bucket), (x) => x);
      return [bucket, vector.map((v) => v * share)];
    }),
  );
  const placeOf = new Map(buckets.map((bucket, i) => [bucket, i]));
  const example = (set: ReadonlySet<number>): Example => {
    const at = Int32Array.from([...set].flatMap((bucket) => placeOf.get(bucket) ?? []));
    const length = Math.sqrt(set.size) || 1;
    const meaning = new Float64Array(size);
    for (const bucket of set)
      meanings.get(bucket)?.forEach((v, d) => {
        meaning[d] = (meaning[d] as number) + v / length;
      });
    return { at, value: Float64Array.from(at, (i) => (worth[i] as number) / length), meaning };
  };
  return { texts, whole: sets.map(example), buckets, worth, meanings };
}

/** Rounded, lest another machine's logarithm makes another model. */
const rarity = (texts: number, count = 1, shape: (x: number) => number): number =>
  Math.round(1000 * shape(Math.log(1 + texts / count))) / 1000;

/** A linear model of one label against all others: squared hinge loss, solved in the dual, always in the same order. */
export function fit(corpus: Corpus, label: string, uses: (index: number) => boolean): Omit<PackedLabel, 'thresholds'> {
  const examples: { x: Example; sign: number; cost: number }[] = [];
  corpus.texts.forEach((text, i) => {
    if (!uses(i) || (text.only !== undefined && text.only !== label)) return;
    const has = text.labels.includes(label);
    examples.push({ x: corpus.whole[i] as Example, sign: has ? 1 : -1, cost: slack * (has ? positivesCount : 1) });
  });
  const { weights, meaning, bias } = solve(examples, corpus.buckets.length);
  const worth = new Map(corpus.buckets.map((b, i) => [b, (weights[i] as number) * (corpus.worth[i] as number)]));
  for (const [bucket, vector] of corpus.meanings) worth.set(bucket, (worth.get(bucket) ?? 0) + dot(vector, meaning));
  const heaviest = [...worth].sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]) || a[0] - b[0]).slice(0, kept);
  const scale = Math.abs(heaviest[0]?.[1] ?? 1) / 127 || 1;
  const rounded = heaviest
    .map(([bucket, w]) => [bucket, Math.round(w / scale)] as const)
    .filter(([, weight]) => weight !== 0);
  return { label, bias: short(bias), scale: short(scale), weights: pack(rounded) };
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let d = 0; d < size; d++) sum += (a[d] as number) * (b[d] as number);
  return sum;
}

export const short = (value: number): number => Number(value.toPrecision(6));

function solve(examples: readonly { x: Example; sign: number; cost: number }[], features: number) {
  const weights = new Float64Array(features);
  const meaning = new Float64Array(size);
  const dual = new Float64Array(examples.length);
  const square = examples.map(({ x }) => x.value.reduce((sum, v) => sum + v * v, 1 + dot(x.meaning, x.meaning)));
  const order = [...examples.keys()];
  const random = sequence(1);
  let bias = 0;
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const i of order) {
      const { x, sign, cost } = examples[i] as (typeof examples)[number];
      let margin = bias + dot(x.meaning, meaning);
      for (let k = 0; k < x.at.length; k++) margin += (weights[x.at[k] as number] as number) * (x.value[k] as number);
      const soft = 0.5 / cost;
      const old = dual[i] as number;
      const fresh = Math.max(0, old - (sign * margin - 1 + soft * old) / ((square[i] as number) + soft));
      if (fresh === old) continue;
      dual[i] = fresh;
      const step = (fresh - old) * sign;
      bias += step;
      for (let d = 0; d < size; d++) meaning[d] = (meaning[d] as number) + step * (x.meaning[d] as number);
      for (let k = 0; k < x.at.length; k++) {
        const at = x.at[k] as number;
        weights[at] = (weights[at] as number) + step * (x.value[k] as number);
      }
    }
  }
  return { weights, meaning, bias };
}

/** Numbers from 0 to 1, the same every time. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle(list: number[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j] as number, list[i] as number];
  }
}
