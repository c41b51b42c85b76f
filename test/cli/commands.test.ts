import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { blocked, fine, folderWith, forthright, warned } from './forthright.ts';

test('wrong use is said in one line, with status 2', async () => {
  const rows: readonly (readonly [args: string, says: string])[] = [
    ['chekc a.md', '“chekc” is no command'],
    ['posts/a.md', '“posts/a.md” is no command: forthright check posts/a.md'],
    ['check a.md --formt json', 'there is no option --formt; see forthright --help'],
    ['check a.md -x', 'there is no option -x; see forthright --help'],
    ['check -', 'to read standard input, say --stdin'],
    ['check a.md --format xml', '--format is one of pretty, json'],
    ['check a.md --format', '--format needs a value'],
    ['check a.md --baseline --fix', '--baseline needs a value'],
    ['check a.md --config=', '--config needs a value'],
    ['check a.md --fix=all', '--fix takes no value'],
    ['check a.md --fail-on loud', '--fail-on is one of error, warning, information, hint, never'],
    ['check a.md --jobs 0', '--jobs takes a number from 1 to 999, not “0”'],
    ['check a.md --jobs two', '--jobs takes a number from 1 to 999, not “two”'],
    ['check a.md --stdin', '--stdin reads standard input: leave out “a.md”'],
    ['check a.md --jsonl', '--jsonl reads standard input: leave out “a.md”'],
    ['copy a.md', 'say for which platform'],
    ['copy --for x', 'say which file'],
    ['copy --for orkut a.md', '“orkut” is no platform (x, '],
    ['copy --for x nowhere.md', 'nowhere.md: there is no such file'],
    ['explain', 'explain takes one rule'],
    ['explain jargn', 'there is no rule “jargn”; did you mean “jargon”?'],
  ];
  const cwd = folderWith({ 'a.md': fine });
  for (const [args, says] of rows) {
    const ran = await forthright(args.split(' '), { cwd });
    assert.deepEqual([ran.status, ran.out], [2, ''], args);
    assert.ok(ran.err.startsWith(`forthright: ${says}`) && ran.err.trim().split('\n').length === 1, ran.err);
  }
});

test('help and version go to standard output; help names every option', async () => {
  const help = await forthright(['--help']);
  assert.equal(help.status, 0);
  for (const word of [
    'check',
    'copy',
    'rules',
    'explain',
    '--fail-on',
    '--changed',
    '--write-baseline',
    '--jsonl',
    '--jobs',
  ])
    assert.ok(help.out.includes(word), word);
  assert.equal((await forthright(['check', '-h'])).out, help.out);
  const nothing = await forthright([]);
  assert.deepEqual([nothing.status, nothing.out], [2, help.out]);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  assert.deepEqual(await forthright(['--version']), { status: 0, out: `${version}\n`, err: '' });
});

test('rules lists every rule once, as text and as JSON', async () => {
  const text = (await forthright(['rules'])).out.trimEnd().split('\n');
  const list = JSON.parse((await forthright(['rules', '--format', 'json'])).out) as { id: string; severity: string }[];
  assert.equal(text.length, list.length);
  assert.ok(list.some(({ id }) => id === 'jargon'));
  assert.ok(list.some(({ severity }) => severity === 'off'));
  assert.equal(new Set(list.map(({ id }) => id)).size, list.length);
});

test('explain says what, why and shows both kinds of examples in both languages', async () => {
  const { out, status } = await forthright(['explain', 'jargon']);
  assert.equal(status, 0);
  for (const part of ['jargon — ', 'Severity: ', 'Finds («…»):', 'Relève («…») :', 'Leaves alone:', 'Laisse passer :'])
    assert.ok(out.includes(part), part);
});

test('copy prints what would be posted; an error in the draft keeps it back unless forced', async () => {
  const cwd = folderWith({
    'a.md': `---\nlang: en\n---\n# Title\n\n${fine}`,
    'b.md': blocked,
    'c.md': `![A magnet](magnet.jpg)\n\n${warned}`,
  });
  const plain = await forthright(['copy', '--for', 'x', 'a.md'], { cwd });
  assert.equal(plain.status, 0);
  assert.ok(plain.out.includes(fine.trim()) && !plain.out.includes('lang:') && !plain.out.includes('#'), plain.out);
  const kept = await forthright(['copy', '--for', 'x', 'b.md'], { cwd });
  assert.deepEqual([kept.status, kept.out], [1, '']);
  assert.match(kept.err, /\(confidential-marker\)[\s\S]*not copied/);
  assert.equal((await forthright(['copy', '--force', '--for', 'x', 'b.md'], { cwd })).out, blocked);
  const picture = await forthright(['copy', '--for', 'mastodon', 'c.md'], { cwd });
  assert.match(picture.err, /attach magnet\.jpg with the alt text: A magnet/);
  const stream = await forthright(['copy', '--for', 'x', '--stdin'], { stdin: fine });
  assert.equal(stream.out, fine);
});
