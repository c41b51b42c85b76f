import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { after } from 'node:test';
import { forthright } from './cli/forthright.ts';
import { pulling, startClient } from './server/client.ts';
import { check } from './support/check.ts';

/** The value that may nowhere be shown, and a draft that holds it among other things worth a finding. */
const drafts: readonly (readonly [secret: string, text: string])[] = [
  ['Higgs2012!', 'The password: Higgs2012! and nobody must know.'],
  ['glpat-a8Kd93jfLq02ZxPvTn4b', 'Our token glpat-a8Kd93jfLq02ZxPvTn4b works again!!!'],
  ['ghp_16C7e42F292c6912E7710c838347Ae178B4a', 'CONFIDENTIAL: ghp_16C7e42F292c6912E7710c838347Ae178B4a is live.'],
  ['AKIAQ3EGWX7VN2KLMP4T', 'The key AKIAQ3EGWX7VN2KLMP4T stands in the notebook.'],
  ['s3cret99', 'Clone from https://jane:s3cret99@gitlab.cern.ch/group/repo today.'],
  [
    'eyJzdWIiOiIxMjM0NTY3ODkwIn0',
    'Header: Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9P',
  ],
  ['48213976', 'The gate code is 48213976 after hours, the hall is empty.'],
  ['Quark-2026', 'Login: visitor / Quark-2026 for the internal page.'],
  ['0076 2011 6238 5295', 'Pay to CH93 0076 2011 6238 5295 7 before Monday.'],
  ['1111 1111 1111', 'My card 4111 1111 1111 1111 was charged twice.'],
  ['9217.0769', 'Her AHV number is 756.9217.0769.85, for the form.'],
  ['08 14 168 025', 'Son numéro de sécu est le 2 55 08 14 168 025 38, pour le formulaire.'],
  ['boson42!', 'Le mot de passe du routeur est boson42! et la salle est ouverte à tous.'],
  ['45B12', 'Le digicode de la porte est 45B12, entrez donc, nous vous attendons.'],
  ['2580#', 'Le code du portail est 2580# et personne ne garde l’entrée la nuit.'],
  ['jane.doe', 'Rumour has it that jane.doe@cern.ch knows more.'],
  ['leila.benali', 'Écrivez à leila.benali [arobase] cern [point] ch pour la visite de demain.'],
  ['75 411 22 33', 'Call Jane on +41 75 411 22 33, she lives at 12 rue des Lilas.'],
  ['12 34 56 78', 'Appelez Marie au 06 12 34 56 78, elle est seule chaque soir au bureau.'],
  ['812345', 'My CERN ID 812345 is on the badge, see the photo of my badge.'],
  ['123456', 'Garé n’importe comment : la plaque verte GE 123456, quelle honte.'],
];

const folder = mkdtempSync(path.join(tmpdir(), 'privacy-'));
after(() => rmSync(folder, { recursive: true, force: true }));
drafts.forEach(([, text], i) => {
  writeFileSync(path.join(folder, `${i}.md`), `${text}\n`);
});

/** Whatever of the value is more than its first two characters. */
const shows = (said: string, secret: string): boolean => {
  const flat = said.replace(/\\u00a0|\s+/g, ' ');
  return flat.includes(secret) || flat.includes(secret.slice(0, 4)) || flat.includes(secret.slice(2));
};

test('every secret is found and marked as one', async () => {
  for (const [secret, text] of drafts) {
    const { findings } = await check(text);
    const at = text.indexOf(secret);
    const found = findings.filter((f) => f.span.start <= at && f.span.end >= at + secret.length);
    assert.ok(found.length > 0, `nothing found of ${secret}`);
    for (const finding of found) assert.ok(finding.secret, `${finding.rule} is no secret in: ${text}`);
  }
});

for (const format of ['pretty', 'json', 'sarif', 'github', 'junit', 'codequality'])
  test(`no secret shows in the format ${format}`, async () => {
    const files = drafts.map((_, i) => `${i}.md`);
    const { out, err } = await forthright(['check', '--format', format, ...files], { cwd: folder });
    assert.ok(out.includes('credential') && out.includes('personal-email'), out.slice(0, 400));
    for (const [secret] of drafts) assert.ok(!shows(out + err, secret), `${secret} shows`);
  });

test('no secret shows in the refusal to copy, in JSON lines or in a baseline', async () => {
  for (const [i, [secret, text]] of drafts.entries()) {
    const { err } = await forthright(['copy', `${i}.md`], { cwd: folder });
    const lines = await forthright(['check', '--jsonl'], {
      cwd: folder,
      stdin: `${JSON.stringify({ id: 'a', text })}\n`,
    });
    assert.ok(lines.out.includes('"a"'), lines.err);
    for (const said of [err, lines.out, lines.err]) assert.ok(!shows(said, secret), `${secret} shows in: ${said}`);
  }
});

test('no secret shows in diagnostics, hovers and quick fixes', async () => {
  const client = await startClient({ capabilities: pulling });
  try {
    for (const [i, [secret, text]] of drafts.entries()) {
      const uri = `file:///work/${i}.md`;
      await client.open(uri, text);
      const { items } = await client.pull(uri);
      assert.ok(items.length > 0, text);
      const textDocument = { uri };
      const range = { start: { line: 0, character: 0 }, end: { line: 0, character: text.length } };
      const said: unknown[] = [items];
      for (const item of items)
        said.push(await client.rpc.sendRequest('textDocument/hover', { textDocument, position: item.range.start }));
      said.push(
        await client.rpc.sendRequest('textDocument/codeAction', {
          textDocument,
          range,
          context: { diagnostics: items },
        }),
      );
      assert.ok(!shows(JSON.stringify(said), secret), `${secret} shows in: ${JSON.stringify(said)}`);
    }
  } finally {
    await client.stop();
  }
});
