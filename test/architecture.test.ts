import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';

/** The floors of `server/src`, and which others each may import. What is not named here may not be. */
const floors: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  lexicon: ['engine'],
  parsing: ['lexicon', 'engine'],
  reading: ['parsing', 'lexicon', 'engine'],
  platforms: ['parsing', 'lexicon', 'engine'],
  policy: ['parsing', 'lexicon', 'engine'],
  rules: ['policy', 'platforms', 'reading', 'parsing', 'lexicon', 'engine'],
  'checker.ts': ['rules', 'policy', 'reading', 'parsing', 'lexicon', 'engine'],
  'convert.ts': ['engine'],
  'session.ts': ['checker.ts', 'parsing'],
  'editorSettings.ts': ['policy', 'engine'],
  'standing.ts': ['checker.ts', 'rules', 'policy', 'parsing', 'engine'],
  'configuration.ts': ['editorSettings.ts', 'standing.ts', 'checker.ts', 'policy', 'parsing', 'engine'],
  features: [
    'session.ts',
    'checker.ts',
    'convert.ts',
    'rules',
    'policy',
    'platforms',
    'reading',
    'parsing',
    'lexicon',
    'engine',
  ],
  cli: [
    'features',
    'standing.ts',
    'checker.ts',
    'rules',
    'policy',
    'platforms',
    'reading',
    'parsing',
    'lexicon',
    'engine',
  ],
  'requests.ts': ['features', 'configuration.ts', 'session.ts', 'convert.ts', 'parsing'],
  'assist.ts': ['requests.ts', 'features', 'configuration.ts', 'convert.ts', 'policy', 'engine'],
  'server.ts': [
    'assist.ts',
    'requests.ts',
    'features',
    'configuration.ts',
    'session.ts',
    'checker.ts',
    'convert.ts',
    'policy',
    'engine',
  ],
};
const root = path.join('server', 'src');
const files = readdirSync(root, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'));

const floorOf = (file: string): string => file.split(path.sep)[0] as string;
const importsOf = (file: string): readonly string[] =>
  [...readFileSync(path.join(root, file), 'utf8').matchAll(/(?:from|import)\s+'([^']+)'/g)].map((m) => m[1] as string);

test('no floor imports one above it', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      // Data that the manifest names too stands at the root of the package.
      .filter((target) => target.startsWith('.') && !target.endsWith('.json'))
      .map((target) => floorOf(path.normalize(path.join(path.dirname(file), target))))
      .filter((floor) => floor !== floorOf(file) && !floors[floorOf(file)]?.includes(floor))
      .map((floor) => `${file} imports ${floor}`),
  );
  assert.deepEqual(wrong, []);
});

test('every file stands on a floor', () => {
  assert.deepEqual(
    files.filter((file) => !(floorOf(file) in floors)),
    [],
  );
});

test('no rule imports another rule', () => {
  // A rule's examples may stand in a file beside it.
  const isRule = (file: string): boolean => /^rules[\\/](?!shared)[a-z]+[\\/][a-z-]+\.ts$/.test(file);
  const wrong = files.filter(isRule).flatMap((file) =>
    importsOf(file)
      .filter((target) => target.startsWith('.'))
      .map((target) => path.normalize(path.join(path.dirname(file), target)))
      .filter(isRule)
      .map((target) => `${file} imports ${target}`),
  );
  assert.deepEqual(wrong, []);
});

test('the server knows no host and no network', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => target.startsWith('node:') || /languageserver\/(node|browser)/.test(target))
      .map((target) => `${file} imports ${target}`),
  );
  assert.deepEqual(wrong, []);
});

test('only one file knows offsets and protocol ranges, and only features and the server speak the protocol', () => {
  const speaks = files.filter((file) => importsOf(file).some((target) => target.startsWith('vscode-languageserver')));
  const allowed = /^(features[\\/]|server\.ts|assist\.ts|convert\.ts|session\.ts|requests\.ts|configuration\.ts)/;
  assert.deepEqual(
    speaks.filter((file) => !allowed.test(file)),
    [],
  );
});
