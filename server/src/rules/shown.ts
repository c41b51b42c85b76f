import type { Language } from '../engine/draft.ts';
import type { Examples } from '../engine/rule.ts';
import { unpacked } from '../lexicon/unpacked.ts';
import type { AnyRule } from './rule.ts';

let packed: Readonly<Record<string, Readonly<Record<Language, Examples>>>> | undefined;

/** Examples of a rule for its readers. A bundle carries a few of each; the others are for tests. */
export function shownExamples(rule: AnyRule, language: Language): Examples {
  packed ??= unpacked('examples', {});
  return (packed[rule.id] ?? rule.examples)[language];
}
