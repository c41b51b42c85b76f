// The command line over many drafts, made by repeating real outreach texts: time, processor time and peak memory, by number of files and of jobs.
// Beside it, over those texts once, write-good's own command line.
//   node scripts/run.mjs build && node scripts/run.mjs measure/scale [--files 500,5000] [--jobs 1,2]
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { flags, outreachFiles } from './material.ts';

const options = flags();
const numbers = (name: string, otherwise: string): readonly number[] =>
  (options.get(name) || otherwise).split(',').map(Number);
const texts = outreachFiles().map(({ text }) => text);
const folder = mkdtempSync(path.join(tmpdir(), 'forthright-scale-'));
// A copy, so that a build in the meantime changes nothing.
const program = path.join(folder, 'cli.cjs');
cpSync('dist/cli.cjs', program);
const told = path.join(folder, 'told.json');

// Loaded before the program, it leaves what the whole process took, its threads included.
const witness = path.join(folder, 'witness.cjs');
writeFileSync(
  witness,
  `if (require('node:worker_threads').isMainThread) process.on('exit', () =>
  require('node:fs').writeFileSync(${JSON.stringify(told)}, JSON.stringify(process.resourceUsage())));`,
);

/** A folder of so many drafts, the texts over and over. */
function drafts(count: number): { readonly root: string; readonly names: readonly string[]; readonly bytes: number } {
  const root = path.join(folder, String(count));
  mkdirSync(root);
  let bytes = 0;
  const names = Array.from({ length: count }, (_, i) => {
    const text = texts[i % texts.length] as string;
    const name = path.join(root, `${String(i).padStart(5, '0')}.md`);
    writeFileSync(name, text);
    bytes += Buffer.byteLength(text);
    return name;
  });
  return { root, names, bytes };
}

function timed(label: string, bytes: number, args: readonly string[]): void {
  const started = performance.now();
  const { status } = spawnSync(process.execPath, ['--require', witness, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const seconds = (performance.now() - started) / 1000;
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(told, 'utf8'));
  const cpu = (userCPUTime + systemCPUTime) / 1e6;
  console.log(
    `${label.padEnd(28)} ${(bytes / 1e6).toFixed(2).padStart(6)} MB ${seconds.toFixed(1).padStart(7)} s ${cpu.toFixed(1).padStart(7)} s of processor ${Math.round(maxRSS / 1024)} MB at most, status ${status}`,
  );
}

try {
  const once = drafts(texts.length);
  const check = [program, 'check', '--format', 'json', '--fail-on', 'never'];
  timed('write-good', once.bytes, ['node_modules/write-good/bin/write-good.js', ...once.names]);
  timed('forthright, 1 job', once.bytes, [...check, '--jobs', '1', once.root]);
  for (const count of numbers('files', '500,5000')) {
    const { root, bytes } = drafts(count);
    for (const jobs of numbers('jobs', '1,2'))
      timed(`forthright, ${jobs} ${jobs === 1 ? 'job' : 'jobs'}, ${count} files`, bytes, [
        ...check,
        '--jobs',
        String(jobs),
        root,
      ]);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
