import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { Host } from './lane.ts';
import { Trouble } from './trouble.ts';

/** Nothing that would cover the editor or reach for the network. */
const quiet = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

export interface Server {
  readonly port: number;
  readonly home: string;
  stop(): void;
}

export interface Wanted {
  readonly vsix: readonly string[];
  readonly settings?: Readonly<Record<string, unknown>>;
  /** What the extension host finds in its environment. */
  readonly env?: Readonly<Record<string, string>>;
  readonly port?: number;
  /** VS Code's display language: an empty language pack says it, its own texts stay English. */
  readonly locale?: string;
  readonly verbose?: boolean;
}

function environment(extra: Wanted['env']): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _, VSCODE_IPC_HOOK_CLI: __, ...rest } = process.env;
  return { ...rest, ...extra };
}

function install(host: Host, dirs: readonly string[], vsix: string): void {
  const args = [
    host.main,
    ...dirs,
    '--accept-server-license-terms',
    '--install-extension',
    path.resolve(vsix),
    '--force',
  ];
  const done = spawnSync(host.node, args, { env: environment(undefined), encoding: 'utf8' });
  if (done.status !== 0 || !/successfully installed/.test(done.stdout))
    throw new Trouble(`${path.basename(vsix)} could not be installed:\n${done.stdout}${done.stderr}`);
}

const listening = (child: ChildProcess, verbose: boolean): Promise<number> =>
  new Promise((resolve, reject) => {
    let seen = '';
    const read = (chunk: Buffer) => {
      seen += chunk;
      if (verbose) process.stdout.write(chunk);
      const port = /Extension host agent listening on (\d+)/.exec(seen)?.[1];
      if (port) resolve(Number(port));
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Trouble(`the VS Code server ended with ${code}:\n${seen}`)));
  });

function languagePack(data: string, locale: string): void {
  const translation = path.join(data, 'translation.json');
  writeFileSync(translation, JSON.stringify({ contents: {} }));
  const extensions = [{ extensionIdentifier: { id: `forthright-tests.${locale}` }, version: '0.0.0' }];
  const pack = { hash: 'empty', extensions, label: locale, translations: { vscode: translation } };
  writeFileSync(path.join(data, 'languagepacks.json'), JSON.stringify({ [locale]: pack }));
}

/** VS Code's own server with a home of its own, on a free local port unless one is asked for. */
export async function started(host: Host, wanted: Wanted): Promise<Server> {
  const home = mkdtempSync(path.join(os.tmpdir(), 'forthright-vscode-'));
  const user = path.join(home, 'data', 'User');
  mkdirSync(user, { recursive: true });
  mkdirSync(path.join(home, 'data', 'logs'), { recursive: true });
  writeFileSync(path.join(user, 'settings.json'), JSON.stringify({ ...quiet, ...wanted.settings }, null, 2));
  if (wanted.locale) languagePack(path.join(home, 'data'), wanted.locale);
  let child: ChildProcess | undefined;
  const stop = () => {
    process.off('exit', stop);
    // The group, because the server starts the extension host and that our language server.
    if (child?.pid && child.exitCode === null)
      try {
        process.kill(-child.pid, 'SIGKILL');
      } catch {
        // Gone already.
      }
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  process.on('exit', stop);
  try {
    const data = ['--user-data-dir', path.join(home, 'data'), '--extensions-dir', path.join(home, 'extensions')];
    const dirs = ['--server-data-dir', home, ...data];
    for (const vsix of wanted.vsix) install(host, dirs, vsix);
    const flags = ['--without-connection-token', '--accept-server-license-terms', '--disable-telemetry'];
    // A built VS Code runs no test payload without the driver flag, and says nothing about it.
    flags.push(
      '--disable-workspace-trust',
      '--force-disable-user-env',
      '--enable-smoke-test-driver',
      '--enable-proposed-api',
    );
    const address = ['--host', '127.0.0.1', '--port', String(wanted.port ?? 0)];
    if (wanted.locale) address.push('--locale', wanted.locale);
    const options = { env: environment(wanted.env), detached: true, stdio: 'pipe' } as const;
    child = spawn(host.node, [host.main, ...dirs, ...address, ...flags], options);
    return { port: await listening(child, wanted.verbose ?? false), home, stop };
  } catch (fault) {
    stop();
    throw fault;
  }
}
