import assert from 'node:assert/strict';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import test from 'node:test';
import { parse } from 'yaml';
import { command, folderWith, inShell, warned } from './forthright.ts';

const recipes = readFileSync('docs/ci.md', 'utf8');

/** `forthright` as a command on the path. */
function onPath(): NodeJS.ProcessEnv {
  const bin = folderWith({ forthright: `#!/bin/sh\nexec ${inShell} "$@"\n` });
  chmodSync(path.join(bin, 'forthright'), 0o755);
  return { PATH: `${bin}${path.delimiter}${process.env.PATH}` };
}

test('the git hook of docs/ci.md keeps back a commit with an error, and lets a warning pass', async () => {
  const env = onPath();
  const cwd = folderWith({ 'a.md': warned });
  const git = (...args: string[]) =>
    command('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd, env });
  await git('init', '-q');
  await git('add', '-A');
  assert.equal((await git('commit', '-q', '-m', 'first')).status, 0);
  const hook = /```sh\n(#!\/bin\/sh\n[\s\S]*?)```/.exec(recipes)?.[1] as string;
  writeFileSync(path.join(cwd, '.git', 'hooks', 'pre-commit'), hook, { mode: 0o755 });
  writeFileSync(path.join(cwd, 'b.md'), warned);
  await git('add', '-A');
  assert.equal((await git('commit', '-q', '-m', 'second')).status, 0);
  writeFileSync(path.join(cwd, 'c.md'), 'CONFIDENTIAL: do not distribute outside the collaboration.\n');
  await git('add', '-A');
  const kept = await git('commit', '-q', '-m', 'third');
  assert.equal(kept.status, 1);
  assert.match(kept.out + kept.err, /confidential-marker/);
});

test('the action’s step runs as written, and its options are ours', async () => {
  const action = parse(readFileSync('action.yml', 'utf8'));
  const [step] = action.runs.steps;
  const cwd = folderWith({ 'posts/a.md': warned, 'posts/b.md': warned });
  const tool = folderWith({ 'dist/cli.cjs': readFileSync(/"([^"]+\.cjs)"/.exec(inShell)?.[1] as string) });
  const env = { FILES: 'posts/*.md', FAIL_ON: 'warning', GITHUB_ACTION_PATH: tool };
  const ran = await command('bash', ['-e', '-c', step.run], { cwd, env });
  assert.equal(ran.status, 1, ran.err);
  assert.equal(ran.out.match(/^::warning file=posts/gm)?.length, 2);
});

test('every command line in docs/ci.md is understood', async () => {
  const env = onPath();
  const cwd = folderWith({ 'posts/a.md': warned });
  const lines = [...recipes.matchAll(/^\s*(?:- )?(forthright check posts --format .*)$/gm)].map((m) => m[1] as string);
  assert.equal(lines.length, 2);
  for (const line of lines) assert.notEqual((await command('sh', ['-c', line], { cwd, env })).status, 2, line);
  const [hook] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'));
  assert.equal((await command('sh', ['-c', `${hook.entry} posts/a.md`], { cwd, env })).status, 0);
});

const hasParallel = (process.env.PATH ?? '')
  .split(path.delimiter)
  .some((folder) => existsSync(path.join(folder, 'parallel')));

test('an archive goes through GNU parallel as docs/ci.md says: every record answered, in order', {
  skip: !hasParallel && 'GNU parallel is not installed',
}, async () => {
  const records = Array.from({ length: 300 }, (_, id) => JSON.stringify(id % 7 ? { id, text: warned } : { id }));
  const cwd = folderWith({ 'drafts.jsonl': `${records.join('\n')}\n` });
  const line = String(/^parallel .*$/m.exec(recipes)?.[0]).replace('1M', '4k');
  await command('sh', ['-c', line], { cwd, env: onPath() });
  const answers = readFileSync(path.join(cwd, 'findings.jsonl'), 'utf8').trimEnd().split('\n');
  assert.deepEqual(
    answers.map((one) => JSON.parse(one).id),
    records.map((_, id) => id),
  );
});

test('a step that takes a status for a failure goes on after a bad record, as docs/ci.md says', async () => {
  const step = /"(forthright check --jsonl [^"]*)"/.exec(recipes)?.[1] as string;
  const ran = await command('sh', ['-c', step], { stdin: 'no JSON\n', env: onPath() });
  assert.deepEqual([ran.status, ran.out], [0, '{"id":null,"error":"not JSON"}\n']);
});
