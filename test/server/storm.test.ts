import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { CancellationTokenSource } from 'vscode-jsonrpc';
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { hard } from '../support/hard.ts';
import { runs } from '../support/runs.ts';
import { pulling, startClient, type TestClient } from './client.ts';

const uris = ['file:///work/a.md', 'file:///work/b.txt', 'untitled:c', 'file:///work/%%%.md'] as const;
const uri = fc.constantFrom(...uris);
const odd = fc.constantFrom(0, 1, 2, 7, 80, 1e6, 2 ** 31 - 1, 2 ** 31, 2 ** 53);
const place = fc.record({
  line: fc.oneof({ weight: 4, arbitrary: fc.nat({ max: 6 }) }, odd),
  character: fc.oneof({ weight: 4, arbitrary: fc.nat({ max: 60 }) }, odd),
});
const change = fc.oneof(
  { weight: 5, arbitrary: fc.record({ range: fc.record({ start: place, end: place }), text: hard.piece }) },
  fc.record({ text: hard.text }),
);
const step = fc.oneof(
  fc.record({ kind: fc.constant('open' as const), uri, text: hard.text, version: fc.integer() }),
  fc.record({
    kind: fc.constant('change' as const),
    uri,
    changes: fc.array(change, { maxLength: 4 }),
    version: fc.integer(),
  }),
  fc.record({ kind: fc.constant('close' as const), uri }),
  fc.record({
    kind: fc.constant('configure' as const),
    settings: fc.constantFrom(null, 1, 'x', [], {}, { enable: false }, { policy: 'none' }, { rules: { jargon: 7 } }),
  }),
  fc.record({ kind: fc.constant('files' as const) }),
  fc.record({
    kind: fc.constant('unasked' as const),
    method: fc.constantFrom('$/nothing', 'textDocument/didSave', 'initialized', 'forthright/none'),
  }),
  fc.record({
    kind: fc.constant('ask' as const),
    uri,
    place,
    what: fc.constantFrom('diagnostic', 'hover', 'codeAction', 'completion', 'codeLens', 'documentLink', 'unknown'),
    cancelled: fc.boolean(),
  }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Plays a step; what the server answers, be it an error, is awaited at the end. */
function play({ rpc }: TestClient, one: Step, answers: Promise<unknown>[]): void {
  const tell = (method: string, params: object): void => void answers.push(rpc.sendNotification(method, params));
  if (one.kind === 'open')
    tell('textDocument/didOpen', {
      textDocument: { uri: one.uri, languageId: 'markdown', version: one.version, text: one.text },
    });
  else if (one.kind === 'change')
    tell('textDocument/didChange', {
      textDocument: { uri: one.uri, version: one.version },
      contentChanges: one.changes,
    });
  else if (one.kind === 'close') tell('textDocument/didClose', { textDocument: { uri: one.uri } });
  else if (one.kind === 'configure')
    tell('workspace/didChangeConfiguration', { settings: { forthright: one.settings } });
  else if (one.kind === 'files') tell('workspace/didChangeWatchedFiles', { changes: [] });
  else if (one.kind === 'unasked') tell(one.method, { textDocument: { uri: uris[0] } });
  else {
    const cancel = new CancellationTokenSource();
    const textDocument = { uri: one.uri };
    const params = {
      textDocument,
      position: one.place,
      range: { start: one.place, end: one.place },
      context: { diagnostics: [] },
    };
    answers.push(rpc.sendRequest(`textDocument/${one.what}`, params, cancel.token).catch(() => undefined));
    if (one.cancelled) cancel.cancel();
  }
}

const edited = (text: string, changes: TextDocumentContentChangeEvent[]): string =>
  TextDocument.update(TextDocument.create('', 'markdown', 1, text), changes, 2).getText();

for (const encoding of ['utf-16', 'utf-8'] as const)
  test(`after any storm of messages the server answers as a fresh one does (${encoding})`, async () => {
    const capabilities = { ...pulling, general: { positionEncodings: [encoding] } };
    const client = await startClient({ capabilities });
    const calm = await startClient({ capabilities });
    let opened = 0;
    const errors: unknown[] = [];
    client.rpc.onNotification('window/logMessage', (params: { message: string }) => void errors.push(params.message));
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 25 }),
        hard.text,
        fc.array(change, { minLength: 1, maxLength: 4 }),
        async (steps, text, changes) => {
          const answers: Promise<unknown>[] = [];
          for (const one of steps) play(client, one, answers);
          await Promise.all(answers);
          // Opened again without being closed, edited, and then asked: what stands there is what a fresh server finds.
          await client.open(uris[0], text);
          await client.pull(uris[0]);
          await client.change(uris[0], 2, changes);
          const { items } = await client.pull(uris[0]);
          const unheard = `file:///work/${++opened}.md`;
          // Positions in UTF-16 are counted here too; in others, the edits are made again.
          const isCounted = encoding === 'utf-16';
          await calm.open(unheard, isCounted ? edited(text, changes) : text);
          if (!isCounted) await calm.change(unheard, 2, changes);
          assert.deepEqual(items, (await calm.pull(unheard)).items);
          await calm.rpc.sendNotification('textDocument/didClose', { textDocument: { uri: unheard } });
        },
      ),
      runs(40, 20261101),
    );
    assert.deepEqual(errors, []);
    await client.stop();
    await calm.stop();
  });
