import assert from 'node:assert/strict';
import test from 'node:test';
import { lexiconFaults } from '../../server/src/checker.ts';
import { testChecker } from '../support/check.ts';

test('every shipped phrase can be used', () => {
  const faults = lexiconFaults(testChecker()).map((f) => `${f.list}: ${f.pattern}: ${f.message} (at ${f.at})`);
  assert.deepEqual(faults, []);
});
