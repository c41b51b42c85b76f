// What `forthright measure` makes of texts whose difficulty is known: pairs of a technical and a plain text, and words that
// readers rated. Nothing is written.
//   node scripts/run.mjs measure/readability
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createParser } from '../../server/src/parsing/parser.ts';
import { type Figures, type Measured, measureDraft } from '../../server/src/reading/readability.ts';
import { readPassage } from '../../server/src/reading/reading.ts';
import { dataFolder, measuringChecker } from './material.ts';

const checker = measuringChecker();
const lines = (...name: string[]): string[] =>
  readFileSync(path.join(dataFolder, 'jargon', ...name), 'utf8')
    .trim()
    .split('\n');
const measured = (text: string): Measured =>
  measureDraft(createParser('markdown', 'en').parse(text).draft, 'general', (passage) =>
    readPassage(passage, checker.lexicon(passage.language)),
  );
const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / Math.max(1, values.length);

const technical = lines('cochrane', 'val.source').map(measured);
const plain = lines('cochrane', 'val.target').map(measured);
const figures: readonly (readonly [name: string, worse: (m: Measured) => number])[] = [
  ...(['rareShare', 'jargonTerms', 'wordsPerSentence'] satisfies (keyof Figures)[]).map(
    (name) => [name, (m: Measured) => m.figures[name]] as const,
  ),
  ...(['score', 'ease'] satisfies (keyof Figures)[]).map((name) => [name, (m: Measured) => -m.figures[name]] as const),
  ['mean rarity of --words', (m) => mean(m.words.map((w) => w.rarity))],
];
for (const [name, worse] of figures) {
  const right = technical.filter((t, i) => worse(t) > worse(plain[i] as Measured)).length;
  console.log(`Cochrane, technical side worse by ${name}: ${(right / technical.length).toFixed(3)}`);
}

const rated: [number, number][] = [];
for (const line of lines('complex', 'lcp_single_train.tsv').slice(1)) {
  const [, , sentence = '', token = '', complexity] = line.split('\t');
  const found = measured(sentence).words.find((w) => w.text.toLowerCase() === token.toLowerCase());
  if (found) rated.push([found.rarity, Number(complexity)]);
}
const [ours, theirs] = [mean(rated.map(([a]) => a)), mean(rated.map(([, b]) => b))];
const spread = (values: readonly number[], middle: number) => Math.sqrt(mean(values.map((v) => (v - middle) ** 2)));
const shared = mean(rated.map(([a, b]) => (a - ours) * (b - theirs)));
const pearson =
  shared /
  (spread(
    rated.map(([a]) => a),
    ours,
  ) *
    spread(
      rated.map(([, b]) => b),
      theirs,
    ));
console.log(`CompLex train by --words, ${rated.length} words: Pearson ${pearson.toFixed(3)}`);
