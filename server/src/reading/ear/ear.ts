import type { Language } from '../../engine/draft.ts';
import type { Span } from '../../engine/span.ts';
import type { Words } from '../../lexicon/words.ts';
import type { Reading } from '../reading.ts';
import { eachFeature } from './features.ts';
import { packedLabels } from './model.generated.ts';
import { type Model, shippedModel } from './model.ts';
import { stem } from './stem.ts';

/** What a passage reads like to the ear. */
export interface Heard {
  readonly label: string;
  /** By how much it is more than enough. */
  readonly margin: number;
  /** The words that weighed most. */
  readonly span: Span;
}

/** The ear learnt from posts of one to four sentences and says nothing of what is shorter or longer, in words. */
const fewest = 8;
const most = 120;
/** Letters of a word that tells what a sentence is about. */
const shortestWord = 4;
/** Words of the longest stretch that is underlined. */
const longestSpan = 12;

const nothing: readonly Heard[] = [];
const heardOf = new WeakMap<Reading, readonly Heard[]>();

export const isHeard = (label: string, language: Language): boolean =>
  packedLabels.some((l) => l.label === label && l.thresholds[language] !== undefined);

/** Labels that a passage reads like, judged from examples; several rules ask for the same passage. */
export function hear(reading: Reading): readonly Heard[] {
  const known = heardOf.get(reading);
  if (known) return known;
  const heard = isOfLength(reading) ? judge(reading, shippedModel()) : nothing;
  heardOf.set(reading, heard);
  return heard;
}

export const isOfLength = ({ words, kind }: Reading): boolean =>
  words.length >= fewest && words.length <= most && kind !== 'quote' && kind !== 'cell';

function judge(reading: Reading, model: Model): readonly Heard[] {
  const scores = scoresOf(reading, model);
  const heard: Heard[] = [];
  model.labels.forEach(({ label, thresholds }, i) => {
    const margin = (scores[i] as number) - (thresholds[reading.language] ?? Number.POSITIVE_INFINITY);
    if (margin >= 0) heard.push({ label, margin, span: weightiest(reading, model, i) });
  });
  return heard;
}

/** One score a label. */
export function scoresOf(reading: Reading, model: Model): Float64Array {
  const { labels, weights } = model;
  const sums = new Int32Array(labels.length);
  let features = 0;
  eachFeature(reading, (bucket) => {
    features++;
    const row = model.rowOf(bucket) * labels.length;
    if (row === 0) return;
    for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) + (weights[row + i] as number);
  });
  const length = Math.sqrt(features) || 1;
  return Float64Array.from(labels, ({ bias, scale }, i) => bias + ((sums[i] as number) * scale) / length);
}

/** What a sentence is about: its longer words without their endings, each once. */
export function wordsHeard(words: Words, language: Language, from = 0, to = words.length): readonly string[] {
  const long = words.fold.slice(from, to).filter((fold) => fold.length >= shortestWord);
  return [...new Set(long.map((fold) => stem(fold, language)))];
}

/** The stretch of a sentence whose words did most for a label. */
function weightiest(reading: Reading, model: Model, label: number): Span {
  const credit = new Float64Array(reading.words.length);
  eachFeature(reading, (bucket, word, other) => {
    const weight = (model.weights[model.rowOf(bucket) * model.labels.length + label] as number) / 2;
    credit[word] = (credit[word] as number) + weight;
    credit[other] = (credit[other] as number) + weight;
  });
  let best = Number.NEGATIVE_INFINITY;
  let found: [number, number] = [0, reading.words.length - 1];
  for (const { firstWord, endWord } of reading.sentences) {
    for (let from = firstWord; from < endWord; from++) {
      let sum = 0;
      for (let to = from; to < Math.min(endWord, from + longestSpan); to++) {
        sum += credit[to] as number;
        if (sum <= best) continue;
        best = sum;
        found = [from, to];
      }
    }
  }
  return { start: reading.words.start[found[0]] as number, end: reading.words.end[found[1]] as number };
}
