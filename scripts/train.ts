// Teaches the ear from the texts in training/ and writes what it learnt, the same bytes every time:
//   node scripts/run.mjs train [--check]
import { readFileSync } from 'node:fs';
import type { Language } from '../server/src/engine/draft.ts';
import type { PackedLabel } from '../server/src/reading/ear/model.ts';
import { fresh } from './fresh.ts';
import { corpusOf, fit, short } from './train/fit.ts';
import { heardUnseen, thresholdFor } from './train/folds.ts';
import { textsOf } from './train/texts.ts';

/** Labels that earn their place; `measure/ear` tells which do. */
const enabled = JSON.parse(readFileSync('training/enabled.json', 'utf8')) as Record<Language, readonly string[]>;

function taught(language: Language): readonly PackedLabel[] {
  const corpus = corpusOf(textsOf(language));
  const unseen = heardUnseen(corpus, enabled[language]);
  return enabled[language].map((label) => {
    const scores = unseen.get(label) as Float64Array;
    const threshold = short(thresholdFor(scores, corpus.texts, { label }));
    return { ...fit(corpus, label, () => true), threshold };
  });
}

const rowsOf = (labels: readonly PackedLabel[]): string[] =>
  labels.map(
    ({ label, bias, scale, threshold, weights }) =>
      `    { label: '${label}', bias: ${bias}, scale: ${scale}, threshold: ${threshold}, weights: '${weights}' },`,
  );

fresh(
  'server/src/reading/ear/model.generated.ts',
  [
    '// Made by scripts/train.ts from the texts in training/.',
    "import type { Language } from '../../engine/draft.ts';",
    "import type { PackedLabel } from './model.ts';",
    '',
    '/** What the ear learnt, by language and label. */',
    'export const packedModels: Readonly<Record<Language, readonly PackedLabel[]>> = {',
    '  en: [',
    ...rowsOf(taught('en')),
    '  ],',
    '  fr: [',
    ...rowsOf(taught('fr')),
    '  ],',
    '};',
    '',
  ].join('\n'),
);
