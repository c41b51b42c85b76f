import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import test, { after, before } from 'node:test';

/** As it ships; `scripts/test.mjs` builds it. */
const server = path.resolve('dist', 'server.js');
let cwd: string;
before(() => {
  cwd = mkdtempSync(path.join(tmpdir(), 'forthright-editor-'));
});
after(() => {
  rmSync(cwd, { recursive: true, force: true });
});

const apt = (...args: string[]) =>
  spawnSync('apt-get', args, { encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });

/** The editor is there, or has been installed where we may. */
function isThere(check: readonly [string, ...string[]], packages: readonly string[]): boolean {
  const runs = () => spawnSync(check[0], check.slice(1)).status === 0;
  if (runs()) return true;
  if (process.getuid?.() !== 0 || apt('--version').status !== 0) return false;
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
  return runs();
}

/** What the editor told while it went through the draft. */
function told(command: string, args: readonly string[]): Readonly<Record<string, unknown>> {
  writeFileSync(path.join(cwd, '.forthright.yaml'), '');
  writeFileSync(path.join(cwd, 'draft.md'), 'See #openscienceday.\n\nOur lab thinks that this is great news.\n');
  const env = { ...process.env, FORTHRIGHT_SERVER: `${process.execPath} ${server} --stdio` };
  const ran = spawnSync(command, args, { cwd, env, encoding: 'utf8', timeout: 120_000 });
  const lines = ran.stdout.split('\n').filter((line) => line.startsWith('{'));
  assert.ok(lines.length, `${ran.stdout}\n${ran.stderr}`);
  return Object.fromEntries(lines.map((line) => JSON.parse(line)).map(({ what, value }) => [what, value]));
}

const mended = ['See #OpenScienceDay.', '', 'Our lab thinks that this is great news.'];

test('Neovim’s own client shows findings, applies an action and holds its settings', (t) => {
  if (!isThere(['nvim', '--version'], ['neovim'])) return t.skip('Neovim is not here: apt-get install neovim');
  const { found, action, text, left } = told('nvim', [
    '--headless',
    '-u',
    'NONE',
    '-c',
    `luafile ${path.resolve('test/editors/draft.lua')}`,
  ]);
  // The settings switch the second finding off.
  assert.deepEqual(found, ['1:5 hashtag-case']);
  assert.equal(action, 'Write #OpenScienceDay');
  assert.deepEqual(text, mended);
  assert.ok(Array.isArray(left) ? left.length === 0 : true, JSON.stringify(left));
});

test('Emacs’ eglot shows findings, applies an action and holds its settings', (t) => {
  if (!isThere(['emacs', '-q', '--batch', '--eval', "(require 'eglot)"], ['emacs-nox', 'elpa-eglot']))
    return t.skip('Emacs with eglot is not here: apt-get install emacs-nox elpa-eglot');
  const { found, action, text, left } = told('emacs', ['-q', '--batch', '-l', path.resolve('test/editors/draft.el')]);
  assert.match(String(found), /^1 .*#OpenScienceDay/);
  assert.equal(action, 'Write #OpenScienceDay');
  assert.deepEqual(text, mended.filter(Boolean));
  assert.deepEqual(left, []);
});
