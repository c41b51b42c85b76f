import { readFileSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { Machine, ReadFile, TextFile } from '../src/cli/machine.ts';
import { authors } from './authors.ts';
import { changedLines } from './changed.ts';
import { decoded } from './decode.ts';
import { findFiles } from './find.ts';
import { started } from './thread.ts';
import { version } from './version.ts';

/** The machine under Node: files, standard streams, git. */
export function nodeMachine(): Machine {
  const settings = new Map<string, { path: string; text: string } | undefined>();
  return {
    version,
    colours: Boolean(process.stdout.isTTY) && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
    now: () => Date.now(),
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    async stdin() {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
      return textOr(decoded(Buffer.concat(chunks)));
    },
    lines,
    find: findFiles,
    read,
    write: (file, text) => writeFile(file, text),
    async settingsFor(file) {
      const folder = path.dirname(path.resolve(file));
      if (!settings.has(folder)) settings.set(folder, nearest(folder));
      return settings.get(folder);
    },
    changedLines,
    authors,
    sizeOf,
    cores: () => os.availableParallelism(),
    thread: started,
  };
}

/** Not `readline`: it also breaks at U+2028, which may stand in a JSON string. */
async function* lines(): AsyncIterable<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of process.stdin) {
    const parts = (rest + decoder.decode(chunk as Buffer, { stream: true })).split('\n');
    rest = parts.pop() as string;
    yield* parts;
  }
  rest += decoder.decode();
  if (rest) yield rest;
}

const textOr = (file: TextFile | undefined): ReadFile =>
  file ?? { fault: 'is not text (or not in UTF-8, UTF-16 or Latin-1)' };

async function read(file: string): Promise<ReadFile> {
  try {
    return textOr(decoded(await readFile(file)));
  } catch (fault) {
    return { fault: reasonOf(fault) };
  }
}

function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}

export function reasonOf(fault: unknown): string {
  const { code, message } = fault as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'there is no such file';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read';
  if (code === 'EISDIR') return 'is a folder';
  if (code === 'ELOOP') return 'is a circle of links';
  return message;
}

function nearest(folder: string): { path: string; text: string } | undefined {
  for (let at = folder; ; at = path.dirname(at)) {
    const file = path.join(at, '.forthright.yaml');
    const shown = path.relative(process.cwd(), file) || file;
    try {
      return { path: shown, text: decoded(readFileSync(file))?.text ?? '' };
    } catch (fault) {
      const { code } = fault as NodeJS.ErrnoException;
      if (code !== 'ENOENT' && code !== 'ENOTDIR') throw new Error(`${shown}: ${reasonOf(fault)}`);
      if (path.dirname(at) === at) return undefined;
    }
  }
}
