import type { Draft } from '../engine/draft.ts';
import { applied, safeEdits } from '../engine/edits.ts';
import { countsOf } from '../features/counts.ts';
import { createParser, type Format, originalOf } from '../parsing/parser.ts';
import { folderOf } from '../policy/beside.ts';
import type { Policy } from '../policy/policy.ts';
import type { Arguments } from './arguments.ts';
import { createDesk, type Desk, faultLine } from './desk.ts';
import type { Input } from './inputs.ts';
import type { Machine } from './machine.ts';
import { type FileResult, resultOf } from './result.ts';

/** What is said of one file. A thread hands it over, so it is plain data. */
export interface Answer {
  readonly result?: FileResult;
  /** The text that was checked, mended where that was wished; only where it is shown. */
  readonly text?: string;
  /** Lines for standard error; the same line of several files is said once. */
  readonly faults: readonly string[];
  /** One of them is a wrong input or wrong settings. */
  readonly isWrong: boolean;
}

export interface Bench {
  readonly deskFor: (file: string | undefined) => Promise<Desk>;
  /** Never rejects. */
  answer(input: Input | { readonly fault: string }): Promise<Answer>;
}

export const wrongFile = (fault: string): Answer => ({ faults: [fault], isWrong: true });

export const failed = (path: string, reason: string): Answer => wrongFile(`${path}: could not be checked: ${reason}`);

export const reasonOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));

/** Checks one file after another; files under the same settings share a desk. */
export function createBench(args: Arguments, machine: Machine): Bench {
  const said: string[] = [];
  const err = (line: string): void => void said.push(line.replace('forthright: ', '').trimEnd());
  const deskFor = createDesk({ ...machine, err }, args.config, args.now);
  const answer = async (input: Input): Promise<Answer> => {
    const desk = await deskFor(input.path);
    const mended = args.fix ? await fixed(input, desk, machine, args.stdin) : { text: input.text };
    let result: FileResult;
    try {
      result = await checkText(input.path, mended.text, desk, machine);
    } catch (fault) {
      return failed(input.path, reasonOf(fault));
    }
    const faults = [...desk.faults.map((fault) => faultLine(fault)), ...said.splice(0)];
    if (mended.fault !== undefined) faults.push(mended.fault);
    return {
      result,
      ...(isShown(args, result) ? { text: mended.text } : {}),
      faults,
      isWrong: mended.fault !== undefined || desk.faults.some((f) => f.complaint.severity === 'error'),
    };
  };
  return {
    deskFor,
    // What fails before the check itself is wrong with the settings, and said once for all their files.
    answer: (input) =>
      'fault' in input
        ? Promise.resolve(wrongFile(input.fault))
        : answer(input).catch((fault) => wrongFile(reasonOf(fault))),
  };
}

const isShown = ({ stdin, fix, format }: Arguments, { findings }: FileResult): boolean =>
  (stdin && fix) || (format === 'pretty' && findings.length > 0);

export const formatOfPath = (path: string): Format => (/\.(txt|text)$/i.test(path) ? 'plain' : 'markdown');

async function checkText(path: string, text: string, desk: Desk, machine: Machine): Promise<FileResult> {
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

interface Mended {
  readonly text: string;
  /** Why the file is not as it is said here. */
  readonly fault?: string;
}

/** The text with its safe fixes made, again until none is left; written back to its file. */
async function fixed(
  { path, text: before, encoding }: Input,
  desk: Desk,
  machine: Machine,
  isStdin: boolean,
): Promise<Mended> {
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

const urlIn =
  (policy: Policy) =>
  (clause: string): string =>
    policy.clauses[clause]?.url ?? '';
