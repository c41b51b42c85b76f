import { folderOf } from '../policy/beside.ts';
import { readSettings } from '../policy/settings.ts';
import { allRules } from '../rules/index.generated.ts';
import type { Arguments } from './arguments.ts';
import type { FoundFile, Machine, TextFile } from './machine.ts';

/** A text to check, under the name that the findings give it. */
export interface Input extends TextFile {
  readonly path: string;
}

/** Standard input, or the files that are meant. */
export async function* inputs(
  args: Pick<Arguments, 'stdin' | 'stdinFilename' | 'operands'>,
  machine: Machine,
): AsyncIterable<Input | { readonly fault: string }> {
  if (args.stdin) {
    yield await standardInput(args.stdinFilename, machine);
    return;
  }
  for (const found of await meant(args, machine)) yield 'fault' in found ? found : await inputOf(found.path, machine);
}

export async function standardInput(
  name: string | undefined,
  machine: Machine,
): Promise<Input | { readonly fault: string }> {
  const read = await machine.stdin();
  return 'fault' in read ? { fault: `standard input: ${read.fault}` } : { path: name ?? 'stdin.md', ...read };
}

/** The files that the operands mean; without operands those that the settings of the folder name. */
export async function meant(args: Pick<Arguments, 'operands'>, machine: Machine): Promise<readonly FoundFile[]> {
  const patterns = args.operands.length ? args.operands : await ownFiles(machine);
  if (patterns.length === 0) return [{ fault: 'say which files: forthright check posts/' }];
  return machine.find(patterns);
}

export async function inputOf(path: string, machine: Machine): Promise<Input | { readonly fault: string }> {
  const read = await machine.read(path);
  return 'fault' in read ? { fault: `${path}: ${read.fault}` } : { path, ...read };
}

/** `files` of the settings that hold here, from where the settings stand. */
async function ownFiles(machine: Machine): Promise<readonly string[]> {
  const file = await machine.settingsFor('a draft here');
  if (!file) return [];
  const folder = folderOf(file.path);
  return (readSettings(file.text, allRules).settings.files ?? []).map((glob) => folder + glob.replace(/^\.\//, ''));
}
