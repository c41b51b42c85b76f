import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contactFor } from '../../server/src/policy/policy.ts';
import { readPolicy } from '../../server/src/policy/readPolicy.ts';
import { shippedPolicies } from '../../server/src/policy/shipped.generated.ts';
import { complained } from '../support/complaints.ts';

const shipped = (name: string) => shippedPolicies[name];
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
    const read = (text: string) => readPolicy(text, shipped, rules).complaints;
    const complaints = complained(marked, read);
    assert.match(complaints.map(({ message }) => message.en).join('\n'), said, marked);
    assert.equal(readPolicy(marked.replace(/[«»]/g, ''), shipped, rules).policy.id, 'a', marked);
  }
});

test('policies that extend each other in a circle are told so', () => {
  const files: Record<string, string> = { a: 'id: a\nextends: b\n', b: 'id: b\nextends: a\n', c: 'extends: c\n' };
  const load = (name: string) => files[name];
  assert.match(
    complained('id: a\nextends: «b»\n', (text) => readPolicy(text, load).complaints)[0]!.message.en,
    /faults of its own/,
  );
  assert.match(
    complained('extends: «c»\n', (text) => readPolicy(text, load).complaints)[0]!.message.en,
    /faults of its own/,
  );
  assert.match(
    readPolicy(files.c!, (name) => (name === 'c' ? files.c : undefined)).complaints[0]!.message.fr,
    /erreurs/,
  );
});

test('nothing at all is still a policy', () => {
  for (const text of ['', '\n', '# nothing', '- a\n- b', '"text"']) {
    const { policy } = readPolicy(text);
    assert.deepEqual(policy.names, [], text);
    assert.equal(policy.wordings.correction.long.en, '');
  }
});
