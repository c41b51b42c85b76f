import type { SyntaxNode } from '@lezer/common';
import { writeHtml } from './html.ts';
import { writeInline } from './inline.ts';
import { copyLines } from './lines.ts';
import { childrenOf, deepest, endOf, type Page, sourceOf, startOf } from './part.ts';

/** Where blocks follow each other: one blank line where the draft has any, none where it has none. */
function separate(page: Page, after: number, before: number): void {
  page.writer.trim();
  const blank = /\n[ \t>]*\r?\n/.test(page.source.slice(after, before));
  page.writer.put(`${blank ? '\n' : ''}\n${page.indent}`, before);
}

/** Writes blocks one under another. A block that leaves nothing leaves no gap either. */
export function writeBlocks(page: Page, blocks: Iterable<SyntaxNode>): void {
  let end = -1;
  for (const block of blocks) {
    const mark = page.writer.mark();
    if (end >= 0) separate(page, end, startOf(page, block));
    const start = page.writer.mark();
    writeBlock(page, block);
    if (page.writer.since(start).trim() === '') page.writer.rewind(mark);
    else end = endOf(page, block);
  }
}

const byKind: Readonly<Record<string, (page: Page, block: SyntaxNode) => void>> = {
  BulletList: (page, block) => writeBlocks(page, block.getChildren('ListItem')),
  OrderedList: (page, block) => writeBlocks(page, block.getChildren('ListItem')),
  ListItem: writeItem,
  Blockquote: (page, block) => writeBlocks(page, insides(block)),
  FencedCode: writeCode,
  CodeBlock: writeCode,
  Table: writeTable,
  HTMLBlock: (page, block) => writeHtml(page, startOf(page, block), endOf(page, block)),
  CommentBlock: (page, block) => writeHtml(page, startOf(page, block), endOf(page, block)),
  LinkReference: writeNote,
  HorizontalRule: () => {},
  ProcessingInstructionBlock: () => {},
};

function writeBlock(page: Page, block: SyntaxNode): void {
  const write = byKind[block.name];
  if (page.depth > deepest) copyLines(page, startOf(page, block), endOf(page, block));
  else if (write) write({ ...page, depth: page.depth + 1 }, block);
  else writeInline(page, block, block.from, block.to);
  page.writer.trim();
}

function writeCode(page: Page, block: SyntaxNode): void {
  for (const code of block.getChildren('CodeText')) copyLines(page, startOf(page, code), endOf(page, code));
}

const insides = (block: SyntaxNode): SyntaxNode[] =>
  [...childrenOf(block)].filter(({ name }) => name !== 'QuoteMark' && name !== 'ListMark');

function writeItem(page: Page, item: SyntaxNode): void {
  const mark = item.getChild('ListMark');
  const at = startOf(page, item);
  const start = page.writer.mark();
  const sign = mark && /\d/.test(sourceOf(page, mark)) ? sourceOf(page, mark) : '-';
  if (mark && sourceOf(page, mark) === sign) page.writer.copy(at, at + sign.length);
  else page.writer.put(sign, at);
  page.writer.put(' ', at + sign.length);
  const inside = page.writer.mark();
  writeBlocks({ ...page, indent: `${page.indent}${' '.repeat(sign.length + 1)}` }, insides(item));
  if (page.writer.since(inside).trim() === '') page.writer.rewind(start);
}

function writeTable(page: Page, table: SyntaxNode): void {
  const rows = [...table.getChildren('TableHeader'), ...table.getChildren('TableRow')];
  rows.forEach((row, i) => {
    if (i > 0) page.writer.put(`\n${page.indent}`, startOf(page, row));
    row.getChildren('TableCell').forEach((cell, j) => {
      if (j > 0) page.writer.put(' | ', startOf(page, cell));
      writeInline(page, cell, cell.from, cell.to);
    });
  });
}

/** A link's definition is not text; a footnote's (which looks the same when it is one word) is. */
function writeNote(page: Page, definition: SyntaxNode): void {
  if (!sourceOf(page, definition).startsWith('[^')) return;
  const from = startOf(page, definition);
  page.writer.copy(from, from + 1);
  page.writer.copy(from + 2, endOf(page, definition));
}
