import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import test from 'node:test';
import { command, folderWith, warned } from './forthright.ts';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
const message = (body: object): string => {
  const text = JSON.stringify({ jsonrpc: '2.0', ...body });
  return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
};

/** What the language server answers to a client that says who it is, and then leaves. */
function greeted(cwd: string): Promise<string> {
  const server = spawn(npx, ['--offline', 'forthright-language-server', '--stdio'], { cwd });
  let said = '';
  server.stdin.write(
    message({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } }),
  );
  return new Promise((resolve, reject) => {
    server.stdout.on('data', (chunk) => {
      const isFirst = said === '';
      said += String(chunk);
      if (isFirst) server.stdin.end(message({ id: 2, method: 'shutdown' }) + message({ method: 'exit' }));
    });
    server.on('error', reject);
    server.on('close', () => resolve(said));
  });
}

test('the package that npm pack makes runs both commands from a folder of its own, without any dependency or network', async () => {
  const bundles: string[] = Object.values(manifest.bin);
  if (!bundles.every((bundle) => existsSync(bundle)))
    assert.equal((await command(process.execPath, ['scripts/run.mjs', 'build'])).status, 0);
  const cwd = folderWith({ 'package.json': '{ "private": true }', 'a.md': warned });
  const packed = await command(npm, ['pack', '--json', '--ignore-scripts', '--pack-destination', cwd]);
  assert.equal(packed.status, 0, packed.err);
  const [{ filename, files }] = JSON.parse(packed.out);
  const names: string[] = files.map((file: { path: string }) => file.path);
  for (const wanted of [...bundles, 'LICENSE', 'NOTICES.md', 'README.md', 'docs/policy.schema.json'])
    assert.ok(names.includes(wanted), wanted);
  const unwanted =
    /^(?!dist\/|docs\/|examples\/|[A-Z]+\.md$|LICENSE$|action\.yml$|package\.json$|\.pre-commit-hooks\.yaml$)|client|\.tsx?$/;
  assert.deepEqual(
    names.filter((name) => unwanted.test(name)),
    [],
  );

  const install = ['install', '--offline', '--no-audit', '--no-fund', '--ignore-scripts', `./${filename}`];
  const installed = await command(npm, install, { cwd });
  assert.equal(installed.status, 0, installed.err);
  const modules = readdirSync(path.join(cwd, 'node_modules')).filter((name) => !name.startsWith('.'));
  assert.deepEqual(modules, ['forthright']);

  const checked = await command(npx, ['--offline', 'forthright', 'check', '--format', 'json', 'a.md'], { cwd });
  assert.match(checked.out, /"rule": "opinion-as-org"/, checked.err);
  const served = await greeted(cwd);
  assert.match(served, /"id":1,"result":\{.*"serverInfo":\{"name":"forthright"/);
});

test('the package depends on nothing, and the lock file names no place that it came from', () => {
  assert.equal(manifest.dependencies, undefined);
  assert.doesNotMatch(readFileSync('package-lock.json', 'utf8'), /"resolved"/);
});
