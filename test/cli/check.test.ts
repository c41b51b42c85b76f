import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { unmark } from '../support/marks.ts';
import { blocked, command, fine, folderWith, forthright, inShell, report, rulesOf, warned } from './forthright.ts';

test('the exit status says whether something stands at or above --fail-on', async () => {
  const cwd = folderWith({ 'blocked.md': blocked, 'fine.md': fine, 'warned.md': warned });
  const rows: readonly (readonly [args: string, status: number])[] = [
    ['blocked.md', 1],
    ['warned.md', 0],
    ['fine.md', 0],
    ['warned.md --fail-on warning', 1],
    ['warned.md --fail-on=hint', 1],
    ['warned.md --fail-on error', 0],
    ['blocked.md --fail-on never', 0],
    ['fine.md --fail-on hint', 0],
    ['.', 1],
    ['blocked.md nowhere.md', 2],
  ];
  for (const [args, status] of rows)
    assert.equal((await forthright(['check', ...args.split(' ')], { cwd })).status, status, args);
});

test('paths, folders and globs mean each draft once, in order; in a folder what is no draft is left out', async () => {
  const cwd = folderWith({
    'README.md': warned,
    'node_modules/a/b.md': warned,
    'posts/a.md': warned,
    'posts/b.txt': warned,
    'posts/c.rst': warned,
    'posts/deep/d.md': warned,
    'posts/requirements.txt': warned,
  });
  const rows: readonly (readonly [args: string, paths: string])[] = [
    ['.', 'posts/a.md posts/b.txt posts/deep/d.md'],
    ['posts/deep ./posts/a.md posts/a.md', 'posts/a.md posts/deep/d.md'],
    ['posts/*.md', 'posts/a.md'],
    ['posts/**/*.{md,txt}', 'posts/a.md posts/b.txt posts/deep/d.md'],
    ['README.md posts/c.rst', 'README.md posts/c.rst'],
  ];
  for (const [args, paths] of rows) {
    const ran = await forthright(['check', '--format', 'json', ...args.split(' ')], { cwd });
    assert.deepEqual(
      report(ran).files.map((file) => file.path),
      paths.split(' '),
      args,
    );
  }
});

test('without operands it checks the files that the settings name', async () => {
  const cwd = folderWith({
    '.forthright.yaml': 'files: ["./posts/*.md"]\n',
    'other.md': warned,
    'posts/a.md': warned,
  });
  const ran = await forthright(['check', '--format', 'json'], { cwd });
  assert.deepEqual(
    report(ran).files.map((file) => file.path),
    ['posts/a.md'],
  );
  mkdirSync(path.join(cwd, 'posts', 'deep'));
  const deeper = await forthright(['check', '--format', 'json'], { cwd: path.join(cwd, 'posts', 'deep') });
  assert.deepEqual(
    report(deeper).files.map((file) => file.path),
    ['../../posts/a.md'],
  );
  const without = await forthright(['check'], { cwd: folderWith({}) });
  assert.equal(without.status, 2);
  assert.match(without.err, /^forthright: say which files/);
});

test('a file is checked under the nearest settings above it, or under those of --config', async () => {
  const cwd = folderWith({
    'strict.yaml': 'rules: { opinion-as-org: error }\n',
    'loose/.forthright.yaml': 'rules: { opinion-as-org: off }\n',
    'loose/deep/a.md': warned,
    'a.md': warned,
  });
  const near = await forthright(['check', '--format', 'json', '.'], { cwd });
  assert.deepEqual(
    report(near).files.map((f) => [f.path, f.findings.map((g) => g.rule)]),
    [
      ['a.md', ['opinion-as-org']],
      ['loose/deep/a.md', []],
    ],
  );
  const strict = await forthright(['check', '--format', 'json', '--config', 'strict.yaml', '.'], { cwd });
  assert.equal(strict.status, 1);
  assert.deepEqual(
    report(strict).files.flatMap((f) => f.findings.map((g) => g.severity)),
    ['error', 'error'],
  );
});

test('a fault in settings or policy is said once, at its line and column, and checking goes on', async () => {
  const cwd = folderWith({
    '.forthright.yaml': 'audience: general\nrules:\n  opinion-as-orgg: off\n',
    'a.md': warned,
    'b.md': warned,
  });
  const ran = await forthright(['check', '.', '--format', 'json'], { cwd });
  assert.match(ran.err, /^forthright: \.forthright\.yaml:3:3: “opinion-as-orgg” is not known here/);
  assert.equal(ran.err.trim().split('\n').length, 1);
  assert.deepEqual(rulesOf(ran), ['opinion-as-org', 'opinion-as-org']);
  const lost = folderWith({ '.forthright.yaml': 'policy: ./ours.yaml\n', 'a.md': warned });
  const without = await forthright(['check', 'a.md'], { cwd: lost });
  assert.equal(without.status, 2);
  assert.match(
    without.err,
    /^forthright: \.forthright\.yaml:1:9: The policy “\.\/ours\.yaml” cannot be read from here/,
  );
  const config = await forthright(['check', 'a.md', '--config', 'no.yaml'], { cwd });
  assert.equal(config.status, 2);
  assert.equal(config.err, 'forthright: no.yaml: there is no such file\n');
});

test('--now is the clock that dates are held against', async () => {
  const cwd = folderWith({
    'a.md': `---\nembargo: 2026-03-01T10:00:00Z\npublish-at: 2026-02-01T10:00:00Z\n---\n${fine}`,
  });
  const at = (now: string) => forthright(['check', 'a.md', '--format', 'json', '--now', now], { cwd });
  assert.deepEqual(rulesOf(await at('2026-01-01T00:00:00Z')).includes('embargo'), true);
  const bad = await at('tomorrow');
  assert.equal(bad.status, 2);
  assert.equal(bad.err, 'forthright: --now takes an ISO date-time, not “tomorrow”\n');
});

test('--fix makes the safe fixes in the file and nothing else, and says what is left', async () => {
  const before = `See #openscienceday.\r\n\r\n${warned.trim()}\r\n`;
  const cwd = folderWith({ 'a.md': before, 'b.md': fine, 'marked.md': `\ufeff${before}` });
  const ran = await forthright(['check', '--fix', '--format', 'json', '.'], { cwd });
  const after = before.replace('openscienceday', 'OpenScienceDay');
  assert.equal(readFileSync(path.join(cwd, 'a.md'), 'utf8'), after);
  assert.equal(readFileSync(path.join(cwd, 'marked.md'), 'utf8'), `\ufeff${after}`);
  assert.equal(readFileSync(path.join(cwd, 'b.md'), 'utf8'), fine);
  assert.deepEqual(rulesOf(ran), ['opinion-as-org', 'opinion-as-org']);
  const stream = await forthright(['check', '--fix', '--stdin'], { stdin: before });
  assert.equal(stream.out, after);
});

test('lines and columns count from 1, offsets from 0, in UTF-16 units, whatever ends a line', async () => {
  for (const end of ['\n', '\r\n', '\r']) {
    const { text, spans } = unmark(`Two 🎉🎉 words.${end}${end}🎉 «Our lab thinks that» this is great.${end}`);
    const ran = await forthright(['check', '--stdin', '--format', 'json'], { stdin: text });
    const found = report(ran).files[0]?.findings.find((f) => f.rule === 'opinion-as-org');
    assert.deepEqual(
      found && { start: found.start, end: found.end },
      {
        start: { line: 3, column: 4, offset: spans[0]?.start },
        end: { line: 3, column: 23, offset: spans[0]?.end },
      },
      JSON.stringify(end),
    );
  }
});

test('what is ignored with a reason does not count and is listed', async () => {
  const text = `<!-- forthright-ignore opinion-as-org: the council said so -->\n\n${warned}`;
  const ran = await forthright(['check', '--stdin', '--format', 'json', '--fail-on', 'hint'], { stdin: text });
  assert.equal(ran.status, 0);
  assert.deepEqual(report(ran).files[0]?.suppressed, [{ rule: 'opinion-as-org', reason: 'the council said so' }]);
});

test('a finding is shown with its place, its words underlined, why and the fix', async () => {
  const cwd = folderWith({ 'a.md': `Bonjour.\n\n${warned}` });
  const { out } = await forthright(['check', 'a.md'], { cwd });
  const lines = out.split('\n');
  assert.equal(lines[0], 'a.md  needs attention');
  assert.match(lines[1] ?? '', /^ {2}▲ 3:1 “Our lab thinks that” .* opinion-as-org$/);
  assert.equal(lines[2], '      Our lab thinks that this is great news.');
  assert.equal(lines[3], '      ^^^^^^^^^^^^^^^^^^^');
  assert.match(lines[5] ?? '', /^ {6}→ /);
  assert.match(out, /\n1 file: 1 warning\. \(\d+ ms\)\n$/);
});

test('there are colours on a terminal, and none in a pipe, under NO_COLOR or on a dumb terminal', async (t) => {
  const cwd = folderWith({ 'a.md': warned });
  assert.ok(!(await forthright(['check', 'a.md'], { cwd })).out.includes('\u001b'), 'in a pipe');
  const onTerminal = (env: NodeJS.ProcessEnv) =>
    command('script', ['-qec', `${inShell} check a.md`, '/dev/null'], { cwd, env: { TERM: 'xterm', ...env } });
  const shown = await onTerminal({}).catch(() => undefined);
  if (shown?.status !== 0) return t.skip('no “script” of util-linux to make a terminal with');
  assert.ok(shown.out.includes('\u001b[33m'), 'on a terminal');
  assert.ok(!(await onTerminal({ NO_COLOR: '1' })).out.includes('\u001b[33m'), 'under NO_COLOR');
  assert.ok(!(await onTerminal({ TERM: 'dumb' })).out.includes('\u001b[33m'), 'on a dumb terminal');
});

test('a credential’s text is in no output', async () => {
  const secret = ['ghp', 'wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx'].join('_');
  for (const format of ['pretty', 'json', 'sarif', 'github', 'junit', 'codequality']) {
    const ran = await forthright(['check', '--stdin', '--format', format], { stdin: `Our token is ${secret}.\n` });
    assert.equal(ran.status, 1, format);
    assert.ok(!ran.out.includes(secret.slice(8, 24)), format);
  }
});

test('a translation is held against the file its header names', async () => {
  const cwd = folderWith({
    'a.en.md': 'The doors of the machine opened for 120 visitors of all ages.\n',
    'a.fr.md':
      '---\nlang: fr\ntranslation-of: a.en.md\n---\nLa machine a ouvert ses portes à 112 visiteurs de tous âges.\n',
  });
  const ran = await forthright(['check', '--format', 'json', 'a.fr.md'], { cwd });
  assert.deepEqual(
    rulesOf(ran).filter((rule) => rule === 'bilingual-parity'),
    ['bilingual-parity', 'bilingual-parity'],
  );
});
