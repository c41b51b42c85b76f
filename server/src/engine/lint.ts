import type { Draft, Passage, Place } from './draft.ts';
import { type Memory, type MovingClue, nothing, type Remembered, type Settings, type Shown } from './memory.ts';
import type { PlatformLimits, Profile } from './profile.ts';
import {
  type Beside,
  type Clue,
  type Finding,
  type PlacedClue,
  type Problem,
  type Rule,
  type Setting,
  type Severity,
  severities,
} from './rule.ts';
import { overlaps, type Span, shifted } from './span.ts';

export interface LintInput<R extends Passage, Policy> {
  readonly draft: Draft;
  readonly profile: Profile;
  readonly rules: readonly Rule<R, Policy>[];
  /** Severity of each active rule, by its place. */
  readonly severities: readonly Severity[];
  readonly settings: Settings;
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

/** What is remembered of a passage, in its place; what has not moved is as it was, and of what has, clues go along. */
function shownAt<R extends Passage, Policy>(
  input: LintInput<R, Policy>,
  remembered: Remembered,
  place: Place,
  index: number,
  check: object,
): Shown {
  const { shown, problems, clues } = remembered;
  const findingsHere = (): readonly Finding[] =>
    problems.map(([rule, problem]) => placed(input, rule, problem, place.start, place.passage));
  if (!shown || shown.check === check) {
    const placedClues = clues.map(([rule, clue]) => [rule, new ClueInPlace(clue, place, index)] as const);
    const made = { check, place, index, findings: findingsHere(), clues: placedClues };
    remembered.shown = made;
    return made;
  }
  shown.check = check;
  if (shown.place === place && shown.index === index) return shown;
  if (shown.place !== place) shown.findings = findingsHere();
  shown.place = place;
  shown.index = index;
  for (const [, clue] of shown.clues) {
    clue.place = place;
    clue.index = index;
  }
  return shown;
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

/** Few are asked where they stand. */
class ClueInPlace implements MovingClue {
  readonly kind: string;
  readonly span: Span;
  readonly value: unknown;
  place: Place;
  index: number;

  constructor(clue: Clue, place: Place, index: number) {
    this.kind = clue.kind;
    this.span = clue.span;
    this.value = clue.value;
    this.place = place;
    this.index = index;
  }

  get at(): Span {
    return shifted(this.span, this.place.start);
  }
}

function placed<R extends Passage, Policy>(
  input: LintInput<R, Policy>,
  index: number,
  problem: Problem,
  by: number,
  passage: Passage | undefined,
): Finding {
  const rule = input.rules[index] as Rule<R, Policy>;
  const span = by ? shifted(problem.span, by) : problem.span;
  const language = passage?.language ?? languageAt(input.draft, span.start);
  return {
    rule: rule.id,
    principle: rule.principle,
    severity: severityOf(rule, problem.severity ?? (input.severities[index] as Severity), input),
    span,
    language,
    message: problem.message[language],
    clause: rule.clause,
    fixes: (problem.fixes ?? []).map((fix) => ({
      title: fix.title[language],
      edits: by ? fix.edits.map((e) => ({ ...e, ...shifted(e, by) })) : fix.edits,
      safe: fix.safe ?? false,
    })),
    secret: problem.secret ?? false,
    ...(problem.judged && { judged: problem.judged }),
  };
}

/** An organisation's house style weighs one level less on a personal account. */
function severityOf<R extends Passage, Policy>(
  rule: Rule<R, Policy>,
  severity: Severity,
  input: LintInput<R, Policy>,
): Severity {
  if (!rule.organisational || input.settings.account !== 'personal') return severity;
  return severities[Math.min(severities.indexOf(severity) + 1, severities.length - 1)] as Severity;
}

/** Language of the passage at an offset, or of the draft where there is none. */
export function languageAt(draft: Draft, offset: number): Draft['language'] {
  let low = 0;
  let high = draft.places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const place = draft.places[middle] as Draft['places'][number];
    if (place.start + place.passage.raw.length < offset) low = middle + 1;
    else high = middle;
  }
  const place = draft.places[low];
  return place && place.start <= offset ? place.passage.language : draft.language;
}

/** “Keep this between us until Monday” is one matter, whichever of three rules would name it. */
const isSaid = (kept: readonly Finding[], f: Finding): boolean =>
  f.clause === 'confidentiality' &&
  !f.secret &&
  kept
    .slice(-4)
    .some((k) => k.clause === f.clause && k.severity === f.severity && !k.secret && overlaps(k.span, f.span));

const weights: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2, hint: 3 };

/** Sorted; of findings about the same span under the same clause, and of one rule's nested ones, the graver stays. */
function collapsed(findings: Finding[]): readonly Finding[] {
  const sorted = findings.sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end || weights[a.severity] - weights[b.severity],
  );
  const kept: Finding[] = [];
  const reach = new Map<string, number>();
  for (const f of sorted) {
    const nested = f.span.end > f.span.start && (reach.get(f.rule) ?? -1) >= f.span.end;
    const last = kept.at(-1);
    const twin =
      last &&
      last.span.start === f.span.start &&
      last.span.end === f.span.end &&
      last.clause === f.clause &&
      f.span.end > f.span.start;
    if (nested || twin || isSaid(kept, f)) continue;
    kept.push(f);
    reach.set(f.rule, Math.max(reach.get(f.rule) ?? -1, f.span.end));
  }
  return kept;
}
