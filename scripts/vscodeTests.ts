// Runs test/vscode/ in a real VS Code with the packaged extension installed: `node scripts/run.mjs vscodeTests [--lane 139] [--only SUITE] [--checks PART-OF-A-TITLE] [--verbose]`.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { unzip } from './vshost/debian.ts';
import { packaged } from './vshost/extension.ts';
import { installed } from './vshost/install.ts';
import { cache, lanes } from './vshost/lane.ts';
import { browsed } from './vshost/pages.ts';
import { type Outcome, ran } from './vshost/run.ts';
import { Trouble } from './vshost/trouble.ts';

const { values: asked } = parseArgs({
  options: {
    lane: { type: 'string', default: '100' },
    checks: { type: 'string', default: '' },
    only: { type: 'string', default: '' },
    verbose: { type: 'boolean', default: false },
    vsix: { type: 'string' },
  },
});

interface Suite {
  readonly name: string;
  readonly locale?: string;
  readonly worker?: boolean;
  /** Wants the browser alone. */
  readonly page?: boolean;
  readonly workspace?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Only when it is asked for by name. */
  readonly aside?: boolean;
}

/** One window each: a suite finds a fresh workspace, fresh settings and the language it wants. */
const suites: readonly Suite[] = [
  { name: 'english' },
  { name: 'french', locale: 'fr' },
  { name: 'web', worker: true },
  { name: 'report', page: true },
  { name: 'journey' },
  { name: 'writing' },
  { name: 'plainer', settings: { 'chat.disableAIFeatures': false } },
  { name: 'pictures', workspace: 'examples', aside: true },
];

/** What the worker host runs is the unpacked package, with the test module in it. */
function unpacked(vsix: string): string {
  const at = path.join(cache, 'tests', 'unpacked');
  rmSync(at, { recursive: true, force: true });
  mkdirSync(at, { recursive: true });
  const done = spawnSync(unzip(), ['-q', vsix, 'extension/*', '-d', at], { encoding: 'utf8' });
  if (done.status !== 0) throw new Trouble(`${vsix} could not be unpacked: ${done.stderr || done.error}`);
  return path.join(at, 'extension');
}

async function suite(
  { name, locale, worker, page, settings = {}, workspace: from = 'test/vscode/workspace' }: Suite,
  vsix: string,
): Promise<Outcome> {
  const lane = lanes[asked.lane];
  if (!lane) throw new Trouble(`there is no lane ${asked.lane}, only ${Object.keys(lanes).join(' and ')}`);
  const folder = worker ? unpacked(vsix) : path.join(cache, 'tests');
  const tests = path.join(folder, worker ? `${name}.js` : page ? `${name}.mjs` : `${name}.cjs`);
  await build({
    entryPoints: [path.join('test', 'vscode', `${name}.ts`)],
    outfile: tests,
    bundle: true,
    platform: worker ? 'browser' : 'node',
    format: page ? 'esm' : 'cjs',
    external: page ? ['axe-core'] : ['vscode'],
    define: worker ? { 'process.env.FORTHRIGHT_CONTROL': 'undefined', 'process.env.FORTHRIGHT_CHECKS': '""' } : {},
  });
  const workspace = path.join(cache, 'tests', `workspace-${name}`);
  rmSync(workspace, { recursive: true, force: true });
  cpSync(from, workspace, { recursive: true });
  console.log(page ? `${name}, in the browser` : `${name}, in VS Code of ${lane.package}`);
  const pictures = path.join('artefacts', 'screenshots', lane.name);
  const env = { FORTHRIGHT_CHECKS: asked.checks };
  const shared = { workspace, pictures, settings, env, verbose: asked.verbose, ...(locale ? { locale } : {}) };
  const host = installed(lane);
  if (page) return browsed(host, tests, pictures);
  if (worker) return ran(host, { ...shared, vsix: [], worker: folder, tests: path.basename(tests) });
  return ran(host, { ...shared, vsix: [vsix], tests });
}

try {
  const vsix = asked.vsix ?? packaged();
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const each of suites.filter(({ name, aside }) => (aside ? asked.only === name : name.includes(asked.only)))) {
    const outcome = await suite(each, vsix);
    total.passed += outcome.passed;
    total.failed += outcome.failed;
    total.skipped += outcome.skipped;
  }
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
  // Chromium and the server may linger; what they had to say has been said.
  process.exit(total.failed > 0 ? 1 : 0);
} catch (fault) {
  if (!(fault instanceof Trouble)) throw fault;
  console.error(fault.message);
  process.exit(2);
}
