import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OptionSpec } from '../../server/src/engine/rule.ts';
import { layered } from '../../server/src/policy/layered.ts';
import { readSettings } from '../../server/src/policy/settings.ts';
import { complained, mended } from '../support/complaints.ts';
import { unmark } from '../support/marks.ts';

const option = (type: OptionSpec['type'], value: unknown): OptionSpec => ({
  type,
  default: value,
  summary: { en: 'x', fr: 'x' },
});

const rules = [
  { id: 'jargon', severity: 'information', options: { allow: option('strings', []), most: option('number', 3) } },
  { id: 'passive-voice', severity: 'hint' },
  { id: 'fr-typography', severity: 'hint', offByDefault: true, options: { narrow: option('boolean', true) } },
] as const;

test('settings are read to their types', () => {
  const { settings, complaints } = readSettings(
    `policy: ./our-policy.yaml
audience: informed
files: ["posts/**/*.md", 'posts/**/*.txt']
platforms:
  mastodon: { text: 1000 }
rules:
  jargon: { severity: warning, allow: [calorimeter], most: 5 }
  passive-voice: off
  fr-typography: hint
`,
    rules,
  );
  assert.deepEqual(complaints, []);
  assert.deepEqual(settings, {
    policy: './our-policy.yaml',
    audience: 'informed',
    files: ['posts/**/*.md', 'posts/**/*.txt'],
    platforms: { mastodon: { text: 1000 } },
    rules: {
      jargon: { severity: 'warning', options: { allow: ['calorimeter'], most: 5 } },
      'passive-voice': { severity: 'off' },
      'fr-typography': { severity: 'hint' },
    },
  });
});

const faults: readonly [marked: string, said: RegExp, fixed?: string][] = [
  ['rules:\n  «jargn»: off', /did you mean “jargon”/, 'rules:\n  jargon: off'],
  ['rules:\n  «nonsense»: off\n  jargon: off', /no rule “nonsense”/],
  ['rules:\n  jargon: «info»', /did you mean “information”/, 'rules:\n  jargon: information'],
  ['rules:\n  jargon: «false»', /did you mean “off”/, 'rules:\n  jargon: off'],
  ['rules:\n  jargon: «loud»', /takes error, warning, information, hint or off/],
  ['rules:\n  jargon: { severity: «7» }', /takes error/],
  ['rules:\n  jargon: { «alow»: [a] }', /did you mean “allow”/, 'rules:\n  jargon: { allow: [a] }'],
  ['rules:\n  jargon: { «colour»: red }', /only severity, allow or most/],
  ['rules:\n  jargon: { most: «many» }', /takes a number/],
  ['rules:\n  fr-typography: { narrow: «yes» }', /true or false/, 'rules:\n  fr-typography: { narrow: true }'],
  ['rules: «off»', /takes a set of/],
  ['«rule»:\n  jargon: off', /did you mean “rules”/, 'rules:\n  jargon: off'],
  ['«colour»: red', /the keys are policy, files, audience, platforms or rules/],
  ['audience: «experts»', /did you mean “expert”/, 'audience: expert'],
  ['platforms:\n  «twiter»: { text: 1 }', /the keys are x, mastodon/],
  ['platforms:\n  x: { «txt»: 1 }', /did you mean “text”/, 'platforms:\n  x: { text: 1 }'],
  ['platforms:\n  x: { text: «-1» }', /takes a number/],
  ['policy: «[a]»', /takes a text/],
  ['policy: cern\n«policy»: other', /twice/],
  ['policy: «@cern»\naudience: expert', /quotes/, 'policy: "@cern"\naudience: expert'],
];

test('a fault in the settings is complained about at its place, and its fix leaves nothing to complain about', () => {
  const read = (text: string) => readSettings(text, rules).complaints;
  for (const [marked, said, fixed] of faults) {
    const complaints = complained(marked, read);
    assert.match(complaints[0]!.message.en, said, marked);
    if (fixed === undefined) continue;
    assert.equal(mended(unmark(marked).text, complaints), fixed);
    assert.deepEqual(read(fixed), []);
  }
});

test('nothing, or nothing useful, is no settings', () => {
  for (const text of ['', '# later\n', 'rules:\n', 'policy:\naudience:\n']) {
    assert.deepEqual(readSettings(text, rules), { settings: {}, complaints: [] }, text);
  }
  assert.equal(readSettings('- a\n', rules).complaints.length, 1);
});

test('without layers a rule is as it comes', () => {
  const { rules: states, audience } = layered(rules);
  assert.equal(audience, 'general');
  assert.deepEqual(states, {
    jargon: { severity: 'information', options: { allow: [], most: 3 } },
    'passive-voice': { severity: 'hint', options: {} },
    'fr-typography': { severity: 'off', options: { narrow: true } },
  });
});

test('the nearer layer wins, and lists add up', () => {
  const policy = {
    audience: 'general',
    platforms: { mastodon: { text: 500, alt: 1500 } },
    rules: {
      jargon: { severity: 'warning', options: { allow: ['boson'], most: 1 } },
      'passive-voice': { severity: 'off' },
      'fr-typography': { options: { narrow: false } },
    },
  } as const;
  const editor = { rules: { 'passive-voice': { severity: 'information' } } } as const;
  const file = {
    platforms: { mastodon: { text: 1000 } },
    rules: { jargon: { options: { allow: ['boson', 'LHC'] } }, 'passive-voice': { severity: 'error' } },
  } as const;
  const header = { audience: 'expert' } as const;
  const effective = layered(rules, policy, undefined, editor, file, header);
  assert.deepEqual(effective, {
    audience: 'expert',
    platforms: { mastodon: { text: 1000, alt: 1500 } },
    rules: {
      jargon: { severity: 'warning', options: { allow: ['boson', 'LHC'], most: 1 } },
      'passive-voice': { severity: 'error', options: {} },
      'fr-typography': { severity: 'off', options: { narrow: false } },
    },
  });
});
