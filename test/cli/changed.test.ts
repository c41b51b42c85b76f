import assert from 'node:assert/strict';
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { command, folderWith, forthright, report, warned } from './forthright.ts';

const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];

/** A repository with these files in its one commit. */
async function repository(files: Readonly<Record<string, string>>): Promise<string> {
  const cwd = folderWith(files);
  for (const args of [
    ['init', '-q'],
    ['add', '-A'],
    [...identity, 'commit', '-q', '-m', 'first'],
  ])
    assert.equal((await command('git', args, { cwd })).status, 0, args.join(' '));
  return cwd;
}

async function found(cwd: string, ...args: string[]): Promise<readonly string[]> {
  const ran = await forthright(['check', '--format', 'json', ...args], { cwd });
  assert.notEqual(ran.status, 2, ran.err);
  return report(ran).files.flatMap((f) => f.findings.map((g) => `${f.path}:${g.start.line}`));
}

test('--changed tells only of lines that changed since a commit, and of new files', async () => {
  const cwd = await repository({ 'a.md': `${warned}\nOld.\n`, 'dossier été/b.md': warned, 'c.md': warned });
  appendFileSync(path.join(cwd, 'a.md'), `\n${warned}`);
  writeFileSync(path.join(cwd, 'dossier été', 'b.md'), `New.\n\n${warned}\n${warned}`);
  writeFileSync(path.join(cwd, 'new.md'), warned);
  const expected = ['a.md:5', 'dossier été/b.md:3', 'new.md:1'];
  assert.deepEqual(await found(cwd, '--changed', '.'), expected);
  assert.deepEqual(await found(cwd, '--changed=HEAD', '.'), expected);
  assert.deepEqual(await found(cwd, '.'), [
    'a.md:1',
    'a.md:5',
    'c.md:1',
    'dossier été/b.md:3',
    'dossier été/b.md:5',
    'new.md:1',
  ]);
});

test('--changed understands absolute paths, folders below the repository’s, and a git that is configured otherwise', async () => {
  const cwd = await repository({ 'posts/a.md': 'Old.\n' });
  const folder = path.join(cwd, 'posts');
  appendFileSync(path.join(folder, 'a.md'), `\n${warned}`);
  for (const setting of [
    ['diff.noprefix', 'true'],
    ['color.ui', 'always'],
    ['diff.mnemonicPrefix', 'true'],
  ])
    await command('git', ['config', ...setting], { cwd });
  assert.deepEqual(await found(cwd, '--changed', path.join(folder, 'a.md')), [`${path.join(folder, 'a.md')}:3`]);
  assert.deepEqual(await found(folder, '--changed', 'a.md'), ['a.md:3']);
  mkdirSync(path.join(cwd, 'other'));
  assert.deepEqual(await found(path.join(cwd, 'other'), '--changed', '../posts'), ['../posts/a.md:3']);
});

test('a line that looks like a heading of a diff is taken for what it is', async () => {
  const cwd = await repository({ 'a.md': 'Old.\n', 'b.md': `${warned}` });
  appendFileSync(path.join(cwd, 'a.md'), `\n++ b/b.md\n@@ -1 +1,9 @@\n\n${warned}`);
  assert.deepEqual(await found(cwd, '--changed', '.'), ['a.md:6']);
});

test('where git cannot tell what changed, that is said', async () => {
  const cwd = await repository({ 'a.md': warned });
  const rows: readonly (readonly [cwd: string, ref: string])[] = [
    [cwd, 'nowhere'],
    [cwd, '--output=a.md'],
    [folderWith({ 'a.md': warned }), 'HEAD'],
  ];
  for (const [folder, ref] of rows) {
    const ran = await forthright(['check', `--changed=${ref}`, 'a.md'], { cwd: folder });
    assert.equal(ran.status, 2, ref);
    assert.equal(ran.err, `forthright: git cannot tell what changed since ${ref}\n`);
  }
  assert.equal(readFileSync(path.join(cwd, 'a.md'), 'utf8'), warned);
});

test('a baseline holds what was there; only what is new counts, however lines move', async () => {
  const cwd = folderWith({ 'a.md': warned, 'b.md': warned });
  const written = await forthright(['check', '--fail-on', 'hint', '--write-baseline', 'known.json', '.'], { cwd });
  assert.equal(written.status, 0);
  assert.equal(written.err, 'forthright: known.json holds 2 findings\n');
  const check = () => found(cwd, '--baseline', 'known.json', '.');
  assert.deepEqual(await check(), []);
  writeFileSync(path.join(cwd, 'a.md'), `Moved.\n\n${warned}\nAnd once more.\n\n${warned}`);
  assert.deepEqual(await check(), ['a.md:7']);
  const again = ['check', '--baseline', 'known.json', '--write-baseline', 'known.json', '.'];
  assert.equal((await forthright(again, { cwd })).err, 'forthright: known.json holds 3 findings\n');
  assert.deepEqual(await check(), []);
});

test('what is no baseline is said', async () => {
  const cwd = folderWith({ 'a.md': warned, 'b.json': '{"findings": 3}' });
  const rows: readonly (readonly [file: string, says: string])[] = [
    ['none.json', 'there is no such file'],
    ['a.md', 'is no baseline: it is not JSON'],
    ['b.json', 'is no baseline: write one with --write-baseline'],
  ];
  for (const [file, says] of rows) {
    const ran = await forthright(['check', '--baseline', file, 'a.md'], { cwd });
    assert.deepEqual([ran.status, ran.err], [2, `forthright: ${file}: ${says}\n`]);
  }
});
