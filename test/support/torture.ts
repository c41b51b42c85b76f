import { performance } from 'node:perf_hooks';
import type { Expression } from './expressions.ts';

/** A third of the longest passage, in UTF-16 units. */
const longest = 6_000;
/** Milliseconds for one search; reading that much once takes a tenth of it, reading it quadratically ten times as much. */
const patience = 12;

/** The text, told by what it repeats, over which an expression takes longer than it may; `undefined` when there is none. */
export function slowestOn(expression: Expression): string | undefined {
  const regex = new RegExp(expression.source, expression.flags.replace('y', ''));
  for (const [before, repeated, after] of ordeals(expression.source)) {
    // Small first: what is exponential would never come back.
    for (const length of [24, 600, longest]) {
      const text = before + repeated.repeat(Math.ceil(length / repeated.length)) + after;
      if (timed(regex, text) > patience && Math.min(timed(regex, text), timed(regex, text)) > patience)
        return `${JSON.stringify(before)} + ${JSON.stringify(repeated)} × ${Math.ceil(length / repeated.length)} + ${JSON.stringify(after)}`;
    }
  }
  return undefined;
}

/** Whether a text that a tool holds against an expression takes as long as the tool says: not all engines count alike. */
export function isSlowOn({ source, flags }: Expression, text: string): boolean {
  const regex = new RegExp(source, flags.replace('y', ''));
  return timed(regex, text) > 10 * patience && Math.min(timed(regex, text), timed(regex, text)) > 10 * patience;
}

function timed(regex: RegExp, text: string): number {
  const started = performance.now();
  if (regex.global) for (const _ of text.matchAll(regex));
  else regex.test(text);
  return performance.now() - started;
}

type Ordeal = readonly [before: string, repeated: string, after: string];

/** What the expression speaks of, repeated: each of its parts, and two that follow each other, with what stands before them. */
function ordeals(source: string): readonly Ordeal[] {
  const parts = partsOf(source);
  const found = new Map<string, Ordeal>();
  const add = (before: string, repeated: string): void => {
    if (repeated) found.set(`${before}\u0000${repeated}`, [before, repeated, '\u0000']);
  };
  for (let i = 0; i < parts.length; i++)
    for (let n = 1; n <= 2 && i + n <= parts.length; n++) {
      const repeated = parts.slice(i, i + n).join('');
      add('', repeated);
      if (n === 1) add(parts.slice(Math.max(0, i - 2), i).join(''), repeated);
    }
  return [...found.values()];
}

const samples: Readonly<Record<string, string>> = {
  s: ' ',
  S: 'x',
  d: '0',
  D: 'x',
  w: 'a',
  W: ' ',
  n: '\n',
  t: '\t',
  r: '\r',
  b: '',
  B: '',
};

/** Words and characters that fit the parts of an expression, in their order. Marks that stand for no character are left out. */
function partsOf(source: string): readonly string[] {
  const token =
    /\\p\{([^}]*)\}|\\u\{?([0-9A-Fa-f]{4,6})\}?|\\(.)|(\[(?:\\.|[^\]\\])*\])|\(\?(?:[:=!]|<[=!]|<\w+>)|[?*+]\??|\{\d+,?\d*\}|[()|^$]|([\p{L}\p{N}:/@#=&<>!,;'’" _%~-]+|.)/gsu;
  const parts: string[] = [];
  for (const [, property, code, escaped, inside, plain] of source.matchAll(token)) {
    if (property) parts.push(ofProperty(property));
    else if (code) parts.push(String.fromCodePoint(Number.parseInt(code, 16)));
    else if (escaped) parts.push(samples[escaped] ?? escaped);
    else if (inside) parts.push(...sampleOf(inside));
    else if (plain) parts.push(plain === '.' ? 'x' : plain);
  }
  return parts.filter(Boolean);
}

const candidates = [...'aA0 \n.,:;-_/#@!"\'*([<>|=~é’\u00a0😀'];

/** Up to four signs of a class: those that others think of too, else its first. */
function sampleOf(written: string): readonly string[] {
  const one = new RegExp(written, 'u');
  const found = candidates.filter((sign) => one.test(sign)).slice(0, 4);
  return found.length ? found : [...written.replace(/^\[\^?/, '')].slice(0, 1);
}

const ofProperty = (name: string): string =>
  name === 'Lu' ? 'A' : name.startsWith('N') ? '0' : name.startsWith('P') ? '!' : name.startsWith('Ext') ? '😀' : 'a';
