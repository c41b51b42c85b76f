import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { folderWith, forthright, report, rulesOf } from './forthright.ts';

test('policy init writes a policy whose own examples hold, and never over another', async () => {
  const cwd = folderWith({});
  assert.equal((await forthright(['policy', 'init'], { cwd })).status, 0);
  const checked = await forthright(['policy', 'check', 'our-policy.yaml'], { cwd });
  assert.deepEqual(checked, { status: 0, out: 'our-policy.yaml: in order\n', err: '' });
  const tried = await forthright(['policy', 'test', 'our-policy.yaml'], { cwd });
  assert.deepEqual(tried, { status: 0, out: 'our-policy.yaml: 3 own rules, 13 examples as said, 0 not\n', err: '' });
  const again = await forthright(['policy', 'init'], { cwd });
  assert.deepEqual([again.status, again.err], [2, 'forthright: our-policy.yaml is there already\n']);
});

test('a fault in a policy is said at its line and column', async () => {
  const rows: readonly (readonly [policy: string, says: string])[] = [
    ['id: a\nmailboxs: [a@b.c]\n', '2:1: “mailboxs” is not known here: did you mean “mailboxes”?'],
    ['extends: nobody\n', '1:10: The policy “nobody” is not there'],
    ['extends: ../above.yaml\n', '1:10: The policy “../above.yaml” stands outside the workspace'],
    ['extends: /etc/passwd\n', '1:10: The policy “/etc/passwd” stands outside the workspace'],
    ['extends: p.yaml\n', '1:10: The policy “p.yaml” comes back to itself'],
    ['own-rules:\n  jargon: { says: a, words: [b], finds: [b] }\n', '2:3: “jargon” is a rule that comes along'],
    ['own-rules:\n  A_b: { says: a, words: [b], finds: [b] }\n', '2:3: “A_b” cannot name a rule'],
    ['own-rules:\n  a-b: { says: a, finds: [b] }\n', '2:8: This entry of “a-b” needs “words”.'],
    ['own-rules:\n  a-b: { says: a, words: ["(b"], finds: [b] }\n', '2:28: The phrase “(b” cannot be used'],
    ['rules:\n  jargon: loud\n', '2:11: “jargon” takes '],
  ];
  for (const [policy, says] of rows) {
    const ran = await forthright(['policy', 'check', 'p.yaml'], { cwd: folderWith({ 'p.yaml': policy }) });
    assert.equal(ran.status, 1, policy);
    assert.ok(ran.out.startsWith(`p.yaml:${says}`), ran.out);
  }
});

const rule = (more: string): string =>
  `own-rules:\n  our-rule:\n    says: "\${found} it is."\n    words: { en: [zebra~], fr: [zèbre~] }\n${more}`;

test('an example that is not as said fails; so does a rule that never fires in its own examples', async () => {
  const rows: readonly (readonly [more: string, out: RegExp])[] = [
    ['    finds: { en: ["a «zebra»", "two «zebras»"], fr: ["un «zèbre»"] }\n', /3 examples as said, 0 not/],
    ['    finds: []\n', /:2:3: our-rule has no example of what it finds/],
    ['    finds: [a horse]\n', /:5:13: our-rule should find something in “a horse”, but finds nothing\n.*never fires/],
    ['    finds: [«a» zebra]\n', /should find “a” in “«a» zebra”, but finds “zebra”/],
    ['    finds: [a zebra]\n    allows: [the zebras]\n', /:6:14: our-rule should leave alone “the zebras”/],
    ['    unless: [in the zoo]\n    finds: [a zebra]\n    allows: [a zebra in the zoo]\n', /2 examples as said, 0 not/],
    [
      '    near: [stripe~]\n    finds: ["striped: stripes of a «zebra»"]\n    allows: [a zebra]\n',
      /2 examples as said, 0 not/,
    ],
    [
      '    except: [zebra crossing]\n    finds: [a zebra]\n    allows: [a zebra crossing]\n',
      /2 examples as said, 0 not/,
    ],
    [
      '    must-contain: [africa]\n    finds: [A «zebra» is a zebra.]\n    allows: ["A zebra.\\n\\nIn Africa."]\n',
      /2 examples as said, 0 not/,
    ],
    [
      '    at-most: 2\n    finds: [A zebra and a zebra and a «zebra».]\n    allows: [zebra zebra]\n',
      /2 examples as said, 0 not/,
    ],
  ];
  for (const [more, out] of rows) {
    const ran = await forthright(['policy', 'test', 'p.yaml'], { cwd: folderWith({ 'p.yaml': rule(more) }) });
    assert.match(ran.out, out);
    assert.equal(ran.status, / 0 not/.test(ran.out) ? 0 : 1, ran.out);
  }
});

test('own rules are rules like all others: settings speak of them, their fix is offered', async () => {
  const cwd = folderWith({
    '.forthright.yaml': 'policy: policies/ours.yaml\nrules: { our-rule: error }\n',
    'policies/ours.yaml': 'extends: [laboratory, ../shared/base.yaml]\n',
    'shared/base.yaml': rule('    write: { en: horse, fr: cheval }\n    finds: [a zebra]\n'),
    'a.md': 'We saw zebras on Saturday.\n',
  });
  const ran = await forthright(['check', '--format', 'json', 'a.md'], { cwd });
  assert.equal(ran.err, '');
  const found = report(ran).files[0]?.findings.find((f) => f.rule === 'our-rule');
  assert.deepEqual([found?.severity, found?.text, ran.status], ['error', 'zebras', 1]);
  assert.match(ran.out, /“zebras” it is\./);
  assert.match(ran.out, /"title": "Write “horse”"/);
  writeFileSync(path.join(cwd, '.forthright.yaml'), 'policy: policies/ours.yaml\nrules: { our-rule: off }\n');
  const off = await forthright(['check', '--format', 'json', 'a.md'], { cwd });
  assert.deepEqual(off.err + report(off).files[0]?.findings.map((f) => f.rule), '');
});

test('own rules are listed, explained and told to code scanning, each with its own examples and clause', async () => {
  const clause = 'clauses:\n  zoo: { title: The zoo, says: Zebras are horses., url: "https://example.org/zoo" }\n';
  const own = rule(
    '    clause: zoo\n    why: They are.\n    write: { en: horse, fr: cheval }\n    finds: { en: [a «zebra»] }\n',
  );
  const cwd = folderWith({
    'one/.forthright.yaml': 'policy: p.yaml\n',
    'one/p.yaml': own + clause,
    'one/a.md': 'We saw zebras.\n',
    'two/a.md': 'We saw the lab thinks so.\n',
  });
  const list = await forthright(['rules'], { cwd: path.join(cwd, 'one') });
  assert.match(list.out, /^our-rule +warning +… it is\.$/m);
  assert.doesNotMatch((await forthright(['rules'], { cwd })).out, /our-rule/);
  const explained = await forthright(['explain', 'our-rule'], { cwd: path.join(cwd, 'one') });
  assert.match(
    explained.out,
    /They are\.[\s\S]*Guideline: The zoo\. Zebras are horses\.\n +https:\/\/example\.org\/zoo\n/,
  );
  assert.match(explained.out, /Finds \(«…»\):\n {2}a «zebra»\nLeaves alone:\n/);
  const { out } = await forthright(['check', '--format', 'sarif', '.'], { cwd });
  const known = JSON.parse(out).runs[0].tool.driver.rules.find(({ id }: { id: string }) => id === 'our-rule');
  assert.equal(known.help.text, 'They are.\n\nThe zoo: Zebras are horses.');
  assert.equal(known.helpUri, 'https://example.org/zoo');
});

test('the example policy of another institute is in order, and its examples hold', async () => {
  const ran = await forthright(['policy', 'test', 'examples/institute-policy.yaml']);
  assert.deepEqual(ran, {
    status: 0,
    out: 'examples/institute-policy.yaml: 4 own rules, 21 examples as said, 0 not\n',
    err: '',
  });
  const cwd = folderWith({
    '.forthright.yaml': 'policy: institute-policy.yaml\n',
    'institute-policy.yaml': readFileSync('examples/institute-policy.yaml', 'utf8'),
    'a.md': 'The storage ring Aurora: see https://wiki.in.lumen.example/plan.\n',
    'b.md': 'CERN are great.\n',
  });
  const rules = rulesOf(await forthright(['check', '--format', 'json', '.'], { cwd }));
  for (const id of ['accelerator-name', 'internal-link']) assert.ok(rules.includes(id), `${id} is not among ${rules}`);
  assert.ok(!rules.includes('org-name'), 'CERN’s own name is CERN’s business');
});

test('policy show says of each value where it came from', async () => {
  const cwd = folderWith({
    'p.yaml': `extends: cern\nmailboxes: [zoo@example.org]\n${rule('    finds: [a zebra]\n')}`,
  });
  const { out } = await forthright(['policy', 'show', 'p.yaml'], { cwd });
  assert.match(out, /^mailboxes\[\] "zoo@example\.org": .* # p\.yaml$/m);
  assert.match(out, /^own\.our-rule\.severity: "warning" {2}# p\.yaml$/m);
  assert.match(out, /^organisation\.short: "CERN" {2}# cern$/m);
  assert.match(out, / {2}# laboratory$/m);
  assert.equal((await forthright(['policy', 'show', 'cern'], { cwd })).status, 0);
});

test('wrong use of policy is said', async () => {
  for (const args of ['policy', 'policy look', 'policy check a b', 'policy check none.yaml'])
    assert.equal((await forthright(args.split(' '), { cwd: folderWith({}) })).status, 2, args);
});
