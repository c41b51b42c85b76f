import type { Token, TokenKind } from '../engine/draft.ts';
import type { Span } from '../engine/span.ts';

/** Endings of host names that outreach texts write without `https://`. More would take sentence ends for hosts. */
const topLevels = new Set(
  'app be blog ca cc ch cern club co com de dev earth edu es eu fr gd gl gle gov gy info int io it jp link ly me museum net news nl no org pl pt re science se social space store tech to tv uk us world xyz'.split(
    ' ',
  ),
);
const longestHost = 253;

const isWordSign = (c: string | undefined): boolean => c !== undefined && /[\p{L}\p{N}\p{M}_]/u.test(c);
const isHostSign = (c: string | undefined): boolean => c !== undefined && /[A-Za-z0-9\-_.À-ÿ]/.test(c);
const isLocalSign = (c: string | undefined): boolean => c !== undefined && /[A-Za-z0-9._%+\-À-ÿ]/.test(c);
const isUrlSign = (c: string | undefined): boolean => c !== undefined && !/[\s<>"“”«»`\u00A0\u202F]/.test(c);

/** URLs, e-mail addresses, hashtags and handles in what is still prose. One pass from sign to sign: linear. */
export function scanTokens(text: string): readonly Token[] {
  const found: Token[] = [];
  let free = 0;
  const take = (token: Token | undefined): void => {
    if (!token || token.span.start < free) return;
    found.push(token);
    free = token.span.end;
  };
  const signs = /[@#＃.]|:\/\//g;
  for (let m = signs.exec(text); m; m = signs.exec(text)) {
    if (m.index < free) continue;
    if (m[0] === '@') take(atSign(text, m.index, free));
    else if (m[0] === '#' || m[0] === '＃') take(hashtag(text, m.index));
    else if (m[0] === '.') take(bareHost(text, m.index, free) ?? doi(text, m.index, free));
    else take(schemeUrl(text, m.index, free));
    signs.lastIndex = Math.max(signs.lastIndex, free);
  }
  return found;
}

function token(kind: TokenKind, text: string, span: Span, textSpan: Span = span): Token {
  return { kind, span, text: text.slice(textSpan.start, textSpan.end), textSpan };
}

function urlEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && isUrlSign(text[end])) end++;
  return trimUrl(text, from, end);
}

/** Punctuation behind a URL is the sentence's; a closing bracket belongs to the URL only if it opens there. */
function trimUrl(text: string, from: number, to: number): number {
  let end = to;
  for (;;) {
    const last = text[end - 1] as string;
    if (end <= from) return from;
    const closesOwn = last === ')' && text.slice(from, end).includes('(');
    if (!/[.,;:!?'’*_~\])}…]/.test(last) || closesOwn) return end;
    end--;
  }
}

function schemeUrl(text: string, colon: number, free: number): Token | undefined {
  let start = colon;
  while (start > free && colon - start < 12 && /[A-Za-z+]/.test(text[start - 1] as string)) start--;
  const end = urlEnd(text, colon + 3);
  if (start === colon || end === colon + 3) return undefined;
  return token('url', text, { start, end });
}

function bareHost(text: string, dot: number, free: number): Token | undefined {
  if (!isWordSign(text[dot - 1]) || !/[a-z]/i.test(text[dot + 1] ?? '')) return undefined;
  let start = dot;
  while (start > free && dot - start < longestHost && isHostSign(text[start - 1])) start--;
  while (text[start] === '.' || text[start] === '-') start++;
  let hostEnd = dot + 1;
  while (hostEnd - dot < longestHost && isHostSign(text[hostEnd])) hostEnd++;
  while (/[.\-_]/.test(text[hostEnd - 1] as string)) hostEnd--;
  const labels = text.slice(start, hostEnd).split('.');
  const top = labels.at(-1) as string;
  const isHost = top === top.toLowerCase() && topLevels.has(top) && labels.every((l) => l.length > 0);
  // "we.Then" and "in.it": a host has two letters before its point and no capital behind it.
  if (!isHost || (labels[0] as string).length < 2 || isWordSign(text[hostEnd])) return undefined;
  const goesOn = text[hostEnd] === '/' || text[hostEnd] === ':' || text[hostEnd] === '?';
  const end = goesOn ? Math.max(hostEnd, urlEnd(text, hostEnd)) : hostEnd;
  return token('url', text, { start, end });
}

/** `10.1016/j.nima.2024.1`: a DOI is an address, not a number or a private host. */
function doi(text: string, dot: number, free: number): Token | undefined {
  const start = dot - 2;
  if (start < free || text.slice(start, dot) !== '10' || isWordSign(text[start - 1])) return undefined;
  let slash = dot + 1;
  while (slash - dot < 10 && /\d/.test(text[slash] ?? '')) slash++;
  if (text[slash] !== '/' || slash - dot < 5) return undefined;
  return token('url', text, { start, end: urlEnd(text, slash) });
}

/** X's idea of a hashtag, whose letters are more than a word's; but `page/#anchor` and colours are none. */
function hashtag(text: string, at: number): Token | undefined {
  const before = at > 0 ? lastPoint(text, at) : '';
  if ((before && isTagSign(before)) || before === '&' || before === '/') return undefined;
  let end = at + 1;
  for (let c = pointAt(text, end); c && isTagSign(c); c = pointAt(text, end)) end += c.length;
  const name = text.slice(at + 1, end);
  if (name.startsWith('\u20E3') || /^(?:[#＃]|:\/\/)/.test(text.slice(end, end + 3))) return undefined;
  if (!/[\p{L}\p{M}]/u.test(name) || (/^[0-9a-f]{6}$/i.test(name) && /\d/.test(name))) return undefined;
  return token('hashtag', text, { start: at, end }, { start: at + 1, end });
}

/** Signs beside letters and digits that X takes into a hashtag: joiners, and points that some scripts write inside words. */
const tagSigns = new Set(
  '_\u200C\u200D\uA67E\u05BE\u05F3\u05F4\uFF5E\u301C\u309B\u309C\u30A0\u30FB\u3003\u0F0B\u0F0C\u00B7',
);
const isTagSign = (c: string): boolean =>
  tagSigns.has(c) || (/[\p{L}\p{M}\p{Nd}]/u.test(c) && !/[\uFE0E\uFE0F]/.test(c));
const pointAt = (text: string, at: number): string =>
  at < text.length ? String.fromCodePoint(text.codePointAt(at)!) : '';
const lastPoint = (text: string, at: number): string =>
  pointAt(text, /[\uDC00-\uDFFF]/.test(text[at - 1] as string) && at > 1 ? at - 2 : at - 1);

function atSign(text: string, at: number, free: number): Token | undefined {
  const before = text[at - 1];
  let end = at + 1;
  while (end < text.length && (isHostSign(text[end]) || (text[end] === '@' && text[end - 1] !== '@'))) end++;
  while (end > at + 1 && /[.\-@]/.test(text[end - 1] as string)) end--;
  if (end === at + 1) return undefined;
  const name = text.slice(at + 1, end);
  if (isLocalSign(before) && before !== '.') {
    let start = at;
    while (start > free && at - start < 64 && isLocalSign(text[start - 1])) start--;
    const local = text.slice(start, at);
    // "SND@LHC" and "13.6 TeV @ LHC" are no addresses: an address has a point behind its sign.
    return name.includes('.') && !/^\.|\.\./.test(local) ? token('email', text, { start, end }) : undefined;
  }
  const opens = before === undefined || /[\s([{"'“«.,;:!?/–—-]/.test(before) || !isWordSign(before);
  if (!opens || !/[\p{L}\d_]/u.test(name[0] as string)) return undefined;
  return token('handle', text, { start: at, end }, { start: at + 1, end });
}
