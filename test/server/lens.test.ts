import assert from 'node:assert/strict';
import test from 'node:test';
import { type ClientOptions, pulling, startClient } from './client.ts';

const uri = 'file:///work/posts/post.md';

interface Lens {
  readonly range: { readonly start: { readonly line: number } };
  readonly command: { readonly title: string; readonly command: string };
}

async function lenses(text: string, options: ClientOptions = {}): Promise<readonly (readonly [number, string])[]> {
  const client = await startClient(options);
  await client.open(uri, text);
  const found = await client.rpc.sendRequest<Lens[]>('textDocument/codeLens', { textDocument: { uri } });
  await client.stop();
  return found.map(({ range, command }) => [range.start.line, command.title] as const);
}

const prose = 'Our magnets are cold again. The machine starts in spring, and we cannot wait.';
const texte = 'Nos aimants sont froids. La machine repart au printemps, et nous avons hâte de la revoir.';

test('the first line of the text tells its length on each platform, and how it reads', async () => {
  const [lengths, reads, ...others] = await lenses(`---\nplatforms: [x, mastodon]\n---\n\n${prose}\n`);
  assert.deepEqual(lengths, [4, `X ${prose.length}/280 · Mastodon ${prose.length}/500`]);
  assert.deepEqual(reads?.[0], 4);
  assert.match(reads?.[1] ?? '', /^7 words a sentence \(up to 20 for a general audience\) · \d+% rare words$/);
  assert.deepEqual(others, []);
});

test('in French, and against the goal of the draft’s own audience', async () => {
  const [, reads] = await lenses(`---\nplatforms: [x]\naudience: informed\n---\n${texte}\n`);
  assert.match(reads?.[1] ?? '', /^8 mots par phrase \(25 au plus pour un public averti\) · \d+\u00a0% de mots rares$/);
  const [experts] = await lenses(`---\nlang: fr\naudience: expert\n---\n${texte}\n`);
  assert.match(experts?.[1] ?? '', /^8 mots par phrase · /);
});

test('the editor’s language goes before the draft’s', async () => {
  const [reads] = await lenses(`${texte}\n`, { locale: 'en' });
  assert.match(reads?.[1] ?? '', /words a sentence/);
});

test('a platform’s own section tells its length there', async () => {
  const text = `---\nplatforms: [x, linkedin]\n---\n\n${prose}\n\n## LinkedIn\n\nLonger words for LinkedIn, and many of them.\n`;
  const found = await lenses(text);
  assert.deepEqual(found[0], [4, `X ${prose.length}/280`]);
  assert.deepEqual(found[2], [8, 'LinkedIn 44/3000']);
});

for (const [name, text] of [
  ['an empty draft', ''],
  ['a header alone', '---\nplatforms: [x]\n---\n\n'],
  ['a book', `---\nplatforms: [x]\n---\n\n${`${prose}\n\n`.repeat(500)}`],
  ['a word or two without a platform', 'Cold magnets.\n'],
] as const)
  test(`nothing stands over ${name}`, async () => assert.deepEqual(await lenses(text), []));

test('a click opens the preview, where there is one', async () => {
  for (const [options, command] of [
    [{ initializationOptions: { reads: true } }, 'forthright.preview'],
    [{}, ''],
  ] as const) {
    const client = await startClient(options);
    await client.open(uri, `${prose}\n`);
    const found = await client.rpc.sendRequest<Lens[]>('textDocument/codeLens', { textDocument: { uri } });
    assert.equal(found[0]?.command.command, command);
    await client.stop();
  }
});

test('a setting switches it off, and the client is told to ask again', async () => {
  assert.deepEqual(await lenses(`${prose}\n`, { settings: { codeLens: false } }), []);
  const capabilities = { ...pulling, workspace: { ...pulling.workspace, codeLens: { refreshSupport: true } } };
  const client = await startClient({ capabilities });
  const asked = new Promise((resolve) => {
    client.rpc.onRequest('workspace/codeLens/refresh', () => {
      resolve(true);
      return null;
    });
  });
  await client.rpc.sendNotification('workspace/didChangeConfiguration', { settings: null });
  assert.equal(await asked, true);
  await client.stop();
});
