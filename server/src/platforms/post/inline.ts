import type { SyntaxNode } from '@lezer/common';
import { writeHtml } from './html.ts';
import { copyLines, newLine, writeText } from './lines.ts';
import { writeImage, writeLink } from './links.ts';
import { childrenOf, deepest, endOf, type Page, sourceOf, startOf } from './part.ts';
import { decodeReference } from './references.ts';

const silent = new Set([
  'EmphasisMark',
  'StrikethroughMark',
  'HeaderMark',
  'QuoteMark',
  'CodeMark',
  'LinkMark',
  'LinkLabel',
  'LinkTitle',
  'ProcessingInstruction',
]);

function writeCode(page: Page, node: SyntaxNode): void {
  const marks = node.getChildren('CodeMark');
  const from = marks[0] ? endOf(page, marks[0]) : startOf(page, node);
  const last = marks.at(-1);
  const to = last ? startOf(page, last) : endOf(page, node);
  const code = page.source.slice(from, to);
  const padded = code.startsWith(' ') && code.endsWith(' ') && code.trim() !== '' ? 1 : 0;
  copyLines(page, from + padded, to - padded);
}

/** Converters escape hyphens and dots in bare URLs too; nobody pastes the backslashes. */
function writeUrl(page: Page, node: SyntaxNode, from: number, to: number): void {
  const start = page.writer.mark();
  let at = from;
  for (const { index } of sourceOf(page, node).matchAll(/\\(?=[!-/:-@[-`{-~])/g)) {
    page.writer.copy(at, from + index);
    at = from + index + 1;
  }
  page.writer.copy(at, to);
  page.linked.add(page.writer.since(start));
}

const byKind: Readonly<Record<string, (page: Page, node: SyntaxNode, from: number, to: number) => void>> = {
  Escape: (page, _, from, to) => page.writer.copy(from + 1, to),
  Entity: (page, node, from) => page.writer.put(decodeReference(sourceOf(page, node)), from),
  HardBreak: (page, _, __, to) => newLine(page, to - 1),
  InlineCode: writeCode,
  HTMLTag: (page, _, from, to) => writeHtml(page, from, to),
  Comment: (page, _, from, to) => writeHtml(page, from, to),
  Link: (page, node) => writeLink(page, node, writeInline),
  Image: (page, node) => writeImage(page, node, writeInline),
  TaskMarker: (page, _, from, to) => page.writer.copy(from, to),
  URL: writeUrl,
};

/** Writes what stands in `node` between `from` and `to` (offsets of the tree) as plain text. */
export function writeInline(page: Page, node: SyntaxNode, from: number, to: number): void {
  if (page.depth > deepest) {
    copyLines(page, page.base + from, page.base + to);
    return;
  }
  const inner = { ...page, depth: page.depth + 1 };
  let at = from;
  for (const child of childrenOf(node)) {
    if (child.to <= from || child.from >= to) continue;
    writeText(page, page.base + at, page.base + child.from);
    const write = byKind[child.name];
    if (write) write(inner, child, startOf(page, child), endOf(page, child));
    else if (!silent.has(child.name)) writeInline(inner, child, child.from, child.to);
    at = child.to;
  }
  writeText(page, page.base + at, page.base + to);
}
