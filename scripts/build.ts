import path from 'node:path';
import process from 'node:process';
import { type BuildOptions, build } from 'esbuild';

const shared: BuildOptions = {
  bundle: true,
  minify: !process.argv.includes('--dev'),
  sourcemap: process.argv.includes('--dev') ? 'inline' : false,
  legalComments: 'none',
  logLevel: 'warning',
};

const node: BuildOptions = { ...shared, platform: 'node', format: 'cjs', target: 'node20', external: ['vscode'] };
const web: BuildOptions = { ...shared, platform: 'browser', target: 'es2022', external: ['vscode'] };

/** Both are commands of the package. */
const banner = { js: '#!/usr/bin/env node' };

const bundles: readonly (readonly [from: string, to: string, BuildOptions])[] = [
  ['client/src/node.ts', 'client.cjs', node],
  ['client/src/browser.ts', 'client.web.js', { ...web, format: 'cjs' }],
  ['server/entry/node.ts', 'server.cjs', { ...node, banner }],
  ['server/entry/browser.ts', 'server.worker.js', { ...web, format: 'iife' }],
  ['server/entry/cli.ts', 'cli.cjs', { ...node, banner }],
];

for (const [from, to, options] of bundles)
  await build({ ...options, entryPoints: [from], outfile: path.join('dist', to) });
