import assert from 'node:assert/strict';
import test from 'node:test';
import { shippedPolicies } from '../../server/src/policy/shipped.generated.ts';
import { allRules } from '../../server/src/rules/index.generated.ts';

test('every rule cites a clause that every shipped policy has', () => {
  const missing = Object.entries(shippedPolicies).flatMap(([name, policy]) =>
    allRules
      .filter((rule) => !policy.clauses[rule.clause])
      .map((rule) => `${rule.id} cites ${rule.clause}, unknown to ${name}`),
  );
  assert.deepEqual(missing, []);
});
