import { wordsOf } from '../../server/src/lexicon/words.ts';
import { isOfLength, scoresOf } from '../../server/src/reading/ear/ear.ts';
import { openModel } from '../../server/src/reading/ear/model.ts';
import { type Corpus, fit } from './fit.ts';
import type { ReadText } from './texts.ts';

const folds = 8;
/** How sure the ear must be to say yes. */
export const certainty = 0.8;
/** Texts with neighbouring numbers are of one hand. */
const block = 25;
/** From this share of common pairs of words on two texts are one text told twice. */
const alike = 0.4;

/**
 * The fold of each text; −1 for one that is only ever trained on. One hand's texts, and one text told twice, stand in the
 * same fold, so that nothing is recognised where it should be understood.
 */
export function foldsOf(texts: readonly ReadText[]): readonly number[] {
  const keys = texts.map(({ id, isMeasured }) =>
    isMeasured ? id.replace(/\d+$/, (n) => String(Math.floor(Number(n) / block))) : '',
  );
  const names = [...new Set(keys)].filter(Boolean).sort();
  const found = keys.map((key) => (key ? (names.indexOf(key) * 5) % folds : -1));
  for (const [a, b] of twins(texts)) {
    const fold = found[a] === -1 ? found[b] : found[a];
    found[a] = fold as number;
    found[b] = fold as number;
  }
  return found;
}

function twins(texts: readonly ReadText[]): readonly (readonly [number, number])[] {
  const pairs = texts.map(({ text, lang }) => {
    const { fold } = wordsOf(text, lang);
    return new Set(fold.slice(1).map((word, i) => `${fold[i]} ${word}`));
  });
  const holders = new Map<string, number[]>();
  pairs.forEach((set, i) => {
    for (const pair of set) holders.set(pair, [...(holders.get(pair) ?? []), i]);
  });
  return pairs.flatMap((set, a) => {
    const common = new Map<number, number>();
    for (const pair of set) for (const b of holders.get(pair) ?? []) if (b < a) common.set(b, (common.get(b) ?? 0) + 1);
    return [...common]
      .filter(([b, n]) => n / Math.min(set.size, (pairs[b] as Set<string>).size) >= alike && set.size > 4)
      .map(([b]) => [a, b] as const);
  });
}

/** What a model that has not seen the text says of it, per label and text; of texts that are not measured, nothing. */
export function heardUnseen(corpus: Corpus, labels: readonly string[]): ReadonlyMap<string, Float64Array> {
  const fold = foldsOf(corpus.texts);
  const scores = new Map(labels.map((label) => [label, new Float64Array(corpus.texts.length).fill(silent)]));
  for (let k = 0; k < folds; k++) {
    const model = openModel(labels.map((label) => ({ ...fit(corpus, label, (i) => fold[i] !== k), thresholds: {} })));
    corpus.texts.forEach((text, i) => {
      if (fold[i] !== k || !text.isMeasured) return;
      const heard = text.readings.filter(isOfLength).map((reading) => scoresOf(reading, model));
      labels.forEach((label, l) => {
        (scores.get(label) as Float64Array)[i] = Math.max(silent, ...heard.map((s) => s[l] as number));
      });
    });
  }
  return scores;
}

/** Less than any score, and a number all the same. */
export const silent = -100;

/**
 * The score from which a text is what the label says at the certainty asked for: a logistic curve through the scores of
 * unseen texts. Counting yeses instead would hang the threshold on the one or two texts at its edge.
 */
export function thresholdFor(scores: readonly number[], holds: readonly boolean[]): number {
  let slope = 1;
  let shift = -2;
  for (let round = 0; round < 60; round++) {
    let [g0, g1, h00, h01, h11] = [0, 0, ridge, 0, ridge];
    scores.forEach((score, i) => {
      const p = 1 / (1 + Math.exp(-slope * score - shift));
      const off = p - (holds[i] ? 1 : 0);
      const weight = Math.max(p * (1 - p), 1e-9);
      g0 += off * score;
      g1 += off;
      h00 += weight * score * score;
      h01 += weight * score;
      h11 += weight;
    });
    const determinant = h00 * h11 - h01 * h01;
    slope -= (h11 * g0 - h01 * g1) / determinant;
    shift -= (h00 * g1 - h01 * g0) / determinant;
  }
  return (Math.log(certainty / (1 - certainty)) - shift) / slope;
}

/** Keeps the curve from becoming a step where the texts are parted cleanly. */
const ridge = 1e-3;
