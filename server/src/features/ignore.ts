import type { Checked } from '../checker.ts';
import type { Draft } from '../engine/draft.ts';
import type { Edit, Finding } from '../engine/rule.ts';
import { overlaps, type Span } from '../engine/span.ts';
import { insertedIntoHeader } from './headerEdit.ts';

export interface IgnoredPlace {
  readonly rule: string;
  readonly span: Span;
}

/** Edits that silence these findings: entries of the header's `ignore` list, each with the reason. */
export function ignoreEdits(
  { draft, findings }: Checked,
  places: readonly IgnoredPlace[],
  reason: string,
): readonly Edit[] {
  const entries = places.flatMap(({ rule, span }) => {
    const finding = findings.find((f) => f.rule === rule && (overlaps(f.span, span) || f.span.start === span.start));
    return finding ? [entryOf(finding, draft, reason)] : [];
  });
  return entries.length ? [insertedIntoHeader(draft, 'ignore', entries)] : [];
}

/** A secret is never written a second time: its entry has no text. */
function entryOf(finding: Finding, draft: Draft, reason: string): readonly string[] {
  const text = draft.text.slice(finding.span.start, finding.span.end).replace(/\s+/g, ' ').trim();
  return [
    `  - rule: ${finding.rule}`,
    ...(finding.secret || text === '' ? [] : [`    text: ${JSON.stringify(text)}`]),
    `    reason: ${JSON.stringify(reason.replace(/\s+/g, ' ').trim())}`,
  ];
}
