import assert from 'node:assert/strict';
import test from 'node:test';
import type { Draft, Passage } from '../../server/src/engine/draft.ts';
import { applied, safeEdits } from '../../server/src/engine/edits.ts';
import { likeness } from '../../server/src/engine/likeness.ts';
import { lint } from '../../server/src/engine/lint.ts';
import { createMemory, settingsOf } from '../../server/src/engine/memory.ts';
import type { Finding, PassageRule, Problem, Rule, Severity } from '../../server/src/engine/rule.ts';
import { createParser, type Parsed } from '../../server/src/parsing/parser.ts';
import { bareRule, both } from '../support/bareRule.ts';

/** A rule that finds every place of a word. */
const finder = (word: string, more: Partial<PassageRule> = {}, problem: Partial<Problem> = {}): Rule => ({
  ...bareRule,
  id: word,
  unit: 'passage',
  *check({ text }: Passage) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
      yield { span: { start: at, end: at + word.length }, message: both(`no ${word}`), ...problem };
  },
  ...more,
});

const faults: string[] = [];
const found = async (text: string, rules: readonly Rule[], more: Given = {}): Promise<readonly Finding[]> =>
  linter(rules, more)(createParser('markdown').parse(text));

interface Given {
  readonly account?: 'personal' | 'institutional';
  readonly severities?: readonly Severity[];
  readonly beside?: Draft | 'missing';
}

/** Checks versions of drafts with one memory. */
function linter(
  rules: readonly Rule[],
  { account, severities, beside }: Given,
): (parsed: Parsed) => Promise<readonly Finding[]> {
  const settings = settingsOf(
    { account, audience: 'general', genre: 'post' },
    rules.map(() => ({})),
  );
  const onFault = (rule: string): void => {
    faults.push(rule);
  };
  const memory = createMemory<Passage, Passage, unknown>({
    rules,
    policy: {},
    read: (passage) => passage,
    lists: () => [],
    onFault,
  });
  return ({ draft, profile }) =>
    lint({
      draft,
      profile,
      rules,
      severities: severities ?? rules.map((rule) => rule.severity),
      settings,
      policy: {},
      platforms: {},
      memory,
      now: 0,
      beside,
      onFault,
    });
}
const shown = (text: string, findings: readonly Finding[]): string[] =>
  findings.map((f) => `${f.rule} ${f.span.start} ${text.slice(f.span.start, f.span.end)}`);

test('findings of all passages stand where their words stand, in the order of the text', async () => {
  const text = '# A dog\n\nA cat and a dog.\n\n- a cat\n';
  assert.deepEqual(shown(text, await found(text, [finder('dog'), finder('cat')])), [
    'dog 4 dog',
    'cat 11 cat',
    'dog 21 dog',
    'cat 31 cat',
  ]);
});

test('a fix of any passage edits the words it is about', async () => {
  const text = 'A cat.\n\nTwo cats.';
  const fixer: Rule = {
    ...finder('cat'),
    unit: 'passage',
    *check({ text: here }: Passage) {
      const start = here.indexOf('cat');
      const edits = [{ start, end: start + 3, text: 'dog' }];
      yield { span: { start, end: start + 3 }, message: both('m'), fixes: [{ title: both('Write “dog”'), edits }] };
    },
  };
  const fixes = (await found(text, [fixer])).flatMap((f) => f.fixes);
  assert.deepEqual(
    fixes.map(({ title, safe, edits }) => [title, safe, applied(text, edits)]),
    [
      ['Write “dog”', false, 'A dog.\n\nTwo cats.'],
      ['Write “dog”', false, 'A cat.\n\nTwo dogs.'],
    ],
  );
});

test('nothing is secret unless the rule says so', async () => {
  const [open, hidden] = await found('cat dog', [finder('cat'), finder('dog', {}, { secret: true })]);
  assert.equal(open?.secret, false);
  assert.equal(hidden?.secret, true);
});

test('a house rule weighs one level less on a personal account, and never less than a hint', async () => {
  const rules = [finder('cat', { organisational: true }), finder('dog')];
  const levels = async (account: 'personal' | 'institutional', severity: Severity) =>
    (await found('cat dog', rules, { account, severities: [severity, severity] })).map((f) => f.severity);
  assert.deepEqual(await levels('institutional', 'warning'), ['warning', 'warning']);
  assert.deepEqual(await levels('personal', 'warning'), ['information', 'warning']);
  assert.deepEqual(await levels('personal', 'hint'), ['hint', 'hint']);
});

test('of nested findings of one rule the longer stays, and of two rules of one clause about the same words the graver', async () => {
  const nested = { ...finder('cat'), id: 'a' } as Rule;
  const long = { ...finder('black cat'), id: 'a' } as Rule;
  assert.deepEqual(shown('a black cat', await found('a black cat', [nested, long])), ['a 2 black cat']);
  const grave = { ...finder('cat'), id: 'b' } as Rule;
  const twins = await found('cat', [nested, grave], { severities: ['information', 'error'] });
  assert.deepEqual(
    twins.map((f) => `${f.rule} ${f.severity}`),
    ['b error'],
  );
  const near = await found('cat', [nested, grave], { severities: ['information', 'warning'] });
  assert.deepEqual(
    near.map((f) => f.severity),
    ['warning'],
  );
});

test('what is missing stands at one place, however many rules miss something there', async () => {
  const missing = (id: string): Rule => ({
    ...bareRule,
    id,
    unit: 'passage',
    *check() {
      yield { span: { start: 0, end: 0 }, message: both('one') };
      yield { span: { start: 0, end: 0 }, message: both('two') };
    },
  });
  const said = await found('cat', [missing('a'), missing('b')]);
  assert.deepEqual(
    said.map(({ rule, message }) => `${rule} ${message}`),
    ['a one', 'a two', 'b one', 'b two'],
  );
});

test('a confidential matter is named once where two rules of equal weight hear it, a secret always', async () => {
  const clause = { clause: 'confidentiality' };
  const keep = finder('keep this', clause);
  const until = finder('this until', clause);
  assert.deepEqual(shown('keep this until May', await found('keep this until May', [keep, until])), [
    'keep this 0 keep this',
  ]);
  const secret = finder('this until', clause, { secret: true });
  assert.equal((await found('keep this until May', [keep, secret])).length, 2);
  const apart = await found('keep this until May', [keep, until], { severities: ['error', 'warning'] });
  assert.deepEqual(
    apart.map((f) => f.severity),
    ['error', 'warning'],
  );
});

test('a rule that throws loses its own findings alone', async () => {
  faults.length = 0;
  const broken: Rule = {
    ...bareRule,
    id: 'broken',
    unit: 'draft',
    // biome-ignore lint/correctness/useYield: it never comes so far
    *check() {
      throw new Error('broken');
    },
  };
  assert.deepEqual(shown('cat', await found('cat', [broken, finder('cat')])), ['cat 0 cat']);
  assert.deepEqual(faults, ['broken']);
});

test('a draft rule sees each clue in its place, and the language of its finding is that of the passage', async () => {
  const seen: number[] = [];
  const rule: Rule = {
    ...bareRule,
    id: 'counts',
    unit: 'draft',
    *gather({ text }: Passage) {
      const at = text.indexOf('chat');
      if (at >= 0) yield { kind: 'chat', span: { start: at, end: at + 4 } };
    },
    *check({ clues }) {
      for (const clue of clues) {
        seen.push(clue.index);
        yield { span: clue.at, message: { en: 'in English', fr: 'en français' } };
      }
    },
  };
  const text = 'We had a chat about the cat.\n\nLe chat de la maison est dans le jardin avec nous.\n';
  const findings = await found(text, [rule]);
  assert.deepEqual(seen, [0, 1]);
  assert.deepEqual(
    findings.map((f) => f.message),
    ['in English', 'en français'],
  );
  assert.deepEqual(shown(text, findings), ['counts 9 chat', 'counts 33 chat']);
});

test('a rule that reads the original sees what it gathered there, or that nobody could read it', async () => {
  const rule: Rule = {
    ...bareRule,
    id: 'both',
    unit: 'draft',
    readsBeside: true,
    *gather({ text }: Passage) {
      if (text.includes('cat')) yield { kind: 'cat', span: { start: 0, end: 1 } };
    },
    *check({ beside }) {
      const said = beside === undefined || beside === 'missing' ? String(beside) : `${beside.clues.length} cats`;
      yield { span: { start: 0, end: 0 }, message: both(said) };
    },
  };
  const other = createParser('markdown').parse('A cat.\n\nA dog.\n\nA cat.').draft;
  const says = async (beside?: Draft | 'missing') =>
    (await found('Text', [rule], beside === undefined ? {} : { beside })).map((f) => f.message);
  assert.deepEqual(await says(), ['undefined']);
  assert.deepEqual(await says('missing'), ['missing']);
  assert.deepEqual(await says(other), ['2 cats']);
});

test('a paragraph that stands twice is seen in both places, also after they have moved', async () => {
  const seen: string[] = [];
  const rule: Rule = {
    ...bareRule,
    id: 'cats',
    unit: 'draft',
    *gather({ text }: Passage) {
      const at = text.indexOf('cat');
      if (at >= 0) yield { kind: 'cat', span: { start: at, end: at + 3 } };
    },
    check({ clues }) {
      for (const { index, at, place } of clues) seen.push(`${index} ${at.start} ${place.start}`);
      return [];
    },
  };
  const parser = createParser('markdown');
  const check = linter([rule, finder('cat')], {});
  const text = 'Dogs.\n\nA cat.\n\nA cat.';
  assert.deepEqual(shown(text, await check(parser.parse(text))), ['cat 9 cat', 'cat 17 cat']);
  const longer = 'Dogs!!\n\nOld\n\nA cat.\n\nA cat.';
  const edit = { from: 4, to: 5, inserted: 7 };
  assert.deepEqual(shown(longer, await check(parser.parse(longer, [edit]))), ['cat 15 cat', 'cat 23 cat']);
  assert.deepEqual(seen, ['1 9 7', '2 17 15', '2 15 13', '3 23 21']);
});

test('safe fixes are taken in order, each first one alone, and none that touches another', () => {
  const fix = (start: number, end: number, text: string, safe = true) => ({
    title: 't',
    safe,
    edits: [{ start, end, text }],
  });
  const finding = (fixes: Finding['fixes']) => ({ fixes }) as Finding;
  const edits = safeEdits([
    finding([fix(0, 1, 'A')]),
    finding([fix(0, 2, 'BB')]),
    finding([]),
    finding([fix(2, 3, 'C', false), fix(2, 3, 'D')]),
    finding([fix(4, 5, 'E'), fix(4, 5, 'F')]),
  ]);
  assert.deepEqual(
    edits.map(({ text }) => text),
    ['A', 'E'],
  );
  assert.equal(applied('abcdef', edits), 'AbcdEf');
  // In whichever order they come, each is made where it was meant.
  assert.equal(applied('abcdef', [...edits].reverse()), 'AbcdEf');
  assert.equal(
    applied('abc', [
      { start: 1, end: 1, text: 'xyz' },
      { start: 2, end: 3, text: '' },
    ]),
    'axyzb',
  );
});

test('likeness is one for the same words, nought for none in common, and in between otherwise', () => {
  assert.equal(likeness(['a', 'b'], ['b', 'a']), 1);
  assert.equal(likeness(['a'], ['b']), 0);
  assert.equal(likeness([], ['b']), 0);
  assert.equal(likeness(['a'], []), 0);
  assert.equal(likeness(['a'], ['a', 'b', 'c', 'd']), 0.5);
});
