import type { Span } from '../../engine/span.ts';
import type { Reading } from '../../reading/reading.ts';

export interface Address {
  readonly text: string;
  readonly span: Span;
}

const path = /(?<![\p{L}\p{N}_/.:-])\/(?:[A-Za-z0-9_.-]+\/)+[A-Za-z0-9_.-]*/gu;
const number =
  /(?<![\p{L}\p{N}._/-])(?:https?:\/\/)?\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?::\d{1,5})?(?![\p{L}\p{N}_]|\.\d)/gu;
const local = /(?<![\p{L}\p{N}._-])localhost(?::\d{1,5}|\/)/giu;

/** Everything in a passage that is an address: URLs, targets of links and pictures, code, paths, numbered hosts. Each place once. */
export function addressesIn(reading: Reading): readonly Address[] {
  const found: Address[] = [];
  const add = (text: string, start: number): void => {
    const span = { start, end: start + text.length };
    if (text && !found.some((f) => span.start < f.span.end && f.span.start < span.end)) found.push({ text, span });
  };
  // Paths first: the host within `/afs/cern.ch/work` is no host.
  if (reading.raw.includes('/')) for (const m of reading.raw.matchAll(path)) add(m[0], m.index);
  for (const token of reading.tokens) {
    if (token.kind === 'url') add(token.text, token.textSpan.start);
    else if (token.target !== undefined) add(token.target, reading.raw.indexOf(token.target, token.textSpan.end));
    else if (token.kind === 'code') addWords(token.text, token.textSpan.start, add);
  }
  if (reading.raw.includes('localhost')) for (const m of reading.raw.matchAll(local)) add(m[0], m.index);
  if (/\d\.\d/.test(reading.raw)) for (const m of reading.raw.matchAll(number)) add(m[0], m.index);
  return found;
}

/** `example.org` of `https://www.example.org/page?x=1`. */
export const hostOf = (address: string): string =>
  address
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/?#].*$/s, '');

/** Code may hold an address among other words. */
function addWords(code: string, at: number, add: (text: string, start: number) => void): void {
  for (const m of code.matchAll(/[^\s`'"<>()]+/g)) if (/[./]/.test(m[0])) add(m[0], at + m.index);
}
