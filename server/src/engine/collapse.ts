import type { Finding, Severity } from './rule.ts';
import { overlaps } from './span.ts';

/** “Keep this between us until Monday” is one matter, whichever of three rules would name it. */
const isSaid = (kept: readonly Finding[], f: Finding): boolean =>
  f.clause === 'confidentiality' &&
  !f.secret &&
  kept
    .slice(-4)
    .some((k) => k.clause === f.clause && k.severity === f.severity && !k.secret && overlaps(k.span, f.span));

const weights: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2, hint: 3 };

/** Sorted; of findings about the same span under the same clause, and of one rule's nested ones, the graver stays. */
export function collapsed(findings: Finding[]): readonly Finding[] {
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
