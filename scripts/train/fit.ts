import { eachFeature } from '../../server/src/reading/ear/features.ts';
import { type PackedLabel, pack } from '../../server/src/reading/ear/model.ts';
import type { Reading } from '../../server/src/reading/reading.ts';
import type { ReadText } from './texts.ts';

/** Chosen once by cross-validation over all labels; flat around these values. */
const slack = 1;
const positivesCount = 2;
const rounds = 15;
/** Features a label keeps. */
const kept = 5000;

/** A text as numbers: places of its features among those known, and what each counts. */
interface Example {
  readonly at: Int32Array;
  readonly value: Float64Array;
}

export interface Corpus {
  readonly texts: readonly ReadText[];
  readonly whole: readonly Example[];
  readonly buckets: readonly number[];
  /** What a feature counts: rare ones more. */
  readonly worth: readonly number[];
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
  // Rounded, lest another machine's logarithm makes another model.
  const worth = buckets.map(
    (b) => Math.round(1000 * Math.sqrt(Math.log(1 + texts.length / (counts.get(b) ?? 1)))) / 1000,
  );
  const placeOf = new Map(buckets.map((bucket, i) => [bucket, i]));
  const example = (set: ReadonlySet<number>): Example => {
    const at = Int32Array.from([...set].flatMap((bucket) => placeOf.get(bucket) ?? []));
    const length = Math.sqrt(set.size) || 1;
    return { at, value: Float64Array.from(at, (i) => (worth[i] as number) / length) };
  };
  return { texts, whole: sets.map(example), buckets, worth };
}

/** A linear model of one label against all others: squared hinge loss, solved in the dual, always in the same order. */
export function fit(corpus: Corpus, label: string, uses: (index: number) => boolean): Omit<PackedLabel, 'thresholds'> {
  const examples: { x: Example; sign: number; cost: number }[] = [];
  corpus.texts.forEach((text, i) => {
    if (!uses(i)) return;
    const has = text.labels.includes(label);
    examples.push({ x: corpus.whole[i] as Example, sign: has ? 1 : -1, cost: slack * (has ? positivesCount : 1) });
  });
  const { weights, bias } = solve(examples, corpus.buckets.length);
  const worth = Float64Array.from(weights, (w, i) => w * (corpus.worth[i] as number));
  const heaviest = [...worth.keys()]
    .sort((a, b) => Math.abs(worth[b] as number) - Math.abs(worth[a] as number) || a - b)
    .slice(0, kept);
  const scale = Math.abs(worth[heaviest[0] as number] ?? 1) / 127 || 1;
  const rounded = heaviest
    .map((i) => [corpus.buckets[i] as number, Math.round((worth[i] as number) / scale)] as const)
    .filter(([, weight]) => weight !== 0);
  return { label, bias: short(bias), scale: short(scale), weights: pack(rounded) };
}

export const short = (value: number): number => Number(value.toPrecision(6));

function solve(examples: readonly { x: Example; sign: number; cost: number }[], features: number) {
  const weights = new Float64Array(features);
  const dual = new Float64Array(examples.length);
  const square = examples.map(({ x }) => x.value.reduce((sum, v) => sum + v * v, 1));
  const order = [...examples.keys()];
  const random = sequence(1);
  let bias = 0;
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const i of order) {
      const { x, sign, cost } = examples[i] as (typeof examples)[number];
      let margin = bias;
      for (let k = 0; k < x.at.length; k++) margin += (weights[x.at[k] as number] as number) * (x.value[k] as number);
      const soft = 0.5 / cost;
      const old = dual[i] as number;
      const fresh = Math.max(0, old - (sign * margin - 1 + soft * old) / ((square[i] as number) + soft));
      if (fresh === old) continue;
      dual[i] = fresh;
      const step = (fresh - old) * sign;
      bias += step;
      for (let k = 0; k < x.at.length; k++) {
        const at = x.at[k] as number;
        weights[at] = (weights[at] as number) + step * (x.value[k] as number);
      }
    }
  }
  return { weights, bias };
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
