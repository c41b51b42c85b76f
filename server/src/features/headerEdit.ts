import type { Draft } from '../engine/draft.ts';
import type { Edit } from '../engine/rule.ts';

/** Puts lines of a list under a key of the header; key and header are made where there are none. Line ends as in the draft. */
export function insertedIntoHeader(draft: Draft, key: string, entries: readonly (readonly string[])[]): Edit {
  const eol = draft.text.includes('\r\n') ? '\r\n' : '\n';
  const lines = entries.flat().join(eol);
  if (!draft.header) {
    const at = draft.text.startsWith('\uFEFF') ? 1 : 0;
    return { start: at, end: at, text: ['---', `${key}:`, lines, '---', '', ''].join(eol) };
  }
  const header = draft.text.slice(draft.header.start, draft.header.end);
  const known = new RegExp(`^${key}:[ \\t]*\\r?\\n`, 'm').exec(header);
  if (known) {
    const at = draft.header.start + known.index + known[0].length;
    return { start: at, end: at, text: lines + eol };
  }
  const at = draft.header.start + closingFence(header);
  return { start: at, end: at, text: [`${key}:`, lines, ''].join(eol) };
}

/** Offset of the line that closes the header. */
export function closingFence(header: string): number {
  const end = header.trimEnd().length;
  return Math.max(header.lastIndexOf('\n', end - 1) + 1, 0);
}
