import type { SyntaxNode } from '@lezer/common';
import { endOf, labelKey, newPage, type Page, sourceOf, startOf } from './part.ts';
import { decodeReference } from './references.ts';

/** Writes what stands within a node. */
type Inside = (page: Page, node: SyntaxNode, from: number, to: number) => void;

const postable = /^(?:https?:\/\/|www\.|[^\s/:@]+@[^\s/:@]+$)/i;

const bare = (url: string): string =>
  url
    .trim()
    .replace(/^(?:https?:\/\/|mailto:)?(?:www\.)?/i, '')
    .replace(/\/$/, '')
    .toLowerCase();

interface Target {
  readonly url: string;
  /** Where it stands in the draft, where it stands there like this. */
  readonly at?: number;
}

function targetOf(page: Page, node: SyntaxNode, label: string): Target | undefined {
  const url = node.getChild('URL');
  if (url) {
    const raw = sourceOf(page, url)
      .replace(/^<|>$/g, '')
      .replace(/^mailto:/i, '');
    const plain = raw.replace(/\\([!-/:-@[-`{-~])/g, '$1').replace(/&#?[a-zA-Z0-9]+;/g, decodeReference);
    return { url: plain, ...(plain === raw ? { at: startOf(page, url) + sourceOf(page, url).indexOf(raw) } : {}) };
  }
  const reference = node.getChild('LinkLabel');
  const key = reference ? sourceOf(page, reference).slice(1, -1) : '';
  const known = page.targets.get(labelKey(key || label));
  return known === undefined ? undefined : { url: known };
}

/** Where the bracketed text of a link or image stands, in the tree. */
function labelOf(node: SyntaxNode): { readonly from: number; readonly to: number } | undefined {
  const [open, shut] = node.getChildren('LinkMark');
  return open && shut ? { from: open.to, to: shut.from } : undefined;
}

function writeTarget(page: Page, { url, at }: Target, node: SyntaxNode): void {
  page.linked.add(url);
  if (at === undefined) page.writer.put(url, startOf(page, node));
  else page.writer.copy(at, at + url.length);
}

/** Nothing but marks and blanks follows on the line, so that a URL needs no brackets to stand alone. */
function endsLine(page: Page, node: SyntaxNode): boolean {
  const end = endOf(page, node);
  const newline = page.source.indexOf('\n', end);
  return /^[\s*_~|]*$/.test(page.source.slice(end, newline < 0 ? page.source.length : newline));
}

const copyWhole = (page: Page, node: SyntaxNode): void => page.writer.copy(startOf(page, node), endOf(page, node));

/** Brackets that are no link stay as they are, a footnote's number too. */
export function writeLink(page: Page, node: SyntaxNode, inside: Inside): void {
  const label = labelOf(node);
  const text = label ? page.source.slice(page.base + label.from, page.base + label.to) : '';
  const target = targetOf(page, node, text);
  if (!label) copyWhole(page, node);
  else if (text.startsWith('^') && !node.getChild('URL')) writeFootnote(page, node, text.slice(1));
  else if (!target && !isInlineLink(node)) copyWhole(page, node);
  else writeLinked(page, node, target, () => inside(page, node, label.from, label.to));
}

/** Text and URL, as a person pastes a link: the URL once, and alone where it is its own text. */
function writeLinked(page: Page, node: SyntaxNode, target: Target | undefined, writeLabel: () => void): void {
  const mark = page.writer.mark();
  writeLabel();
  const written = page.writer.since(mark).trim();
  if (!target) return;
  if (!postable.test(target.url)) {
    page.lostLinks.push({ target: target.url, span: spanOf(page, node) });
  } else if (written === '' || bare(written) === bare(target.url)) {
    page.writer.rewind(mark);
    writeTarget(page, target, node);
  } else if (!page.linked.has(target.url)) {
    const alone = endsLine(page, node) || written.endsWith(':');
    page.writer.put(alone ? ' ' : ' (', endOf(page, node));
    writeTarget(page, target, node);
    if (!alone) page.writer.put(')', endOf(page, node));
  }
}

/** `[text]()` is a link without a target; `[text]` is none at all. */
const isInlineLink = (node: SyntaxNode): boolean => node.getChildren('LinkMark').length > 2;

const spanOf = (page: Page, node: SyntaxNode): { start: number; end: number } => ({
  start: startOf(page, node),
  end: endOf(page, node),
});

/** `[^1]` becomes `[1]`, before its note as well. */
function writeFootnote(page: Page, node: SyntaxNode, name: string): void {
  const from = startOf(page, node);
  page.writer.copy(from, from + 1);
  page.writer.copy(from + 2, from + 2 + name.length + 1);
}

export function writeImage(page: Page, node: SyntaxNode, inside: Inside): void {
  const label = labelOf(node);
  const text = label ? page.source.slice(page.base + label.from, page.base + label.to) : '';
  const inner = { ...newPage(page), depth: page.depth };
  if (label) inside(inner, node, label.from, label.to);
  page.pictures.push({
    alt: inner.writer.done().text.trim(),
    target: targetOf(page, node, text)?.url ?? '',
    span: spanOf(page, node),
    altSpan: label ? { start: page.base + label.from, end: page.base + label.to } : spanOf(page, node),
  });
}
