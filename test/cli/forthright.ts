import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after } from 'node:test';

/** The command line as it ships; `scripts/test.mjs` builds it. */
const program = path.resolve('dist', 'cli.cjs');
const folders: string[] = [];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs `forthright` as a process of its own. */
export const forthright = (args: readonly string[], options: RunOptions = {}): Promise<Ran> =>
  command(process.execPath, [program, ...args], options);

/** The same as a word for a shell. */
export const inShell = `"${process.execPath}" "${program}"`;

export function command(name: string, args: readonly string[], { cwd, stdin, env }: RunOptions = {}): Promise<Ran> {
  const child = spawn(name, args, { cwd, env: { ...process.env, NO_COLOR: undefined, ...env } });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk) => out.push(chunk));
  child.stderr.on('data', (chunk) => err.push(chunk));
  // A process that does not read its input closes it.
  child.stdin.on('error', () => {});
  child.stdin.end(stdin ?? '');
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) =>
      resolve({ status, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    );
  });
}

/** A folder of its own with these files, gone after the tests. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'forthright-')));
  folders.push(folder);
  // Without settings of its own a file would be checked under those of a folder above.
  for (const [name, content] of Object.entries({ '.forthright.yaml': '', ...files })) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

/** Whether a mode keeps us out; it does not keep out root. */
export const modesHold = process.platform !== 'win32' && process.getuid?.() !== 0;
export const close = (file: string): void => chmodSync(file, 0o000);

/** One warning, from `opinion-as-org`. */
export const warned = 'Our lab thinks that this is great news.\n';
/** One error, from `confidential-marker`. */
export const blocked = 'CONFIDENTIAL: do not distribute outside the collaboration.\n';
export const fine = 'We opened the doors on Saturday, and many families came.\n';

export interface ReportLike {
  readonly version: number;
  readonly files: readonly FileLike[];
}

export interface FileLike {
  readonly path: string;
  readonly verdict: string;
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly text: string;
    readonly start: { readonly line: number; readonly column: number; readonly offset: number };
    readonly end: { readonly line: number; readonly column: number; readonly offset: number };
  }[];
  readonly suppressed: readonly { readonly rule: string; readonly reason: string }[];
}

export const report = (ran: Ran): ReportLike => JSON.parse(ran.out) as ReportLike;
export const rulesOf = (ran: Ran): readonly string[] => report(ran).files.flatMap((f) => f.findings.map((g) => g.rule));
