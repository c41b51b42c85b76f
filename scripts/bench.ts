// Our figures beside those of a server that looks at nothing and of our peers, as ratios, because machines differ and are noisy.
//   npm run bench -- FOLDER-OF-THE-STOPWATCH [--size 10k,100k,1m] [--edits 60] [--rounds 3] [--write README.md]
// `--write` puts the table between the marks of a page.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fullChecks, oneProcess } from './bench/alone.ts';
import { median, type Row, table } from './bench/figures.ts';
import { type Stopwatch, stopwatchIn, type Typed, typed, wrapped } from './bench/stopwatch.ts';

const [words, options] = readArguments(process.argv.slice(2));
const found = stopwatchIn(words[0] ?? process.env.FORTHRIGHT_STOPWATCH);
if (typeof found === 'string') {
  console.error(found);
  process.exit(2);
}
const watch: Stopwatch = found;
const sizes = (options.get('size') ?? '10k,100k,1m').split(',');
const edits = Number(options.get('edits') ?? 60);
const rounds = Number(options.get('rounds') ?? 3);
const ours = `${process.execPath} ${path.resolve('dist', 'server.cjs')} --stdio`;

const rows: Row[] = [];
const full = new Map<string, Record<string, number>>();
for (const size of sizes) {
  rows.push(...typing(size));
  const taken = await fullChecks(watch, size, rounds);
  full.set(size, taken);
  rows.push({ measure: `whole check, ${named(size)}`, over: 'write-good', unit: 'ms', taken });
}
const processes = oneProcess(watch, 5 * rounds);
rows.push({ measure: 'command line on one post, over `node -e 0`', over: 'null', unit: 'ms', taken: processes });
console.log(`\n${table(rows)}\n`);
const page = options.get('write');
if (page) writeTable(page, table(rows));
const [small, large] = [full.get('100k')?.forthright, full.get('1m')?.forthright];
if (small && large)
  console.log(`A whole check of 1 MB takes ${(large / small).toFixed(1)} × one of 100 KB (10.2 × the text).`);

/** All servers type in turns; the null server sends as many diagnostics as we do. */
function typing(size: string): readonly Row[] {
  const runs = new Map<string, Typed[]>();
  for (let round = 0; round < rounds; round++) {
    const run = (
      name: string,
      server: string,
      settings: { edits: number; diagnostics?: number },
    ): Typed | undefined => {
      process.stderr.write(`${size}: ${name} …\n`);
      const result = typed(watch, server, { size, ...settings });
      if (result) runs.set(name, [...(runs.get(name) ?? []), result]);
      return result;
    };
    const own = run('forthright', ours, { edits });
    run('null', wrapped(watch, 'null'), { edits, diagnostics: own?.diags_on_open ?? 1 });
    // A peer reads the whole text at each key: a few keys at length are enough.
    for (const peer of watch.peers) run(peer, wrapped(watch, peer), { edits: size === '1m' ? 3 : Math.min(edits, 20) });
  }
  const row = (measure: string, unit: Row['unit'], of: (one: Typed) => number): Row => ({
    measure: `${measure}, ${named(size)}`,
    over: 'null',
    unit,
    taken: Object.fromEntries([...runs].map(([name, all]) => [name, median(all.map(of))])),
  });
  return [
    row('key to diagnostics, median', 'ms', (one) => one.p50_ms),
    row('the same, 95th percentile', 'ms', (one) => one.p95_ms),
    row('process start to first diagnostics', 'ms', (one) => one.first_diag_ms),
    row('peak memory', 'MB', (one) => one.peak_rss_mb),
  ];
}

function writeTable(file: string, text: string): void {
  const [open, shut] = ['<!-- bench -->', '<!-- /bench -->'];
  const whole = readFileSync(file, 'utf8');
  const [start, end] = [whole.indexOf(open), whole.indexOf(shut)];
  if (start < 0 || end < start) throw new Error(`${file} has no place for the table: ${open} … ${shut}`);
  writeFileSync(file, `${whole.slice(0, start + open.length)}\n${text}\n${whole.slice(end)}`);
}

function named(size: string): string {
  return size.replace('k', ' KB').replace('m', ' MB');
}

function readArguments(args: readonly string[]): [string[], Map<string, string>] {
  const given = new Map<string, string>();
  const rest: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const word = args[i] as string;
    if (word.startsWith('--')) given.set(word.slice(2), args[++i] ?? '');
    else rest.push(word);
  }
  return [rest, given];
}
