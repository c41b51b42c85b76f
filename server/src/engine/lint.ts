import { collapsed } from './collapse.ts';
import type { Draft, Passage, Place } from './draft.ts';
import { type Memory, nothing, type Remembered } from './memory.ts';
import { ClueInPlace, type Placing, placed, shownAt } from './placing.ts';
import type { PlatformLimits, Profile } from './profile.ts';
import type { Beside, Finding, PlacedClue, Setting } from './rule.ts';

export interface LintInput<R extends Passage, Policy> extends Placing<R, Policy> {
  readonly profile: Profile;
  readonly policy: Policy;
  readonly platforms: PlatformLimits;
  readonly memory: Memory<Passage>;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** The draft that this one translates. */
  readonly beside: Draft | 'missing' | undefined;
  onFault(rule: string, fault: unknown): void;
}

/** Findings of a draft in the order of the text, nothing suppressed yet. Waits only for border rules. */
export async function lint<R extends Passage, Policy>(input: LintInput<R, Policy>): Promise<readonly Finding[]> {
  const { draft, rules, settings, memory } = input;
  // At each keystroke this runs over every passage of the draft; most have nothing to say.
  const said: [index: number, Remembered][] = [];
  const pending: Promise<void>[] = [];
  for (let index = 0; index < draft.places.length; index++) {
    const remembered = memory.recall((draft.places[index] as Place).passage, settings);
    if (remembered === nothing) continue;
    const entry: [number, Remembered] = [index, remembered];
    said.push(entry);
    if (remembered.pending)
      pending.push(
        remembered.pending.then((complete) => {
          entry[1] = complete;
        }),
      );
  }
  if (pending.length) await Promise.all(pending);

  const findings: Finding[] = [];
  const clues: PlacedClue[][] = rules.map(() => []);
  const check = {};
  for (const [index, remembered] of said) {
    const shown = shownAt(input, remembered, draft.places[index] as Place, index, check);
    for (const finding of shown.findings) findings.push(finding);
    for (const [rule, clue] of shown.clues) (clues[rule] as PlacedClue[]).push(clue);
  }
  const { profile, policy, platforms, now, beside } = input;
  const { account, audience, genre } = settings;
  rules.forEach((rule, i) => {
    if (rule.unit !== 'draft') return;
    try {
      const own = clues[i] as PlacedClue[];
      const { options } = settings.each[i] as Setting;
      const common = { draft, profile, clues: own, policy, platforms, now, account, audience, genre, options };
      const whole = rule.readsBeside && beside ? { ...common, beside: besideOf(input, beside, i) } : common;
      for (const problem of rule.check(whole)) findings.push(placed(input, i, problem, 0, undefined));
    } catch (fault) {
      input.onFault(rule.id, fault);
    }
  });
  return collapsed(findings);
}

/** What one rule gathered in the other version. */
function besideOf<R extends Passage, Policy>(
  { memory, settings }: LintInput<R, Policy>,
  draft: Draft | 'missing',
  rule: number,
): Beside | 'missing' {
  if (draft === 'missing') return draft;
  const clues = draft.places.flatMap((place, index) =>
    memory
      .recall(place.passage, settings)
      .clues.flatMap(([of, clue]) => (of === rule ? [new ClueInPlace(clue, place, index)] : [])),
  );
  return { draft, clues };
}
