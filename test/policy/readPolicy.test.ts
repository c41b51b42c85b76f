import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contactFor } from '../../server/src/policy/policy.ts';
import { readPolicy } from '../../server/src/policy/readPolicy.ts';
import { shippedParts, shippedPolicies } from '../../server/src/policy/shipped.generated.ts';
import { complained } from '../support/complaints.ts';

const shipped = (name: string) => shippedParts[name];
const rules = [{ id: 'jargon' }, { id: 'passive-voice' }];

test('a policy says only what differs from the one it extends', () => {
  const { policy, complaints } = readPolicy(
    `
id: abc
extends: cern
title: { en: ABC, fr: ABC }
organisation:
  short: ABC
  called: { en: [abc], fr: [l'abc] }
  domains: [abc.example]
names:
  lhc: { kind: machine, name: LHC, full: { en: Large Hadron Collider, fr: Grand collisionneur de hadrons } }
  ring: { kind: machine, name: { en: Ring, fr: Anneau } }
wordings:
  sponsorship: { long: { en: "Advert:", fr: "Réclame :" } }
mailboxes: [press@*, hello@abc.example]
hosts: { internal: [{ pattern: wiki.abc.example, what: { en: our wiki, fr: notre wiki } }] }
facts:
  ring: { says: X, verified-on: 2026-01-01, source: us, confidence: C, stale: { en: [{ not: [y] }] } }
accounts: [{ handle: "@abc", platform: x, owner: press }]
contacts:
  web: { name: { en: the web team, fr: l’équipe web }, principles: [ai] }
clauses:
  ai: { title: { en: A, fr: B }, says: { en: C, fr: D } }
audience: informed
rules: { jargon: off }
`,
    shipped,
  );
  const { cern } = shippedPolicies;
  assert.deepEqual(complaints, []);
  assert.equal(policy.id, 'abc');
  assert.equal(policy.organisation.short, 'ABC');
  assert.deepEqual(policy.organisation.domains, [...cern!.organisation.domains, 'abc.example']);
  assert.deepEqual(policy.organisation.called.en.at(-1), 'abc');
  assert.equal(policy.names.length, cern!.names.length + 1);
  assert.deepEqual(policy.names.find(({ id }) => id === 'lhc')?.wrong, { en: [], fr: [] });
  assert.deepEqual(policy.names.at(-1)?.name, { en: 'Ring', fr: 'Anneau' });
  assert.deepEqual(policy.wordings.sponsorship.short, { en: 'Advert:', fr: 'Réclame :' });
  assert.deepEqual(policy.wordings['disclaimer-strong'], cern!.wordings['disclaimer-strong']);
  assert.equal(policy.mailboxes.filter((box) => box === 'press@*').length, 1);
  assert.deepEqual(policy.hosts.internal[0], {
    pattern: 'wiki.abc.example',
    severity: 'warning',
    what: { en: 'our wiki', fr: 'notre wiki' },
  });
  assert.equal(policy.facts.length, cern!.facts.length);
  assert.deepEqual(policy.facts.find(({ id }) => id === 'ring')?.says, { en: 'X', fr: 'X' });
  assert.equal(policy.accounts[0]?.handle, 'abc');
  assert.equal(contactFor(policy, 'ai')?.id, 'web');
  assert.equal(contactFor(policy, 'accounts')?.id, 'social-media');
  assert.equal(policy.clauses.ai?.url, 'https://home.cern');
  assert.deepEqual(policy.clauses.rights, cern!.clauses.rights);
  assert.deepEqual(policy.settings, { audience: 'informed', rules: { jargon: { severity: 'off' } } });
});

test('a policy that does not say what it extends stands on the neutral one', () => {
  const { policy } = readPolicy('id: abc\n', shipped);
  assert.deepEqual(policy.wordings, shippedPolicies.laboratory!.wordings);
  assert.deepEqual(policy.facts, []);
});

const faults: readonly [marked: string, said: RegExp][] = [
  ['id: a\nextends: «nowhere»\n', /“nowhere” is not there/],
  ['id: a\n«organization»: { short: A }\n', /did you mean “organisation”/],
  ['id: a\n«colour»: red\n', /the keys are id, extends/],
  ['id: a\ntitle: «{ en: A }»\n', /needs “fr”/],
  ['id: a\norganisation: { «shrot»: A }\n', /did you mean “short”/],
  ['id: a\nnames:\n  x: «{ name: X }»\n', /needs “kind”/],
  ['id: a\nnames:\n  x: { name: X, kind: «machin» }\n', /did you mean “machine”/],
  ['id: a\nwordings: { «dislaimer-strong»: { long: x } }\n', /did you mean “disclaimer-strong”/],
  ['id: a\nnotes: [{ template: «"X-<yyyy>"», public: true, owner: X }]\n', /“<yyyy>” means nothing/],
  ['id: a\nfacts:\n  x: { says: X, verified-on: «May 2026», source: y, confidence: A, stale: [] }\n', /takes a day/],
  ['id: a\naccounts: [{ handle: a, platform: «twitter», owner: b }]\n', /did you mean “x”/],
  ['id: a\ncontacts: { x: { name: X, principles: [«opinions»] } }\n', /takes reputation/],
  ['id: a\nrules:\n  «jargn»: off\n', /did you mean “jargon”/],
  ['id: a\nrules:\n  «nonsense»: off\n', /no rule “nonsense”/],
  ['id: a\nrules:\n  jargon: «loud»\n', /takes error, warning/],
  ['id: a\nmailboxes: «{ a: b }»\n', /takes a text/],
  ['id: a\n«just words»\ntitle: A\n', /colon behind a key/],
];

test('a fault in a policy is complained about at its place, and the rest holds', () => {
  for (const [marked, said] of faults) {
    const read = (text: string) => readPolicy(text, shipped, { rules }).complaints;
    const complaints = complained(marked, read);
    assert.match(complaints.map(({ message }) => message.en).join('\n'), said, marked);
    assert.equal(readPolicy(marked.replace(/[«»]/g, ''), shipped, { rules }).policy.id, 'a', marked);
  }
});

test('policies that extend each other in a circle are told so, at the place that leads there', () => {
  const files: Record<string, string> = {
    'a.yaml': 'id: a\nextends: b.yaml\n',
    'b.yaml': 'id: b\nextends: a.yaml\n',
    'c.yaml': 'id: c\nextends: [laboratory, c.yaml]\n',
  };
  const load = (name: string) => files[name] ?? shipped(name);
  for (const [path, marked] of [
    ['a.yaml', 'id: a\nextends: «b.yaml»\n'],
    ['c.yaml', 'id: c\nextends: [laboratory, «c.yaml»]\n'],
  ] as const) {
    const [one] = complained(marked, (text) => readPolicy(text, load, { path }).complaints);
    assert.match(one?.message.en ?? '', /comes back to itself/);
    assert.match(one?.message.fr ?? '', /revient à elle-même/);
  }
});

test('of several policies a later one wins, and what they share lies below them all', () => {
  const files: Record<string, string> = {
    'sub/a.yaml': 'id: a\ntitle: A\nmailboxes: [a@a.example]\nnote: from a\nclauses: { ai: { title: A, says: A } }\n',
    'sub/b.yaml': 'id: b\ntitle: B\nextends: [./deep/../base.yaml]\nmailboxes: [b@b.example]\n',
    'sub/base.yaml': 'id: base\nnote: from base\norganisation: { short: BASE }\n',
  };
  const load = (name: string) => files[name] ?? shipped(name);
  const read = (list: string) => readPolicy(`id: mine\nextends: ${list}\n`, load, { path: 'mine.yaml' });
  const { policy, complaints } = read('[cern, sub/a.yaml, sub/b.yaml]');
  assert.deepEqual(complaints, []);
  assert.equal(policy.title.en, 'B');
  assert.equal(policy.note.en, 'from base');
  assert.equal(policy.organisation.short, 'BASE');
  for (const box of ['a@a.example', 'b@b.example', 'press@*']) assert.ok(policy.mailboxes.includes(box), box);
  // `laboratory`, which all extend, does not come back over what CERN and a.yaml say.
  assert.equal(policy.clauses.ai?.title.en, 'A');
  assert.deepEqual(policy.clauses.rights?.url, shippedPolicies.cern!.clauses.rights?.url);
  assert.equal(read('[sub/b.yaml, sub/a.yaml]').policy.title.en, 'A');
  assert.deepEqual(read('[cern, cern]').policy.accounts, shippedPolicies.cern!.accounts);
});

test('a policy outside the workspace, missing or faulty is told at its place in the list, and the others hold', () => {
  const files: Record<string, string> = { 'sub/a.yaml': 'extends: ../../up.yaml\n', 'ok.yaml': 'title: OK\n' };
  const load = (name: string) => files[name] ?? shipped(name);
  const rows: readonly (readonly [marked: string, said: RegExp])[] = [
    ['extends: [ok.yaml, «../up.yaml»]\n', /outside the workspace/],
    ['extends: [«/etc/passwd», ok.yaml]\n', /outside the workspace/],
    ['extends:\n  - ok.yaml\n  - «https://example.org/p.yaml»\n', /outside the workspace/],
    ['extends: [«C:\\\\p.yaml», ok.yaml]\n'.replaceAll('\\\\', '\\'), /outside the workspace/],
    ['extends: [ok.yaml, «sub/a.yaml»]\n', /faults of its own \(1\)/],
    ['extends: [ok.yaml, «none.yaml»]\n', /is not there/],
    ['extends: [ok.yaml, «{ a: b }»]\n', /takes a text/],
  ];
  for (const [marked, said] of rows) {
    const [one] = complained(marked, (text) => readPolicy(text, load, { path: 'p.yaml' }).complaints);
    assert.match(one?.message.en ?? '', said, marked);
    const { policy } = readPolicy(marked.replace(/[«»]/g, ''), load, { path: 'p.yaml' });
    assert.equal(policy.title.en, 'OK', marked);
  }
  const many = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`${i}.yaml`, `extends: ${i + 1}.yaml\n`]));
  const { complaints } = readPolicy('extends: 0.yaml\n', (name) => many[name], { path: 'p.yaml' });
  assert.match(complaints[0]?.message.en ?? '', /faults of its own/);
});

test('nothing at all is still a policy', () => {
  for (const text of ['', '\n', '# nothing', '- a\n- b', '"text"']) {
    const { policy } = readPolicy(text);
    assert.deepEqual(policy.names, [], text);
    assert.equal(policy.wordings.correction.long.en, '');
  }
});
