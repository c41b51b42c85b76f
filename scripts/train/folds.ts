import { wordsOf } from '../../server/src/lexicon/words.ts';
import { isOfLength, scoresOf } from '../../server/src/reading/ear/ear.ts';
import { openModel } from '../../server/src/reading/ear/model.ts';
import { type Corpus, fit } from './fit.ts';
import type { ReadText } from './texts.ts';

const folds = 8;
/** Share of its yeses on unseen texts that must be right for a threshold: a little above the .90 asked for, since few yeses make a chancy share. */
const precision = 0.93;
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
    const model = openModel(labels.map((label) => ({ ...fit(corpus, label, (i) => fold[i] !== k), threshold: 0 })));
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
const silent = -100;

/** The lowest score at which enough of the yeses are right; more than any score when there is none. */
export function thresholdFor(
  scores: Float64Array,
  texts: readonly { readonly labels: readonly string[]; readonly isMeasured: boolean }[],
  { label, uses = () => true }: { readonly label: string; uses?(index: number): boolean },
): number {
  const order = [...scores.keys()]
    .filter((i) => texts[i]?.isMeasured && uses(i))
    .sort((a, b) => (scores[b] as number) - (scores[a] as number));
  let right = 0;
  let found = 100;
  order.forEach((i, before) => {
    if (texts[i]?.labels.includes(label)) right++;
    const behind = scores[order[before + 1] ?? -1] ?? silent;
    if (right >= 3 && right / (before + 1) >= precision && (scores[i] as number) > behind)
      found = ((scores[i] as number) + Math.max(behind, (scores[i] as number) - 0.1)) / 2;
  });
  return found;
}
