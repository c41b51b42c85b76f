import type { Answer } from './answer.ts';
import type { Arguments } from './arguments.ts';

/** What the command line needs of the machine; nothing else in `cli/` knows one. */
export interface Machine {
  readonly version: string;
  /** Standard output is a terminal that shows colours. */
  readonly colours: boolean;
  /** Milliseconds since the epoch. */
  now(): number;
  out(text: string): void;
  err(text: string): void;
  /** All of standard input. */
  stdin(): Promise<ReadFile>;
  /** Standard input line by line, without ends. A line ends at LF and nowhere else. */
  lines(): AsyncIterable<string>;
  /** Files meant by paths, folders and globs, sorted, each once; a path that means nothing is told as a fault. */
  find(patterns: readonly string[]): Promise<readonly FoundFile[]>;
  read(path: string): Promise<ReadFile>;
  write(path: string, text: string): Promise<void>;
  /** The nearest `.forthright.yaml` at or above a file's folder. Throws when there is one that may not be read. */
  settingsFor(path: string): Promise<{ readonly path: string; readonly text: string } | undefined>;
  /** Tells of a path which lines changed since a git reference; `undefined` when git cannot say. */
  changedLines(ref: string): Promise<ChangedLines | undefined>;
  /** Bytes of a file; 0 where that cannot be told. */
  sizeOf(path: string): number;
  /** How many threads this machine has room for. */
  cores(): number;
  /** Starts a thread that checks files under these arguments. */
  thread(args: Arguments): Thread;
  /** Tells who wrote a line of a file, counted from 1, last; where git does not know, nobody. */
  authors(path: string): Promise<(line: number) => string | undefined>;
}

export type ChangedLines = (path: string) => readonly LineRange[];

/** Checks one file at a time. */
export interface Thread {
  /** Rejects when the thread ends over this file, with the reason; it is of no use any more then. */
  check(path: string): Promise<Answer>;
  end(): void;
}

export interface LineRange {
  /** From 1, both ends included. */
  readonly first: number;
  readonly last: number;
}

export type FoundFile = { readonly path: string } | { readonly fault: string };
export type ReadFile = TextFile | { readonly fault: string };

export interface TextFile {
  /** Without a byte order mark. */
  readonly text: string;
  /** `foreign`: UTF-16 or Latin-1, which can be read but is not written. */
  readonly encoding: 'utf-8' | 'utf-8-marked' | 'foreign';
}
