import assert from 'node:assert/strict';
import { readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import test from 'node:test';
import {
  close,
  command,
  fine,
  folderWith,
  forthright,
  inShell,
  modesHold,
  report,
  rulesOf,
  warned,
} from './forthright.ts';

const utf16 = (text: string, isBig: boolean): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
};

test('a draft is read in UTF-8, UTF-16 or Latin-1, and says the same in each', async () => {
  const text = `Le détecteur a été ouvert à l’été.\n\n${warned}`.replace('’', "'");
  const rows: Readonly<Record<string, Uint8Array>> = {
    'latin.md': Buffer.from(text, 'latin1'),
    'mark.md': Buffer.from(`\ufeff${text}`),
    'plain.md': Buffer.from(text),
    'utf16be.md': utf16(text, true),
    'utf16le.md': utf16(text, false),
  };
  const { files } = report(await forthright(['check', '--format', 'json', '.'], { cwd: folderWith(rows) }));
  assert.deepEqual(
    files.map((f) => f.path),
    Object.keys(rows),
  );
  for (const { path: name, findings } of files) assert.deepEqual(findings, files[2]?.findings, name);
  assert.equal(files[2]?.findings[0]?.start.line, 3);
});

test('a header behind a byte order mark is a header', async () => {
  const cwd = folderWith({
    'a.md': `\ufeff---\nignore:\n  - { rule: opinion-as-org, reason: said by all }\n---\n${warned}`,
  });
  assert.deepEqual(rulesOf(await forthright(['check', '--format', 'json', 'a.md'], { cwd })), []);
});

test('what is not in UTF-8 is checked but not rewritten', async () => {
  const bytes = Buffer.from('À voir : #openscienceday.\n', 'latin1');
  const cwd = folderWith({ 'a.md': bytes });
  const ran = await forthright(['check', '--fix', 'a.md'], { cwd });
  assert.equal(ran.status, 2);
  assert.equal(ran.err, 'forthright: a.md: is not in UTF-8, so it was checked but not fixed\n');
  assert.deepEqual(readFileSync(path.join(cwd, 'a.md')), bytes);
});

test('what cannot be read is said in one line each; the other files are still checked', async () => {
  const cwd = folderWith({ 'a.md': warned, 'picture.md': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 255]) });
  symlinkSync('loop.md', path.join(cwd, 'loop.md'));
  symlinkSync('gone', path.join(cwd, 'lost.md'));
  const ran = await forthright(['check', '--format', 'json', '.', 'none.md', 'no*thing'], { cwd });
  assert.equal(ran.status, 2);
  assert.deepEqual(ran.err.trim().split('\n').sort(), [
    'forthright: loop.md: is a circle of links',
    'forthright: lost.md: there is no such file',
    'forthright: no*thing: nothing fits',
    'forthright: none.md: there is no such file',
    'forthright: picture.md: is not text (or not in UTF-8, UTF-16 or Latin-1)',
  ]);
  assert.deepEqual(rulesOf(ran), ['opinion-as-org']);
});

test('a folder that links back to one above it is walked once', async () => {
  const cwd = folderWith({ 'posts/a.md': warned });
  symlinkSync('..', path.join(cwd, 'posts', 'up'));
  symlinkSync('self', path.join(cwd, 'posts', 'self'));
  const ran = await forthright(['check', '--format', 'json', 'posts'], { cwd });
  assert.deepEqual(
    report(ran).files.map((f) => f.path),
    ['posts/a.md'],
  );
  assert.equal(ran.err, '');
});

test('a folder where a file is meant, one without drafts and a file where a folder is meant get a word each', async () => {
  const cwd = folderWith({ 'all.md': fine, 'dir.md/a.md': warned, 'empty/picture.png': Buffer.from([0x89]) });
  const rows: readonly (readonly [args: string, status: number, paths: string, err: string])[] = [
    ['dir.md all.md', 0, 'all.md dir.md/a.md', ''],
    ['empty all.md', 0, 'all.md', ''],
    ['empty', 0, '', 'forthright: no drafts in empty\n'],
    ['all.md/ dir.md', 2, 'dir.md/a.md', 'forthright: all.md/: there is no such file\n'],
    ['all.md/b.md', 2, '', 'forthright: all.md/b.md: there is no such file\n'],
  ];
  for (const [args, status, paths, err] of rows) {
    const ran = await forthright(['check', '--format', 'json', ...args.split(' ')], { cwd });
    assert.deepEqual([ran.status, ran.err], [status, err], args);
    assert.equal(
      report(ran)
        .files.map((f) => f.path)
        .join(' '),
      paths,
    );
  }
  for (const option of ['--config', '--baseline']) {
    const ran = await forthright(['check', option, 'dir.md', 'all.md'], { cwd });
    assert.deepEqual(ran, { status: 2, out: '', err: 'forthright: dir.md: is a folder\n' });
  }
});

test('a pipe in a folder is not waited on', { skip: process.platform === 'win32' }, async () => {
  const cwd = folderWith({ 'a.md': fine });
  assert.equal((await command('mkfifo', ['pipe.md'], { cwd })).status, 0);
  const ran = await forthright(['check', '--format', 'json', '.'], { cwd });
  assert.deepEqual(
    report(ran).files.map((f) => f.path),
    ['a.md'],
  );
});

test('a file or folder that may not be read is said', { skip: !modesHold && 'root may read everything' }, async () => {
  const cwd = folderWith({ 'a.md': warned, 'b/c.md': warned });
  close(path.join(cwd, 'a.md'));
  close(path.join(cwd, 'b'));
  const ran = await forthright(['check', '.'], { cwd });
  assert.equal(ran.status, 2);
  assert.equal(ran.err, 'forthright: a.md: may not be read\nforthright: b: may not be read\n');
});

test('empty, header-only, unclosed and torn texts are answered', async () => {
  const rows = [
    '',
    '\n',
    '---\n',
    '---\nlang: en\n',
    '---\nlang: en\n---\n',
    '```\nnever closed',
    '\ud800 half',
    '\ufeff',
  ];
  for (const stdin of rows) {
    const ran = await forthright(['check', '--stdin', '--format', 'json', '--fail-on', 'never'], { stdin });
    assert.equal(ran.status, 0, JSON.stringify(stdin));
    assert.equal(report(ran).files.length, 1, JSON.stringify(stdin));
  }
});

test('standard input goes under the name it is given, and binary input is refused', async () => {
  const named = await forthright(['check', '--stdin', '--stdin-filename', 'notes/a.txt', '--format', 'json'], {
    stdin: warned,
  });
  assert.equal(report(named).files[0]?.path, 'notes/a.txt');
  const binary = await forthright(['check', '--stdin'], { stdin: Buffer.from([0, 1, 2, 255]) });
  assert.equal(binary.status, 2);
  assert.match(binary.err, /^forthright: standard input: is not text/);
});

test('JSON lines are answered in order, a bad record with what is wrong with it', async () => {
  const lines = [
    JSON.stringify({ id: 'a', text: warned }),
    '',
    'no JSON',
    '[1]',
    JSON.stringify({ id: 4 }),
    JSON.stringify({ id: 5, text: fine, lang: 'de' }),
    JSON.stringify({ id: 6, text: fine, format: 'html' }),
    // Two signs that end a line elsewhere, but not in JSON.
    `{"id":7,"text":"Our lab thinks that\u2028this is\u0085great."}`,
    JSON.stringify({ id: 8, text: 'OK', lang: 'fr', format: 'plain' }),
  ];
  const ran = await forthright(['check', '--jsonl'], { stdin: `\ufeff${lines.join('\r\n')}` });
  assert.equal(ran.status, 2);
  const answers = ran.out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.deepEqual(
    answers.map(({ id, error, language, findings }) => [id, error ?? `${language} ${findings.length}`]),
    [
      ['a', 'en 1'],
      [null, 'not JSON'],
      [null, 'not an object'],
      [4, '“text” must be a string'],
      [5, '“lang” is en or fr'],
      [6, '“format” is markdown or plain'],
      [7, 'en 1'],
      [8, 'fr 0'],
    ],
  );
  assert.deepEqual(Object.keys(answers[0]), ['id', 'language', 'verdict', 'counts', 'findings', 'suppressed']);
  const failing = (failOn: string) =>
    forthright(['check', '--jsonl', '--fail-on', failOn], { stdin: JSON.stringify({ text: warned }) });
  assert.deepEqual([(await failing('warning')).status, (await failing('error')).status], [1, 0]);
});

test('a reader that stops early is no fault', async () => {
  const cwd = folderWith(
    Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`${i}.md`, `${warned}\n`.repeat(40)])),
  );
  const ran = await command('sh', ['-c', `${inShell} check --format json . | head -n 1`], { cwd });
  assert.deepEqual([ran.out, ran.err], ['{\n', '']);
});

test('a large report comes whole through a pipe', async () => {
  const cwd = folderWith({ 'a.md': `${warned}\n`.repeat(1500) });
  const ran = await forthright(['check', '--format', 'json', 'a.md'], { cwd });
  assert.ok(ran.out.length > 500_000);
  assert.equal(rulesOf(ran).length, 1500);
});

test('five megabytes in one line are answered', async () => {
  const sentence = 'We opened the doors on Saturday, and many families came to see the machine. ';
  const text = sentence.repeat(Math.ceil((5 * 1024 * 1024) / sentence.length));
  const started = Date.now();
  const ran = await forthright(['check', '--stdin', '--format', 'json', '--fail-on', 'never'], { stdin: text });
  assert.equal(ran.status, 0, ran.err);
  assert.ok(Date.now() - started < 60_000, `${Date.now() - started} ms`);
});
