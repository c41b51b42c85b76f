import { type ChangedRange, type Tree, TreeFragment } from '@lezer/common';
import type { Draft, Language, PassageKind } from '../engine/draft.ts';
import type { Profile } from '../engine/profile.ts';
import { createAssembly, type Placed } from './assembly.ts';
import { type Block, blockOf, isReadAlike, type Masked } from './block.ts';
import { changed, shifted, type TextChange, united } from './changes.ts';
import type { Complaint } from './complaint.ts';
import { readHeader } from './header.ts';
import { type Piece, parseMarkdown, readPiece, topBlocks } from './markdown.ts';
import { plainParts, readPlainPart } from './plain.ts';
import { type Touched, touchedParagraph, touchedPart } from './touched.ts';

export type Format = Draft['format'];

export interface Parsed {
  readonly draft: Draft;
  readonly profile: Profile;
  readonly complaints: readonly Complaint[];
}

export interface Parser {
  /**
   * Parses a version of the document. With the changes since the last version (in the order they were made) only what they
   * touched is read again; without, everything is, but equal passages are still recognised.
   */
  parse(text: string, changes?: readonly TextChange[]): Parsed;
}

/** One parser a document: it remembers the last version's tree and blocks. `spoken`: its language, where the header does not say. */
export function createParser(format: Format, spoken?: Language): Parser {
  let header: { text: string; read: ReturnType<typeof readHeader> } | undefined;
  let bodyStart = 0;
  let fragments: readonly TreeFragment[] = [];
  let lastBody = '';
  let trees: Tree[] = [];
  let raws: string[] = [];
  let last: Placed = { pieces: [], starts: [] };
  let known = new Map<string, Block>();
  let fresh = new Map<string, Block>();
  const assemble = createAssembly(format, spoken);

  // The same characters may be read in two ways, inside a quotation and outside: what is known counts only when it was read alike.
  const intern = (kind: PassageKind, raw: string, make: () => Masked): Block => {
    const key = `${kind}\n${raw}`;
    const made = make();
    const before = fresh.get(key) ?? known.get(key);
    const block = before && isReadAlike(before, made) ? before : blockOf(made);
    fresh.set(key, block);
    return block;
  };
  // Plain text has one way to be read.
  const internPlain = (raw: string, make: () => Masked): Block => {
    const block = fresh.get(raw) ?? known.get(raw) ?? blockOf(make());
    fresh.set(raw, block);
    return block;
  };

  function readBody(body: string, changes: readonly TextChange[] | undefined): Placed {
    const change = changes && united(changes);
    if (format === 'plain') return readPlain(body, change);
    // Nothing but the header was changed.
    if (changes && !change && trees.length > 0 && body.length === lastBody.length) return last;
    const reusable = changes && fragments.length ? changed(fragments, change, lastBody) : [];
    lastBody = body;
    const touched = change && reusable.length && touchedParagraph(body, change, trees, last.starts);
    if (touched) {
      fragments = reusable;
      trees[touched.index] = touched.tree;
      return withPiece(touched, readPiece(touched.tree, touched.raw, intern));
    }
    const tree = parseMarkdown(body, reusable);
    fragments = TreeFragment.addTree(tree, reusable);
    const starts: number[] = [];
    const blocks: Tree[] = [];
    topBlocks(tree, 0, (block, start) => {
      blocks.push(block);
      starts.push(start);
    });
    const known = reused(trees, last.pieces, blocks);
    const pieces = blocks.map((block, i) => {
      const start = starts[i] as number;
      return known(i) ?? readPiece(block, body.slice(start, start + block.length), intern);
    });
    trees = blocks;
    return { pieces, starts };
  }

  function readPlain(body: string, change: ChangedRange | undefined): Placed {
    const touched = change && touchedPart(body, change, raws, last.starts);
    if (touched) {
      raws[touched.index] = touched.raw;
      return withPiece(touched, readPlainPart(touched.raw, internPlain));
    }
    const parts = [...plainParts(body)];
    raws = parts.map(({ raw }) => raw);
    return { pieces: raws.map((raw) => readPlainPart(raw, internPlain)), starts: parts.map(({ start }) => start) };
  }

  /** The last version with one piece read anew. */
  function withPiece({ index, by }: Omit<Touched, 'tree'>, piece: Piece): Placed {
    const pieces = last.pieces.slice();
    pieces[index] = piece;
    const starts = last.starts.slice();
    for (let i = index + 1; i < starts.length; i++) starts[i] = (starts[i] as number) + by;
    return { pieces, starts };
  }

  return {
    parse(text, changes) {
      const opened = text.startsWith('---') || text.startsWith('\uFEFF---');
      const oldStart = bodyStart;
      // The header is read anew only when its own text changed: compare, do not track.
      const same = header?.read.closed && opened && isStill(header.text, text) ? header : undefined;
      const read = same?.read ?? readHeader(text);
      header = { text: read.span ? text.slice(0, read.span.end) : '', read };
      bodyStart = read.span?.end ?? 0;
      const body = bodyStart ? text.slice(bodyStart) : text;
      const inBody = changes && shifted(changes, oldStart, bodyStart, text.length);
      last = readBody(body, inBody);
      const draft = assemble(text, read, last, bodyStart);
      // Two generations are kept, so that a fence opened and closed again finds its paragraphs.
      if (fresh.size > 2 * draft.places.length + 64) {
        known = fresh;
        fresh = new Map();
      }
      return { draft, profile: read.profile, complaints: read.complaints };
    },
  };
}

/** The draft that another one translates, from the text of its file, where that could be read. */
export const originalOf = (text: string | undefined, format: Format): Draft | 'missing' =>
  text === undefined ? 'missing' : createParser(format).parse(text).draft;

/** The text still begins with the header, whose last line holds nothing but the fence. */
function isStill(header: string, text: string): boolean {
  if (!text.startsWith(header)) return false;
  const end = text.indexOf('\n', header.length);
  return text.slice(header.length, end < 0 ? text.length : end).trim() === '';
}

/** Pieces of the last version whose tree is still there: the same at the front, the same at the back. */
function reused(
  old: readonly Tree[],
  pieces: readonly Piece[],
  now: readonly Tree[],
): (index: number) => Piece | undefined {
  let front = 0;
  while (front < now.length && front < old.length && now[front] === old[front]) front++;
  let back = 0;
  while (
    back < now.length - front &&
    back < old.length - front &&
    now[now.length - 1 - back] === old[old.length - 1 - back]
  )
    back++;
  return (i) => (i < front ? pieces[i] : i >= now.length - back ? pieces[i + old.length - now.length] : undefined);
}
