import type { Language } from '../engine/draft.ts';
import { classesIn, type PhraseLists } from './image.ts';
import { type Inflect, isPatternFault, type PatternFault, parsePattern } from './pattern.ts';

/** A pattern that cannot be used, and why. */
export interface LexiconFault extends PatternFault {
  readonly list: string;
  readonly pattern: string;
}

/** Every pattern that cannot be used, and why. Parses them all: for tests and for checking a policy. `isKnown`: classes that stand elsewhere. */
export function faultsIn(
  all: PhraseLists,
  classes: PhraseLists,
  isKnown: (className: string) => boolean,
  language: Language,
  inflect: Inflect,
): LexiconFault[] {
  const faults: LexiconFault[] = [];
  for (const [list, patterns] of Object.entries(all)) {
    for (const pattern of patterns) {
      const parsed = parsePattern(pattern, language, inflect);
      if (isPatternFault(parsed)) faults.push({ ...parsed, list, pattern });
      for (const name of classesIn([pattern]))
        if (!Object.hasOwn(classes, name) && !isKnown(name))
          faults.push({ at: pattern.indexOf(name) - 1, message: `there is no class <${name}>`, list, pattern });
    }
  }
  for (const name of Object.keys(classes))
    if (reaches(name, name, classes, new Set()))
      faults.push({ at: 0, message: `<${name}> is made of itself`, list: name, pattern: `<${name}>` });
  return faults;
}

function reaches(from: string, to: string, classes: PhraseLists, seen: Set<string>): boolean {
  return classesIn(classes[from] ?? []).some((name) => {
    if (name === to) return true;
    if (seen.has(name)) return false;
    seen.add(name);
    return reaches(name, to, classes, seen);
  });
}
