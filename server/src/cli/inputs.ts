import { folderOf } from '../policy/beside.ts';
import { readSettings } from '../policy/settings.ts';
import { allRules } from '../rules/index.generated.ts';
import type { Arguments } from './arguments.ts';
import type { Machine, TextFile } from './machine.ts';

/** A text to check, under the name that the findings give it. */
export interface Input extends TextFile {
  readonly path: string;
}

/** Standard input, or the files that the operands mean; without operands those that the settings of the folder name. */
export async function* inputs(
  args: Pick<Arguments, 'stdin' | 'stdinFilename' | 'operands'>,
  machine: Machine,
): AsyncIterable<Input | { readonly fault: string }> {
  if (args.stdin) {
    const path = args.stdinFilename ?? 'stdin.md';
    const read = await machine.stdin();
    yield 'fault' in read ? { fault: `standard input: ${read.fault}` } : { path, ...read };
    return;
  }
  const patterns = args.operands.length ? args.operands : await ownFiles(machine);
  if (patterns.length === 0) yield { fault: 'say which files: forthright check posts/' };
  for (const found of await machine.find(patterns)) {
    if ('fault' in found) {
      yield found;
      continue;
    }
    const read = await machine.read(found.path);
    yield 'fault' in read ? { fault: `${found.path}: ${read.fault}` } : { path: found.path, ...read };
  }
}

/** `files` of the settings that hold here, from where the settings stand. */
async function ownFiles(machine: Machine): Promise<readonly string[]> {
  const file = await machine.settingsFor('a draft here');
  if (!file) return [];
  const folder = folderOf(file.path);
  return (readSettings(file.text, allRules).settings.files ?? []).map((glob) => folder + glob.replace(/^\.\//, ''));
}
