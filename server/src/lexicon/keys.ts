import type { Language } from '../engine/draft.ts';
import { fold } from './fold.ts';
import { type Inflect, isPatternFault, type Pattern, parsePattern } from './pattern.ts';

/** Words and classes (`<lab>`) of which a text must hold one, or the pattern cannot match. */
interface Key {
  readonly any: readonly string[];
  /** How often a text holds one of them, in some unit. */
  readonly cost: number;
}

const plainWords = /^[a-z]+(?: [a-z]+)*$/;

/** How often a folded word stands in texts, in the unit of `the` being 1. */
export type Frequency = (word: string) => number;

/** A rough guess that needs no table: what is long is rare. */
export const byLength: Frequency = (word) => 1 / (word.length * word.length);

/** About as often as `the`: most texts hold a phrase of any class. */
const classCost = 0.5;

/**
 * What a text must hold before it is worth while to look for a pattern: of the words that it cannot do without the rarest, all
 * inflections and alternatives of it. Empty for a pattern that cannot be used.
 */
export function keysOf(
  source: string,
  language: Language,
  inflect: Inflect,
  frequency: Frequency = byLength,
): readonly string[] {
  // Most of what a policy brings are names; they tell at a glance.
  if (plainWords.test(source))
    return [source.split(' ').reduce((best, word) => (word.length > best.length ? word : best))];
  const pattern = parsePattern(source, language, inflect);
  if (isPatternFault(pattern)) return [];
  return [...new Set(keyOf(pattern, frequency)?.any)];
}

function keyOf(pattern: Pattern, frequency: Frequency): Key | undefined {
  switch (pattern.type) {
    case 'word':
      return keyOfWords(pattern.forms, frequency);
    case 'exact':
      return keyOfWords([pattern.form], frequency);
    case 'class':
      return { any: [`<${pattern.name}>`], cost: classCost };
    case 'sequence':
      return rarest(pattern.items.map((item) => keyOf(item, frequency)));
    case 'choice':
      return joined(pattern.options.map((option) => keyOf(option, frequency)));
    default:
      return undefined;
  }
}

function keyOfWords(forms: readonly string[], frequency: Frequency): Key {
  const any = forms.map(fold);
  return { any, cost: any.reduce((sum, form) => sum + frequency(form), 0) };
}

const rarest = (keys: readonly (Key | undefined)[]): Key | undefined =>
  keys.reduce((best, key) => (key && (!best || key.cost < best.cost) ? key : best), undefined);

function joined(keys: readonly (Key | undefined)[]): Key | undefined {
  if (keys.some((key) => key === undefined)) return undefined;
  const all = keys as readonly Key[];
  return { any: all.flatMap((key) => key.any), cost: all.reduce((sum, key) => sum + key.cost, 0) };
}
