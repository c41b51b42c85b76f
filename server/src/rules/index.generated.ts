// Made by scripts/generate.ts from the files of this folder.
import { confidentialMarker } from './confidentiality/confidential-marker.ts';
import { rumourLeak } from './confidentiality/rumour-leak.ts';
import type { AnyRule } from './rule.ts';

/** Every rule, by id. */
export const allRules: readonly AnyRule[] = [
  confidentialMarker,
  rumourLeak,
];
