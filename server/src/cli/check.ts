import type { Draft } from '../engine/draft.ts';
import { applied, safeEdits } from '../engine/edits.ts';
import { countsOf } from '../features/counts.ts';
import { createParser, type Format, originalOf } from '../parsing/parser.ts';
import { folderOf } from '../policy/beside.ts';
import type { Policy } from '../policy/policy.ts';
import { rulesOf } from '../standing.ts';
import type { Arguments } from './arguments.ts';
import { baselineOf, readBaseline, unknownTo } from './baseline.ts';
import { createDesk, type Desk, faultLine, type SettingsFault } from './desk.ts';
import { type Input, inputs } from './inputs.ts';
import { checkRecords } from './jsonl.ts';
import type { ChangedLines, Machine } from './machine.ts';
import { codequality, github, json, junit, sarif } from './machineFormats.ts';
import { prettyFile, prettySummary } from './pretty.ts';
import { type FileResult, isAtLeast, resultOf } from './result.ts';
import { ruleInfos } from './rules.ts';

/** Exit status: 0 nothing at or above `--fail-on`, 1 something is, 2 wrong use or unreadable input. */
export type Exit = 0 | 1 | 2;

export async function check(args: Arguments, machine: Machine): Promise<Exit> {
  const started = machine.now();
  const deskFor = createDesk(machine, args.config, args.now);
  if (args.jsonl) return checkRecords(machine, await deskFor(undefined), args.failOn);
  const told = new Set<string>();
  const baseline = args.baseline === undefined ? undefined : readBaseline(await machine.read(args.baseline));
  if (baseline && 'fault' in baseline) return wrong(machine, `${args.baseline}: ${baseline.fault}`);
  const changed = args.changed === undefined ? undefined : await machine.changedLines(args.changed);
  if (args.changed !== undefined && !changed)
    return wrong(machine, `git cannot tell what changed since ${args.changed}`);
  const all: FileResult[] = [];
  const results: FileResult[] = [];
  const texts = new Map<string, string>();
  let exit: Exit = 0;
  const policies = new Set<Policy>();
  for await (const input of inputs(args, machine)) {
    if ('fault' in input) {
      exit = wrong(machine, input.fault);
      continue;
    }
    const desk = await deskFor(input.path);
    for (const fault of desk.faults) tell(machine, fault, told);
    if (desk.faults.some((f) => f.complaint.severity === 'error')) exit = 2;
    policies.add(desk.checker.policy);
    let { text } = input;
    if (args.fix) {
      const mended = await fixed(input, desk, machine, args.stdin);
      text = mended.text;
      if (mended.fault) exit = wrong(machine, mended.fault);
    }
    const result = await checkText(input.path, text, desk, machine);
    const isNew = baseline ? unknownTo(baseline, result) : () => true;
    const findings = result.findings.filter(
      (f, i) => touches(changed, input.path, f.start.line, f.end.line) && isNew(i),
    );
    all.push(result);
    results.push({ ...result, findings });
    texts.set(input.path, text);
    if (exit === 0 && findings.some((f) => isAtLeast(f.severity, args.failOn))) exit = 1;
  }
  if (args.writeBaseline !== undefined) {
    await machine.write(args.writeBaseline, baselineOf(all));
    machine.err(`forthright: ${args.writeBaseline} holds ${all.reduce((n, r) => n + r.findings.length, 0)} findings\n`);
  }
  if (args.stdin && args.fix) machine.out([...texts.values()].join(''));
  else print(args, machine, results, texts, started, [...policies]);
  return args.writeBaseline !== undefined && exit === 1 ? 0 : exit;
}

export const formatOfPath = (path: string): Format => (/\.(txt|text)$/i.test(path) ? 'plain' : 'markdown');

export async function checkText(path: string, text: string, desk: Desk, machine: Machine): Promise<FileResult> {
  const parsed = createParser(formatOfPath(path)).parse(text);
  const checked = await desk.checker.check(parsed, await readBeside(path, parsed.profile.translationOf, machine));
  return resultOf(path, checked, urlIn(desk.checker.policy), countsOf(checked, desk.checker.platforms));
}

/** The draft that the header says this one translates. */
export async function readBeside(
  path: string,
  original: string | undefined,
  machine: Machine,
): Promise<Draft | 'missing' | undefined> {
  if (original === undefined) return undefined;
  if (/^[/\\]|^[a-z][\w+.-]*:/i.test(original)) return 'missing';
  const read = await machine.read(folderOf(path) + original);
  return originalOf('fault' in read ? undefined : read.text, formatOfPath(path));
}

/** The text with its safe fixes made, again until none is left; written back to its file. */
async function fixed(
  { path, text: before, encoding }: Input,
  desk: Desk,
  machine: Machine,
  isStdin: boolean,
): Promise<{ text: string; fault?: string }> {
  let text = before;
  const mostRounds = 5;
  for (let round = 0; round < mostRounds; round++) {
    const { findings } = await desk.checker.check(createParser(formatOfPath(path)).parse(text));
    const edits = safeEdits(findings);
    if (edits.length === 0) break;
    text = applied(text, edits);
  }
  if (text === before || isStdin) return { text };
  if (encoding === 'foreign')
    return { text: before, fault: `${path}: is not in UTF-8, so it was checked but not fixed` };
  try {
    await machine.write(path, encoding === 'utf-8-marked' ? `\ufeff${text}` : text);
    return { text };
  } catch {
    return { text: before, fault: `${path}: may not be written` };
  }
}

function print(
  args: Arguments,
  machine: Machine,
  results: readonly FileResult[],
  texts: ReadonlyMap<string, string>,
  started: number,
  policies: readonly Policy[],
): void {
  if (args.format === 'json') machine.out(json(results));
  else if (args.format === 'github') machine.out(github(results));
  else if (args.format === 'junit') machine.out(junit(results));
  else if (args.format === 'codequality') machine.out(codequality(results));
  else if (args.format === 'sarif') machine.out(sarif(results, ruleInfos(policies), machine.version));
  else {
    const rules = policies.flatMap(rulesOf);
    const why = (rule: string, language: string): string | undefined =>
      rules.find((r) => r.id === rule)?.summary[language === 'fr' ? 'fr' : 'en'];
    for (const result of results)
      if (result.findings.length)
        machine.out(`${prettyFile(result, texts.get(result.path) ?? '', { colours: machine.colours, why })}\n`);
    machine.out(prettySummary(results, machine.now() - started));
  }
}

const urlIn =
  (policy: Policy) =>
  (clause: string): string =>
    policy.clauses[clause]?.url ?? '';

const touches = (changed: ChangedLines | undefined, path: string, first: number, last: number): boolean =>
  changed === undefined || changed(path).some((range) => range.first <= last && range.last >= first);

function tell(machine: Machine, fault: SettingsFault, told: Set<string>): void {
  const line = `forthright: ${faultLine(fault)}\n`;
  if (told.has(line)) return;
  told.add(line);
  machine.err(line);
}

export function wrong(machine: Machine, message: string): Exit {
  machine.err(`forthright: ${message}\n`);
  return 2;
}
