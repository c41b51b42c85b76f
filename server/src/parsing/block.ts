import type { Language, Passage, PassageKind, Token } from '../engine/draft.ts';
import type { PlatformId } from '../engine/profile.ts';
import type { Span } from '../engine/span.ts';
import { detectLanguage } from './language.ts';
import { sectionOpened } from './section.ts';
import { scanTokens } from './tokens.ts';

/** A block of prose, parted from what is none. Its spans are relative to `raw`. */
export interface Masked {
  readonly kind: PassageKind;
  readonly raw: string;
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** A block of prose before its language is decided. */
export interface Block extends Masked {
  /** Number of characters of prose. */
  readonly prose: number;
  /** What the words alone tell; `undefined` when they do not. */
  readonly detected: Language | undefined;
  /** The platform section it opens (see `section.ts`). */
  readonly opens: PlatformId | '' | undefined;
  /** The passages made of it, by language: one object each, so that what is remembered of it is found again. */
  readonly passages: Partial<Record<Language, Passage>>;
}

/** Blanks the spans that are no prose and what is found to be none between them. */
export function maskedBlock(kind: PassageKind, raw: string, spans: readonly Span[], known: readonly Token[]): Masked {
  const prose = blank(raw, spans);
  const scanned = scanTokens(prose);
  const tokens = scanned.length ? [...known, ...scanned].sort((a, b) => a.span.start - b.span.start) : known;
  const text = scanned.length
    ? blank(
        prose,
        scanned.map((t) => t.span),
      )
    : prose;
  return { kind, raw, text, tokens };
}

export const blockOf = ({ kind, raw, text, tokens }: Masked): Block => ({
  kind,
  raw,
  text,
  tokens,
  prose: text.trim().length,
  detected: detectLanguage(text),
  opens: sectionOpened(kind, raw, text),
  passages: {},
});

/** What a section it opens depends on is the kind and the characters, which are the same. */
export const isReadAlike = (one: Masked, other: Masked): boolean =>
  one.text === other.text &&
  one.tokens.length === other.tokens.length &&
  one.tokens.every((token, i) => {
    const { kind, span, text, target } = other.tokens[i] as Token;
    return (
      token.kind === kind &&
      token.span.start === span.start &&
      token.span.end === span.end &&
      token.text === text &&
      token.target === target
    );
  });

export function passageOf(block: Block, language: Language): Passage {
  const known = block.passages[language];
  if (known) return known;
  const { kind, raw, text, tokens } = block;
  const passage: Passage = { kind, language, raw, text, tokens, slot: {} };
  block.passages[language] = passage;
  return passage;
}

/** Turns the spans into spaces, one for one; line breaks stay. */
function blank(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of sorted) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    parts.push(text.slice(at, from), spaces(text, from, end));
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

function spaces(text: string, start: number, end: number): string {
  const piece = text.slice(start, end);
  return piece.includes('\n') || piece.includes('\r') ? piece.replace(/[^\n\r]/g, ' ') : ' '.repeat(end - start);
}
