import type { Span } from '../../engine/span.ts';
import type { Complaint } from '../complaint.ts';
import { tooDeepAt } from './depth.ts';
import { aliasRefused, faultOf, notATable, tooDeep, tooLong } from './faults.ts';
import { parsed } from './library.ts';
import { mended, mends } from './mend.ts';
import type { Entry, Table } from './value.ts';

export interface YamlRead {
  /** What could be read: lines of keys and values. Empty where nothing could. */
  readonly root: Table;
  readonly complaints: readonly Complaint[];
  /** The text is too long, too deep or full of references, and nothing of it is used. */
  readonly refused: boolean;
}

/** More references than this in one text is an attack or a mistake. */
const mostAliases = 16;

/** Reads a table. `base` is added to every offset; `limit` is in UTF-16 units. */
export function readYaml(text: string, base = 0, limit = 32 * 1024): YamlRead {
  const root: Table = { kind: 'table', span: { start: base, end: base + text.length }, entries: [] };
  const refuse = (span: Span, message: Complaint['message']): YamlRead => ({
    root,
    complaints: [{ span, severity: 'warning', message }],
    refused: true,
  });
  if (text.length > limit) return refuse(lineAt(text, 0, base), tooLong(limit));
  const deep = tooDeepAt(text);
  if (deep !== undefined) return refuse({ start: base + deep, end: base + deep + 1 }, tooDeep);

  const { value, faults, aliases } = parsed(text, (offset) => offset + base);
  const alias = aliases[mostAliases];
  if (alias) return refuse(alias, aliasRefused);
  if (faults.length === 0 && (value === undefined || value.kind === 'table')) {
    return { root: value ?? root, complaints: [], refused: false };
  }
  const complaints: Complaint[] = [];
  const entries = chunks(text).flatMap(({ start, end }) => {
    const chunk = readChunk(text.slice(start, end), start + base);
    complaints.push(...chunk.complaints);
    return chunk.entries;
  });
  return { root: { ...root, entries }, complaints, refused: false };
}

/** One key of the margin with what hangs on it: a fault in it says nothing about its neighbours. */
function readChunk(text: string, base: number): { entries: readonly Entry[]; complaints: readonly Complaint[] } {
  const complaints: Complaint[] = [];
  const first = parsed(text, (offset) => offset + base);
  const found = mends(text, first.faults);
  for (const { edit, code, title } of found) {
    const span = { start: edit.start + base, end: edit.end + base };
    const fixes = [{ title, edits: [{ ...edit, ...span }] }];
    complaints.push({ span, severity: 'information', message: faultOf(code), fixes });
  }
  const repair = mended(
    text,
    found.map(({ edit }) => edit),
  );
  const { value, faults } = parsed(repair.text, (offset) => repair.back(offset) + base);
  const fault = faults[0];
  if (fault) {
    const message = faultOf(fault.code);
    complaints.push({ span: lineAt(text, repair.back(fault.start), base), severity: 'warning', message });
  } else if (value && value.kind !== 'table') {
    complaints.push({ span: lineAt(text, 0, base), severity: 'warning', message: notATable });
  }
  const entries = value?.kind === 'table' ? value.entries : [];
  return { entries: entries.map((entry) => ({ ...entry, broken: fault !== undefined })), complaints };
}

/** From the place to the end of its line; the last written line where the place is behind the text. */
function lineAt(text: string, offset: number, base: number): Span {
  const last = text.trimEnd().length;
  const start = offset < last ? offset : text.lastIndexOf('\n', last - 1) + 1;
  const end = text.indexOf('\n', start);
  const length = text.slice(start, end < 0 ? text.length : end).trimEnd().length;
  return { start: start + base, end: start + base + Math.max(length, 1) };
}

/** The text cut before each line that begins with a key at the margin. */
function chunks(text: string): readonly Span[] {
  const keys = [...text.matchAll(/^[\w"'.-]+[ \t]*:/gm)].map(({ index }) => index);
  const starts = [0, ...keys.filter((at) => at > 0)];
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? text.length }));
}
