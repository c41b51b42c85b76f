import type { Policy } from '../policy/policy.ts';
import { type Answer, type Bench, createBench, wrongFile } from './answer.ts';
import type { Arguments } from './arguments.ts';
import { baselineOf, namesOf, readBaseline } from './baseline.ts';
import { createCrew, inOrder } from './crew.ts';
import { createDesk } from './desk.ts';
import { inputOf, meant, standardInput } from './inputs.ts';
import { checkRecords } from './jsonl.ts';
import type { ChangedLines, FoundFile, Machine } from './machine.ts';
import { createOutput } from './output.ts';
import { isAtLeast } from './result.ts';

/** Exit status: 0 nothing at or above `--fail-on`, 1 something is, 2 wrong use or unreadable input. */
export type Exit = 0 | 1 | 2;

export async function check(args: Arguments, machine: Machine): Promise<Exit> {
  if (args.jsonl)
    return checkRecords(machine, await createDesk(machine, args.config, args.now)(undefined), args.failOn);
  const config = args.config === undefined ? undefined : await machine.read(args.config);
  if (config && 'fault' in config) return wrong(machine, `${args.config}: ${config.fault}`);
  const baseline = args.baseline === undefined ? undefined : readBaseline(await machine.read(args.baseline));
  if (baseline && 'fault' in baseline) return wrong(machine, `${args.baseline}: ${baseline.fault}`);
  const changed = args.changed === undefined ? undefined : await machine.changedLines(args.changed);
  if (args.changed !== undefined && !changed)
    return wrong(machine, `git cannot tell what changed since ${args.changed}`);
  const bench = createBench(args, machine);
  const isFilter = args.stdin && args.fix;
  const output = createOutput(args.format, machine);
  const told = new Set<string>();
  const allNames: string[] = [];
  let exit: Exit = 0;
  for await (const { result, text, faults, isWrong } of answers(args, machine, bench)) {
    for (const fault of faults) tell(machine, fault, told);
    if (isWrong) exit = 2;
    if (!result) continue;
    if (isFilter) machine.out(text ?? '');
    const names = baseline || args.writeBaseline !== undefined ? namesOf(result) : [];
    if (args.writeBaseline !== undefined) allNames.push(...names);
    const findings = result.findings.filter(
      (f, i) => touches(changed, result.path, f.start.line, f.end.line) && !baseline?.known.has(names[i] as string),
    );
    if (exit === 0 && findings.some((f) => isAtLeast(f.severity, args.failOn))) exit = 1;
    const policy = async (): Promise<Policy> => (await bench.deskFor(result.path)).checker.policy;
    if (!isFilter) await output.file({ ...result, findings }, text, policy);
  }
  if (args.writeBaseline !== undefined) {
    await machine.write(args.writeBaseline, baselineOf(allNames));
    machine.err(`forthright: ${args.writeBaseline} holds ${allNames.length} findings\n`);
  }
  if (!isFilter) output.end();
  return args.writeBaseline !== undefined && exit === 1 ? 0 : exit;
}

/** What is said of each file that is meant, in their order. */
async function* answers(args: Arguments, machine: Machine, bench: Bench): AsyncIterable<Answer> {
  if (args.stdin) {
    yield await bench.answer(await standardInput(args.stdinFilename, machine));
    return;
  }
  const files = await meant(args, machine);
  if (files.length === 0) yield { faults: [`no drafts in ${args.operands.join(', ')}`], isWrong: false };
  const jobs = jobsFor(files, args, machine);
  if (jobs === 1) {
    yield* inOrder(files, 1, async (file) => bench.answer('fault' in file ? file : await inputOf(file.path, machine)));
    return;
  }
  const crew = createCrew(jobs, () => machine.thread(args));
  try {
    const ahead = jobs * 16;
    yield* inOrder(files, ahead, async (file) => ('fault' in file ? wrongFile(file.fault) : crew.check(file.path)));
  } finally {
    crew.end();
  }
}

/**
 * Bytes of text that make a thread worth its start, for it loads and warms up everything anew: measured by `scripts/measure/scale.ts`, see
 * docs/accuracy.md.
 */
const worthThread = 128 * 1024;
/** Each thread takes some 200 MB; who has that to spare can ask for more. */
const mostThreads = 8;

function jobsFor(files: readonly FoundFile[], { jobs, fix }: Arguments, machine: Machine): number {
  // One file's mending may change another's original, so they are mended in turn.
  if (fix || files.length < 2) return 1;
  if (jobs !== undefined) return Math.min(jobs, files.length);
  const most = Math.min(machine.cores(), mostThreads, files.length);
  let bytes = 0;
  for (const file of files) {
    if ('path' in file) bytes += machine.sizeOf(file.path);
    if (bytes >= most * worthThread) return most;
  }
  return Math.max(1, Math.floor(bytes / worthThread));
}

const touches = (changed: ChangedLines | undefined, path: string, first: number, last: number): boolean =>
  changed === undefined || changed(path).some((range) => range.first <= last && range.last >= first);

function tell(machine: Machine, fault: string, told: Set<string>): void {
  if (told.has(fault)) return;
  told.add(fault);
  machine.err(`forthright: ${fault}\n`);
}

export function wrong(machine: Machine, message: string): Exit {
  machine.err(`forthright: ${message}\n`);
  return 2;
}
