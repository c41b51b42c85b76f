import type { Checked } from '../../checker.ts';
import type { Language } from '../../engine/draft.ts';
import type { Audience, Profile } from '../../engine/profile.ts';
import { countsOf } from '../../features/counts.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Figures } from '../../reading/readability.ts';
import type { AnyRule } from '../../rules/rule.ts';
import { rulesOf } from '../../standing.ts';
import type { Desk } from '../desk.ts';
import { audienceOf, measured } from '../measure.ts';
import { type FileResult, type FindingResult, placer, resultOf } from '../result.ts';
import { type Posted, postedOf } from './posted.ts';
import { veilOf } from './veil.ts';

/** What the page says of one draft; its secrets are masked already. */
export interface Sheet {
  readonly result: FileResult;
  readonly findings: readonly Told[];
  readonly posted: readonly Posted[];
  /** Facts of the header that are texts, by key. */
  readonly declared: Profile;
  readonly suppressions: readonly Suppression[];
  readonly audience: Audience;
  readonly figures: Figures;
  readonly policy: Policy;
}

/** A finding with what is known of its rule. */
export interface Told extends FindingResult {
  readonly language: Language;
  readonly known: AnyRule | undefined;
}

export interface Suppression {
  readonly rule: string;
  /** The words it covers; of a stale one there are none. */
  readonly text: string | undefined;
  readonly reason: string;
  readonly line: number;
  /** Who wrote that line last. */
  readonly who: string | undefined;
}

export type Authors = (line: number) => string | undefined;

export function sheetOf(path: string, checked: Checked, desk: Desk, authors: Authors): Sheet {
  const { draft, profile, secrets } = checked;
  const { policy, platforms } = desk.checker;
  const rules = new Map(rulesOf(policy).map((rule) => [rule.id, rule]));
  const veil = veilOf(draft.text, secrets);
  const url = (clause: string): string => policy.clauses[clause]?.url ?? '';
  const result = resultOf(path, checked, url, countsOf(checked, platforms));
  const place = placer(draft.text);
  const suppression = (rule: string, reason: string, at: number, text?: string): Suppression => {
    const { line } = place(at);
    return { rule, text: text && veil.text(text), reason: veil.text(reason), line, who: authors(line) };
  };
  return {
    result,
    findings: result.findings.map((finding, i) => ({
      ...finding,
      text: veil.text(finding.text),
      message: veil.text(finding.message),
      language: checked.findings[i]?.language ?? draft.language,
      known: rules.get(finding.rule),
    })),
    posted: postedOf(checked, platforms, veil),
    declared: veiledTexts(profile, veil.text),
    suppressions: [
      ...checked.suppressed.map(({ finding: { rule, span, secret }, reason, span: at }) =>
        suppression(rule, reason, at.start, secret ? '…' : draft.text.slice(span.start, span.end)),
      ),
      ...checked.stale.map(({ rule, reason, span }) => suppression(rule, reason, span.start)),
    ],
    audience: audienceOf(profile, desk),
    figures: measured(checked, desk).figures,
    policy,
  };
}

/** Everything that was declared, its texts without secrets. */
function veiledTexts<T>(value: T, veiled: (text: string) => string): T {
  if (typeof value === 'string') return veiled(value) as T;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => veiledTexts(one, veiled)) as T;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, veiledTexts(one, veiled)])) as T;
}
