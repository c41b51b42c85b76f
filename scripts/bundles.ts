import path from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';
import { packing } from './packing.ts';

/** What is built from what, and how. */
export type Bundle = readonly [from: string, to: string, options: BuildOptions];

/** One of secretlint's rules opens key files; here it gets text alone, and a worker has neither files nor paths. */
const noFiles: Plugin = {
  name: 'no files',
  setup({ onResolve }) {
    onResolve({ filter: /^node:(fs|path)$/ }, ({ importer }) =>
      importer.includes('@secretlint') ? { path: path.resolve('server/entry/noFiles.ts') } : undefined,
    );
  },
};

/** Both hosts' client, the server for either host, and the command line. `readable` leaves names and maps in. */
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
    // Both hosts know them; otherwise a literal becomes a `new RegExp` that is made again at every call.
    supported: { 'regexp-unicode-property-escapes': true },
    plugins: [packing, noFiles],
  };
  const node: BuildOptions = { ...shared, platform: 'node', format: 'cjs', target: 'node20' };
  const web: BuildOptions = { ...shared, platform: 'browser', format: 'cjs', target: 'es2022' };
  const command: BuildOptions = { ...node, banner: { js: '#!/usr/bin/env node' } };
  const either: BuildOptions = {
    ...node,
    format: 'iife',
    conditions: ['browser', 'node'],
    mainFields: ['browser', 'module', 'main'],
    alias: {
      // What is made for browsers runs anywhere.
      fflate: path.resolve('node_modules/fflate/esm/browser.js'),
      yaml: path.resolve('node_modules/yaml/browser/index.js'),
    },
  };
  return [
    ['client/src/node.ts', 'client.cjs', node],
    ['client/src/browser.ts', 'client.web.js', web],
    ['server/entry/server.ts', 'server.js', either],
    ['server/entry/command.ts', 'server.cjs', { ...command, external: ['./server.js'] }],
    ['server/entry/cli.ts', 'cli.cjs', command],
  ];
}
