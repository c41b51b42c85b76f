import path from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';
import { bundles } from './bundles.ts';

for (const [from, to, options] of bundles(process.argv.includes('--dev')))
  await build({ ...options, entryPoints: [from], outfile: path.join('dist', to) });
