import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import test from 'node:test';
import { createCrew, inOrder } from '../../server/src/cli/crew.ts';
import type { Thread } from '../../server/src/cli/machine.ts';
import { blocked, command, fine, folderWith, forthright, type RunOptions, report, warned } from './forthright.ts';

const examples = readdirSync('examples').filter((name) => !name.endsWith('.yaml'));
const formats = ['pretty', 'json', 'sarif', 'github', 'junit', 'codequality'];

/** What is said, the time it took apart. */
async function said(args: readonly string[], options: RunOptions) {
  const ran = await forthright(['check', '--now', '2026-03-01', ...args], options);
  return { ...ran, out: ran.out.replace(/\(\d+ ms\)/, '') };
}

/** The examples and all else that could come out of order: long and short, two languages, own settings, faults, a broken file in the middle. */
const mixed = () =>
  folderWith({
    ...Object.fromEntries(examples.map((name) => [`examples/${name}`, readFileSync(`examples/${name}`)])),
    'a.md': `${blocked}\n${warned}`.repeat(12),
    'b.md': '---\nlang: en\nnonsense: 1\n---\nSee #openscienceday.\n',
    'c.en.md': 'The doors of the machine opened for 120 visitors of all ages.\n',
    'c.fr.md':
      '---\nlang: fr\ntranslation-of: c.en.md\n---\nLa machine a ouvert ses portes à 112 visiteurs de tous âges.\n',
    'd.md': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 255]),
    'e.md': `<!-- forthright-ignore opinion-as-org: said by all -->\n\n${warned}`,
    'f/.forthright.yaml': 'policy: own.yaml\nrules: { no-such-rule: off }\n',
    'f/a.md': warned,
    'f/b.md': `${fine}\nOur gizmo is here.\n`,
    'f/own.yaml':
      'extends: cern\nrules:\n  own/gizmo:\n    summary: { en: No gizmos., fr: Pas de gadget. }\n    words: { en: [gizmo] }\n',
  });

test('every format says the same with one job and with two, in the order of the names', async () => {
  const cwd = mixed();
  for (const format of formats) {
    const args = ['--format', format, '.', 'nowhere.md', '--jobs'];
    const [alone, two] = [await said([...args, '1'], { cwd }), await said([...args, '2'], { cwd })];
    assert.deepEqual(two, alone, format);
    assert.ok(alone.status === 2 && alone.err.includes('forthright: d.md: is not text'), alone.err);
    assert.ok(alone.out.length > 2000, format);
    if (format !== 'json') continue;
    const names = report(two).files.map((file) => file.path);
    assert.deepEqual(names, [...names].sort());
    assert.ok(names.length > examples.length + 5);
    assert.deepEqual(await said([...args, '99'], { cwd }), alone);
  }
});

test('a baseline, what changed and the exit status are the same with threads', async () => {
  const cwd = folderWith({ 'a.md': warned, 'b.md': blocked, 'c.md': fine, '.gitignore': 'known*\n' });
  for (const jobs of ['1', '2']) {
    const known = `known${jobs}.json`;
    assert.equal((await said(['--jobs', jobs, '--write-baseline', known, '.'], { cwd })).status, 0);
    const again = await said(['--jobs', jobs, '--baseline', known, '--format', 'github', '.'], { cwd });
    assert.deepEqual(again, { status: 0, out: '', err: '' });
    assert.equal((await said(['--jobs', jobs, '.'], { cwd })).status, 1);
  }
  await command('git', ['init', '-q'], { cwd });
  await command('git', ['add', 'a.md', '.gitignore', '.forthright.yaml'], { cwd });
  await command('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '-q', '-m', 'a'], { cwd });
  const changed = (jobs: string) => said(['--jobs', jobs, '--changed', '--format', 'github', '.'], { cwd });
  const alone = await changed('1');
  assert.match(alone.out, /^::error file=b\.md/);
  assert.deepEqual(await changed('2'), alone);
});

test('an empty folder and a single file need no thread', async () => {
  const cwd = folderWith({ 'a.md': warned });
  for (const where of ['.', folderWith({})])
    assert.deepEqual(await said(['--jobs', '2', where], { cwd }), await said(['--jobs', '1', where], { cwd }));
});

/** Loaded into every thread before anything else: what happens when it reads a file of that name. */
const preload = `
const { isMainThread } = require('node:worker_threads');
const fs = require('node:fs/promises');
const { readFile } = fs;
const full = [];
if (!isMainThread) fs.readFile = (file, ...rest) => {
  if (file === 'ends.md') process.exit(3);
  if (file === 'throws.md') setImmediate(() => { throw new Error('struck'); });
  if (file === 'fills.md') for (;;) full.push(new Array(1e5).fill(full.length));
  return file === 'throws.md' ? new Promise(() => {}) : readFile(file, ...rest);
};
require('node:module').syncBuiltinESMExports();`;

test('a thread that ends, throws or runs out of memory loses one file; the rest is checked by another', async () => {
  const names = ['a', 'b', 'ends', 'fills', 'o', 'p', 'throws', 'z'].map((name) => `${name}.md`);
  const cwd = folderWith({ 'preload.cjs': preload, ...Object.fromEntries(names.map((name) => [name, warned])) });
  const env = { NODE_OPTIONS: `--require ./preload.cjs --max-old-space-size=120` };
  const ran = await said(['--jobs', '2', '--format', 'json', '.'], { cwd, env });
  assert.equal(ran.status, 2);
  assert.deepEqual(
    ran.err.split('\n').filter((line) => line.startsWith('forthright: ')),
    [
      'forthright: ends.md: could not be checked: its thread ended',
      'forthright: fills.md: could not be checked: it takes more memory than there is',
      'forthright: throws.md: could not be checked: struck',
    ],
  );
  assert.deepEqual(
    report(ran).files.map((file) => [file.path, file.findings.length]),
    ['a.md', 'b.md', 'o.md', 'p.md', 'z.md'].map((name) => [name, 1]),
  );
});

test('Ctrl+C ends the program and all its threads', { skip: process.platform === 'win32' }, async () => {
  const files = Array.from({ length: 40 }, (_, i) => [`${i}.md`, `${warned}\n`.repeat(200)]);
  const cwd = folderWith(Object.fromEntries(files));
  const child = spawn(process.execPath, [path.resolve('dist/cli.cjs'), 'check', '--jobs', '2', '.'], { cwd });
  // What it says first, it says of the first file.
  child.stdout.once('data', () => child.kill('SIGINT'));
  const signal = await new Promise((resolve) => child.on('close', (_, by) => resolve(by)));
  assert.equal(signal, 'SIGINT');
});

test('threads are started by themselves only when there is enough to check', async () => {
  const preload = `const threads = require('node:worker_threads');
  const { Worker } = threads;
  let started = 0;
  threads.Worker = class extends Worker { constructor(...all) { super(...all); started++; } };
  if (threads.isMainThread) process.on('exit', () => process.stderr.write(String(started)));`;
  const long = `${fine.repeat(1600)}\n`;
  const cwd = folderWith({
    'few/a.md': fine,
    'few/b.md': warned,
    'many/a.md': long,
    'many/b.md': long,
    'many/c.md': long,
    'p.cjs': preload,
  });
  const env = { NODE_OPTIONS: '--require ./p.cjs' };
  const started = async (...args: string[]) => (await said(args, { cwd, env })).err;
  assert.deepEqual([await started('few'), await started('few/a.md', '--jobs', '2')], ['0', '0']);
  assert.deepEqual([await started('few', '--jobs', '2'), await started('many', '--jobs', '1')], ['2', '0']);
  assert.equal(await started('many'), String(availableParallelism() > 1 ? 2 : 0));
});

test('a crew never has more threads than it may, and none is asked twice at a time', async () => {
  let alive = 0;
  let most = 0;
  let started = 0;
  const start = (): Thread => {
    started++;
    most = Math.max(most, ++alive);
    let isBusy = false;
    return {
      async check(file) {
        assert.ok(!isBusy);
        isBusy = true;
        for (let i = 0; i < Number(file) % 7; i++) await null;
        isBusy = false;
        if (Number(file) % 10 !== 3) return { faults: [file], isWrong: false };
        alive--;
        throw new Error('broken');
      },
      end: () => void alive--,
    };
  };
  const crew = createCrew(3, start);
  const files = Array.from({ length: 50 }, (_, i) => String(i));
  const answers: string[] = [];
  for await (const { faults } of inOrder(files, 8, crew.check)) answers.push(...faults);
  crew.end();
  const expected = files.map((file) => (file.endsWith('3') ? `${file}: could not be checked: broken` : file));
  assert.deepEqual(answers, expected);
  assert.deepEqual([most, alive, started], [3, 0, 8]);
});

test('no more is begun than may wait for its turn', async () => {
  let begun = 0;
  let given = 0;
  const work = async (item: number): Promise<number> => {
    begun++;
    assert.ok(begun - given <= 4, `${begun} begun, ${given} given`);
    return item;
  };
  const items = Array.from({ length: 20 }, (_, i) => i);
  const seen: number[] = [];
  for await (const item of inOrder(items, 4, work)) {
    seen.push(item);
    given++;
  }
  assert.deepEqual(seen, items);
});
