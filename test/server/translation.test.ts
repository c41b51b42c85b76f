import assert from 'node:assert/strict';
import test from 'node:test';
import { pulling, startClient } from './client.ts';

const english = 'The machine ran for 120 days with ATLAS, until 4 July. Read more: https://home.cern/news/machine\n';
const french = (days: number, rest: string) =>
  `---\nlang: fr\ntranslation-of: post.en.md\n---\nLa machine a tourné ${days} jours avec ATLAS, jusqu’au 4 juillet. ${rest}\n`;
const link = 'À lire : https://home.cern/fr/news/machine';
const uri = 'file:///work/posts/post.fr.md';
const original = 'file:///work/posts/post.en.md';

async function told(files: Record<string, string>, text: string): Promise<readonly string[]> {
  const client = await startClient({ capabilities: pulling, files });
  await client.open(uri, text);
  const { items } = await client.pull(uri);
  await client.stop();
  return items.filter(({ code }) => code === 'bilingual-parity').map(({ message }) => message);
}

test('a translation that says the same as its original is left alone', async () => {
  assert.deepEqual(await told({ [original]: english }, french(120, link)), []);
});

test('what one version says and the other does not is told, there in its place and here at the header', async () => {
  const messages = await told({ [original]: english }, french(112, ''));
  assert.equal(messages.length, 2);
  assert.match(messages.join('\n'), /« 112 » figure ici et non dans « post\.en\.md »/);
  assert.match(messages.join('\n'), /dit ce qui manque ici.*« 120 ».*home\.cern\/news\/machine/);
});

test('the original is read as it stands in the editor', async () => {
  const client = await startClient({ capabilities: pulling, files: { [original]: english } });
  await client.open(original, english.replace('120', '112'));
  await client.open(uri, french(112, link));
  const { items } = await client.pull(uri);
  await client.stop();
  assert.deepEqual(
    items.filter(({ code }) => code === 'bilingual-parity'),
    [],
  );
});

test('an original that is not there, or outside any folder, is said in one sentence', async () => {
  for (const path of ['post.en.md', '/etc/passwd', 'https://home.cern/post.en.md']) {
    const messages = await told({}, french(120, link).replace('post.en.md', path));
    assert.equal(messages.length, 1, path);
    assert.match(messages[0] as string, /ne peut pas être lu d’ici/);
  }
});
