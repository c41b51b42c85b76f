import assert from 'node:assert/strict';
import test from 'node:test';
import { type RangeLike, startClient } from './client.ts';

interface Link {
  readonly range: RangeLike;
  readonly target: string;
  readonly tooltip?: string;
}

/** What a document links to: the words, and where they lead. */
async function links(
  text: string,
  uri = 'file:///work/posts/post.fr.md',
): Promise<readonly (readonly [string, string])[]> {
  const client = await startClient();
  await client.open(uri, text, uri.endsWith('.yaml') ? 'yaml' : 'markdown');
  const found = await client.rpc.sendRequest<Link[]>('textDocument/documentLink', { textDocument: { uri } });
  await client.stop();
  const lines = text.split('\n');
  return found.map(({ range: { start, end }, target }) => [
    (lines[start.line] ?? '').slice(start.character, end.character),
    target,
  ]);
}

test('a draft leads to the text it translates and to its media', async () => {
  const header = [
    '---',
    'translation-of: ../en/post.en.md',
    'media:',
    '  - file: "the plot 1.png"',
    '    alt: A plot of the plot 1.png',
    '  - {alt: Film, file: https://cds.cern.ch/record/1}',
    '---',
    '',
    'Bonjour.',
    '',
  ];
  assert.deepEqual(await links(header.join('\n')), [
    ['../en/post.en.md', 'file:///work/en/post.en.md'],
    ['the plot 1.png', 'file:///work/posts/the%20plot%201.png'],
    ['https://cds.cern.ch/record/1', 'https://cds.cern.ch/record/1'],
  ]);
});

test('a rule that is ignored leads to its clause, in the header and in the text', async () => {
  const found = await links(
    '---\nignore:\n  - rule: jargon\n    reason: known\n---\n\n<!-- forthright-ignore acronym: known -->\nSPS and PS.\n',
  );
  assert.deepEqual(
    found.map(([words]) => words),
    ['jargon', 'acronym'],
  );
  for (const [, target] of found) assert.match(target, /^https:\/\//);
});

test('settings lead to their policy and to the clause of each rule', async () => {
  const text = 'policy: "./policies/our-policy.yaml"\nrules:\n  jargon: off\n  nonsense: off\n';
  const [policy, rule, ...others] = await links(text, 'file:///work/.forthright.yaml');
  assert.deepEqual(policy, ['./policies/our-policy.yaml', 'file:///work/policies/our-policy.yaml']);
  assert.equal(rule?.[0], 'jargon');
  assert.deepEqual(others, []);
  assert.deepEqual(await links('policy: cern\n', 'file:///work/.forthright.yaml'), []);
});

test('nothing leads out of the root, to nowhere, or from a draft that has no folder', async () => {
  assert.deepEqual(await links('---\ntranslation-of: ../../../../etc/passwd\nlang: fr\n---\nBonjour.\n'), []);
  assert.deepEqual(await links('---\ntranslation-of: a.md\nlang: fr\n---\nBonjour.\n', 'untitled:Untitled-1.md'), []);
});
