import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** The folder with the stopwatch, the corpus and the peers. It is no part of the product: whoever measures has it. */
export interface Stopwatch {
  readonly folder: string;
  /** Peers whose packages are installed there. */
  readonly peers: readonly string[];
}

/** What one run of a server gave. Milliseconds and megabytes. */
export interface Typed {
  readonly diags_on_open: number;
  readonly first_diag_ms: number;
  readonly p50_ms: number;
  readonly p95_ms: number;
  readonly peak_rss_mb: number;
}

const packages: Readonly<Record<string, string>> = {
  'write-good': 'write-good',
  alex: 'alex',
  'harper-local': 'harper.js',
};

/** The stopwatch in a folder, or in one line what is missing there. */
export function stopwatchIn(folder: string | undefined): Stopwatch | string {
  if (!folder) return 'say where the stopwatch is: npm run bench -- FOLDER (or FORTHRIGHT_STOPWATCH=FOLDER)';
  const absolute = path.resolve(folder);
  const needed = [
    'lspbench.mjs',
    'wrapserver.mjs',
    'engines.mjs',
    'corpus/10k.md',
    'node_modules/vscode-languageserver',
  ];
  const missing = needed.filter((name) => !existsSync(path.join(absolute, name)));
  if (missing.length) return `${folder} lacks ${missing.join(', ')}; “npm install” there brings the packages`;
  const peers = Object.keys(packages).filter((peer) =>
    existsSync(path.join(absolute, 'node_modules', packages[peer]!)),
  );
  return { folder: absolute, peers };
}

/** The thinnest server around a peer; `null` looks at nothing. */
export const wrapped = ({ folder }: Stopwatch, engine: string): string =>
  `${process.execPath} ${path.join(folder, 'wrapserver.mjs')} ${engine} --pull`;

/** Types into the corpus text of a size and times each key until its diagnostics are there. */
export function typed(watch: Stopwatch, server: string, options: TypingOptions): Typed | undefined {
  const { size, edits, diagnostics } = options;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      path.join(watch.folder, 'lspbench.mjs'),
      ...['--server', server, '--file', path.join(watch.folder, 'corpus', `${size}.md`)],
      ...['--edits', String(edits), '--warmup', String(Math.min(10, edits)), '--limit', '60000', '--json'],
    ],
    { encoding: 'utf8', env: { ...process.env, NDIAG: String(diagnostics ?? 1) } },
  );
  if (status === 0) return JSON.parse(stdout) as Typed;
  process.stderr.write(`${server} on ${size}: ${stderr}\n`);
  return undefined;
}

export interface TypingOptions {
  readonly size: string;
  readonly edits: number;
  /** How many the null server sends. */
  readonly diagnostics?: number;
}
