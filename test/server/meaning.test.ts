import assert from 'node:assert/strict';
import test from 'node:test';
import { type ClientOptions, type DiagnosticLike, startClient } from './client.ts';

const draft = 'file:///work/post.md';
const settings = 'file:///work/.forthright.yaml';

/** What a hover says where `|` stands. */
async function said(marked: string, uri = draft, options: ClientOptions = {}): Promise<string> {
  const before = marked.slice(0, marked.indexOf('|')).split('\n');
  const client = await startClient(options);
  await client.open(uri, marked.replace('|', ''), uri === draft ? 'markdown' : 'yaml');
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  const hover = await client.rpc.sendRequest<{ contents: { value: string } } | null>('textDocument/hover', {
    textDocument: { uri },
    position,
  });
  await client.stop();
  return hover?.contents.value ?? '';
}

const head = (lines: string): string => `---\n${lines}\n---\n\nCold magnets.\n`;

for (const [what, marked, pattern] of [
  [
    'a key: what it means',
    head('emb|argo: 2026-12-01T10:00+01:00'),
    /^\*\*embargo\*\* — Nothing of this may be public before/,
  ],
  ['a key: what it switches on', head('ai-disc|losure: none'), /\*\*Switches on\*\* — Anything but “none”/],
  ['a key: what it allows', head('aud|ience: expert'), /- `informed`: People who follow science/],
  ['a key of a medium', head('media:\n  - file: a.jpg\n    cred|it: A. Morel'), /\*\*credit\*\* — Whose work it is/],
  ['a value', head('account: pers|onal'), /^`personal` — Your own account: you speak for yourself\.$/],
  ['an item in brackets', head('platforms: [x, masto|don]'), /^`mastodon` — Mastodon$/],
  ['an item over lines', head('platforms:\n  - thr|eads'), /^`threads` — Threads$/],
  ['a handle of the policy, in quotes', head('account: "@CE|RN"'), /^`@CERN` — /],
  ['a rule that is ignored', head('ignore:\n  - rule: jar|gon\n    reason: known'), /`jargon` — /],
  ['a value that may be anything: its key', head('role: phys|icist'), /^\*\*role\*\* — What you do/],
] as const)
  test(`the header explains ${what}`, async () => assert.match(await said(marked), pattern));

test('the header is explained in the reader’s language', async () => {
  assert.match(await said(head('emb|argo: 2026-12-01T10:00+01:00'), draft, { locale: 'fr' }), /Effet\*\* — Bloque/);
  assert.match(await said(head('lang: fr\naud|ience: expert')), /Le public qui doit comprendre ce texte/);
});

test('a wrong value says what is wrong, and then what its key means', async () => {
  const value = await said(head('audience: everyb|ody'));
  assert.match(value, /`header`\n\n---\n\n\*\*audience\*\*/);
});

test('prose and comments of the header are not explained', async () => {
  assert.equal(await said(head('account: personal\n# aud|ience')), '');
  assert.equal(await said('The aud|ience was large.\n'), '');
});

for (const [what, marked, locale, pattern] of [
  [
    'a rule',
    'rules:\n  ai-res|idue: off\n',
    'en',
    /\*\*ai-residue\*\* — What a chatbot left behind in the text\.[\s\S]+\*\*Why\*\*/,
  ],
  ['a rule, in French', 'rules:\n  ai-res|idue: off\n', 'fr', /Ce qu’un robot conversationnel a laissé/],
  ['a severity', 'rules:\n  jargon: { severity: warn|ing }\n', 'en', /^`warning` — Should be mended\.$/],
  ['an option', 'rules:\n  jargon:\n    all|ow: [muon]\n', 'en', /^\*\*allow\*\* — /],
  ['a key', 'pol|icy: cern\n', 'fr', /^\*\*policy\*\* — Une politique fournie/],
] as const)
  test(`.forthright.yaml explains ${what}`, async () =>
    assert.match(await said(marked, settings, { locale }), pattern));

/** The words a finding stands on. */
const wordsOf = (text: string, { range: { start, end } }: DiagnosticLike): string =>
  (text.split('\n')[start.line] ?? '').slice(start.character, end.character);

test('what is wrong in .forthright.yaml is said at its place while it is written, and mended there', async () => {
  const client = await startClient({ locale: 'fr' });
  const text = 'audience: general\nrules:\n  jargn: off\n';
  await client.open(settings, text, 'yaml');
  const [first, ...others] = (await client.pull(settings)).items;
  assert.ok(first && others.length === 0);
  assert.equal(wordsOf(text, first), 'jargn');
  assert.match(first.message, /vouliez-vous écrire «\u00a0jargon\u00a0»/);
  const actions = await client.rpc.sendRequest<
    { title: string; edit: { changes: Record<string, { newText: string }[]> } }[]
  >('textDocument/codeAction', { textDocument: { uri: settings }, range: first.range, context: { diagnostics: [] } });
  assert.equal(actions[0]?.edit.changes[settings]?.[0]?.newText, 'jargon');
  await client.change(settings, 2, [{ text: 'rules:\n  jargon: off\n' }]);
  assert.deepEqual((await client.pull(settings)).items, []);
  await client.stop();
});

test('settings may speak of the rules of their own policy', async () => {
  const policy = 'extends: cern\nown-rules:\n  - id: tea\n    summary: { en: Tea, fr: Thé }\n';
  const files = { 'file:///work/our-policy.yaml': policy };
  const client = await startClient({ files });
  await client.open(settings, 'policy: ./our-policy.yaml\nrules:\n  coffee: off\n', 'yaml');
  assert.equal((await client.pull(settings)).items.length, 1);
  await client.stop();
});

test('faults of a policy are pushed to a client that cannot pull; other YAML is left alone', async () => {
  const client = await startClient({ capabilities: {} });
  const uri = 'file:///work/lab.forthright-policy.yaml';
  await client.open(uri, 'extnds: cern\n', 'yaml');
  const told = await client.next<{ uri: string; diagnostics: DiagnosticLike[] }>('textDocument/publishDiagnostics');
  assert.equal(told.uri, uri);
  assert.equal(wordsOf('extnds: cern', told.diagnostics[0] as DiagnosticLike), 'extnds');
  await client.open('file:///work/compose.yaml', 'extnds: cern\n', 'yaml');
  const other = await client.next<{ diagnostics: unknown[] }>('textDocument/publishDiagnostics');
  assert.deepEqual(other.diagnostics, []);
  await client.stop();
});
