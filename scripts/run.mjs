#!/usr/bin/env node
// Node 20 does not strip types, so a script is bundled in a moment and then run: `node scripts/run.mjs NAME [arguments]`.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const [name, ...rest] = process.argv.slice(2);
if (!name) {
  console.error('usage: node scripts/run.mjs NAME [arguments]');
  process.exit(2);
}
const outdir = path.join(root, 'node_modules', '.cache', 'scripts');
mkdirSync(outdir, { recursive: true });
const outfile = path.join(outdir, `${name.replaceAll('/', '-')}.mjs`);
await build({
  entryPoints: [path.join(root, 'scripts', `${name}.ts`)],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  supported: { 'regexp-unicode-property-escapes': true },
  packages: 'external',
  logLevel: 'warning',
  sourcemap: 'inline',
});
process.argv = [process.argv[0], outfile, ...rest];
process.chdir(root);
await import(pathToFileURL(outfile).href);
