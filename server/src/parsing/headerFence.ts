import type { Span } from '../engine/span.ts';
import { headerKeys } from './headerKeys.ts';

export interface Fenced {
  /** From the opening fence to the end of the closing one. */
  readonly span: Span;
  /** What stands between the fences. */
  readonly body: Span;
  readonly closed: boolean;
}

const opening = /^\uFEFF?---[ \t]*(?:\r?\n|$)/;
/** A line that goes on with what a key began. */
const inside = /^(?:[ \t]|- |-$|#)/;
const keyLine = /^[A-Za-z_][\w.-]*[ \t]*:(?:[ \t]|$)/;

/**
 * The front matter at the very start, or undefined where the `---` is but a line across the page. One that is never closed ends at the first
 * empty line, provided everything up to there looks like keys.
 */
export function findHeader(text: string): Fenced | undefined {
  const open = opening.exec(text);
  if (!open) return undefined;
  const start = text.indexOf('---');
  const from = open[0].length;
  const close = closingFence(text, from);
  if (close) {
    if (!looksKeyed(text.slice(from, Math.min(close.start, from + 4096)))) return undefined;
    return { span: { start, end: close.end }, body: { start: from, end: close.start }, closed: true };
  }
  const end = keysUntil(text, from);
  return end === undefined ? undefined : { span: { start, end }, body: { start: from, end }, closed: false };
}

/**
 * What stands between the fences round an offset, be the line there however unfinished; nothing where no header is being written.
 * A header that nobody closed yet ends with the line.
 */
export function headerBodyAt(text: string, offset: number): Span | undefined {
  const open = opening.exec(text);
  if (!open || offset < open[0].length || !open[0].endsWith('\n')) return undefined;
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const next = text.indexOf('\n', offset);
  const end = next < 0 ? text.length : next;
  if (/^(?:---|\.\.\.)\s*$/.test(text.slice(start, end))) return undefined;
  const whole = `${text.slice(0, start)}account: personal${text.slice(end)}`;
  const found = findHeader(whole);
  if (!found || found.body.end <= start) return undefined;
  const shift = text.length - whole.length;
  return { start: found.body.start, end: found.closed ? found.body.end + shift : end };
}

/** Between two lines across the page may also stand prose, with a colon in it. */
function looksKeyed(body: string): boolean {
  const lines = body.split(/\r?\n/).filter((line) => line.trim() !== '');
  const keyed = lines.filter((line) => keyLine.test(line) || inside.test(line)).length;
  return lines.length === 0 || keyed * 2 > lines.length || lines.some(startsWithOurKey);
}

function closingFence(text: string, from: number): Span | undefined {
  for (let at = from; at < text.length; ) {
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next;
    const mark = text.startsWith('---', at) || text.startsWith('...', at);
    if (mark && text.slice(at + 3, end).trim() === '') return { start: at, end: at + 3 };
    at = end + 1;
  }
  return undefined;
}

/** Where the keys of a header without an end stop. */
function keysUntil(text: string, from: number): number | undefined {
  let keys = 0;
  let ours = false;
  let at = from;
  while (at < text.length && at - from < 4096) {
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next;
    const line = text.slice(at, end).trimEnd();
    if (line === '') break;
    if (keyLine.test(line)) {
      keys++;
      ours ||= startsWithOurKey(line);
    } else if (!inside.test(line) || keys === 0) return undefined;
    at = end + 1;
  }
  return ours || keys > 1 ? Math.min(at, text.length) : undefined;
}

const startsWithOurKey = (line: string): boolean =>
  headerKeys.some(({ key }) => line.startsWith(key) && /^(?::|[ \t]*:|[ \t]+\S+$)/.test(line.slice(key.length)));
