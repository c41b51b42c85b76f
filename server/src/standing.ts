import { type Checker, createChecker } from './checker.ts';
import type { Account, Audience } from './engine/profile.ts';
import type { Complaint } from './parsing/complaint.ts';
import { readYaml } from './parsing/yaml/read.ts';
import { beside, folderOf } from './policy/beside.ts';
import type { Layer } from './policy/layer.ts';
import { layered } from './policy/layered.ts';
import type { Policy } from './policy/policy.ts';
import { extendedBy, mostPolicies, readPolicy } from './policy/readPolicy.ts';
import { readSettings, type Settings } from './policy/settings.ts';
import { shippedParts, shippedPolicies } from './policy/shipped.generated.ts';
import { activeRules } from './rules/active.ts';
import { allRules } from './rules/index.generated.ts';
import { ownRulesOf } from './rules/own.ts';
import type { AnyRule } from './rules/rule.ts';

/** What stands for a draft before its own header speaks: the settings of its folder and the policy that they name. */
export interface Standing {
  readonly settings: Settings;
  readonly policy: Policy;
  readonly faults: readonly StandingFault[];
}

export interface StandingFault {
  /** The policy's path from where the settings stand; absent for the settings themselves. */
  readonly policy?: string;
  readonly text: string;
  readonly complaint: Complaint;
}

/** Text of a file by its path from where the settings stand; `undefined` when it cannot be read. */
export type ReadBeside = (path: string) => Promise<string | undefined>;

export const standardPolicy = shippedPolicies.cern as Policy;

/** Reads the settings and finds their policy (else the editor's, else the standard one). Where something is wrong the rest still holds. */
export async function readStanding(
  settingsText: string | undefined,
  editorPolicy: string | undefined,
  read: ReadBeside,
): Promise<Standing> {
  const text = settingsText ?? '';
  const name = readSettings(text, allRules).settings.policy ?? editorPolicy;
  const found = name === undefined ? { policy: standardPolicy, faults: [] } : await policyNamed(name, text, read);
  // Only now the policy's own rules are known, which the settings may speak of.
  const { settings, complaints } = readSettings(text, rulesOf(found.policy));
  return {
    settings,
    policy: found.policy,
    faults: [...complaints.map((c) => ({ text, complaint: c })), ...found.faults],
  };
}

/** All rules that a policy knows: those that come along, and its own. */
export const rulesOf = (policy: Policy): readonly AnyRule[] => [...allRules, ...ownRulesOf(policy)];

export interface CheckerWishes {
  readonly policy: Policy;
  /** From the lowest to the highest; the policy's own lies below them all. */
  readonly layers: readonly Layer[];
  readonly account?: Account | undefined;
  now(): number;
  onFault?(rule: string, fault: unknown): void;
}

export function standingChecker({ policy, layers, ...rest }: CheckerWishes): { checker: Checker; audience: Audience } {
  const known = rulesOf(policy);
  const { rules: states, audience, platforms } = layered(known, policy.settings, ...layers);
  const rules = activeRules(known, states);
  return { checker: createChecker({ policy, rules, audience, platforms, ...rest }), audience };
}

async function policyNamed(
  name: string,
  settingsText: string,
  read: ReadBeside,
): Promise<{ policy: Policy; faults: readonly StandingFault[] }> {
  const shipped = shippedNamed(name);
  if (shipped) return { policy: shipped, faults: [] };
  const path = beside('', name);
  const text = path === undefined ? undefined : await read(path);
  if (path === undefined || text === undefined) {
    const message = {
      en: `The policy “${name}” cannot be read from here; the shipped one holds.`,
      fr: `La politique «\u00a0${name}\u00a0» ne peut pas être lue d’ici\u00a0; celle qui est fournie s’applique.`,
    };
    const at = Math.max(0, settingsText.indexOf(name));
    const span = { start: at, end: at + name.length };
    return {
      policy: standardPolicy,
      faults: [{ text: settingsText, complaint: { span, severity: 'error', message } }],
    };
  }
  const loaded = await readPolicyFile(text, path, read);
  return {
    policy: loaded.policy,
    faults: loaded.complaints.map((c) => ({ policy: path, text, complaint: c })),
  };
}

/** Reads a policy file and the files it extends, each named from the folder of the one that names it. */
export async function readPolicyFile(text: string, path: string, read: ReadBeside) {
  // What stands above its own folder cannot be told from outside the workspace, when the policy itself is named from the root.
  const isAway = beside('', path) === undefined;
  const root = isAway ? folderOf(path) : '';
  const own = isAway ? path.slice(root.length) : (beside('', path) ?? path);
  const texts = new Map([[own, text]]);
  const waiting = [own];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop())
    for (const { name } of extendedBy(readYaml(texts.get(at) ?? '', 0, longestPolicy).root.entries) ?? []) {
      const next = shippedNamed(name) ? undefined : beside(at, name);
      if (next === undefined || texts.has(next) || texts.size > mostPolicies) continue;
      const found = await read(root + next);
      if (found === undefined) continue;
      texts.set(next, found);
      waiting.push(next);
    }
  const load = (name: string) => (shippedNamed(name) ? shippedParts[name] : texts.get(name));
  return readPolicy(text, load, { rules: allRules, path: own });
}

const longestPolicy = 1024 * 1024;

const shippedNamed = (name: string): Policy | undefined =>
  Object.hasOwn(shippedPolicies, name) ? shippedPolicies[name] : undefined;
