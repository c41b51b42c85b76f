import type { Draft, Passage, Place } from './draft.ts';
import type { MovingClue, Remembered, Settings, Shown } from './memory.ts';
import { type Clue, type Finding, type Problem, type Rule, type Severity, severities } from './rule.ts';
import { type Span, shifted } from './span.ts';

/** What the place and the weight of a finding depend on. */
export interface Placing<R extends Passage, Policy> {
  readonly draft: Draft;
  readonly rules: readonly Rule<R, Policy>[];
  /** Severity of each active rule, by its place. */
  readonly severities: readonly Severity[];
  readonly settings: Settings;
}

/** What is remembered of a passage, in its place; what has not moved is as it was, and of what has, clues go along. */
export function shownAt<R extends Passage, Policy>(
  input: Placing<R, Policy>,
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
    const made = { check, place, findings: findingsHere(), clues: placedClues };
    remembered.shown = made;
    return made;
  }
  shown.check = check;
  // A place that is taken over is the one it was among the others too.
  if (shown.place === place) return shown;
  shown.findings = findingsHere();
  shown.place = place;
  for (const [, clue] of shown.clues) {
    clue.place = place;
    clue.index = index;
  }
  return shown;
}

/** Few are asked where they stand. */
export class ClueInPlace implements MovingClue {
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

export function placed<R extends Passage, Policy>(
  input: Placing<R, Policy>,
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
  input: Placing<R, Policy>,
): Severity {
  if (!rule.organisational || input.settings.account !== 'personal') return severity;
  return severities[Math.min(severities.indexOf(severity) + 1, severities.length - 1)] as Severity;
}

/** Language of the passage at an offset, or of the draft where there is none. */
function languageAt(draft: Draft, offset: number): Draft['language'] {
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
