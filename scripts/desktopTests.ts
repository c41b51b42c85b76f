// The same test module in a desktop VS Code, where one can be had: `npm run test:desktop`. VSCODE names one that is installed already.
import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { packaged } from './vshost/extension.ts';

// The build it makes is what the extension under development runs.
packaged();
const work = path.resolve('node_modules', '.cache', 'desktop');
const extensionTestsPath = path.join(work, 'english.cjs');
const entryPoints = [path.join('test', 'vscode', 'english.ts')];
await build({
  entryPoints,
  outfile: extensionTestsPath,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  external: ['vscode'],
});
const workspace = path.join(work, 'workspace');
rmSync(workspace, { recursive: true, force: true });
cpSync(path.join('test', 'vscode', 'workspace'), workspace, { recursive: true });
try {
  await runTests({
    extensionDevelopmentPath: process.cwd(),
    extensionTestsPath,
    launchArgs: [workspace, '--disable-extensions', '--disable-workspace-trust', '--skip-welcome'],
    ...(process.env.VSCODE ? { vscodeExecutablePath: process.env.VSCODE } : {}),
  });
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exit(1);
}
