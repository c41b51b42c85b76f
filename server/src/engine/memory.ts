import type { Language, Passage, Place } from './draft.ts';
import type { Clue, Finding, PlacedClue, Problem, Rule, Setting } from './rule.ts';

/** What the rules said of one passage, by the rule's place in the list of active rules. */
export interface Remembered {
  readonly problems: readonly (readonly [rule: number, problem: Problem])[];
  readonly clues: readonly (readonly [rule: number, clue: Clue])[];
  /** Border rules that have not answered yet. */
  readonly pending?: Promise<Remembered>;
  /** The same as it was last shown: a passage before the place where somebody types stays where it is. */
  shown?: Shown;
}

/** What is remembered of a passage, in its place in the draft. */
export interface Shown {
  /** Marks the check that asked last: a passage that stands twice in a draft is shown twice. */
  check: object;
  place: Place;
  findings: readonly Finding[];
  readonly clues: readonly (readonly [rule: number, clue: MovingClue])[];
}

/** A clue that goes where its passage goes: there are thousands of them at each keystroke. */
export interface MovingClue extends PlacedClue {
  place: Place;
  index: number;
}

/** What the rules may know beside a passage. What is remembered counts for one such object: make one for each kind of draft and keep it. */
export interface Settings extends Omit<Setting, 'options'> {
  /** Setting of each active rule, by its place. */
  readonly each: readonly Setting[];
}

export const settingsOf = (
  common: Omit<Setting, 'options'>,
  options: readonly (Setting['options'] | undefined)[],
): Settings => ({ ...common, each: options.map((own) => ({ ...common, options: own ?? {} })) });

/** Remembers per passage object; a passage that is the same object has the same text, kind and language. */
export interface Memory<P extends Passage> {
  recall(passage: P, settings: Settings): Remembered;
}

export interface MemoryParts<P extends Passage, R extends Passage, Policy> {
  readonly rules: readonly Rule<R, Policy>[];
  readonly policy: Policy;
  /** Reads a passage for the rules; called once a passage. */
  read(passage: P): R;
  /** The phrase lists that are hit in a passage. */
  lists(reading: R): Iterable<string>;
  /** Told of a rule that threw: it loses what it would have said of this passage, nothing else. */
  onFault(rule: string, fault: unknown): void;
}

export function createMemory<P extends Passage, R extends Passage, Policy>(
  parts: MemoryParts<P, R, Policy>,
): Memory<P> {
  const ownerOf = owners();
  const askedOf = asker(parts.rules);
  return {
    recall(passage, settings) {
      const owner = ownerOf(settings);
      const { slot } = passage;
      if (slot.owner === owner) return slot.value as Remembered;
      const remembered = readOnce(parts, askedOf, passage, settings);
      slot.owner = owner;
      slot.value = remembered;
      remembered.pending?.then((complete) => {
        if (slot.value === remembered) slot.value = complete;
      });
      return remembered;
    },
  };
}

/** One mark for each settings object, so that two memories may share one; the same is asked for thousands of times in a row. */
function owners(): (settings: Settings) => object {
  const marks = new WeakMap<Settings, object>();
  let last: Settings | undefined;
  let mark: object = {};
  return (settings) => {
    if (settings === last) return mark;
    mark = marks.get(settings) ?? {};
    marks.set(settings, mark);
    last = settings;
    return mark;
  };
}

/** Numbers of the rules to ask of a passage, in their order. */
type Asked = readonly number[];

/**
 * Which rules to ask of a passage, by its language and the lists that are hit in it: a policy may bring hundreds of rules along, and hardly
 * any has something to say of a passage.
 */
function asker<R extends Passage, Policy>(
  rules: readonly Rule<R, Policy>[],
): (language: Language, lists: Iterable<string>) => Asked {
  const speaks = (i: number, language: Language): boolean => rules[i]?.languages?.includes(language) ?? true;
  const always: Record<Language, number[]> = { en: [], fr: [] };
  const byList = new Map<string, number[]>();
  rules.forEach(({ needs }, i) => {
    if (!needs) for (const language of ['en', 'fr'] as const) if (speaks(i, language)) always[language].push(i);
    for (const list of needs ?? []) byList.set(list, [...(byList.get(list) ?? []), i]);
  });
  return (language, lists) => {
    if (byList.size === 0) return always[language];
    const called = new Set<number>();
    for (const list of lists) for (const i of byList.get(list) ?? []) if (speaks(i, language)) called.add(i);
    return called.size === 0 ? always[language] : [...always[language], ...called].sort((a, b) => a - b);
  };
}

/** What most passages make the rules say. */
export const nothing: Remembered = { problems: [], clues: [] };

function readOnce<P extends Passage, R extends Passage, Policy>(
  parts: MemoryParts<P, R, Policy>,
  askedOf: (language: Language, lists: Iterable<string>) => Asked,
  passage: P,
  settings: Settings,
): Remembered {
  const reading = parts.read(passage);
  const problems: [number, Problem][] = [];
  const clues: [number, Clue][] = [];
  const waiting: Promise<readonly [number, Problem][]>[] = [];
  for (const i of askedOf(passage.language, parts.lists(reading))) {
    const rule = parts.rules[i] as Rule<R, Policy>;
    const setting = settings.each[i] as Setting;
    try {
      if (rule.unit === 'passage') {
        for (const problem of rule.check(reading, setting, parts.policy)) problems.push([i, problem]);
      } else if (rule.unit === 'draft') {
        for (const clue of rule.gather?.(reading, setting, parts.policy) ?? []) clues.push([i, clue]);
      } else if (rule.wants(reading)) {
        waiting.push(
          rule.check(reading, setting, parts.policy).then(
            (found) => found.map((problem): [number, Problem] => [i, problem]),
            (fault) => {
              parts.onFault(rule.id, fault);
              return [];
            },
          ),
        );
      }
    } catch (fault) {
      parts.onFault(rule.id, fault);
    }
  }
  if (waiting.length === 0) return problems.length + clues.length ? { problems, clues } : nothing;
  const pending = Promise.all(waiting).then((more) => ({ problems: [...problems, ...more.flat()], clues }));
  return { problems, clues, pending };
}
