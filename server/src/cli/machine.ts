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
  stdin(): Promise<string>;
  /** Standard input line by line, without ends. */
  lines(): AsyncIterable<string>;
  /** Files meant by paths, folders and globs, sorted, each once; a path that means nothing is told as a fault. */
  find(patterns: readonly string[]): Promise<readonly FoundFile[]>;
  read(path: string): Promise<ReadFile>;
  write(path: string, text: string): Promise<void>;
  /** The nearest `.forthright.yaml` at or above a file's folder. */
  settingsFor(path: string): Promise<{ readonly path: string; readonly text: string } | undefined>;
  /** Lines that changed since a git reference, by path; `undefined` when git cannot say. */
  changedLines(ref: string): Promise<ReadonlyMap<string, readonly LineRange[]> | undefined>;
}

export interface LineRange {
  /** From 1, both ends included. */
  readonly first: number;
  readonly last: number;
}

export type FoundFile = { readonly path: string } | { readonly fault: string };
export type ReadFile = { readonly text: string } | { readonly fault: string };
