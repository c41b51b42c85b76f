import assert from 'node:assert/strict';
import test from 'node:test';
import type { Severity } from '../../server/src/engine/rule.ts';
import { verdictOf } from '../../server/src/engine/verdict.ts';

const cases: readonly (readonly [string, readonly Severity[]])[] = [
  ['ready', []],
  ['ready', ['hint', 'information']],
  ['attention', ['hint', 'warning']],
  ['blocked', ['warning', 'error', 'hint']],
];
for (const [verdict, found] of cases)
  test(`${found.join(', ') || 'nothing'}: ${verdict}`, () =>
    assert.equal(verdictOf(found.map((severity) => ({ severity }))), verdict));
