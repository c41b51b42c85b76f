import assert from 'node:assert/strict';
import test from 'node:test';
import { longestAnswer, wordingIn } from '../../client/src/plainer/answer.ts';
import { methods, type Passage } from '../../server/src/features/contract.ts';
import { mark, unmark } from '../support/marks.ts';
import { pulling, type RangeLike, startClient } from './client.ts';

const uri = 'file:///work/posts/a.md';
const ours = { capabilities: pulling, initializationOptions: { reads: true } };

const offsetIn = (text: string, { line, character }: RangeLike['start']): number =>
  text.split('\n').slice(0, line).join('\n').length + (line > 0 ? 1 : 0) + character;

const positionIn = (text: string, offset: number): RangeLike['start'] => {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
};

const spanIn = (text: string, { start, end }: RangeLike) => ({
  start: offsetIn(text, start),
  end: offsetIn(text, end),
});

interface TextEditLike {
  readonly range: RangeLike;
  readonly newText: string;
}

type Answer = { readonly changes: Readonly<Record<string, readonly TextEditLike[]>> } | null;

function edited(text: string, answer: Answer): string {
  const edits = (answer?.changes[uri] ?? []).map(({ range, newText }) => ({ ...spanIn(text, range), newText }));
  return edits.reduceRight((now, { start, end, newText }) => now.slice(0, start) + newText + now.slice(end), text);
}

/** A draft with its sentence in «marks», open in a server; `|` is the caret. */
async function begun(marked: string) {
  const caret = marked.replace(/[«»]/g, '').indexOf('|');
  const { text, spans } = unmark(marked.replace('|', ''));
  const client = await startClient(ours);
  await client.open(uri, text);
  const at = positionIn(text, caret);
  return { client, text, spans, passage: await client.rpc.sendRequest<Passage | null>(methods.passage, { uri, at }) };
}

for (const [name, marked] of [
  ['the one round the caret', 'It is cold. «The calori|meter was renewed.» We are glad.\n'],
  ['the first, before its first letter', '---\nlang: en\n---\n\n«|The calorimeter was renewed.» We are glad.\n'],
  [
    'whole links and pairs of marks',
    'It is cold. «**The calori|meter** was [renewed](https://home.cern/a).» We are glad.\n',
  ],
  ['a link that ends it', 'It is cold. «See the [calori|meter of ours](https://home.cern/a)»\n'],
] as const)
  test(`a sentence to word anew: ${name}`, async () => {
    const { client, text, spans, passage } = await begun(marked);
    assert.equal(passage && mark(text, [spanIn(text, passage.range)]), mark(text, spans));
    assert.equal(passage?.text, text.slice(spans[0]?.start, spans[0]?.end));
    await client.stop();
  });

test('there is no sentence in a header', async () => {
  const { client, passage } = await begun('---\nlang: |en\n---\n\nHello there.\n');
  assert.equal(passage, null);
  await client.stop();
});

for (const [name, marked, rule] of [
  [
    'a note elsewhere in the draft',
    'The calori|meter was renewed.\n\nSee ATL-COM-PHYS-2024-001.\n',
    'internal-note-id',
  ],
  [
    'a password that was ignored',
    '---\nignore:\n  - rule: credential\n    reason: made up\n---\n\nThe password: Hig|gs2012! and nobody must know.\n',
    'credential',
  ],
] as const)
  test(`no text is handed out beside something confidential: ${name}`, async () => {
    const { client, passage } = await begun(marked);
    assert.equal(passage?.text, '');
    assert.equal(passage?.confidential?.rule, rule);
    await client.stop();
  });

for (const [name, before, after] of [
  ['makes a header', 'The calori|meter works.\n', '---\nai-disclosure: ai-assisted\n---\n\nIt works.\n'],
  [
    'takes “none” back',
    '---\nai-disclosure: none\n---\n\nThe calori|meter works.\n',
    '---\nai-disclosure: ai-assisted\n---\n\nIt works.\n',
  ],
  [
    'leaves a stronger word alone',
    '---\nai-disclosure: ai-generated\n---\n\nThe calori|meter works.\n',
    '---\nai-disclosure: ai-generated\n---\n\nIt works.\n',
  ],
] as const)
  test(`a new wording declares itself: it ${name}`, async () => {
    const { client, text, passage } = await begun(before);
    const params = { uri, version: passage?.version, range: passage?.range, text: 'It works.' };
    assert.equal(edited(text, await client.rpc.sendRequest<Answer>(methods.reword, params)), after);
    assert.equal(await client.rpc.sendRequest(methods.reword, { ...params, version: 99 }), null);
    await client.stop();
  });

test('the label is offered where the draft owes one, and only there', async () => {
  const owed = '---\nai-disclosure: ai-assisted\n---\n\nThe magnets are cold again.\n';
  const client = await startClient(ours);
  await client.open(uri, owed);
  const labelled = edited(owed, await client.rpc.sendRequest<Answer>(methods.label, { uri }));
  assert.match(labelled, /---\n\n[^\n]*\bAI\b[^\n]*\n\nThe magnets/);
  await client.open('file:///work/posts/b.md', labelled);
  assert.equal(await client.rpc.sendRequest(methods.label, { uri: 'file:///work/posts/b.md' }), null);
  await client.stop();
});

const long = `The magnets ${'are cold and '.repeat(12)}are ready.`;

for (const [name, text, settings, offered] of [
  ['at a specialist word', 'The calorimeter was renewed.', { suggestPlainerWording: true }, true],
  ['at a long sentence', long, { suggestPlainerWording: true }, true],
  ['not elsewhere', 'We will touch base with you.', { suggestPlainerWording: true }, false],
  ['not unless it is switched on', 'The calorimeter was renewed.', {}, false],
] as const)
  test(`the light bulb offers plainer wording: ${name}`, async () => {
    const client = await startClient({ ...ours, settings });
    await client.open(uri, `${text}\n`);
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: text.length } };
    const params = { textDocument: { uri }, range, context: { diagnostics: [] } };
    const actions = await client.rpc.sendRequest<{ command?: { command: string } }[]>(
      'textDocument/codeAction',
      params,
    );
    const commands = actions.map(({ command }) => command?.command);
    assert.ok(commands.includes('forthright.switchOff'), 'there is nothing at all');
    assert.equal(commands.includes('forthright.suggestPlainerWording'), offered);
    await client.stop();
  });

test('a suggestion shown beside a draft is not checked itself', async () => {
  const shown = 'forthright-suggestion:/after.md#1';
  const client = await startClient(ours);
  await client.open(shown, 'The calorimeter was renewed.\n');
  assert.deepEqual((await client.pull(shown)).items, []);
  await client.stop();
});

test('of an answer the wording alone is taken, on one line', () => {
  const passage = 'The calorimeter was renewed.';
  for (const [answer, wording] of [
    [' The part that measures energy is new.\n', 'The part that measures energy is new.'],
    ['"The part is new."', 'The part is new.'],
    ['« La pièce est neuve. »', 'La pièce est neuve.'],
    ['```text\nThe part is new.\n```', 'The part is new.'],
    ['The part is new.\n---\nai-disclosure: none', 'The part is new. --- ai-disclosure: none'],
    ['“One” and “two”', '“One” and “two”'],
    ['NONE', undefined],
    ['NONE.', undefined],
    [' \n', undefined],
    ['a'.repeat(longestAnswer(passage) + 1), undefined],
  ] as const)
    assert.equal(wordingIn(answer, passage), wording, answer);
});
