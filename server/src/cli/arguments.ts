import type { Language } from '../engine/draft.ts';
import { type Severity, severities } from '../engine/rule.ts';

export const formats = ['pretty', 'json', 'sarif', 'github', 'junit', 'codequality'] as const;
export type OutputFormat = (typeof formats)[number];
export const commands = ['check', 'copy', 'measure', 'rules', 'explain', 'policy', 'report'] as const;
export type Command = (typeof commands)[number];

export interface Arguments {
  readonly command: Command;
  readonly operands: readonly string[];
  readonly format: OutputFormat;
  readonly failOn: Severity | 'never';
  readonly fix: boolean;
  readonly stdin: boolean;
  readonly stdinFilename: string | undefined;
  readonly jsonl: boolean;
  /** `measure` gives each word as well. */
  readonly words: boolean;
  readonly changed: string | undefined;
  readonly baseline: string | undefined;
  readonly writeBaseline: string | undefined;
  readonly config: string | undefined;
  readonly now: number | undefined;
  /** How many files to check at once; as many as are of use when not said. */
  readonly jobs: number | undefined;
  readonly platform: string | undefined;
  readonly force: boolean;
  /** Where `report` writes; standard output otherwise. */
  readonly out: string | undefined;
  /** The language of `report`. */
  readonly language: Language;
}

/** Wrong use, said in one line. */
export interface UsageFault {
  readonly usage: string;
}

type Taken = { value?: string };

const flagged = new Set(['fix', 'stdin', 'jsonl', 'words', 'force']);
const valued = new Set([
  'format',
  'fail-on',
  'stdin-filename',
  'baseline',
  'write-baseline',
  'config',
  'now',
  'jobs',
  'for',
  'out',
  'lang',
]);
/** May stand alone or with a value behind `=`. */
const optional = new Set(['changed']);

export function readArguments(argv: readonly string[]): Arguments | UsageFault {
  const first = argv[0];
  if (first === undefined) return { usage: 'say what to do: forthright check FILES' };
  if (!(commands as readonly string[]).includes(first)) {
    const meant =
      first.includes('.') || first.includes('/') ? `: forthright check ${first}` : ` (${commands.join(', ')})`;
    return { usage: `“${first}” is no command${meant}` };
  }
  const given = new Map<string, Taken>();
  const operands: string[] = [];
  for (let i = 1; i < argv.length; i++) {
    const arg = argv[i] as string;
    if (arg === '--') {
      operands.push(...argv.slice(i + 1));
      break;
    }
    if (!arg.startsWith('-')) {
      operands.push(arg);
      continue;
    }
    if (arg === '-') return { usage: 'to read standard input, say --stdin' };
    const [name = '', inline] = splitOnce(arg.replace(/^--/, ''), '=');
    if (flagged.has(name)) {
      if (inline !== undefined) return { usage: `--${name} takes no value` };
      given.set(name, {});
    } else if (valued.has(name)) {
      const value = inline ?? argv[++i];
      if (!value || (inline === undefined && value.startsWith('--'))) return { usage: `--${name} needs a value` };
      given.set(name, { value });
    } else if (optional.has(name)) given.set(name, inline ? { value: inline } : {});
    else return { usage: `there is no option ${arg.split('=')[0]}; see forthright --help` };
  }
  return typed(first as Command, operands, given);
}

function typed(
  command: Command,
  operands: readonly string[],
  given: ReadonlyMap<string, Taken>,
): Arguments | UsageFault {
  const value = (name: string): string | undefined => given.get(name)?.value;
  const format = value('format') ?? 'pretty';
  if (!(formats as readonly string[]).includes(format)) return { usage: `--format is one of ${formats.join(', ')}` };
  const failOn = value('fail-on') ?? 'error';
  if (failOn !== 'never' && !(severities as readonly string[]).includes(failOn))
    return { usage: `--fail-on is one of ${severities.join(', ')}, never` };
  const at = value('now');
  const clock = at === undefined ? undefined : /^\d{4}-\d\d-\d\d/.test(at) ? Date.parse(at) : Number.NaN;
  if (clock !== undefined && Number.isNaN(clock)) return { usage: `--now takes an ISO date-time, not “${at}”` };
  const jobs = value('jobs');
  if (jobs !== undefined && !/^[1-9]\d{0,2}$/.test(jobs))
    return { usage: `--jobs takes a number from 1 to 999, not “${jobs}”` };
  if (command === 'explain' && operands.length !== 1)
    return { usage: 'explain takes one rule: forthright explain jargon' };
  const language = value('lang') ?? 'en';
  if (language !== 'en' && language !== 'fr') return { usage: `--lang is en or fr, not “${language}”` };
  const streamed = ['stdin', 'jsonl'].find((name) => given.has(name));
  if (streamed && operands.length > 0)
    return { usage: `--${streamed} reads standard input: leave out “${operands[0]}”` };
  if (command === 'copy' && operands.length === 0 && !streamed)
    return { usage: 'say which file: forthright copy --for x post.md' };
  if (command === 'copy' && value('for') === undefined)
    return { usage: 'say for which platform: forthright copy --for x post.md' };
  return {
    command,
    operands,
    format: format as OutputFormat,
    failOn: failOn as Severity | 'never',
    fix: given.has('fix'),
    stdin: given.has('stdin'),
    stdinFilename: value('stdin-filename'),
    jsonl: given.has('jsonl'),
    words: given.has('words'),
    changed: given.has('changed') ? (value('changed') ?? 'HEAD') : undefined,
    baseline: value('baseline'),
    writeBaseline: value('write-baseline'),
    config: value('config'),
    now: clock,
    jobs: jobs === undefined ? undefined : Number(jobs),
    platform: value('for'),
    force: given.has('force'),
    out: value('out'),
    language,
  };
}

function splitOnce(text: string, by: string): [string, string | undefined] {
  const at = text.indexOf(by);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
