import assert from 'node:assert/strict';
import test from 'node:test';
import { isCard, isFrenchSocial, isIban, isSwissSocial } from '../../server/src/rules/shared/checksums.ts';

for (const [name, check, right, wrong] of [
  [
    'IBAN',
    isIban,
    ['CH93 0076 2011 6238 5295 7', 'FR1420041010050500013M02606', 'gb82west12345698765432'],
    ['CH94 0076 2011 6238 5295 7', 'CH93 0076', 'CH93'],
  ],
  [
    'payment card',
    isCard,
    ['4111 1111 1111 1111', '5555-5555-5555-4444', '378282246310005'],
    ['4111 1111 1111 1112', '0000 0000 0000 0000', '1111111111111111', '4111'],
  ],
  [
    'Swiss social security number',
    isSwissSocial,
    ['756.9217.0769.85', '7569217076985'],
    ['756.9217.0769.84', '757.9217.0769.85', '756'],
  ],
  [
    'French social security number',
    isFrenchSocial,
    ['2 55 08 14 168 025 38', '255081416802538'],
    ['2 55 08 14 168 025 39', '3 55 08 14 168 025 38', '2 55 13 14 168 025 38'],
  ],
] as const)
  test(`${name}: the check digits decide`, () => {
    for (const value of right) assert.ok(check(value), value);
    for (const value of wrong) assert.ok(!check(value), value);
  });
