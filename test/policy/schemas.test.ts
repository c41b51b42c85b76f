import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { starter } from '../../server/src/cli/policyStarter.ts';
import { readPolicy } from '../../server/src/policy/readPolicy.ts';
import { readSettings } from '../../server/src/policy/settings.ts';
import { allRules } from '../../server/src/rules/index.generated.ts';

const read = (file: string): string => readFileSync(file, 'utf8');
const compiled = (name: string) =>
  new Ajv({ allErrors: true, allowUnionTypes: true }).compile(JSON.parse(read(`docs/${name}.schema.json`)));
const policy = compiled('policy');
const settings = compiled('settings');

const policies = ['server/policies', 'examples']
  .flatMap((folder) => readdirSync(folder).map((name) => path.join(folder, name)))
  .filter((name) => name.endsWith('.yaml'));

test('the shipped policies, the example and the one to begin with are valid by the schema', () => {
  assert.ok(policies.length >= 2);
  for (const [name, text] of [...policies.map((file) => [file, read(file)] as const), ['starter', starter] as const])
    assert.ok(policy(parse(text)), `${name}: ${JSON.stringify(policy.errors?.slice(0, 3))}`);
});

test('the settings of README.md are valid by the schema', () => {
  const blocks = [...read('README.md').matchAll(/```yaml\n((?!---)[\s\S]*?)```/g)].map((m) => m[1] as string);
  assert.ok(blocks.length > 0);
  for (const block of blocks) assert.ok(settings(parse(block)), JSON.stringify(settings.errors));
});

test('what the schema of a policy refuses is complained about, and the other way round', () => {
  const rows: readonly (readonly [yaml: string, isFine: boolean])[] = [
    ['id: a\nextends: laboratory', true],
    ['id: a\nextends: [laboratory, laboratory]', true],
    ['id: a\nextends: { a: b }', false],
    ['mailbox: [a@b.c]', false],
    ['mailboxes: press@example.org', true],
    ['phones: [112]', true],
    ['rules: { jargon: off, long-sentence: { severity: hint } }', true],
    ['rules: { jargon: 3 }', false],
    ['rules: { jargon: { severity: loud } }', false],
    ['rules: { jargon: { allow: calorimeter } }', true],
    ['rules: { jargon: { allowed: [calorimeter] } }', false],
    ['audience: everybody there is', false],
    ['organisation: { short: ABC, color: red }', false],
    ['names: { a: { kind: machine, name: A } }', true],
    ['names: { a: { kind: boat, name: A } }', false],
    ['names: { a: { name: A } }', false],
    [
      'facts: { f: { says: a, verified-on: "2026-01-01", source: s, confidence: A, stale: { en: [{ not: [b] }] } } }',
      true,
    ],
    ['facts: { f: { says: a, verified-on: soon, source: s, confidence: A, stale: { en: [{ not: [b] }] } } }', false],
    ['own-rules: { a-b: { says: s, words: [w], finds: [w] } }', true],
    ['own-rules: { A_b: { says: s, words: [w], finds: [w] } }', false],
    ['own-rules: { a-b: { says: s, finds: [w] } }', false],
    ['own-rules: { a-b: { says: s, words: [w], finds: { en: [w] }, at-most: -1 } }', false],
    ['title: { en: a, fr: b }', true],
    ['title: { en: a, fr: b, de: c }', false],
  ];
  for (const [yaml, isFine] of rows) {
    assert.equal(policy(parse(yaml)), isFine, yaml);
    const { complaints } = readPolicy(`${yaml}\n`, () => 'id: laboratory\n', { rules: allRules });
    assert.equal(complaints.length === 0, isFine, `${yaml}: ${complaints[0]?.message.en}`);
  }
});

test('what the schema of the settings refuses is complained about, and the other way round', () => {
  const rows: readonly (readonly [yaml: string, isFine: boolean])[] = [
    ['policy: cern\nfiles: posts/*.md\naudience: expert', true],
    ['police: cern', false],
    ['files: { a: b }', false],
    ['platforms: { mastodon: { text: 1000 } }', true],
    ['platforms: { orkut: { text: 1000 } }', false],
    ['platforms: { mastodon: { text: many } }', false],
  ];
  for (const [yaml, isFine] of rows) {
    assert.equal(settings(parse(yaml)), isFine, yaml);
    assert.equal(readSettings(yaml, allRules).complaints.length === 0, isFine, yaml);
  }
});

test('the schemas name every rule and every option, each with what it is', () => {
  const { properties, definitions } = JSON.parse(read('docs/settings.schema.json'));
  assert.deepEqual(Object.keys(properties.rules.properties).sort(), allRules.map(({ id }) => id).sort());
  const text = JSON.stringify([properties.rules, definitions]);
  for (const rule of allRules) {
    assert.ok(properties.rules.properties[rule.id].description, rule.id);
    for (const option of Object.keys(rule.options ?? {}))
      assert.ok(text.includes(`"${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}":`), option);
  }
});
