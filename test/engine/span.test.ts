import assert from 'node:assert/strict';
import test from 'node:test';
import { overlaps, shifted, within } from '../../server/src/engine/span.ts';

const span = (start: number, end: number) => ({ start, end });

test('a span is within another when neither end stands out', () => {
  assert.ok(within(span(2, 4), span(2, 4)));
  assert.ok(within(span(3, 3), span(2, 4)));
  assert.ok(!within(span(1, 4), span(2, 4)));
  assert.ok(!within(span(2, 5), span(2, 4)));
});

test('spans overlap when they share a character, not when they touch', () => {
  assert.ok(overlaps(span(0, 3), span(2, 4)));
  assert.ok(overlaps(span(2, 4), span(0, 3)));
  assert.ok(overlaps(span(0, 9), span(2, 4)));
  assert.ok(!overlaps(span(0, 2), span(2, 4)));
  assert.ok(!overlaps(span(2, 4), span(0, 2)));
});

test('a span moves with both its ends', () => assert.deepEqual(shifted(span(2, 4), -1), span(1, 3)));
