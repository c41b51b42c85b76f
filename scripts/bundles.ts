import type { BuildOptions } from 'esbuild';

/** What is built from what, and how. */
export type Bundle = readonly [from: string, to: string, options: BuildOptions];

/** Both hosts' client and server, and the command line. `readable` leaves names and maps in. */
export function bundles(readable: boolean): readonly Bundle[] {
  const shared: BuildOptions = {
    bundle: true,
    minify: !readable,
    sourcemap: readable ? 'inline' : false,
    legalComments: 'none',
    // French written out takes half the room of French in escapes.
    charset: 'utf8',
    logLevel: 'warning',
    external: ['vscode'],
  };
  const node: BuildOptions = { ...shared, platform: 'node', format: 'cjs', target: 'node20' };
  // One of secretlint's rules opens key files; a browser has none.
  const alias = { 'node:fs': './server/entry/noFiles.ts', 'node:path': './server/entry/noFiles.ts' };
  const web: BuildOptions = { ...shared, platform: 'browser', target: 'es2022', alias };
  // Both are commands of the package.
  const command: BuildOptions = { ...node, banner: { js: '#!/usr/bin/env node' } };
  return [
    ['client/src/node.ts', 'client.cjs', node],
    ['client/src/browser.ts', 'client.web.js', { ...web, format: 'cjs' }],
    ['server/entry/node.ts', 'server.cjs', command],
    ['server/entry/browser.ts', 'server.worker.js', { ...web, format: 'iife' }],
    ['server/entry/cli.ts', 'cli.cjs', command],
  ];
}
