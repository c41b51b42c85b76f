import type { Language, Passage, PassageKind, Token } from '../engine/draft.ts';
import type { PlatformId } from '../engine/profile.ts';
import { sectionOpened } from './section.ts';
import { scanTokens } from './tokens.ts';

/** A block of prose before its language is decided. Its spans are relative to `raw`. */
export interface Block {
  readonly kind: PassageKind;
  readonly raw: string;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Number of characters of prose. */
  readonly prose: number;
  /** What the words alone tell; `undefined` when they do not. */
  readonly detected: Language | undefined;
  /** The platform section it opens (see `section.ts`). */
  readonly opens: PlatformId | '' | undefined;
  /** The passages made of it, by language: one object each, so that what is remembered of it is found again. */
  readonly passages: Partial<Record<Language, Passage>>;
}

/** Spans of a block that are no prose, each with the token it is, if any. */
export interface Masked {
  readonly start: number;
  readonly end: number;
}

export function makeBlock(
  kind: PassageKind,
  raw: string,
  masked: readonly Masked[],
  known: readonly Token[],
  detect: (text: string) => Language | undefined,
): Block {
  const prose = blank(raw, masked);
  const scanned = scanTokens(prose);
  const tokens = scanned.length ? [...known, ...scanned].sort((a, b) => a.span.start - b.span.start) : known;
  const text = scanned.length
    ? blank(
        prose,
        scanned.map((t) => t.span),
      )
    : prose;
  const opens = sectionOpened(kind, raw, text);
  return { kind, raw, text, tokens, prose: text.trim().length, detected: detect(text), opens, passages: {} };
}

export function passageOf(block: Block, language: Language): Passage {
  const known = block.passages[language];
  if (known) return known;
  const { kind, raw, text, tokens } = block;
  const passage: Passage = { kind, language, raw, text, tokens, slot: {} };
  block.passages[language] = passage;
  return passage;
}

/** Turns the spans into spaces, one for one; line breaks stay. */
function blank(text: string, spans: readonly Masked[]): string {
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
