import assert from 'node:assert/strict';
import test from 'node:test';
import { type DiagnosticLike, pulling, type RangeLike, startClient } from './client.ts';

const uri = 'file:///work/post.md';
const rumour = 'Rumour has it that ATLAS sees something new.';

/** The text a range covers, for UTF-16 positions and `\n`, `\r\n` line ends. */
function textIn(text: string, { start, end }: RangeLike): string {
  const lines = text.split(/\r\n|\n/);
  assert.equal(start.line, end.line);
  return (lines[start.line] ?? '').slice(start.character, end.character);
}
const byRule = (items: readonly DiagnosticLike[], rule: string): DiagnosticLike => {
  const found = items.find((d) => d.code === rule);
  assert.ok(found, `no ${rule} among ${items.map((d) => d.code).join()}`);
  return found;
};

test('diagnostics are pulled, and unchanged when nothing changed', async () => {
  const client = await startClient();
  await client.open(uri, rumour);
  const first = await client.pull(uri);
  assert.equal(textIn(rumour, byRule(first.items, 'rumour-leak').range), 'Rumour has it');
  const second = await client.pull(uri, first.resultId);
  assert.equal(second.kind, 'unchanged');
  await client.stop();
});

test('diagnostics are pushed to a client that cannot pull, for the last version only', async () => {
  const client = await startClient({ capabilities: {} });
  await client.open(uri, 'Nothing.');
  await client.change(uri, 2, [{ text: 'Still nothing.' }]);
  await client.change(uri, 3, [{ text: rumour }]);
  let last: { version: number; diagnostics: DiagnosticLike[] };
  do last = await client.next('textDocument/publishDiagnostics');
  while (last.version < 3);
  byRule(last.diagnostics, 'rumour-leak');
  await client.rpc.sendNotification('textDocument/didClose', { textDocument: { uri } });
  const closed = await client.next<{ diagnostics: unknown[] }>('textDocument/publishDiagnostics');
  assert.equal(closed.diagnostics.length, 0);
  await client.stop();
});

test('incremental changes are followed with CRLF, emoji and right-to-left text before them', async () => {
  const client = await startClient();
  const text = 'שלום 😀👨‍👩‍👧\r\n\r\nThey say nothing today.\r\n';
  await client.open(uri, text);
  assert.deepEqual(
    (await client.pull(uri)).items.filter((d) => d.code === 'rumour-leak'),
    [],
  );
  const start = { line: 2, character: 0 };
  await client.change(uri, 2, [{ range: { start, end: { line: 2, character: 8 } }, text: 'Rumour has it' }]);
  const { items } = await client.pull(uri);
  assert.deepEqual(byRule(items, 'rumour-leak').range, { start, end: { line: 2, character: 13 } });
  await client.stop();
});

for (const [encoding, before] of [
  ['utf-8', 11],
  ['utf-16', 7],
  ['utf-32', 6],
] as const) {
  test(`positions are counted in ${encoding} when the client asks for it`, async () => {
    const client = await startClient({ capabilities: { ...pulling, general: { positionEncodings: [encoding] } } });
    const answer = client.initialized as { capabilities: { positionEncoding: string } };
    assert.equal(answer.capabilities.positionEncoding, encoding);
    await client.open(uri, `é😀à b ${rumour}`);
    const found = byRule((await client.pull(uri)).items, 'rumour-leak');
    assert.equal(found.range.start.character, before);
    // A change in these positions lands where they say.
    const range = { start: found.range.start, end: { line: 0, character: before + 6 } };
    await client.change(uri, 2, [{ range, text: 'Nothing' }]);
    assert.deepEqual(
      (await client.pull(uri)).items.filter((d) => d.code === 'rumour-leak'),
      [],
    );
    await client.stop();
  });
}

test('a hover says what, why and which rule', async () => {
  const client = await startClient();
  await client.open(uri, rumour);
  const hover = await client.rpc.sendRequest<{ contents: { value: string } }>('textDocument/hover', {
    textDocument: { uri },
    position: { line: 0, character: 3 },
  });
  assert.match(hover.contents.value, /Rumour has it/);
  assert.match(hover.contents.value, /Why/);
  assert.match(hover.contents.value, /rumour-leak/);
  const nothing = await client.rpc.sendRequest('textDocument/hover', {
    textDocument: { uri },
    position: { line: 0, character: 30 },
  });
  assert.equal(nothing, null);
  await client.stop();
});

test('a judgement from examples shows the two that come nearest', async () => {
  const client = await startClient();
  const text = 'Vote for list 4 on Sunday, says your favourite particle lab.';
  await client.open(uri, text);
  const [found] = (await client.pull(uri)).items.filter((d) => d.code === 'political-stance');
  assert.ok(found);
  const hover = await client.rpc.sendRequest<{ contents: { value: string } }>('textDocument/hover', {
    textDocument: { uri },
    position: found.range.start,
  });
  assert.match(hover.contents.value, /A judgement: it reads like\*\*\n\n- .+\n- .+\n\n/);
  await client.stop();
});

test('a policy’s own rule is told like all others: its reason, its clause and page, its example', async () => {
  const policy = `id: ours
clauses:
  zoo: { title: The zoo, says: Zebras are horses., url: "https://example.org/zoo" }
own-rules:
  our-rule:
    clause: zoo
    says: "\${found} it is."
    why: They are horses.
    words: [zebra~]
    write: horse
    finds: { en: [We saw a «zebra».] }
`;
  const at = 'file:///work/posts/a.md';
  const client = await startClient({
    files: { 'file:///work/.forthright.yaml': 'policy: ours.yaml\n', 'file:///work/ours.yaml': policy },
  });
  await client.open(at, 'Zebras came to the open day.');
  const found = byRule((await client.pull(at)).items, 'our-rule');
  assert.deepEqual((found as { codeDescription?: object }).codeDescription, { href: 'https://example.org/zoo' });
  const hover = await client.rpc.sendRequest<{ contents: { value: string } }>('textDocument/hover', {
    textDocument: { uri: at },
    position: { line: 0, character: 3 },
  });
  for (const said of ['They are horses.', '[The zoo](https://example.org/zoo): Zebras are horses.', 'We saw a horse.'])
    assert.ok(hover.contents.value.includes(said), hover.contents.value);
  await client.stop();
});

test('“ignore here” writes a reason into the header, and the finding is gone', async () => {
  const client = await startClient();
  await client.open(uri, rumour);
  const { items } = await client.pull(uri);
  const found = byRule(items, 'rumour-leak');
  const actions = await client.rpc.sendRequest<
    { title: string; edit?: { changes: Record<string, { newText: string; range: RangeLike }[]> } }[]
  >('textDocument/codeAction', { textDocument: { uri }, range: found.range, context: { diagnostics: [found] } });
  const ignore = actions.find((a) => a.title.startsWith('Ignore'));
  const edit = ignore?.edit?.changes[uri]?.[0];
  assert.ok(edit);
  assert.match(edit.newText, /ignore:\n {2}- rule: rumour-leak\n {4}text: "Rumour has it"\n {4}reason: /);
  await client.change(uri, 2, [{ range: edit.range, text: edit.newText }]);
  assert.deepEqual(
    (await client.pull(uri)).items.filter((d) => d.code === 'rumour-leak'),
    [],
  );
  await client.stop();
});

test('settings of the editor and of .forthright.yaml are obeyed, the file over the editor', async () => {
  const client = await startClient({
    settings: { rules: { 'rumour-leak': 'error' } },
    files: { 'file:///work/quiet/.forthright.yaml': 'rules:\n  rumour-leak: off\n' },
  });
  await client.open(uri, rumour);
  assert.equal(byRule((await client.pull(uri)).items, 'rumour-leak').severity, 1);
  const quiet = 'file:///work/quiet/post.md';
  await client.open(quiet, rumour);
  assert.deepEqual(
    (await client.pull(quiet)).items.filter((d) => d.code === 'rumour-leak'),
    [],
  );
  await client.stop();
});

test('untitled and virtual documents are checked; README and requirements are left alone', async () => {
  const client = await startClient();
  for (const name of ['untitled:Untitled-1', 'vscode-vfs://github/a/b/post.md']) {
    await client.open(name, rumour);
    byRule((await client.pull(name)).items, 'rumour-leak');
  }
  await client.open('file:///work/README.md', rumour);
  assert.deepEqual((await client.pull('file:///work/README.md')).items, []);
  await client.open('file:///work/requirements.txt', rumour, 'plaintext');
  assert.deepEqual((await client.pull('file:///work/requirements.txt')).items, []);
  await client.stop();
});

test('unknown documents, unknown methods and positions outside the text are answered, not fatal', async () => {
  const client = await startClient();
  assert.deepEqual((await client.pull('file:///work/never-opened.md')).items, []);
  await assert.rejects(client.rpc.sendRequest('textDocument/nonsense', {}));
  await client.open(uri, 'Short.');
  await client.change(uri, 2, [
    { range: { start: { line: 90, character: 3 }, end: { line: 99, character: 0 } }, text: `\n\n${rumour}` },
  ]);
  byRule((await client.pull(uri)).items, 'rumour-leak');
  await client.stop();
});

test('the server stays silent about the text in its log', async () => {
  const client = await startClient();
  await client.open(uri, rumour);
  await client.pull(uri);
  const logged = JSON.stringify([...(client.heard.get('window/logMessage') ?? [])]);
  assert.doesNotMatch(logged, /Rumour/);
  await client.stop();
});
