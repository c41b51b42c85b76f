#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
// `npm test`: everything. `node scripts/test.mjs unit [part of a file's name …]`: the tests that need no editor.
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
process.chdir(root);
const [, ...wanted] = process.argv.slice(2);

const files = readdirSync('test', { recursive: true })
  .map((name) => path.join('test', String(name)))
  .filter((name) => name.endsWith('.test.ts') && !name.startsWith(path.join('test', 'vscode')))
  .filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)))
  .sort();
if (files.length === 0) {
  console.error(`no test file's name holds ${wanted.join(' or ')}`);
  process.exit(2);
}
const outdir = path.join(root, 'node_modules', '.cache', `test-${process.pid}`);
mkdirSync(outdir, { recursive: true });
let status = 1;
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
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'warning',
    outExtension: { '.js': '.mjs' },
  });
  const bundles = files.map((name) => path.join(outdir, path.relative('test', name).replace(/\.ts$/, '.mjs')));
  status =
    spawnSync(process.execPath, ['--enable-source-maps', '--test', ...bundles], { stdio: 'inherit' }).status ?? 1;
} finally {
  rmSync(outdir, { recursive: true, force: true });
}
process.exit(status);
