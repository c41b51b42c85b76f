import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { Trouble } from './trouble.ts';

function run(...args: readonly string[]): void {
  const done = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (done.status !== 0) throw new Trouble(`${args.join(' ')}:\n${done.stdout}${done.stderr}`);
}

/** Builds and packages the extension as it would be published. */
export function packaged(): string {
  const vsix = path.resolve('artefacts', 'forthright.vsix');
  mkdirSync(path.dirname(vsix), { recursive: true });
  run('scripts/run.mjs', 'build');
  const flags = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];
  // The examples of the rule `credential` are made up, but look like secrets to vsce, as they must.
  flags.push('--allow-package-secrets', 'github', 'gitlab');
  run('node_modules/@vscode/vsce/vsce', 'package', ...flags, '--out', vsix);
  return vsix;
}
