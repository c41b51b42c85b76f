import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { type ClientOptions, pulling, startClient } from './client.ts';

interface Item {
  readonly label: string;
  readonly detail?: string;
  readonly documentation?: string | { readonly value: string };
  readonly insertTextFormat?: number;
  readonly textEdit: {
    readonly range: { readonly start: Place; readonly end: Place };
    readonly newText: string;
  };
}
interface Place {
  readonly line: number;
  readonly character: number;
}

const snippets = {
  ...pulling,
  textDocument: { ...pulling.textDocument, completion: { completionItem: { snippetSupport: true } } },
};

const draft = 'file:///work/post.md';
const settings = 'file:///work/.forthright.yaml';

function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

/** What is offered where `|` stands. */
async function offered(marked: string, options: ClientOptions = {}, uri = draft): Promise<readonly Item[]> {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const client = await startClient(options);
  await client.open(uri, text, uri.endsWith('.md') ? 'markdown' : 'yaml');
  const position = placeOf(text, offset);
  const items = await client.rpc.sendRequest<Item[]>('textDocument/completion', { textDocument: { uri }, position });
  await client.stop();
  for (const { range } of items.map(({ textEdit }) => textEdit)) {
    assert.equal(range.start.line, range.end.line);
    assert.ok(range.start.character <= position.character && position.character <= range.end.character);
  }
  return items;
}

const labels = (items: readonly Item[]): readonly string[] => items.map(({ label }) => label);

/** The text once an item was taken. */
async function taken(marked: string, label: string, uri = draft): Promise<string> {
  const items = await offered(marked, {}, uri);
  const item = items.find((one) => one.label === label);
  assert.ok(item, `no ${label} among ${labels(items).join()}`);
  const lines = marked.replace('|', '').split('\n');
  const { range, newText } = item.textEdit;
  const line = lines[range.start.line] as string;
  lines[range.start.line] = line.slice(0, range.start.character) + newText + line.slice(range.end.character);
  return lines.join('\n');
}

test('the header offers the keys that are not there yet, said in the reader’s language', async () => {
  const english = await offered('---\naccount: personal\n|\n---\n\nHello.\n');
  assert.ok(!labels(english).includes('account'));
  assert.ok(labels(english).includes('ai-disclosure'));
  const french = await offered('---\naccount: personal\n|\n---\n\nHello.\n', { locale: 'fr' });
  assert.equal(french.find(({ label }) => label === 'embargo')?.detail?.startsWith('Rien de ceci'), true);
  const documentation = french.find(({ label }) => label === 'ai-disclosure')?.documentation;
  assert.match((documentation as { value: string }).value, /`ai-assisted`\u00a0: Une personne/);
});

test('without a word of the editor, a French draft is explained in French', async () => {
  const items = await offered('---\nlang: fr\n|\n---\n\nLe faisceau est revenu.\n');
  assert.equal(items.find(({ label }) => label === 'audience')?.detail, 'Le public qui doit comprendre ce texte.');
});

for (const [where, marked, label, after] of [
  ['a new key', '---\nacc|\n---\n', 'account', '---\naccount: \n---\n'],
  [
    'a key of a header that nobody closed',
    '---\nlang: en\nau|\n\nHello.\n',
    'audience',
    '---\nlang: en\naudience: \n\nHello.\n',
  ],
  ['a key that has its colon', '---\nac|count: personal\n---\n', 'account', '---\naccount: personal\n---\n'],
  ['a value', '---\naccount: |\n---\n', 'personal', '---\naccount: personal\n---\n'],
  ['a value right behind the colon', '---\naccount:|\n---\n', 'personal', '---\naccount: personal\n---\n'],
  [
    'a value in the place of another',
    '---\naccount: per|s # mine\n---\n',
    'institutional',
    '---\naccount: institutional # mine\n---\n',
  ],
  ['a handle of the policy', '---\naccount: |\n---\n', '@CERN', '---\naccount: "@CERN"\n---\n'],
  ['a list that begins', '---\nplatforms: |\n---\n', 'x', '---\nplatforms: [x]\n---\n'],
  ['a list in brackets', '---\nplatforms: [x, m|]\n---\n', 'mastodon', '---\nplatforms: [x, mastodon]\n---\n'],
  [
    'a list over lines',
    '---\nplatforms:\n  - x\n  - |\n---\n',
    'threads',
    '---\nplatforms:\n  - x\n  - threads\n---\n',
  ],
  ['a list without its dash', '---\nplatforms:\n  |\n---\n', 'x', '---\nplatforms:\n  - x\n---\n'],
  ['the first medium', '---\nlang: en\nmed|\n---\n', 'media', '---\nlang: en\nmedia:\n  - file: \n---\n'],
  [
    'a key of a medium',
    '---\nmedia:\n  - file: a.jpg\n    a|\n---\n',
    'alt',
    '---\nmedia:\n  - file: a.jpg\n    alt: \n---\n',
  ],
  [
    'a value of a medium',
    '---\nmedia:\n  - file: a.jpg\n    ai: |\n---\n',
    'generated',
    '---\nmedia:\n  - file: a.jpg\n    ai: generated\n---\n',
  ],
  [
    'a key of a medium in braces',
    '---\nmedia: [{file: a.jpg, a|}]\n---\n',
    'alt',
    '---\nmedia: [{file: a.jpg, alt: }]\n---\n',
  ],
  ['a rule to ignore', '---\nignore:\n  - rule: ja|\n---\n', 'jargon', '---\nignore:\n  - rule: jargon\n---\n'],
] as const)
  test(`in a header, ${where}`, async () => assert.equal(await taken(marked, label), after));

for (const [where, marked, label, after] of [
  ['a key', 'audience: general\nru|\n', 'rules', 'audience: general\nrules:\n  \n'],
  ['a policy that comes along', 'policy: |\n', 'laboratory', 'policy: laboratory\n'],
  ['a rule', 'rules:\n  ja|\n', 'jargon', 'rules:\n  jargon: \n'],
  ['a severity', 'rules:\n  jargon: |\n', 'off', 'rules:\n  jargon: off\n'],
  ['an option', 'rules:\n  jargon:\n    al|\n', 'allow', 'rules:\n  jargon:\n    allow: \n'],
  [
    'an option in braces',
    'rules:\n  jargon: { severity: w| }\n',
    'warning',
    'rules:\n  jargon: { severity: warning }\n',
  ],
  ['a limit of a platform', 'platforms:\n  mastodon:\n    |\n', 'text', 'platforms:\n  mastodon:\n    text: \n'],
] as const)
  test(`in .forthright.yaml, ${where}`, async () => assert.equal(await taken(marked, label, settings), after));

test('a policy file has its own keys, and any other YAML is left alone', async () => {
  const policy = await offered('|\n', {}, 'file:///work/atlas.forthright-policy.yaml');
  assert.ok(labels(policy).includes('mailboxes') && labels(policy).includes('extends'));
  assert.deepEqual(await offered('|\n', {}, 'file:///work/compose.yaml'), []);
});

test('a rule says what it finds, in French too', async () => {
  const items = await offered('rules:\n  |\n', { locale: 'fr-CH' }, settings);
  const residue = items.find(({ label }) => label === 'ai-residue');
  assert.equal(residue?.detail, 'Ce qu’un robot conversationnel a laissé dans le texte.');
});

for (const [name, marked] of [
  ['prose', 'Our magnets are cold.|\n'],
  ['prose under a header', '---\naccount: personal\n---\n\nOur magnets |\n'],
  ['a line across the page', 'One.\n\n---\n|\n\nTwo.\n'],
  ['a comment of the header', '---\naccount: personal\n# acc|\n---\n\nHello there, all.\n'],
  ['a value that may be anything', '---\nrole: ph|\n---\n\nHello there, all.\n'],
] as const)
  test(`nothing is offered in ${name}`, async () => assert.deepEqual(await offered(marked), []));

test('an empty draft is offered the very templates of the snippet files', async () => {
  const bodies = ['en', 'fr'].flatMap((language) =>
    Object.values<{ body: string[] }>(JSON.parse(readFileSync(`snippets/${language}.json`, 'utf8'))),
  );
  const items = await offered('|', { capabilities: snippets });
  assert.deepEqual(
    items.map(({ textEdit }) => textEdit.newText),
    bodies.map(({ body }) => body.join('\n')),
  );
  assert.ok(items.every(({ insertTextFormat }) => insertTextFormat === 2));
  assert.equal(labels(await offered('\n|\n', { capabilities: snippets, locale: 'fr' }))[0], 'Résultat publié');
});

test('under a header a template comes without its own, with all its slots', async () => {
  const items = await offered('---\nlang: fr\n---\n\n|\n', { capabilities: snippets });
  assert.equal(items.length, 17);
  const text = items[0]?.textEdit.newText ?? '';
  assert.match(text, /^La collaboration|^\S/);
  assert.doesNotMatch(text, /^---|\$\{\d+\}/);
  assert.match(text, /\$\{4:\[lien vers l’article\]\}/);
});

test('a template’s name that is begun is replaced, and an editor without snippets gets plain words', async () => {
  const after = await taken('post-corr|', 'Correction');
  assert.match(
    after,
    /^---\naccount: institutional\naudience: general\nlang: en\nplatforms: \[x, mastodon, linkedin\]/,
  );
  assert.match(after, /Correction: on \[day month year\] we wrote/);
  assert.doesNotMatch(after, /\$/);
});

test('VS Code, which offers snippets by itself, is not offered them twice', async () => {
  const ours = { capabilities: snippets, initializationOptions: { reads: true } };
  assert.deepEqual(await offered('post|', ours), []);
  assert.equal((await offered('---\nlang: en\n---\n|', ours)).length, 17);
});

test('the policy’s hashtags are offered behind the sign', async () => {
  assert.ok(labels(await offered('Cold magnets again. #C|')).includes('#CERN'));
});
