import assert from 'node:assert/strict';
import type { Complaint } from '../../server/src/parsing/complaint.ts';
import { mark, unmark } from './marks.ts';

/** Reads a marked text and checks that complaints stand exactly where the marks are; gives them in order. */
export function complained(marked: string, read: (text: string) => readonly Complaint[]): readonly Complaint[] {
  const { text } = unmark(marked);
  const complaints = read(text);
  const found = mark(
    text,
    complaints.map(({ span }) => span),
  );
  assert.equal(found, marked, complaints.map(({ message }) => message.en).join('\n'));
  for (const { message } of complaints) {
    assert.notEqual(message.en, '');
    assert.notEqual(message.fr, '');
  }
  return complaints;
}

/** The text once the first fix of every complaint is applied. */
export function mended(text: string, complaints: readonly Complaint[]): string {
  return complaints
    .flatMap(({ fixes }) => fixes?.[0]?.edits ?? [])
    .sort((a, b) => b.start - a.start)
    .reduce((now, edit) => now.slice(0, edit.start) + edit.text + now.slice(edit.end), text);
}
