// How well `rarity` tells hard words from easy ones. Nothing is written.
//   node scripts/run.mjs measure/vocabulary [--text FILE --lang fr]     with a file: its rarest words
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../server/src/engine/draft.ts';
import { rarity } from '../../server/src/lexicon/frequency.ts';
import { WordKind, wordsOf } from '../../server/src/lexicon/words.ts';
import { dataFolder, flags } from './material.ts';

const lines = (...name: string[]): string[] =>
  readFileSync(path.join(dataFolder, 'jargon', ...name), 'utf8')
    .trim()
    .split('\n');
const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / Math.max(1, values.length);

function pearson(a: readonly number[], b: readonly number[]): number {
  const [ma, mb] = [mean(a), mean(b)];
  const product = mean(a.map((v, i) => (v - ma) * ((b[i] as number) - mb)));
  const spread = (v: readonly number[], m: number) => Math.sqrt(mean(v.map((x) => (x - m) ** 2)));
  return product / (spread(a, ma) * spread(b, mb));
}

/** Rarities of a text's words; with numbers, those count as wholly rare. */
function rarities(text: string, language: Language, numbers = false): number[] {
  const words = wordsOf(text, language);
  return words.fold.flatMap((form, i) => {
    if (words.kind[i] === WordKind.number) return numbers ? [1] : [];
    return words.kind[i] === WordKind.word && form !== "'s" ? [rarity(form, language)] : [];
  });
}

function cochrane(score: (text: string) => number): number {
  const plain = lines('cochrane', 'val.target');
  const technical = lines('cochrane', 'val.source');
  return mean(technical.map((text, i) => (score(text) > score(plain[i] as string) ? 1 : 0)));
}

function rarest(file: string, language: Language): void {
  const words = wordsOf(readFileSync(file, 'utf8'), language);
  const found = new Map<string, number>();
  words.fold.forEach((form, i) => {
    if (words.kind[i] === WordKind.word) found.set(form, rarity(form, language));
  });
  const rare = [...found].filter(([, r]) => r > 0.55).sort((a, b) => b[1] - a[1]);
  console.log(rare.map(([form, r]) => `${form} ${r.toFixed(2)}`).join(' · '));
  console.log(`${rare.length} of ${found.size} different words above .55`);
}

const options = flags();
const text = options.get('text');
if (text) {
  rarest(text, options.get('lang') === 'fr' ? 'fr' : 'en');
} else {
  const rated = lines('complex', 'lcp_single_train.tsv').map((line) => line.split('\t'));
  const [, ...rows] = rated;
  const guessed = rows.map((row) => rarity(row[3] ?? '', 'en'));
  console.log(
    `CompLex train, ${rows.length} words: Pearson ${pearson(
      guessed,
      rows.map((row) => Number(row[4])),
    ).toFixed(3)}`,
  );
  const shares: readonly (readonly [string, (text: string) => number])[] = [
    ['mean rarity', (t) => mean(rarities(t, 'en'))],
    ['mean rarity, numbers counted as rare', (t) => mean(rarities(t, 'en', true))],
    ...[0.45, 0.5, 0.55, 0.6, 0.65, 0.7].flatMap((least) => [
      [
        `share of words above ${least}`,
        (t: string) => mean(rarities(t, 'en').map((r) => (r > least ? 1 : 0))),
      ] as const,
      [
        `  the same, numbers counted`,
        (t: string) => mean(rarities(t, 'en', true).map((r) => (r > least ? 1 : 0))),
      ] as const,
    ]),
  ];
  for (const [name, score] of shares)
    console.log(`Cochrane, technical side worse by ${name}: ${cochrane(score).toFixed(3)}`);
}
