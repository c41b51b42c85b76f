import type { Bilingual } from '../../engine/draft.ts';
import type { Edit } from '../../engine/rule.ts';
import { needsQuotes, needsSpace } from './faults.ts';

/** Faults that go away once the line's value stands in quotes: `role: physicist: ATLAS`, `account: @CERN`, `'l'été'`. */
const mendable = new Set(['BLOCK_AS_IMPLICIT_KEY', 'BAD_SCALAR_START', 'UNEXPECTED_TOKEN']);

export interface Fault {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

export interface Mend {
  readonly edit: Edit;
  readonly title: Bilingual;
  /** The fault it mends. */
  readonly code: string;
}

/** At most one a line, in the order of the text. */
export function mends(text: string, faults: readonly Fault[]): readonly Mend[] {
  const glued = /^[\w-]+:(?=[^\s/])/.exec(text);
  if (glued && !/\n[ \t]*[^\s]/.test(text)) {
    const at = glued[0].length;
    return [{ edit: { start: at - 1, end: at, text: ': ' }, title: needsSpace, code: 'MULTILINE_IMPLICIT_KEY' }];
  }
  const found = new Map<number, Mend>();
  for (const fault of faults) {
    const edit = quoting(text, fault);
    if (edit && !found.has(edit.start)) found.set(edit.start, { edit, title: needsQuotes, code: fault.code });
  }
  return [...found.values()].sort((a, b) => a.edit.start - b.edit.start);
}

/** The edit that puts the value of the fault's line in quotes, where that is surely what was meant. */
function quoting(text: string, fault: Fault): Edit | undefined {
  if (!mendable.has(fault.code)) return undefined;
  const lineStart = text.lastIndexOf('\n', fault.start - 1) + 1;
  const lineEnd = text.indexOf('\n', fault.start);
  const line = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd).trimEnd();
  const head = /^[ \t]*(?:- +)*(?:[\w.-]+:[ \t]+)?/.exec(line)?.[0] ?? '';
  const value = line.slice(head.length);
  if (value === '' || /^[[{|>&*!]/.test(value)) return undefined;
  const start = lineStart + head.length;
  return { start, end: start + value.length, text: `"${bare(value).replace(/[\\"]/g, '\\$&')}"` };
}

/** Without the quotes around it, the closing one of which may be missing. */
function bare(value: string): string {
  const quote = value[0] === '"' || value[0] === "'" ? value[0] : undefined;
  if (!quote) return value;
  return value.length > 1 && value.endsWith(quote) ? value.slice(1, -1) : value.slice(1);
}

export interface Mended {
  readonly text: string;
  /** From an offset in the mended text to the one it came from. */
  readonly back: (offset: number) => number;
}

/** Applies edits that do not overlap, in the order of the text. */
export function mended(text: string, edits: readonly Edit[]): Mended {
  let out = '';
  let at = 0;
  const pieces: { from: number; to: number; edit: Edit }[] = [];
  for (const edit of edits) {
    out += text.slice(at, edit.start);
    pieces.push({ from: out.length, to: out.length + edit.text.length, edit });
    out += edit.text;
    at = edit.end;
  }
  const back = (offset: number) => {
    let shift = 0;
    for (const { from, to, edit } of pieces) {
      if (offset <= from) break;
      if (offset < to) return Math.min(offset - from + edit.start, edit.end);
      shift = edit.end - to;
    }
    return offset + shift;
  };
  return { text: out + text.slice(at), back };
}
