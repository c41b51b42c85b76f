#!/usr/bin/env node
// `npm test`: sets up, builds and runs every test, the real VS Code included.
// `node scripts/test.mjs unit [part of a file's name …]`: only the tests that need no editor.
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { root, run, setUp } from './setUp.mjs';

process.chdir(root);
setUp();
const { build } = await import('esbuild');
const [scope, ...wanted] = process.argv.slice(2);
const node = process.execPath;

/** Runs a command, shows its output and adds up what it says passed and failed. */
function counted(args) {
  const child = spawn(node, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.on('data', (chunk) => {
    process.stdout.write(chunk);
    text += chunk;
  });
  return new Promise((resolve) => {
    child.on('close', (status) => {
      const sum = (pattern) => [...text.matchAll(pattern)].reduce((n, m) => n + Number(m[1]), 0);
      const passed = sum(/^(?:ℹ|#) pass (\d+)$/gm) + sum(/^(\d+) passed, \d+ failed/gm);
      const failed = sum(/^(?:ℹ|#) fail (\d+)$/gm) + sum(/^\d+ passed, (\d+) failed/gm);
      resolve({ passed, failed, status });
    });
  });
}

const buildAll = () => run(node, ['scripts/run.mjs', 'build']);

async function unitTests() {
  const files = readdirSync('test', { recursive: true })
    .map((name) => path.join('test', String(name)))
    .filter((name) => name.endsWith('.test.ts') && !name.startsWith(path.join('test', 'vscode')))
    .filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)))
    .sort();
  if (files.length === 0) {
    console.error(`no test file's name holds ${wanted.join(' or ')}`);
    process.exit(2);
  }
  // What runs as a process of its own runs as it ships.
  if (scope === 'unit' && files.some((name) => /^test\W(cli|editors|network|privacy)/.test(name))) buildAll();
  const outdir = path.join(root, 'node_modules', '.cache', `test-${process.pid}`);
  mkdirSync(outdir, { recursive: true });
  try {
    await build({
      entryPoints: files,
      outdir,
      outbase: 'test',
      bundle: true,
      splitting: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      supported: { 'regexp-unicode-property-escapes': true },
      packages: 'external',
      sourcemap: 'inline',
      logLevel: 'warning',
      outExtension: { '.js': '.mjs' },
    });
    const bundles = files.map((name) => path.join(outdir, path.relative('test', name).replace(/\.ts$/, '.mjs')));
    return await counted([
      '--enable-source-maps',
      '--test',
      `--test-concurrency=${availableParallelism()}`,
      ...bundles,
    ]);
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

if (scope === 'unit') {
  const { failed, status } = await unitTests();
  process.exit(failed ? 1 : status);
}
run(node, ['scripts/run.mjs', 'generate', '--check']);
run(node, ['scripts/run.mjs', 'train', '--check']);
run(node, [path.join('node_modules', 'typescript', 'bin', 'tsc'), '--build']);
run(node, [path.join('node_modules', '@biomejs', 'biome', 'bin', 'biome'), 'check', '--error-on-warnings', '.']);
buildAll();
const results = [await unitTests(), await counted(['scripts/run.mjs', 'vscodeTests'])];
const passed = results.reduce((n, r) => n + r.passed, 0);
const failed = results.reduce((n, r) => n + r.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : Math.max(...results.map((r) => r.status ?? 1)));
