import type { ChangedRange, Tree } from '@lezer/common';
import { parseMarkdown, topBlocks } from './markdown.ts';
import { plainParts } from './plain.ts';

/** The one paragraph that a change touches, as it is now. */
export interface Touched {
  /** Which top-level block it is. */
  readonly index: number;
  readonly tree: Tree;
  readonly raw: string;
  /** By how much what stands behind it has moved. */
  readonly by: number;
}

/**
 * Most keystrokes stay inside one paragraph between blank lines, behind its first character. Where its new text alone still makes a
 * paragraph, no other block can have changed: so that one is parsed and nothing else, whatever the length of the document.
 * `undefined` when it is not so simple.
 */
export function touchedParagraph(
  body: string,
  { fromA, toA, toB }: ChangedRange,
  trees: readonly Tree[],
  starts: readonly number[],
): Touched | undefined {
  const index = lastUpTo(starts, fromA - 1);
  const old = trees[index];
  const start = starts[index];
  if (!old || start === undefined || old.type.name !== 'Paragraph' || toA > start + old.length) return undefined;
  const by = toB - toA;
  const end = start + old.length + by;
  if (!isBlankBefore(body, start) || !isBlankBehind(body, end)) return undefined;
  const raw = body.slice(start, end);
  const tree = paragraphOf(raw);
  return tree && { index, tree, raw: raw.slice(0, tree.length), by };
}

/** The same for plain text, whose parts lie between blank lines anyway; `raws` are those of the last version. */
export function touchedPart(
  body: string,
  { fromA, toA, toB }: ChangedRange,
  raws: readonly string[],
  starts: readonly number[],
): Omit<Touched, 'tree'> | undefined {
  const index = lastUpTo(starts, fromA - 1);
  const old = raws[index];
  const start = starts[index];
  if (old === undefined || start === undefined || toA > start + old.length) return undefined;
  const by = toB - toA;
  const raw = body.slice(start, start + old.length + by);
  const [part, more] = plainParts(raw);
  return part && !more && part.start === 0 && part.raw === raw ? { index, raw, by } : undefined;
}

/** The paragraph that the text is, spaces at its end aside; `undefined` when it is anything else. */
function paragraphOf(raw: string): Tree | undefined {
  const found: Tree[] = [];
  let first = 0;
  topBlocks(parseMarkdown(raw), 0, (block, at) => {
    if (found.length === 0) first = at;
    found.push(block);
  });
  const [block, more] = found;
  const isAlone = block && !more && first === 0 && block.type.name === 'Paragraph';
  return isAlone && raw.slice(block.length).trim() === '' ? block : undefined;
}

/** The last index whose offset is not above the wanted one; -1 when all are. */
function lastUpTo(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const isSpace = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0x0d;
const newline = 0x0a;

/** Is there nothing before the offset in its line, and nothing in the line above? */
function isBlankBefore(body: string, offset: number): boolean {
  const line = spacesBefore(body, offset);
  if (line === 0) return true;
  if (body.charCodeAt(line - 1) !== newline) return false;
  const above = spacesBefore(body, line - 1);
  return above === 0 || body.charCodeAt(above - 1) === newline;
}

function spacesBefore(body: string, offset: number): number {
  let at = offset;
  while (at > 0 && isSpace(body.charCodeAt(at - 1))) at--;
  return at;
}

/** Is there nothing behind the offset in its line, and nothing in the line below? */
function isBlankBehind(body: string, offset: number): boolean {
  const line = spacesBehind(body, offset);
  if (line === body.length) return true;
  if (body.charCodeAt(line) !== newline) return false;
  const below = spacesBehind(body, line + 1);
  return below === body.length || body.charCodeAt(below) === newline;
}

function spacesBehind(body: string, offset: number): number {
  let at = offset;
  while (at < body.length && isSpace(body.charCodeAt(at))) at++;
  return at;
}
