import type { TokenKind } from '../../engine/draft.ts';
import type { Reading } from '../../reading/reading.ts';
import { noBreak, type Slip, slip } from './frenchSlips.ts';

/** `un`: a no-break space before ; : ! ? as France, Switzerland and the UN write; `plain`: any space; `eu`: none, as the EU does. */
export type Spacing = 'un' | 'plain' | 'eu';

const isGap = (c: string | undefined): boolean => c === ' ' || c === '\u00A0' || c === '\u202F';
/** Behind these nothing may be put: the address or name would change or look changed. */
const untouched: ReadonlySet<TokenKind> = new Set([
  'url',
  'email',
  'handle',
  'hashtag',
  'code',
  'html',
  'comment',
  'footnote',
]);

const mark = /[;:!?»«]/g;

/** Signs whose space is missing, breaks the line, or (EU) does not belong there. */
export function* spacesIn(reading: Reading, spacing: Spacing): Iterable<Slip> {
  const { text, raw } = reading;
  for (const m of text.matchAll(mark)) {
    const at = m.index;
    const sign = m[0];
    if (sign === '«') {
      yield* opening(raw, at, spacing);
      continue;
    }
    let from = at;
    while (isGap(raw[from - 1])) from--;
    if (from === 0 || /\s/.test(raw[from - 1] as string)) continue;
    const gap = raw.slice(from, at);
    if (sign === '»') {
      if (!isRight(gap, spacing) && raw[from - 1] !== '«') yield marked(from, at);
      continue;
    }
    if (!isPunctuation(reading, at, from)) continue;
    if (spacing === 'eu') {
      if (gap) yield { span: { start: from, end: at + 1 }, edits: [{ start: from, end: at, text: '' }] };
    } else if (!isRight(gap, spacing)) yield marked(from, at);
  }
}

const isRight = (gap: string, spacing: Spacing): boolean =>
  gap === noBreak || gap === '\u202F' || (gap === ' ' && spacing === 'plain');

/** The sign and the gap before it, which becomes one no-break space. */
const marked = (from: number, at: number): Slip => ({
  span: { start: from, end: at + 1 },
  edits: [{ start: from, end: at, text: noBreak }],
});

function* opening(raw: string, at: number, spacing: Spacing): Iterable<Slip> {
  let end = at + 1;
  while (isGap(raw[end])) end++;
  if (end === raw.length || /[\s»]/.test(raw[end] as string)) return;
  const gap = raw.slice(at + 1, end);
  if (!isRight(gap, spacing)) yield { span: { start: at, end }, edits: [{ start: at + 1, end, text: noBreak }] };
}

/** Not a time, a ratio, an emoticon, an emoji's short name, a factorial, a name such as Yahoo!, or what ends an address. */
function isPunctuation(reading: Reading, at: number, from: number): boolean {
  const { raw, text } = reading;
  const sign = raw[at] as string;
  const before = raw[from - 1] as string;
  const behind = raw.slice(at + 1, at + 4);
  if (/[;:!?]/.test(before)) return false;
  if (
    sign === ':' &&
    before === ']' &&
    /(?:^|\n)[ *]{0,4}\[[^\]\n]{1,60}\]$/.test(raw.slice(Math.max(0, from - 66), from))
  )
    return false;
  if (/[:;]/.test(sign) ? !/^(?:$|[\s*_]|[\u00A0\u202F])/.test(behind) : !/^(?:$|[\s*_!?.…)\]"”»’])/.test(behind))
    return false;
  if (sign !== '!' && /\d/.test(before) && /^\s?\d/.test(behind)) return false;
  if (reading.tokens.some((t) => t.span.end === from && (from === at ? untouched : addresses).has(t.kind)))
    return false;
  if (sign === ':' && /:[\w+-]{1,24}$/.test(raw.slice(Math.max(0, at - 26), at))) return false;
  if (from < at) return !/^[-(]/.test(behind);
  if (!/[\p{L}\p{N}*_)\]»”"’%°€²³]/u.test(before) || /[:;=][-']?\)$/.test(raw.slice(Math.max(0, from - 3), from)))
    return false;
  if (sign !== '!') return true;
  // `n!` and `5!` are factorials; behind « Yahoo! est » the sentence goes on.
  return !/(?:^|[^\p{L}\d])[\dnk]$/u.test(text.slice(Math.max(0, at - 2), at)) && !/^ \p{Ll}/u.test(behind);
}

const addresses: ReadonlySet<TokenKind> = new Set(['url', 'email', 'code']);

/** Two or three spaces within a line, where the writer's thumb slipped; more are a drawing. */
export function* doublesIn({ raw, text, kind, tokens }: Reading): Iterable<Slip> {
  if (kind === 'cell' || !raw.includes('  ')) return;
  for (const m of raw.matchAll(/(?<=[^\s«]) {2,3}(?=[^\s;:!?»])/g)) {
    const end = m.index + m[0].length;
    const line = text.slice(raw.lastIndexOf('\n', m.index) + 1, m.index);
    if (line.trim() === '' || tokens.some((t) => t.span.start < end && m.index < t.span.end)) continue;
    yield slip(m.index, end, ' ');
  }
}

/** 10 000 with a space that may break: groups of three, no telephone or card. */
export function* thousandsIn({ text }: Reading): Iterable<Slip> {
  if (!/\d \d{3}/.test(text)) return;
  for (const m of text.matchAll(
    /(?<![\d.,+\-/]|\d[ \u00A0\u202F])[1-9]\d{0,2}(?: \d{3}){1,4}(?![\d-]|[ \u00A0\u202F]\d)/g,
  ))
    yield slip(m.index, m.index + m[0].length, m[0].replaceAll(' ', noBreak));
}

/** Marks farther apart than this are no pair. */
const longest = 400;

/** Pairs of straight or English marks that are no inches, seconds or second-level quotation. */
export function* quotesIn({ text }: Reading): Iterable<Slip> {
  if (!/["“]/.test(text)) return;
  let guillemets = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string;
    if (c === '«') guillemets++;
    else if (c === '»') guillemets = Math.max(0, guillemets - 1);
    if ((c !== '"' && c !== '“') || !/^$|[\s([’'*_/—–-]/.test(text[i - 1] ?? '') || /\s|^$/.test(text[i + 1] ?? ''))
      continue;
    const length = text.slice(i + 1, i + longest).indexOf(c === '“' ? '”' : '"');
    const end = i + 1 + length;
    if (length < 0 || /\n\s*\n/.test(text.slice(i, end))) continue;
    const inner = text.slice(i + 1, end);
    if (guillemets === 0 && /\p{L}/u.test(inner) && !/\s$/.test(inner) && !/[«»]/.test(inner))
      yield {
        span: { start: i, end: end + 1 },
        edits: [
          { start: i, end: i + 1, text: `«${noBreak}` },
          { start: end, end: end + 1, text: `${noBreak}»` },
        ],
      };
    i = end;
  }
}
