// Runs test/vscode/ in a real VS Code with the packaged extension installed: `node scripts/run.mjs vscodeTests [--lane 139] [--verbose]`.
import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { packaged } from './vshost/extension.ts';
import { installed } from './vshost/install.ts';
import { cache, lanes } from './vshost/lane.ts';
import { type Outcome, ran } from './vshost/run.ts';
import { Trouble } from './vshost/trouble.ts';

const { values: asked } = parseArgs({
  options: {
    lane: { type: 'string', default: '100' },
    only: { type: 'string', default: '' },
    verbose: { type: 'boolean', default: false },
    vsix: { type: 'string' },
  },
});

/** One window each: a suite finds a fresh workspace, fresh settings and the language it wants. */
const suites = [{ name: 'english' }, { name: 'french', locale: 'fr' }];

async function suite({ name, locale }: { name: string; locale?: string }, vsix: string): Promise<Outcome> {
  const lane = lanes[asked.lane];
  if (!lane) throw new Trouble(`there is no lane ${asked.lane}, only ${Object.keys(lanes).join(' and ')}`);
  const tests = path.join(cache, 'tests', `${name}.cjs`);
  const entryPoints = [path.join('test', 'vscode', `${name}.ts`)];
  await build({ entryPoints, outfile: tests, bundle: true, platform: 'node', format: 'cjs', external: ['vscode'] });
  const workspace = path.join(cache, 'tests', `workspace-${name}`);
  rmSync(workspace, { recursive: true, force: true });
  cpSync(path.join('test', 'vscode', 'workspace'), workspace, { recursive: true });
  console.log(`${name}, in VS Code of ${lane.package}`);
  const pictures = path.join('artefacts', 'screenshots', lane.name);
  const optional = locale ? { locale } : {};
  return ran(installed(lane), { vsix: [vsix], tests, workspace, pictures, verbose: asked.verbose, ...optional });
}

try {
  const vsix = asked.vsix ?? packaged();
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const each of suites.filter(({ name }) => name.includes(asked.only))) {
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
