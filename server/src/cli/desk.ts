import { type Checker, createChecker } from '../checker.ts';
import type { Complaint } from '../parsing/complaint.ts';
import { layered } from '../policy/layered.ts';
import type { Policy } from '../policy/policy.ts';
import { readPolicy } from '../policy/readPolicy.ts';
import { readSettings, type Settings } from '../policy/settings.ts';
import { shippedPolicies } from '../policy/shipped.generated.ts';
import { allRules } from '../rules/index.generated.ts';
import type { Machine } from './machine.ts';
import { placer } from './result.ts';

/** A settings file or policy that could not be read as it stands. */
export interface SettingsFault {
  readonly path: string;
  /** The file's text, which the complaint's span counts in. */
  readonly text: string;
  readonly complaint: Complaint;
}

export interface Desk {
  readonly checker: Checker;
  readonly settings: Settings;
  readonly faults: readonly SettingsFault[];
}

/** `path:line:column: what is wrong`. */
export function faultLine({ path, text, complaint }: SettingsFault): string {
  const { line, column } = placer(text)(complaint.span.start);
  return `${path}:${line}:${column}: ${complaint.message.en}`;
}

const silent: Settings = {};

/** Finds the checker for a file; files under the same settings share one. */
export function createDesk(machine: Machine, configPath: string | undefined, now: number | undefined) {
  const made = new Map<string, Promise<Desk>>();
  return async (file: string | undefined): Promise<Desk> => {
    const found = await settingsFile(machine, configPath, file);
    const key = found?.path ?? '';
    const known = made.get(key);
    if (known) return known;
    const desk = makeDesk(machine, found, now);
    made.set(key, desk);
    return desk;
  };
}

async function settingsFile(machine: Machine, configPath: string | undefined, file: string | undefined) {
  if (configPath === undefined) return file === undefined ? undefined : machine.settingsFor(file);
  const read = await machine.read(configPath);
  if ('fault' in read) throw new Error(`${configPath}: ${read.fault}`);
  return { path: configPath, text: read.text };
}

async function makeDesk(
  machine: Machine,
  file: { readonly path: string; readonly text: string } | undefined,
  now: number | undefined,
): Promise<Desk> {
  const faults: SettingsFault[] = [];
  let settings = silent;
  if (file) {
    const read = readSettings(file.text, allRules);
    settings = read.settings;
    faults.push(...read.complaints.map((complaint) => ({ path: file.path, text: file.text, complaint })));
  }
  const policy = await policyOf(machine, settings.policy, file?.path, faults);
  const effective = layered(allRules, policy.settings, settings);
  const rules = allRules.flatMap((rule) => {
    const state = effective.rules[rule.id];
    if (!state || state.severity === 'off') return [];
    return [{ rule, severity: state.severity, options: state.options }];
  });
  const checker = createChecker({
    policy,
    rules,
    audience: effective.audience,
    platforms: effective.platforms,
    now: () => now ?? machine.now(),
    onFault: (rule, fault) =>
      machine.err(
        `forthright: the rule ${rule} failed (${fault instanceof Error ? fault.message : fault}); its findings are missing\n`,
      ),
  });
  return { checker, settings, faults };
}

async function policyOf(
  machine: Machine,
  name: string | undefined,
  settingsPath: string | undefined,
  faults: SettingsFault[],
): Promise<Policy> {
  const fallback = shippedPolicies.cern as Policy;
  if (name === undefined) return fallback;
  const shipped = Object.hasOwn(shippedPolicies, name) ? shippedPolicies[name] : undefined;
  if (shipped) return shipped;
  const folder = settingsPath?.replace(/[^/\\]*$/, '') ?? '';
  const path = folder + name.replace(/^\.\//, '');
  const read = await machine.read(path);
  if ('fault' in read) {
    const message = {
      en: `The policy “${name}” cannot be read (${read.fault}); the shipped one holds.`,
      fr: `La politique « ${name} » ne peut pas être lue (${read.fault}) ; celle qui est fournie s’applique.`,
    };
    faults.push({
      path: settingsPath ?? path,
      text: '',
      complaint: { span: { start: 0, end: 0 }, severity: 'error', message },
    });
    return fallback;
  }
  const loaded = readPolicy(read.text, (base) => shippedPolicies[base], allRules);
  faults.push(...loaded.complaints.map((complaint) => ({ path, text: read.text, complaint })));
  return loaded.policy;
}
