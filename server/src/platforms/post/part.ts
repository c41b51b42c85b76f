import type { SyntaxNode } from '@lezer/common';
import type { Span } from '../../engine/span.ts';
import { createWriter, type Writer, type Written } from './writer.ts';

/** A picture that stands in the text; it is attached to the post, not pasted. */
export interface Picture {
  readonly alt: string;
  readonly target: string;
  /** The whole `![…](…)` in the draft. */
  readonly span: Span;
  /** The alternative text in the draft. */
  readonly altSpan: Span;
}

/** A link that a post cannot carry: to a place in the draft, or to a file beside it. */
export interface LostLink {
  readonly target: string;
  readonly span: Span;
}

/** One post, or one part of a thread, as it would be pasted. */
export interface Part extends Written {
  readonly title?: Written;
  readonly pictures: readonly Picture[];
  readonly lostLinks: readonly LostLink[];
  /** Where its blocks stand in the draft. */
  readonly span: Span;
}

/** What rendering one part needs to know and gathers. `source` is the whole draft; nodes lie `base` further on in it. */
export interface Page {
  readonly source: string;
  readonly base: number;
  readonly writer: Writer;
  /** Link definitions of the whole draft by label. */
  readonly targets: ReadonlyMap<string, string>;
  /** URLs written already: a person pastes each once. */
  readonly linked: Set<string>;
  readonly pictures: Picture[];
  readonly lostLinks: LostLink[];
  /** What continued lines start with. */
  readonly indent: string;
  /** How deep blocks and inline marks nest here. */
  readonly depth: number;
}

/** Deeper than this nobody writes; what is, is copied as it stands. */
export const deepest = 60;

export type Shared = Pick<Page, 'source' | 'base' | 'targets'>;

export const newPage = (shared: Shared): Page => ({
  ...shared,
  writer: createWriter(shared.source),
  linked: new Set(),
  pictures: [],
  lostLinks: [],
  indent: '',
  depth: 0,
});

export const startOf = (page: Shared, node: SyntaxNode): number => page.base + node.from;
export const endOf = (page: Shared, node: SyntaxNode): number => page.base + node.to;
export const sourceOf = (page: Shared, node: SyntaxNode): string =>
  page.source.slice(startOf(page, node), endOf(page, node));

export function* childrenOf(node: SyntaxNode): Iterable<SyntaxNode> {
  for (let child = node.firstChild; child; child = child.nextSibling) yield child;
}

/** A label as definitions are found by: case and runs of blanks do not matter. */
export const labelKey = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase();
