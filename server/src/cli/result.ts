import type { Checked } from '../checker.ts';
import { type Severity, severities } from '../engine/rule.ts';
import { masked } from '../rules/shared/mask.ts';

/** The stable JSON shape of one checked file; its schema is `docs/findings.schema.json`. */
export interface FileResult {
  readonly path: string;
  readonly language: string;
  readonly verdict: string;
  readonly counts: Readonly<Record<string, { readonly used: number; readonly limit: number }>>;
  readonly findings: readonly FindingResult[];
  readonly suppressed: readonly { readonly rule: string; readonly reason: string }[];
}

export interface PlaceResult {
  /** From 1, in UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** From 0, in UTF-16 units. */
  readonly offset: number;
}

export interface FindingResult {
  readonly rule: string;
  readonly principle: string;
  readonly severity: Severity;
  readonly message: string;
  readonly clause: string;
  readonly url: string;
  readonly text: string;
  readonly start: PlaceResult;
  readonly end: PlaceResult;
  readonly fixes: readonly {
    readonly title: string;
    readonly safe: boolean;
    readonly edits: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  }[];
}

export function resultOf(
  path: string,
  checked: Checked,
  clauseUrl: (clause: string) => string,
  counts: FileResult['counts'] = {},
): FileResult {
  const { draft, findings, suppressed, verdict } = checked;
  const place = placer(draft.text);
  return {
    path,
    language: draft.language,
    verdict,
    counts,
    findings: findings.map((f) => {
      const text = draft.text.slice(f.span.start, f.span.end);
      return {
        rule: f.rule,
        principle: f.principle,
        severity: f.severity,
        message: f.message,
        clause: f.clause,
        url: clauseUrl(f.clause),
        text: f.secret ? masked(text) : text,
        start: place(f.span.start),
        end: place(f.span.end),
        fixes: f.fixes.map((fix) => ({
          title: fix.title,
          safe: fix.safe,
          edits: fix.edits.map(({ start, end, text: inserted }) => ({ start, end, text: inserted })),
        })),
      };
    }),
    suppressed: suppressed.map(({ finding, reason }) => ({ rule: finding.rule, reason })),
  };
}

/** Offsets as lines and columns; line ends are LF, CRLF and CR. */
export function placer(text: string): (offset: number) => PlaceResult {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1, offset };
  };
}

export const isAtLeast = (severity: Severity, least: Severity | 'never'): boolean =>
  least !== 'never' && severities.indexOf(severity) <= severities.indexOf(least);
