import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import test from 'node:test';
import type { Message } from 'vscode-languageserver/node';
import { createMessageText, StreamWriter } from '../../server/entry/writer.ts';

const range = { start: { line: 0, character: 3 }, end: { line: 12, character: 0 } };
const finding = {
  range,
  severity: 2,
  code: 'jargon',
  source: 'forthright',
  message: '« hadron » – dit l’expert 🎉 "\\\n',
};
const page = { ...finding, message: 'plain', codeDescription: { href: 'https://example.org/é' } };
const answer = (items: readonly unknown[]): Message =>
  ({ jsonrpc: '2.0', id: 7, result: { kind: 'full', resultId: '1."items":[', items } }) as Message;

const messages: Readonly<Record<string, unknown>> = {
  'no findings': answer([]),
  'findings, some of them twice': answer([finding, page, finding, page]),
  'what other servers would add': answer([
    { range, message: 'm', tags: [1] },
    { range, message: 'm', relatedInformation: [] },
    { range, message: 'm', data: { a: 1 } },
    { range, message: { kind: 'markdown', value: 'm' } },
    { range, message: 'm', code: 5 },
  ]),
  'findings that are pushed': {
    jsonrpc: '2.0',
    method: 'textDocument/publishDiagnostics',
    params: { uri: 'file:///"diagnostics":[]/é', version: 3, diagnostics: [finding, page] },
  },
  'a completion list': { jsonrpc: '2.0', id: 1, result: { isIncomplete: false, items: [{ label: 'été' }] } },
  'no answer': { jsonrpc: '2.0', id: 'x', result: null },
  'an error': { jsonrpc: '2.0', id: 2, error: { code: -32_600, message: 'raté' } },
};

for (const [name, message] of Object.entries(messages))
  test(`${name}: the same to whoever reads it`, () => {
    const textOf = createMessageText();
    for (const text of [textOf(message as Message), textOf(message as Message)]) {
      assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(message)));
      assert.match(text, /^[\0-\x7F]*$/);
    }
  });

test('thousands of different messages are all written', () => {
  const textOf = createMessageText();
  const many = answer(Array.from({ length: 9000 }, (_, i) => ({ ...finding, message: `m${i}` })));
  assert.deepEqual(JSON.parse(textOf(many)), JSON.parse(JSON.stringify(many)));
});

test('head and body go out in one piece, the length in bytes', async () => {
  const out = new PassThrough();
  const chunks: Buffer[] = [];
  out.on('data', (chunk: Buffer) => chunks.push(chunk));
  await new StreamWriter(out).write(answer([finding]));
  assert.equal(chunks.length, 1);
  const [head, body] = String(chunks[0]).split('\r\n\r\n') as [string, string];
  assert.equal(head, `Content-Length: ${Buffer.byteLength(body)}`);
  assert.deepEqual(JSON.parse(body), JSON.parse(JSON.stringify(answer([finding]))));
});

test('a closed stream is told to whoever writes and whoever listens', async () => {
  const out = new PassThrough();
  const writer = new StreamWriter(out);
  const told: unknown[] = [];
  writer.onError(([error]) => told.push(error));
  writer.end();
  await assert.rejects(writer.write(answer([])), /write after end/);
  assert.ok(told.length > 0);
});
