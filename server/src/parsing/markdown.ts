import { type SyntaxNodeRef, Tree, type TreeFragment } from '@lezer/common';
import { Autolink, parser, Strikethrough, Table, TaskList } from '@lezer/markdown';
import type { PassageKind, Token } from '../engine/draft.ts';
import type { Span } from '../engine/span.ts';
import { type Block, type Masked, maskedBlock } from './block.ts';
import { cutLong } from './cut.ts';

export const markdownParser = parser.configure([Table, Strikethrough, TaskList, Autolink]);

/** Blocks of a piece of the tree, at offsets from the piece's start. */
export interface Piece {
  readonly blocks: readonly { readonly block: Block; readonly offset: number }[];
  /** Length of its French text less that of its English. */
  readonly balance: number;
}

export const pieceOf = (blocks: Piece['blocks']): Piece => ({
  blocks,
  balance: blocks.reduce(
    (sum, { block }) =>
      sum + (block.detected === undefined ? 0 : block.detected === 'fr' ? block.raw.length : -block.raw.length),
    0,
  ),
});

export const parseMarkdown = (body: string, fragments?: readonly TreeFragment[]): Tree =>
  markdownParser.parse(body, fragments);

const leaves: Readonly<Record<string, PassageKind>> = {
  Paragraph: 'paragraph',
  Task: 'item',
  ATXHeading1: 'heading',
  ATXHeading2: 'heading',
  ATXHeading3: 'heading',
  ATXHeading4: 'heading',
  ATXHeading5: 'heading',
  ATXHeading6: 'heading',
  SetextHeading1: 'heading',
  SetextHeading2: 'heading',
  HTMLBlock: 'paragraph',
  CommentBlock: 'paragraph',
};

/** Marks that are no words, to be blanked as they stand. */
const signs = new Set(
  'HeaderMark QuoteMark ListMark LinkMark EmphasisMark StrikethroughMark TaskMarker TableDelimiter LinkTitle LinkLabel Escape Entity HardBreak ProcessingInstruction'.split(
    ' ',
  ),
);

/** Every top-level block of the document with its offset, whatever anonymous nodes the tree is balanced with. */
export function topBlocks(tree: Tree, at: number, visit: (block: Tree, offset: number) => void): void {
  tree.children.forEach((child, i) => {
    const offset = at + (tree.positions[i] as number);
    if (!(child instanceof Tree)) return;
    if (child.type.isAnonymous) topBlocks(child, offset, visit);
    else visit(child, offset);
  });
}

/** Reads one top-level block. `source` is the block's own text; equal texts share a block through `intern`. */
export function readPiece(
  tree: Tree,
  source: string,
  intern: (kind: PassageKind, raw: string, make: () => Masked) => Block,
): Piece {
  const blocks: { block: Block; offset: number }[] = [];
  const visit = (node: Tree, at: number, kind: PassageKind | undefined): void => {
    const leaf = leaves[node.type.name];
    if (leaf) {
      const own = leaf === 'paragraph' && kind ? kind : leaf;
      const raw = source.slice(at, at + node.length);
      for (const { block, offset } of cutLong(intern(own, raw, () => readLeaf(node, raw, own))))
        blocks.push({ block, offset: at + offset });
      return;
    }
    const inside = node.type.name === 'Blockquote' ? 'quote' : node.type.name === 'ListItem' ? 'item' : kind;
    if (node.type.name === 'Table') {
      readCells(node, at);
      return;
    }
    node.children.forEach((child, i) => {
      if (child instanceof Tree) visit(child, at + (node.positions[i] as number), inside);
    });
  };
  // Cells stand in packed buffers of their table; a cursor reads them there.
  const readCells = (table: Tree, at: number): void => {
    table.iterate({
      enter(node) {
        if (node.name !== 'TableCell') return undefined;
        const { from, to } = node;
        const raw = source.slice(at + from, at + to);
        blocks.push({ block: intern('cell', raw, () => readInline(node, raw, 'cell', from)), offset: at + from });
        return false;
      },
    });
  };
  visit(tree, 0, undefined);
  return pieceOf(blocks);
}

function readLeaf(tree: Tree, raw: string, kind: PassageKind): Masked {
  if (tree.type.name === 'CommentBlock') {
    const span = { start: 0, end: raw.length };
    return maskedBlock(kind, raw, [span], [{ kind: 'comment', span, text: raw, textSpan: span }]);
  }
  if (tree.type.name === 'HTMLBlock') return readHtml(raw, kind);
  return readInline(tree.topNode, raw, kind, 0);
}

function readInline(top: SyntaxNodeRef, raw: string, kind: PassageKind, base: number): Masked {
  const masked: Span[] = [];
  const tokens: Token[] = [];
  top.node.cursor().iterate((node) => {
    const start = node.from - base;
    const end = node.to - base;
    if (start < 0 || end > raw.length) return undefined;
    if (signs.has(node.name)) {
      masked.push({ start, end });
      return undefined;
    }
    const token = readToken(node, raw, base);
    if (!token) return undefined;
    tokens.push(token);
    if (token.kind === 'link') return undefined;
    masked.push({ start, end });
    return false;
  });
  return maskedBlock(kind, raw, masked, tokens);
}

function readToken(node: SyntaxNodeRef, raw: string, base: number): Token | undefined {
  const span = { start: node.from - base, end: node.to - base };
  const whole = (kind: Token['kind']): Token => ({ kind, span, text: raw.slice(span.start, span.end), textSpan: span });
  switch (node.name) {
    case 'InlineCode':
      return whole('code');
    case 'HTMLTag':
      return htmlImage(raw, span) ?? whole('html');
    case 'Comment':
      return whole('comment');
    case 'Autolink':
      return whole('url');
    case 'URL':
      // `@user@server` is a handle, whatever GFM takes its tail for.
      if (raw[span.start - 1] === '@') return undefined;
      return whole(/^[^/:]+@/.test(raw.slice(span.start, span.end)) ? 'email' : 'url');
    case 'Link':
    case 'Image':
      return bracketed(node, raw, base, span);
    default:
      return undefined;
  }
}

function bracketed(node: SyntaxNodeRef, raw: string, base: number, span: { start: number; end: number }): Token {
  const marks = node.node.getChildren('LinkMark');
  const open = marks[0];
  const shut = marks[1];
  const url = node.node.getChild('URL');
  const textSpan =
    open && shut ? { start: open.to - base, end: shut.from - base } : { start: span.start, end: span.start };
  const text = raw.slice(textSpan.start, textSpan.end);
  const kind = node.name === 'Image' ? 'image' : text.startsWith('^') ? 'footnote' : 'link';
  const target = url ? raw.slice(url.from - base, url.to - base) : undefined;
  return { kind, span, text, textSpan, ...(target === undefined ? {} : { target }) };
}

const attribute = (tag: string, name: string): { text: string; at: number } | undefined => {
  const m = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(tag);
  if (!m) return undefined;
  const text = m[1] ?? m[2] ?? '';
  return { text, at: m.index + m[0].length - 1 - text.length };
};

/** `<img src alt>` is an image like any other. */
function htmlImage(raw: string, span: { start: number; end: number }): Token | undefined {
  const tag = raw.slice(span.start, span.end);
  if (!/^<img[\s/>]/i.test(tag)) return undefined;
  const alt = attribute(tag, 'alt');
  const target = attribute(tag, 'src')?.text;
  const at = span.start + (alt?.at ?? 0);
  return {
    kind: 'image',
    span,
    text: alt?.text ?? '',
    textSpan: { start: at, end: at + (alt?.text.length ?? 0) },
    ...(target === undefined ? {} : { target }),
  };
}

/** HTML among Markdown: tags are blanked, the words between them are prose, scripts and styles are not. */
function readHtml(raw: string, kind: PassageKind): Masked {
  const masked: Span[] = [];
  const tokens: Token[] = [];
  let at = 0;
  for (;;) {
    const open = raw.indexOf('<', at);
    if (open < 0) break;
    const closed = raw.startsWith('<!--', open) ? raw.indexOf('-->', open) + 2 : raw.indexOf('>', open);
    const end = closed < open + 1 ? raw.length : closed + 1;
    const hidden = /^<(script|style|pre|code)\b/i.exec(raw.slice(open, open + 12));
    const past = hidden ? raw.toLowerCase().indexOf(`</${(hidden[1] as string).toLowerCase()}`, end) : end;
    const span = { start: open, end: past < 0 ? raw.length : Math.max(end, past) };
    masked.push(span);
    tokens.push(
      htmlImage(raw, { start: open, end }) ?? {
        kind: raw.startsWith('<!--', open) ? 'comment' : 'html',
        span,
        text: raw.slice(span.start, span.end),
        textSpan: span,
      },
    );
    at = span.end;
  }
  return maskedBlock(kind, raw, masked, tokens);
}
