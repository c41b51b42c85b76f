import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const uncommitted = /^0+ /;

/** Who wrote each line last, as git has it; nobody where there is no git, or the line is not committed. */
export async function authors(file: string): Promise<(line: number) => string | undefined> {
  const names: (string | undefined)[] = [];
  try {
    const options = { cwd: path.dirname(path.resolve(file)), maxBuffer: 256 * 1024 * 1024 };
    const { stdout } = await run('git', ['blame', '--line-porcelain', '--', path.basename(file)], options);
    // Of each line git says the commit, then what it knows of it, then, behind a tab, the line itself.
    let commit = '';
    let author: string | undefined;
    for (const told of stdout.split('\n')) {
      if (told.startsWith('\t')) names.push(uncommitted.test(commit) ? undefined : author);
      else if (/^[0-9a-f]{40,64} /.test(told)) commit = told;
      else if (told.startsWith('author ')) author = told.slice('author '.length);
    }
  } catch {
    return () => undefined;
  }
  return (line) => names[line - 1];
}
