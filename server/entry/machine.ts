import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import type { LineRange, Machine, ReadFile } from '../src/cli/machine.ts';
import { decoded } from './decode.ts';
import { findFiles } from './find.ts';
import { version } from './version.ts';

/** The machine under Node: files, standard streams, git. */
export function nodeMachine(): Machine {
  const settings = new Map<string, { path: string; text: string } | undefined>();
  return {
    version,
    colours: Boolean(process.stdout.isTTY) && process.env.NO_COLOR === undefined && process.env.TERM !== 'dumb',
    now: () => Date.now(),
    // Written in one go: an exit right behind a large report must not cut it.
    out: (text) => writeFully(1, text),
    err: (text) => writeFully(2, text),
    async stdin() {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
      return decoded(Buffer.concat(chunks)) ?? '';
    },
    lines: () => createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }),
    find: findFiles,
    read,
    write: (file, text) => writeFile(file, text),
    async settingsFor(file) {
      const folder = path.dirname(path.resolve(file));
      if (!settings.has(folder)) settings.set(folder, nearest(folder));
      return settings.get(folder);
    },
    changedLines,
  };
}

function writeFully(fd: 1 | 2, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    try {
      const stream = fd === 1 ? process.stdout : process.stderr;
      stream.write(bytes.subarray(at));
      return;
    } catch (fault) {
      if ((fault as NodeJS.ErrnoException).code !== 'EAGAIN') throw fault;
    }
  }
}

async function read(file: string): Promise<ReadFile> {
  try {
    const text = decoded(await readFile(file));
    return text === undefined ? { fault: 'is not text (or not in UTF-8, UTF-16 or Latin-1)' } : { text };
  } catch (fault) {
    return { fault: reasonOf(fault) };
  }
}

export function reasonOf(fault: unknown): string {
  const { code, message } = fault as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read';
  if (code === 'EISDIR') return 'is a folder';
  if (code === 'ELOOP') return 'is a circle of links';
  return message;
}

function nearest(folder: string): { path: string; text: string } | undefined {
  for (let at = folder; ; at = path.dirname(at)) {
    const file = path.join(at, '.forthright.yaml');
    try {
      return { path: path.relative(process.cwd(), file) || file, text: readFileSync(file, 'utf8') };
    } catch {
      if (path.dirname(at) === at) return undefined;
    }
  }
}

const git = promisify(execFile);

/** Lines added or changed since a reference, untracked files whole, by path from the working folder. */
async function changedLines(ref: string): Promise<ReadonlyMap<string, readonly LineRange[]> | undefined> {
  if (ref.startsWith('-')) return undefined;
  const options = { maxBuffer: 256 * 1024 * 1024 };
  try {
    const diff = await git(
      'git',
      ['diff', '--relative', '--unified=0', '--no-color', '--no-ext-diff', ref, '--'],
      options,
    );
    const fresh = await git('git', ['ls-files', '--others', '--exclude-standard', '-z'], options);
    const found = new Map<string, LineRange[]>();
    let current: LineRange[] = [];
    for (const line of diff.stdout.split('\n')) {
      const file = /^\+\+\+ (?:"?b\/(.*?)"?|\/dev\/null)\t?$/.exec(line);
      if (file) {
        current = [];
        if (file[1]) found.set(path.normalize(file[1]), current);
      }
      const hunk = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line);
      if (!hunk) continue;
      const first = Number(hunk[1]);
      const length = hunk[2] === undefined ? 1 : Number(hunk[2]);
      if (length) current.push({ first, last: first + length - 1 });
    }
    for (const file of fresh.stdout.split('\0').filter(Boolean))
      found.set(path.normalize(file), [{ first: 1, last: Number.MAX_SAFE_INTEGER }]);
    return found;
  } catch {
    return undefined;
  }
}
