import type { Finding } from './rule.ts';

/** `blocked`: an error stands. `attention`: a warning stands. */
export type Verdict = 'blocked' | 'attention' | 'ready';

export function verdictOf(findings: readonly Pick<Finding, 'severity'>[]): Verdict {
  if (findings.some((f) => f.severity === 'error')) return 'blocked';
  return findings.some((f) => f.severity === 'warning') ? 'attention' : 'ready';
}
