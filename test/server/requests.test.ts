import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { methods, type Post } from '../../server/src/features/contract.ts';
import { allowed, newSettingsUri, switchedOff } from '../../server/src/features/settingsEdit.ts';
import { startClient } from './client.ts';

const uri = 'file:///work/posts/a.md';

interface TextEditLike {
  readonly range: { readonly start: PositionLike; readonly end: PositionLike };
  readonly newText: string;
}
interface PositionLike {
  readonly line: number;
  readonly character: number;
}

function edited(text: string, edits: readonly TextEditLike[]): string {
  const lines = text.split('\n');
  const offset = ({ line, character }: PositionLike) =>
    Math.min(lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0) + character, text.length);
  return edits.reduceRight(
    (now, { range, newText }) => now.slice(0, offset(range.start)) + newText + now.slice(offset(range.end)),
    text,
  );
}

test('client and server hold the same contract', () => {
  const body = (file: string) => readFileSync(file, 'utf8').split('\n').slice(2).join('\n');
  assert.equal(body('server/src/features/contract.ts'), body('client/src/contract.ts'));
});

for (const [name, text, key, value, after] of [
  ['makes a header', 'Hello.\n', 'account', 'personal', '---\naccount: personal\n---\n\nHello.\n'],
  [
    'adds a key',
    '---\nlang: en\n---\nHello.\n',
    'account',
    'personal',
    '---\nlang: en\naccount: personal\n---\nHello.\n',
  ],
  [
    'changes a key',
    '---\naccount: personal\nlang: en\n---\n',
    'account',
    'institutional',
    '---\naccount: institutional\nlang: en\n---\n',
  ],
  [
    'writes a list',
    '---\nlang: en\n---\n',
    'platforms',
    ['x', 'mastodon'],
    '---\nlang: en\nplatforms: [x, mastodon]\n---\n',
  ],
  [
    'replaces a list over lines',
    '---\nplatforms:\n  - x\n  - threads\nlang: en\n---\n',
    'platforms',
    ['x'],
    '---\nplatforms: [x]\nlang: en\n---\n',
  ],
  ['takes a key out', '---\nplatforms: [x]\nlang: en\n---\n', 'platforms', null, '---\nlang: en\n---\n'],
  [
    'quotes what YAML would misread',
    '---\nlang: en\n---\n',
    'approved-by',
    'Jo: press office #2',
    '---\nlang: en\napproved-by: "Jo: press office #2"\n---\n',
  ],
  [
    'keeps CRLF',
    '---\r\nlang: en\r\n---\r\n',
    'account',
    'personal',
    '---\r\nlang: en\r\naccount: personal\r\n---\r\n',
  ],
] as const)
  test(`declaring ${name}`, async () => {
    const client = await startClient({ initializationOptions: { reads: true } });
    await client.open(uri, text);
    const answer = await client.rpc.sendRequest<{ changes: Record<string, TextEditLike[]> }>(methods.declare, {
      uri,
      key,
      value,
    });
    assert.equal(edited(text, answer.changes[uri] ?? []), after);
    await client.stop();
  });

test('a post comes without its header, counted as the platform counts, and says what is too long', async () => {
  const client = await startClient();
  const text = `---\nplatforms: [x, mastodon]\n---\n\n${'word '.repeat(80)}end.\n`;
  await client.open(uri, text);
  const posts = await client.rpc.sendRequest<Post[]>(methods.posts, { uri });
  assert.deepEqual(
    posts.map(({ platform }) => platform),
    ['x', 'mastodon'],
  );
  const [x, mastodon] = posts.map(({ parts }) => parts[0]);
  assert.ok(x && mastodon);
  assert.ok(x.text.startsWith('word '));
  assert.equal(x.limit, 280);
  assert.equal(x.overAt, 280);
  assert.equal(mastodon.overAt, undefined);
  await client.stop();
});

test('a post for a platform that is not declared can be copied; for an unknown one there is none', async () => {
  const client = await startClient();
  await client.open(uri, 'Hello.\n');
  const post = await client.rpc.sendRequest<Post | null>(methods.copy, { uri, platform: 'threads' });
  assert.equal(post?.parts[0]?.text, 'Hello.');
  assert.equal(await client.rpc.sendRequest(methods.copy, { uri, platform: 'orkut' }), null);
  await client.stop();
});

test('a draft that is not open is checked all the same', async () => {
  const client = await startClient();
  const params = { uri, languageId: 'markdown', text: 'Rumour has it that ATLAS sees something new.' };
  const found = await client.rpc.sendRequest<{ code: string }[]>(methods.check, params);
  assert.ok(found.some(({ code }) => code === 'rumour-leak'));
  await client.stop();
});

test('a term is allowed in the settings that hold, and they are made where there are none', async () => {
  const client = await startClient({ files: { 'file:///work/.forthright.yaml': 'audience: general\n' } });
  await client.open(uri, 'Hello.\n');
  const params = { uri, rule: 'jargon', term: 'calorimeter' };
  const answer = await client.rpc.sendRequest<{
    documentChanges: { textDocument: { uri: string }; edits: TextEditLike[] }[];
  }>(methods.allow, params);
  const [change] = answer.documentChanges;
  assert.equal(change?.textDocument.uri, 'file:///work/.forthright.yaml');
  assert.equal(
    edited('audience: general\n', change?.edits ?? []),
    'audience: general\nrules:\n  jargon:\n    allow: [ calorimeter ]\n',
  );
  await client.stop();
});

for (const [name, before, after] of [
  ['an empty file', '', 'rules:\n  jargon:\n    allow: [ boson ]\n'],
  [
    'a severity alone',
    'rules:\n  jargon: warning # loud\n',
    'rules:\n  jargon:\n    severity: warning\n    allow: [ boson ]\n',
  ],
  [
    'a list, with its comment',
    '# ours\nrules:\n  jargon: { allow: [muon] }\n',
    '# ours\nrules:\n  jargon: { allow: [ muon, boson ] }\n',
  ],
] as const)
  test(`a term joins ${name}`, () => assert.equal(allowed(before, 'jargon', 'boson')?.replace(' # loud', ''), after));

test('a term is allowed once, and settings that cannot be read are left alone', () => {
  assert.equal(allowed('rules: { jargon: { allow: [Boson] } }', 'jargon', 'boson'), undefined);
  assert.equal(allowed('rules: [', 'jargon', 'boson'), undefined);
});

test('a rule is switched off and keeps its options', () => {
  assert.equal(switchedOff('', 'jargon'), 'rules:\n  jargon: off\n');
  assert.equal(
    switchedOff('rules:\n  jargon:\n    allow: [muon]\n', 'jargon'),
    'rules:\n  jargon:\n    allow: [ muon ]\n    severity: off\n',
  );
});

test('new settings stand in the workspace, or beside a draft that has none', () => {
  assert.equal(newSettingsUri('file:///w/a/b.md', ['file:///v', 'file:///w']), 'file:///w/.forthright.yaml');
  assert.equal(newSettingsUri('untitled:Untitled-1', ['file:///v']), 'file:///v/.forthright.yaml');
  assert.equal(newSettingsUri('file:///w/a/b.md', []), 'file:///w/a/.forthright.yaml');
  assert.equal(newSettingsUri('untitled:Untitled-1', []), undefined);
});
