import type { Passage } from './draft.ts';
import type { Clue, Problem, Rule, Setting } from './rule.ts';

/** What the rules said of one passage, by the rule's place in the list of active rules. */
export interface Remembered {
  readonly problems: readonly (readonly [rule: number, problem: Problem])[];
  readonly clues: readonly (readonly [rule: number, clue: Clue])[];
  /** Border rules that have not answered yet. */
  readonly pending?: Promise<Remembered>;
}

/** Settings of all active rules, and what they have in common. */
export interface Settings extends Omit<Setting, 'options'> {
  readonly options: readonly Setting['options'][];
}

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
  const owner = {};
  const keyOf = keyer();
  const askedOf = asker(parts.rules);
  return {
    recall(passage, settings) {
      const key = keyOf(settings);
      const { slot } = passage;
      if (slot.owner === owner && slot.key === key) return slot.value as Remembered;
      const remembered = readOnce(parts, askedOf, passage, settings);
      Object.assign(slot, { owner, key, value: remembered });
      remembered.pending?.then((complete) => {
        if (slot.value === remembered) slot.value = complete;
      });
      return remembered;
    },
  };
}

/** The part of the settings that a rule may know, as a string; the same object is asked for thousands of times in a row. */
function keyer(): (settings: Settings) => string {
  let last: Settings | undefined;
  let key = '';
  return (settings) => {
    if (settings !== last) {
      last = settings;
      key = `${settings.account} ${settings.audience} ${settings.genre}`;
    }
    return key;
  };
}

/**
 * Which rules to ask of a passage, in their order, by the lists that are hit in it: a policy may bring hundreds of rules along, and hardly any
 * has something to say of a passage.
 */
function asker<R extends Passage, Policy>(
  rules: readonly Rule<R, Policy>[],
): (lists: Iterable<string>) => readonly number[] {
  const always: number[] = [];
  const byList = new Map<string, number[]>();
  rules.forEach(({ needs }, i) => {
    if (!needs) always.push(i);
    for (const list of needs ?? []) byList.set(list, [...(byList.get(list) ?? []), i]);
  });
  return (lists) => {
    if (byList.size === 0) return always;
    const called = new Set<number>();
    for (const list of lists) for (const i of byList.get(list) ?? []) called.add(i);
    return called.size === 0 ? always : [...always, ...called].sort((a, b) => a - b);
  };
}

/** What most passages make the rules say. */
export const nothing: Remembered = { problems: [], clues: [] };

function readOnce<P extends Passage, R extends Passage, Policy>(
  parts: MemoryParts<P, R, Policy>,
  askedOf: (lists: Iterable<string>) => readonly number[],
  passage: P,
  settings: Settings,
): Remembered {
  const reading = parts.read(passage);
  const problems: [number, Problem][] = [];
  const clues: [number, Clue][] = [];
  const waiting: Promise<readonly [number, Problem][]>[] = [];
  for (const i of askedOf(parts.lists(reading))) {
    const rule = parts.rules[i] as Rule<R, Policy>;
    if (rule.languages && !rule.languages.includes(passage.language)) continue;
    const setting: Setting = {
      account: settings.account,
      audience: settings.audience,
      genre: settings.genre,
      options: settings.options[i] ?? {},
    };
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
