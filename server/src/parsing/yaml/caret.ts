import type { Span } from '../../engine/span.ts';
import { flowAt } from './flow.ts';
import { type Line, linesOf } from './lines.ts';

/** Where in a YAML text somebody writes. */
export interface Caret {
  /** Keys from the margin down to what is being written; a value's own key is the last. */
  readonly path: readonly string[];
  /** `open`: no colon and no bracket tells yet whether it is a key or an item. */
  readonly at: 'key' | 'value' | 'open';
  /** The whole word that would be replaced. */
  readonly span: Span;
  /** The keys beside a key, the items beside an item. */
  readonly taken: readonly string[];
  /** Behind a dash or in brackets: one of several. */
  readonly isItem: boolean;
  /** In brackets, where nothing may go over several lines. */
  readonly isFlow: boolean;
  /** In how many blanks the line begins. */
  readonly indent: number;
}

/** Read line by line: what is being written seldom parses. Nothing in a comment. */
export function caretAt(text: string, offset: number): Caret | undefined {
  const lines = linesOf(text);
  const row = lines.findLastIndex(({ start }) => start <= offset);
  const line = lines[row];
  if (!line) return undefined;
  const column = offset - line.start;
  if (line.isComment && column > line.column) return undefined;
  const isBlank = line.text.trim() === '';
  const own = isBlank ? column : line.column;
  const path = keysAbove(lines, row, own);
  if (line.key !== undefined && column >= line.valueAt) {
    const inside = flowAt(line.text, line.valueAt, column, [...path, line.key]);
    return { ...inside, span: moved(inside.span, line.start), indent: line.indent };
  }
  if (line.key === undefined && /^[[{"']/.test(line.text.slice(own))) {
    const inside = flowAt(line.text, own, column, path);
    return { ...inside, span: moved(inside.span, line.start), isItem: true, indent: line.indent };
  }
  if (column < own) return undefined;
  const end = line.key === undefined ? Math.max(column, line.text.trimEnd().length) : own + line.key.length;
  return {
    path,
    at: line.key === undefined ? 'open' : 'key',
    span: moved({ start: own, end }, line.start),
    taken: [...keysBeside(lines, row, own), ...itemsBeside(lines, row)],
    isItem: line.dash !== undefined,
    isFlow: false,
    indent: isBlank ? column : line.indent,
  };
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** Keys that the line hangs on. A list may stand in the very column of its key. */
function keysAbove(lines: readonly Line[], row: number, column: number): readonly string[] {
  const path: string[] = [];
  let { dash } = lines[row] as Line;
  let limit = dash ?? column;
  for (const line of lines.slice(0, row).reverse()) {
    if (line.key === undefined && line.dash === undefined) continue;
    if (dash === undefined && line.dash !== undefined && line.column === limit) {
      dash = line.dash;
      limit = line.dash;
    } else if (
      line.key !== undefined &&
      (line.column < limit || (dash !== undefined && line.dash === undefined && line.column === limit))
    ) {
      path.unshift(line.key);
      dash = line.dash;
      limit = dash ?? line.column;
    }
  }
  return path;
}

function keysBeside(lines: readonly Line[], row: number, column: number): readonly string[] {
  const keys: string[] = [];
  if ((lines[row] as Line).dash === undefined)
    for (const line of lines.slice(0, row).reverse()) {
      if (line.isComment || line.text.trim() === '') continue;
      if (line.column < column) break;
      if (line.column === column && line.key !== undefined) keys.unshift(line.key);
      if (line.column === column && line.dash !== undefined) break;
    }
  for (const line of lines.slice(row + 1)) {
    if (line.isComment || line.text.trim() === '') continue;
    if (line.column < column || (line.dash !== undefined && line.dash < column)) break;
    if (line.column === column && line.key !== undefined) keys.push(line.key);
  }
  return keys;
}

function itemsBeside(lines: readonly Line[], row: number): readonly string[] {
  const { dash } = lines[row] as Line;
  if (dash === undefined) return [];
  const isBeside = (line: Line): boolean => line.dash === dash && line.key === undefined;
  const isNear = (line: Line): boolean => line.text.trim() === '' || (line.dash ?? line.column) >= dash;
  const before = lines.slice(0, row).reverse();
  const after = lines.slice(row + 1);
  const near = [before, after].flatMap((some) => {
    const end = some.findIndex((line) => !isNear(line) || (line.dash === undefined && line.column === dash));
    return end < 0 ? some : some.slice(0, end);
  });
  return near.filter(isBeside).map(({ text, column }) => text.slice(column).trim());
}
