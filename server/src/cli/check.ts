import { applied, safeEdits } from '../features/codeActions.ts';
import { countsOf } from '../features/counts.ts';
import { createParser, type Format } from '../parsing/parser.ts';
import { allRules } from '../rules/index.generated.ts';
import type { Arguments } from './arguments.ts';
import { baselineOf, isKnown, readBaseline } from './baseline.ts';
import { createDesk, type Desk, type SettingsFault } from './desk.ts';
import { checkRecords } from './jsonl.ts';
import type { LineRange, Machine } from './machine.ts';
import { codequality, github, json, junit, type RuleInfo, sarif } from './machineFormats.ts';
import { prettyFile, prettySummary } from './pretty.ts';
import { type FileResult, isAtLeast, resultOf } from './result.ts';

/** Exit status: 0 nothing at or above `--fail-on`, 1 something is, 2 wrong use or unreadable input. */
export type Exit = 0 | 1 | 2;

export async function check(args: Arguments, machine: Machine): Promise<Exit> {
  const started = machine.now();
  const deskFor = createDesk(machine, args.config, args.now);
  if (args.jsonl) return checkRecords(machine, await deskFor(undefined));
  const told = new Set<string>();
  const baseline = args.baseline === undefined ? undefined : readBaseline(await machine.read(args.baseline));
  if (baseline && 'fault' in baseline) return wrong(machine, `${args.baseline}: ${baseline.fault}`);
  const changed = args.changed === undefined ? undefined : await machine.changedLines(args.changed);
  if (args.changed !== undefined && !changed)
    return wrong(machine, `git cannot tell what changed since ${args.changed}`);
  const results: FileResult[] = [];
  const texts = new Map<string, string>();
  let exit: Exit = 0;
  let url = (_clause: string): string => '';
  for await (const input of inputs(args, machine)) {
    if ('fault' in input) {
      machine.err(`forthright: ${input.fault}\n`);
      exit = 2;
      continue;
    }
    const desk = await deskFor(input.path);
    for (const fault of desk.faults) tell(machine, fault, told);
    if (desk.faults.some((f) => f.complaint.severity === 'error')) exit = 2;
    url = (clause) => desk.checker.policy.clauses[clause]?.url ?? '';
    const text = args.fix ? await fixed(input, desk, machine, args.stdin) : input.text;
    const result = await checkText(input.path, text, desk, url);
    const kept = result.findings.filter(
      (f, i) => touches(changed, input.path, f.start.line, f.end.line) && !isKnown(baseline, result, i),
    );
    results.push({ ...result, findings: kept });
    texts.set(input.path, text);
    if (exit === 0 && kept.some((f) => isAtLeast(f.severity, args.failOn))) exit = 1;
  }
  if (args.writeBaseline !== undefined) {
    await machine.write(args.writeBaseline, baselineOf(results));
    machine.err(
      `forthright: ${args.writeBaseline} holds ${results.reduce((n, r) => n + r.findings.length, 0)} findings\n`,
    );
  }
  if (args.stdin && args.fix) machine.out([...texts.values()].join(''));
  else print(args, machine, results, texts, started, url);
  return args.writeBaseline !== undefined && exit === 1 ? 0 : exit;
}

export const formatOfPath = (path: string): Format => (/\.(txt|text)$/i.test(path) ? 'plain' : 'markdown');

async function checkText(path: string, text: string, desk: Desk, url: (clause: string) => string): Promise<FileResult> {
  const checked = await desk.checker.check(createParser(formatOfPath(path)).parse(text));
  return resultOf(path, checked, url, countsOf(checked, desk.checker.platforms));
}

async function* inputs(
  args: Arguments,
  machine: Machine,
): AsyncIterable<{ path: string; text: string } | { fault: string }> {
  if (args.stdin) {
    yield { path: args.stdinFilename ?? 'stdin.md', text: await machine.stdin() };
    return;
  }
  for (const found of await machine.find(args.operands)) {
    if ('fault' in found) {
      yield found;
      continue;
    }
    const read = await machine.read(found.path);
    yield 'fault' in read ? { fault: `${found.path}: ${read.fault}` } : { path: found.path, text: read.text };
  }
}

/** The text with its safe fixes made, again until none is left; written back to its file. */
async function fixed(
  input: { path: string; text: string },
  desk: Desk,
  machine: Machine,
  isStdin: boolean,
): Promise<string> {
  let text = input.text;
  const mostRounds = 5;
  for (let round = 0; round < mostRounds; round++) {
    const { findings } = await desk.checker.check(createParser(formatOfPath(input.path)).parse(text));
    const edits = safeEdits(findings);
    if (edits.length === 0) break;
    text = applied(text, edits);
  }
  if (text !== input.text && !isStdin) await machine.write(input.path, text);
  return text;
}

function print(
  args: Arguments,
  machine: Machine,
  results: readonly FileResult[],
  texts: ReadonlyMap<string, string>,
  started: number,
  url: (clause: string) => string,
): void {
  if (args.format === 'json') machine.out(json(results));
  else if (args.format === 'github') machine.out(github(results));
  else if (args.format === 'junit') machine.out(junit(results));
  else if (args.format === 'codequality') machine.out(codequality(results));
  else if (args.format === 'sarif') machine.out(sarif(results, ruleInfos(url), machine.version));
  else {
    const why = (rule: string, language: string): string | undefined =>
      allRules.find((r) => r.id === rule)?.summary[language === 'fr' ? 'fr' : 'en'];
    for (const result of results)
      if (result.findings.length)
        machine.out(`${prettyFile(result, texts.get(result.path) ?? '', { colours: machine.colours, why })}\n`);
    machine.out(prettySummary(results, machine.now() - started));
  }
}

const ruleInfos = (url: (clause: string) => string): readonly RuleInfo[] =>
  allRules.map((rule) => ({
    id: rule.id,
    summary: rule.summary.en,
    rationale: rule.rationale.en,
    severity: rule.severity,
    url: url(rule.clause),
  }));

function touches(
  changed: ReadonlyMap<string, readonly LineRange[]> | undefined,
  path: string,
  first: number,
  last: number,
): boolean {
  if (!changed) return true;
  return changed.get(path)?.some((range) => range.first <= last && range.last >= first) ?? false;
}

function tell(machine: Machine, { path, complaint }: SettingsFault, told: Set<string>): void {
  const line = `forthright: ${path}: ${complaint.message.en}\n`;
  if (told.has(line)) return;
  told.add(line);
  machine.err(line);
}

export function wrong(machine: Machine, message: string): Exit {
  machine.err(`forthright: ${message}\n`);
  return 2;
}
