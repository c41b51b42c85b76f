import { frequencyTable } from './frequency.ts';
import { plainStyle } from './plainStyle.ts';

/** The lexicon's generated files and what they must hold. */
export const lexiconFiles = (): readonly (readonly [file: string, text: string])[] => [
  ['server/src/lexicon/frequency/en.generated.ts', frequencyTable('en')],
  ['server/src/lexicon/frequency/fr.generated.ts', frequencyTable('fr')],
  ['server/src/lexicon/plainStyle.generated.ts', plainStyle()],
];
