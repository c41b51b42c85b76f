import type { Checked } from '../../server/src/checker.ts';
import { createChecker } from '../../server/src/checker.ts';
import { createParser, type Format } from '../../server/src/parsing/parser.ts';
import type { RuleSetting } from '../../server/src/policy/layer.ts';
import { layered } from '../../server/src/policy/layered.ts';
import type { Policy } from '../../server/src/policy/policy.ts';
import { shippedPolicies } from '../../server/src/policy/shipped.generated.ts';
import { activeRules } from '../../server/src/rules/active.ts';
import { allRules } from '../../server/src/rules/index.generated.ts';

export const cern = shippedPolicies.cern as Policy;

export interface CheckOptions {
  /** Only these rules; all that are on by default unless given. */
  readonly rules?: readonly string[];
  readonly settings?: Readonly<Record<string, RuleSetting>>;
  readonly format?: Format;
  /** ISO date-time of the clock. */
  readonly now?: string;
}

export const defaultNow = '2026-11-22T12:00:00Z';

/** A checker over the shipped policy; a fault in a rule throws. */
export function testChecker({ rules, settings = {}, now = defaultNow }: CheckOptions = {}) {
  const wanted = rules ? allRules.filter((rule) => rules.includes(rule.id)) : allRules;
  const switchedOn = rules ? Object.fromEntries(wanted.map((rule) => [rule.id, { severity: rule.severity }])) : {};
  return createChecker({
    policy: cern,
    rules: activeRules(wanted, layered(wanted, { rules: { ...switchedOn, ...settings } }).rules),
    audience: 'general',
    now: () => Date.parse(now),
    onFault: (rule, fault) => {
      throw new Error(`${rule} threw`, { cause: fault });
    },
  });
}

export async function check(text: string, options: CheckOptions = {}): Promise<Checked> {
  return testChecker(options).check(createParser(options.format ?? 'markdown').parse(text));
}
