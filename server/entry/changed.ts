import { execFile } from 'node:child_process';
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { ChangedLines, LineRange } from '../src/cli/machine.ts';

const run = promisify(execFile);

/** Lines added or changed since a reference; an untracked file is new as a whole. */
export async function changedLines(ref: string): Promise<ChangedLines | undefined> {
  if (ref.startsWith('-')) return undefined;
  const options = { maxBuffer: 256 * 1024 * 1024 };
  const git = async (...args: string[]): Promise<string> =>
    (await run('git', ['-c', 'core.quotePath=false', ...args], options)).stdout;
  try {
    const top = (await git('rev-parse', '--show-toplevel')).trimEnd();
    // Spelled out, because a writer's git may be configured otherwise.
    const plain = ['--unified=0', '--no-color', '--no-ext-diff', '--src-prefix=a/', '--dst-prefix=b/'];
    const found = rangesOf(await git('-C', top, 'diff', ...plain, ref, '--'));
    const fresh = await git('-C', top, 'ls-files', '--others', '--exclude-standard', '-z');
    for (const file of fresh.split('\0').filter(Boolean)) found.set(file, whole);
    const root = realpathSync(top);
    return (file) => found.get(path.relative(root, realOf(file)).replaceAll('\\', '/')) ?? [];
  } catch {
    return undefined;
  }
}

const whole: readonly LineRange[] = [{ first: 1, last: Number.MAX_SAFE_INTEGER }];

function realOf(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return path.resolve(file);
  }
}

/** Ranges by path of a diff without context. Lines of a hunk are counted off, so that none is taken for a heading. */
function rangesOf(diff: string): Map<string, readonly LineRange[]> {
  const found = new Map<string, readonly LineRange[]>();
  let current: LineRange[] = [];
  let inHunk = 0;
  for (const line of diff.split('\n')) {
    if (inHunk > 0) {
      if (!line.startsWith('\\')) inHunk--;
      continue;
    }
    const file = /^\+\+\+ "?b\/([^\t"]*)/.exec(line);
    if (file) {
      current = [];
      found.set(file[1] as string, current);
    }
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (!hunk) continue;
    const first = Number(hunk[2]);
    const length = Number(hunk[3] ?? 1);
    inHunk = Number(hunk[1] ?? 1) + length;
    if (length) current.push({ first, last: first + length - 1 });
  }
  return found;
}
