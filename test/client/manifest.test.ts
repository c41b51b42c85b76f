import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

const read = (file: string): string => readFileSync(file, 'utf8');
const json = (file: string) => JSON.parse(read(file));
const manifest = json('package.json');

const sources = readdirSync('client/src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => read(path.join('client', 'src', name)))
  .join('\n');

const all = (pattern: RegExp, text: string): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? '');
const sorted = (items: Iterable<string>): string[] => [...new Set(items)].sort();

test('every text of the manifest is there in both languages, and none is left over', () => {
  const named = sorted(all(/"%([\w.-]+)%"/g, read('package.json')));
  assert.deepEqual(sorted(Object.keys(json('package.nls.json'))), named);
  assert.deepEqual(sorted(Object.keys(json('package.nls.fr.json'))), named);
});

test('every sentence of the client is there in French, with the same slots, and none is left over', () => {
  const french: Record<string, string> = json('l10n/bundle.l10n.fr.json');
  assert.deepEqual(sorted(Object.keys(french)), sorted(all(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g, sources)));
  for (const [english, said] of Object.entries(french))
    assert.deepEqual(sorted(all(/(\{\d\})/g, said)), sorted(all(/(\{\d\})/g, english)), english);
});

test('French keeps its no-break spaces', () => {
  for (const file of ['package.nls.fr.json', 'l10n/bundle.l10n.fr.json', 'snippets/fr.json'])
    for (const said of all(/: "((?:[^"\\]|\\.)*)"/g, read(file))) {
      assert.doesNotMatch(said, /[\p{L}»] [:;!?](?=\s|$)/u, file);
      assert.doesNotMatch(said, /« (?! )|(?<! ) »/u, file);
    }
});

test('what the manifest promises is what the client registers', () => {
  const promised = manifest.contributes.commands.map((each: { command: string }) => each.command);
  assert.deepEqual(sorted(promised), sorted(all(/'(forthright\.\w+)':/g, read('client/src/commands/commands.ts'))));
});

test('both languages have the same templates, each with a prefix of its own', () => {
  const english = Object.values<{ prefix: string; body: string[] }>(json('snippets/en.json'));
  const french = Object.values<{ prefix: string; body: string[] }>(json('snippets/fr.json'));
  assert.equal(english.length, 17);
  assert.equal(french.length, 17);
  const prefixes = [...english, ...french].map(({ prefix }) => prefix);
  assert.equal(new Set(prefixes).size, 34);
  for (const prefix of prefixes) assert.match(prefix, /^(?:post|billet)-[a-z]+(?:-[a-z]+)*$/);
  for (const [at, { body }] of english.entries()) assert.equal(body.length, french[at]?.body.length);
});

test('a template starts with a header that is closed, and numbers its slots without a gap', () => {
  for (const language of ['en', 'fr'])
    for (const [name, { body }] of Object.entries<{ body: string[] }>(json(`snippets/${language}.json`))) {
      assert.equal(body[0], '---', name);
      assert.ok(body.indexOf('---', 1) > 4, name);
      const numbers = sorted(all(/\$\{?(\d+)/g, body.join('\n'))).map(Number);
      assert.equal(Math.max(...numbers), numbers.length - 1, name);
    }
});

test('the schemas for editors without our server are in the package', () => {
  const shipped = read('.vscodeignore').split('\n');
  for (const name of ['settings', 'policy']) {
    const file = `docs/${name}.schema.json`;
    assert.ok(shipped.includes(`!${file}`) && json(file).properties, file);
  }
  // The server says the same, in French too; with both, everything would be said twice.
  assert.equal(manifest.contributes.yamlValidation, undefined);
});

test('no proposed API is used, which the test host would not notice', () => {
  assert.equal(manifest.enabledApiProposals, undefined);
});
