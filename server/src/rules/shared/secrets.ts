import type { Bilingual } from '../../engine/draft.ts';
import type { Span } from '../../engine/span.ts';
import type { Hit } from '../../lexicon/hit.ts';
import { isCard, isFrenchSocial, isIban, isLuhn, isSwissSocial } from './checksums.ts';

export interface Secret {
  readonly span: Span;
  readonly kind: Bilingual;
}

export const kinds = {
  key: { en: 'an access key or token', fr: 'une clé ou un jeton d’accès' },
  password: { en: 'a password', fr: 'un mot de passe' },
  code: { en: 'an access code', fr: 'un code d’accès' },
  iban: { en: 'a bank account number', fr: 'un numéro de compte bancaire' },
  card: { en: 'a payment card number', fr: 'un numéro de carte bancaire' },
  social: { en: 'a social security number', fr: 'un numéro de sécurité sociale' },
} as const satisfies Record<string, Bilingual>;

const number = /(?<![\p{L}\p{N}.])(?:[A-Za-z]{2}\d{2}|\d)(?:[ .\u00A0\u202F-]?[A-Za-z0-9]){10,33}(?![\p{L}\p{N}])/gu;
const grouped = /\d(?:[ .\u00A0\u202F-]?\d){11,18}/g;

/** Numbers that their own check digits give away. */
export function numbersIn(text: string): readonly Secret[] {
  const found: Secret[] = [];
  const add = (at: number, value: string, kind: Bilingual): void => {
    found.push({ span: { start: at, end: at + value.length }, kind });
  };
  for (const m of text.matchAll(number)) {
    const iban = ibanIn(m[0]);
    if (iban) add(m.index, iban, kinds.iban);
    else if (isFrenchSocial(m[0])) add(m.index, m[0], kinds.social);
  }
  for (const m of text.matchAll(grouped)) {
    if (found.some((f) => f.span.start < m.index + m[0].length && m.index < f.span.end)) continue;
    if (/[\p{L}\p{N}/_.-]/u.test(text[m.index - 1] ?? ' ') || /[\p{L}\p{N}_]/u.test(text[m.index + m[0].length] ?? ' '))
      continue;
    if (isSwissSocial(m[0])) add(m.index, m[0], kinds.social);
    else if (isWrittenAsCard(m[0], text.slice(Math.max(0, m.index - 40), m.index))) add(m.index, m[0], kinds.card);
  }
  return found;
}

/** The number alone, without a word that follows it. */
function ibanIn(text: string): string | undefined {
  if (!/^[A-Za-z]{2}\d{2}/.test(text)) return undefined;
  let end = text.length;
  while (end > 14) {
    if (isIban(text.slice(0, end))) return text.slice(0, end);
    const space = text.lastIndexOf(' ', end - 1);
    if (space < 0) return undefined;
    end = space;
  }
  return undefined;
}

/** One in ten numbers has the right sum: it is a card in the issuers' lengths and groups, not among thousands or after “event”. */
function isWrittenAsCard(value: string, before: string): boolean {
  if (/\b(?:card|carte|visa|mastercard|amex)\b[^.!?]{0,20}$/i.test(before)) return isLuhn(value);
  if (!isCard(value) || notCard.test(before)) return false;
  const groups = value.split(/[ .\u00A0\u202F-]/);
  if (groups.length === 1) return /^(?:4|5[1-5]|2[2-7]|3[0-9]|6|18|21|5[06-8])/.test(value);
  return /^\d{4}$/.test(groups[0] as string) && groups.slice(0, -1).every((g) => g.length >= 4 && g.length <= 6);
}

const notCard = /(?:\b(?:run|event|isbn|issn|doi|arxiv|fill|id|no|order)\b|n[o°]|#|[eé]v[eé]nement)[^\w#]*$/i;

const opener =
  /^[\s\u00A0]*(?:(?:is|was|are|now|still|est|sont|c['’]est|toujours|le même|the same|:|=|→|->|–|—|>)[\s\u00A0]*){0,3}["“«'`]?[\s\u00A0]*/i;
const pair = /^\p{L}[\p{L}\p{N}._-]*[\s\u00A0]*\/[\s\u00A0]*/u;
const value = /^[^\s"“”«»`<>…]{3,64}/;

/** What everybody may know. */
const publicly = /\b(?:default|sample|demo|dummy|public)\s*$/i;

/** The value a word such as “password” announces, if it looks like one. `raw` is the passage as written. */
export function announced(raw: string, hit: Hit, isCode: boolean): Span | undefined {
  if (
    publicly.test(raw.slice(Math.max(0, hit.start - 20), hit.start)) ||
    /^\s*(?:par défaut|d.exemple)/i.test(raw.slice(hit.end))
  )
    return undefined;
  let at = hit.end;
  const opening = opener.exec(raw.slice(at))?.[0] ?? '';
  at += opening.length;
  at += pair.exec(raw.slice(at))?.[0].length ?? 0;
  const found =
    value
      .exec(raw.slice(at))?.[0]
      .replace(/(?<![.,;:!?)'’])[.,;:!?)'’]+$/, (tail) => (/^[!?]/.test(tail) ? (tail[0] as string) : '')) ?? '';
  if (found.length < 3 || isPlaceholder(found)) return undefined;
  const isSaid = /[:=→]|->|is|est/.test(opening) || at > hit.end + opening.length;
  const inQuotes = /["“«'`]/.test(opening);
  return (isCode ? isCodeLike(found) : isPasswordLike(found, isSaid, inQuotes))
    ? { start: at, end: at + found.length }
    : undefined;
}

const isPlaceholder = (text: string): boolean =>
  /^(?:[*•x.…#_-]+|\[.*|\{.*|\$.*|<.*|https?:.*|your\S*|votre|changeme)$|example/i.test(text);

const isCodeLike = (text: string): boolean =>
  /^[A-Z]?[\d#*-]{2,8}[A-Z#*]?[\d#*-]{0,4}$/i.test(text) && (text.match(/\d/g)?.length ?? 0) > 2;

function isPasswordLike(text: string, isSaid: boolean, inQuotes: boolean): boolean {
  const sorts = [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[^\p{L}\p{N}]/u].filter((sort) => sort.test(text)).length;
  if (/^\d+(?:[/:.,-]\d+)*%?$/.test(text)) return isSaid && /^\d{4,}$/.test(text);
  return /\d/.test(text) && /\p{L}/u.test(text)
    ? sorts > 1 && (isSaid || inQuotes || sorts > 2)
    : isSaid && inQuotes && text.length > 4;
}

const jwt =
  /\beyJ[\w-]{10,400}\.eyJ[\w-]{10,4000}\.[\w-]{10,}|\bBearer\s+[\w.~+/-]{20,}=*|\bAIza[\w-]{35}\b|\b[sr]k_live_\w{20,}|\b(?:AKIA|ASIA)[A-Z0-9]{16}\b|-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/g;
const inUrl = /\b[a-z][a-z+.-]{1,12}:\/\/[^\s/:@]{1,64}:([^\s/@]{3,64})@[\w.-]{1,253}/gi;

/** Keys that carry their shape, beside those secretlint knows. */
export function shapedIn(raw: string): readonly Secret[] {
  const keys = [...raw.matchAll(jwt)].map((m) => ({
    span: { start: m.index, end: m.index + m[0].length },
    kind: kinds.key,
  }));
  const urls = [...raw.matchAll(inUrl)].map((m) => ({
    span: { start: m.index, end: m.index + m[0].length },
    kind: kinds.password,
  }));
  return [...keys, ...urls];
}

export const mayHoldShaped = (raw: string): boolean =>
  /AKIA|ASIA|eyJ|Bearer|AIza|k_live_|PRIVATE KEY|:\/\/[^\s/@:]*:[^\s/@]*@/.test(raw);
export const mayHoldNumber = (raw: string): boolean => /\d(?:[ .\u00A0\u202F-]?[A-Za-z0-9]){10}/.test(raw);
