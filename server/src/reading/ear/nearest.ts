import type { Language } from '../../engine/draft.ts';
import { likeness } from '../../engine/likeness.ts';
import { unpacked } from '../../lexicon/unpacked.ts';
import { wordsOf } from '../../lexicon/words.ts';
import { wordsHeard } from './ear.ts';
import { type HeardExamples, heardExamples } from './examples.generated.ts';

/** As many as a reader of a hover looks at. */
const shown = 2;

let examples: HeardExamples | undefined;

/** The texts among those that taught a label which share most with what was judged, the nearest first. */
export function nearestExamples(label: string, language: Language, judged: readonly string[]): readonly string[] {
  examples ??= unpacked('heard', heardExamples);
  const known = examples[label]?.[language] ?? [];
  return known
    .map((text) => ({ text, near: likeness(wordsHeard(wordsOf(text, language), language), judged) }))
    .sort((a, b) => b.near - a.near)
    .slice(0, shown)
    .map(({ text }) => text);
}
