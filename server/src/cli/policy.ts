import type { Policy } from '../policy/policy.ts';
import { shippedPolicies } from '../policy/shipped.generated.ts';
import { type ReadBeside, readPolicyFile } from '../standing.ts';
import { type Exit, wrong } from './check.ts';
import type { Machine } from './machine.ts';
import { phraseFaults, triedExamples } from './policyExamples.ts';
import { origins } from './policyOrigins.ts';
import { starter } from './policyStarter.ts';
import { placer } from './result.ts';

const subcommands = ['init', 'check', 'test', 'show'] as const;
const standardName = 'our-policy.yaml';

/** `forthright policy init | check | test | show FILE`. Status 1: something in the policy is wrong. */
export async function policy(operands: readonly string[], machine: Machine): Promise<Exit> {
  const [subcommand, path = standardName, extra] = operands;
  if (!(subcommands as readonly (string | undefined)[]).includes(subcommand))
    return wrong(machine, `say what to do with the policy: forthright policy ${subcommands.join('|')} FILE`);
  if (extra !== undefined) return wrong(machine, 'policy takes one file');
  if (subcommand === 'init') return init(path, machine);
  if (subcommand === 'show' && Object.hasOwn(shippedPolicies, path))
    return show(path, shippedPolicies[path] as Policy, machine);
  const read = await machine.read(path);
  if ('fault' in read) return wrong(machine, `${path}: ${read.fault}`);
  const beside: ReadBeside = async (file) => {
    const other = await machine.read(file);
    return 'fault' in other ? undefined : other.text;
  };
  const loaded = await readPolicyFile(read.text, path, beside);
  if (subcommand === 'show') return show(path, loaded.policy, machine);
  const place = placer(read.text);
  const faults = [...loaded.complaints, ...phraseFaults(loaded.policy, read.text)];
  for (const { span, message } of faults) {
    const { line, column } = place(span.start);
    machine.out(`${path}:${line}:${column}: ${message.en}\n`);
  }
  if (subcommand === 'check') {
    if (faults.length === 0) machine.out(`${path}: in order\n`);
    return faults.length ? 1 : 0;
  }
  const tried = await triedExamples(loaded.policy, read.text);
  for (const { at, says } of tried.failed) {
    const { line, column } = place(at);
    machine.out(`${path}:${line}:${column}: ${says}\n`);
  }
  machine.out(`${path}: ${tried.rules} own rules, ${tried.passed} examples as said, ${tried.failed.length} not\n`);
  return faults.length || tried.failed.length ? 1 : 0;
}

async function init(path: string, machine: Machine): Promise<Exit> {
  const read = await machine.read(path);
  if ('text' in read) return wrong(machine, `${path} is there already`);
  await machine.write(path, starter);
  machine.out(`${path} is written. Change it, then: forthright policy test ${path}\n`);
  return 0;
}

function show(path: string, shown: Policy, machine: Machine): Exit {
  for (const { key, value, from } of origins(path, shown)) machine.out(`${key}: ${value}  # ${from}\n`);
  return 0;
}
