import type { Policy } from '../policy/policy.ts';
import type { AnyRule } from '../rules/rule.ts';
import { rulesOf } from '../standing.ts';
import type { Arguments } from './arguments.ts';
import type { Exit } from './check.ts';
import { createDesk, faultLine } from './desk.ts';
import type { Machine } from './machine.ts';
import type { RuleInfo } from './sarif.ts';

/** Every rule that holds for a draft in this folder: those that come along, and its policy's own. */
export async function rules(args: Arguments, machine: Machine): Promise<Exit> {
  const { rules: known } = await knownHere(args, machine);
  const severityOf = ({ offByDefault, severity }: AnyRule): string => (offByDefault ? 'off' : severity);
  if (args.format === 'json') {
    const list = known.map((rule) => ({
      id: rule.id,
      principle: rule.principle,
      severity: severityOf(rule),
      summary: rule.summary,
    }));
    machine.out(`${JSON.stringify(list, null, 2)}\n`);
    return 0;
  }
  const width = Math.max(...known.map((rule) => rule.id.length));
  for (const rule of known)
    machine.out(`${rule.id.padEnd(width)}  ${severityOf(rule).padEnd(11)}  ${rule.summary.en}\n`);
  return 0;
}

/** The rules and the policy of this folder's settings, or of those that were named. */
export async function knownHere(
  args: Arguments,
  machine: Machine,
): Promise<{ readonly rules: readonly AnyRule[]; readonly policy: Policy }> {
  const { checker, faults } = await createDesk(machine, args.config, args.now)('a draft here');
  for (const fault of faults) machine.err(`forthright: ${faultLine(fault)}\n`);
  return { rules: rulesOf(checker.policy), policy: checker.policy };
}

/** Each rule once, though several policies may know it. */
export function ruleInfos(policies: readonly Policy[]): readonly RuleInfo[] {
  const infos = new Map<string, RuleInfo>();
  for (const policy of policies)
    for (const rule of rulesOf(policy)) {
      const clause = policy.clauses[rule.clause];
      const help = [rule.rationale.en, ...(clause ? [`${clause.title.en}: ${clause.says.en}`] : [])].join('\n\n');
      infos.set(rule.id, {
        id: rule.id,
        summary: rule.summary.en,
        rationale: rule.rationale.en,
        help,
        severity: rule.severity,
        url: clause?.url ?? '',
      });
    }
  return [...infos.values()];
}
