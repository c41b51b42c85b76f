// Builds and packages the extension: `node scripts/run.mjs package` leaves dist/forthright.vsix.
import { cpSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { packaged } from './vshost/extension.ts';
import { Trouble } from './vshost/trouble.ts';

try {
  cpSync(packaged(), path.join('dist', 'forthright.vsix'));
} catch (fault) {
  if (!(fault instanceof Trouble)) throw fault;
  console.error(fault.message);
  process.exit(1);
}
