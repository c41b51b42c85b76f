import assert from 'node:assert/strict';
import test from 'node:test';
import type { Passage } from '../../server/src/engine/draft.ts';
import { createMemory, nothing, settingsOf } from '../../server/src/engine/memory.ts';
import type { Rule } from '../../server/src/engine/rule.ts';
import { bareRule, both } from '../support/bareRule.ts';

const passage = (text: string, language: Passage['language'] = 'en'): Passage => ({
  kind: 'paragraph',
  language,
  raw: text,
  text,
  tokens: [],
  slot: {},
});
const settings = settingsOf({ account: undefined, audience: 'general', genre: 'post' }, []);
const span = { start: 0, end: 1 };

/** A memory over rules, what it asked of whom, and who threw. */
function watched(rules: (asked: string[]) => readonly Rule[], lists: readonly string[] = []) {
  const asked: string[] = [];
  const faults: string[] = [];
  let reads = 0;
  const memory = createMemory<Passage, Passage, unknown>({
    rules: rules(asked),
    policy: {},
    read(of) {
      reads++;
      return of;
    },
    lists: () => lists,
    onFault: (rule) => faults.push(rule),
  });
  return { memory, asked, faults, reads: () => reads };
}
const rule = (id: string, asked: string[], more: Partial<Rule> = {}): Rule =>
  ({
    ...bareRule,
    id,
    unit: 'passage',
    check() {
      asked.push(id);
      return [];
    },
    ...more,
  }) as Rule;

test('a rule is asked when one of the lists it needs is hit, in the order of the rules, in its language', () => {
  const rules = (asked: string[]) => [
    rule('late', asked, { needs: ['l/a', 'l/b'] }),
    rule('always', asked),
    rule('never', asked, { needs: ['n/a'] }),
    rule('french', asked, { needs: ['l/a'], languages: ['fr'] }),
    rule('also', asked, { needs: ['l/a'] }),
    rule('french too', asked, { languages: ['fr'] }),
  ];
  const hit = watched(rules, ['l/a', 'l/b']);
  hit.memory.recall(passage('x'), settings);
  assert.deepEqual(hit.asked, ['late', 'always', 'also']);
  const none = watched(rules);
  none.memory.recall(passage('x', 'fr'), settings);
  assert.deepEqual(none.asked, ['always', 'french too']);
  const one = watched((asked) => [rule('needs', asked, { needs: ['l/a'] }), rule('always', asked)], ['l/a']);
  one.memory.recall(passage('x'), settings);
  assert.deepEqual(one.asked, ['needs', 'always']);
});

test('a passage is read once for a kind of draft, and again for another kind and by another memory', () => {
  const { memory, reads } = watched((asked) => [rule('a', asked)]);
  const one = passage('x');
  const same = memory.recall(one, settings);
  assert.equal(memory.recall(one, settings), same);
  assert.equal(same, nothing);
  assert.equal(reads(), 1);
  const page = settingsOf({ account: undefined, audience: 'general', genre: 'page' }, []);
  memory.recall(one, page);
  assert.equal(reads(), 2);
  const other = watched((asked) => [rule('b', asked)]);
  other.memory.recall(one, page);
  assert.deepEqual(other.asked, ['b']);
});

test('problems and clues are kept by the number of their rule', () => {
  const clue = { kind: 'k', span };
  const problem = { span, message: both('m') };
  const { memory } = watched((asked) => [
    rule('silent', asked),
    rule('clues', asked, { unit: 'draft', gather: () => [clue], check: () => [] } as Partial<Rule>),
    rule('speaks', asked, { check: () => [problem] } as Partial<Rule>),
  ]);
  const { problems, clues } = memory.recall(passage('x'), settings);
  assert.deepEqual(problems, [[2, problem]]);
  assert.deepEqual(clues, [[1, clue]]);
});

test('a rule behind a border answers later, and one that fails loses its own answer alone', async () => {
  const late = { span, message: both('late') };
  const early = { span, message: both('early') };
  const border = (id: string, wants: boolean, check: () => Promise<readonly unknown[]>) => (asked: string[]) =>
    rule(id, asked, { unit: 'border', wants: () => wants, check } as unknown as Partial<Rule>);
  const { memory, faults } = watched((asked) => [
    border('late', true, async () => [late])(asked),
    border('unwanted', false, () => assert.fail('it does not want the passage'))(asked),
    border('broken', true, () => Promise.reject(new Error('broken')))(asked),
    rule('early', asked, { check: () => [early] } as Partial<Rule>),
  ]);
  const one = passage('x');
  const first = memory.recall(one, settings);
  assert.deepEqual(first.problems, [[3, early]]);
  const complete = await first.pending;
  assert.deepEqual(complete?.problems, [
    [3, early],
    [0, late],
  ]);
  assert.deepEqual(faults, ['broken']);
  assert.equal(memory.recall(one, settings), complete);
});

test('a rule without options has none, and one with options its own beside what all know', () => {
  const { each } = settingsOf({ account: 'personal', audience: 'expert', genre: 'page' }, [{ words: 5 }, undefined]);
  const common = { account: 'personal', audience: 'expert', genre: 'page' };
  assert.deepEqual(each, [
    { ...common, options: { words: 5 } },
    { ...common, options: {} },
  ]);
});
