// Teaches the ear from the texts in training/ and writes what it learnt, the same bytes every time:
//   node scripts/run.mjs train [--check]
import { readFileSync } from 'node:fs';
import type { Language } from '../server/src/engine/draft.ts';
import type { PackedLabel } from '../server/src/reading/ear/model.ts';
import { fresh } from './fresh.ts';
import { corpusOf, fit, short } from './train/fit.ts';
import { heardUnseen, silent, thresholdFor } from './train/folds.ts';
import { allTexts } from './train/texts.ts';

/** Labels that earn their place; `measure/ear` tells which do. */
const enabled = JSON.parse(readFileSync('training/enabled.json', 'utf8')) as Record<Language, readonly string[]>;
const languages = ['en', 'fr'] as const;
/** UTF-16 units of a text that a hover may show, and how many a label keeps. */
const longestShown = 160;
const mostShown = 40;

const corpus = corpusOf(allTexts());
const labels = [...new Set([...enabled.en, ...enabled.fr])].sort();
const unseen = heardUnseen(corpus, labels);

function thresholdIn(language: Language, label: string): number {
  const scores = unseen.get(label) as Float64Array;
  const used = [...scores.keys()].filter((i) => corpus.texts[i]?.lang === language && (scores[i] as number) > silent);
  return thresholdFor(
    used.map((i) => scores[i] as number),
    used.map((i) => corpus.texts[i]?.labels.includes(label) ?? false),
  );
}

const taught = labels.map((label): PackedLabel => {
  const on = languages.filter((language) => enabled[language].includes(label));
  const thresholds = Object.fromEntries(on.map((language) => [language, short(thresholdIn(language, label))]));
  return { ...fit(corpus, label, () => true), thresholds };
});

/** What a hover may show of a label in a language: short texts in one line that bear it, our own before the measured ones. */
const examplesOf = (label: string, language: Language): readonly string[] =>
  corpus.texts
    .filter(
      (t) => t.lang === language && t.labels.includes(label) && t.text.length <= longestShown && !/[\n<]/.test(t.text),
    )
    .sort((a, b) => Number(a.isMeasured) - Number(b.isMeasured))
    .slice(0, mostShown)
    .map(({ text }) => text);

fresh(
  'server/src/reading/ear/examples.generated.ts',
  [
    '// Made by scripts/train.ts from the texts in training/.',
    "import type { Language } from '../../engine/draft.ts';",
    '',
    'export type HeardExamples = Readonly<Record<string, Readonly<Partial<Record<Language, readonly string[]>>>>>;',
    '',
    '/** Texts that taught a label, for whoever asks why. */',
    'export const heardExamples: HeardExamples = {',
    ...labels.map((label) => {
      const on = languages.filter((language) => enabled[language].includes(label));
      return `  '${label}': ${JSON.stringify(Object.fromEntries(on.map((l) => [l, examplesOf(label, l)])))},`;
    }),
    '};',
    '',
  ].join('\n'),
);

fresh(
  'server/src/reading/ear/model.generated.ts',
  [
    '// Made by scripts/train.ts from the texts in training/.',
    "import type { PackedLabel } from './model.ts';",
    '',
    '/** What the ear learnt, by label. */',
    'export const packedLabels: readonly PackedLabel[] = [',
    ...taught.map((label) => `  ${JSON.stringify(label)},`),
    '];',
    '',
  ].join('\n'),
);
