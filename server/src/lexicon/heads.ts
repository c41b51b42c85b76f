import type { Language } from '../engine/draft.ts';
import { fold } from './fold.ts';
import { firstParts, type Inflect, isPatternFault, parsePattern } from './pattern.ts';

/** What a pattern may begin with: folded words and classes. */
export interface Heads {
  readonly words: readonly string[];
  readonly classes: readonly string[];
}

const plainWord = /^([a-z]+)(?: |$)/;
const plainChoice = /^\(([a-z |]+)\) /;
const plainClass = /^<([^<>]+)>(?: |$)/;

/**
 * The words and classes a pattern may begin with. Most patterns tell at a glance; the others are parsed. Thousands are
 * asked when a checker is made, and few of them ever meet their first word.
 */
export function headsOf(source: string, language: Language, inflect: Inflect): Heads {
  const word = plainWord.exec(source);
  if (word) return { words: [word[1] as string], classes: [] };
  const className = plainClass.exec(source);
  if (className) return { words: [], classes: [className[1] as string] };
  const choice = plainChoice.exec(source);
  if (choice) return { words: (choice[1] as string).split('|').map(firstWord), classes: [] };
  const pattern = parsePattern(source, language, inflect);
  if (isPatternFault(pattern)) return { words: [], classes: [] };
  const words: string[] = [];
  const classes: string[] = [];
  for (const part of firstParts(pattern)) {
    if (part.type === 'word') words.push(...part.forms.map(fold));
    else if (part.type === 'exact') words.push(fold(part.form));
    else if (part.type === 'class') classes.push(part.name);
  }
  return { words, classes };
}

function firstWord(option: string): string {
  const trimmed = option.trim();
  const space = trimmed.indexOf(' ');
  return space < 0 ? trimmed : trimmed.slice(0, space);
}
