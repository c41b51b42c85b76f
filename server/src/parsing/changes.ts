import { type ChangedRange, TreeFragment } from '@lezer/common';

/** `[from, to)` of the old text became as many characters as `inserted` says. UTF-16 offsets. */
export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly inserted: number;
}

/** What is left of the last version's tree. A line tells how the one before it ends (as a paragraph, a table, a heading), so that one is read again too. */
export function changed(
  fragments: readonly TreeFragment[],
  range: ChangedRange | undefined,
  before: string,
): readonly TreeFragment[] {
  if (!range) return fragments;
  const line = before.lastIndexOf('\n', range.fromA - 1);
  const fromA = line < 0 ? 0 : before.lastIndexOf('\n', line - 1) + 1;
  return TreeFragment.applyChanges(fragments, [{ ...range, fromA, fromB: range.fromB - (range.fromA - fromA) }]);
}

/** Changes made one after another as one that spans them all. */
export function united(changes: readonly TextChange[]): ChangedRange | undefined {
  let all: ChangedRange | undefined;
  for (const { from, to, inserted } of changes) {
    if (!all) {
      all = { fromA: from, toA: to, fromB: from, toB: from + inserted };
      continue;
    }
    const fromB = Math.min(all.fromB, from);
    const toB = Math.max(all.toB, to);
    all = {
      fromA: all.fromA - (all.fromB - fromB),
      toA: all.toA + (toB - all.toB),
      fromB,
      toB: toB + inserted - (to - from),
    };
  }
  return all;
}

/** Changes of the text as changes of the body; `undefined` when the border between header and body was touched. */
export function shifted(
  changes: readonly TextChange[],
  oldStart: number,
  newStart: number,
  length: number,
): readonly TextChange[] | undefined {
  let start = oldStart;
  const inBody: TextChange[] = [];
  for (const { from, to, inserted } of changes) {
    if (from >= start) inBody.push({ from: from - start, to: to - start, inserted });
    else if (to < start) start += inserted - (to - from);
    else return undefined;
  }
  return start === newStart && newStart <= length ? inBody : undefined;
}
