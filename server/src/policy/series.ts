import type { Span } from '../engine/span.ts';
import type { NoteSeries } from './policy.ts';

export interface NoteFound {
  readonly span: Span;
  readonly series: NoteSeries;
}

/**
 * Finds numbers of notes in a text. A template is written with `<A>` for some capitals (digits may follow), `<AAA>` for exactly three capitals or
 * digits, `<dddd>` for exactly four digits, `<n>` for some digits; a hyphen stands for any hyphen. Everything else is itself. The patterns are made
 * here and nowhere else, each a row of pieces that cannot overlap, so that a policy cannot bring a slow one in.
 */
export function noteFinder(series: readonly NoteSeries[]): (text: string) => readonly NoteFound[] {
  const patterns = series.map((one) => ({
    series: one,
    // Most texts hold no series' first letters, and looking for those is cheap.
    opening: /^[^-<> ]*/.exec(one.template)?.[0] ?? '',
    pattern: undefined as RegExp | undefined,
  }));
  return (text) => {
    const found = patterns.flatMap((one) => {
      if (!text.includes(one.opening)) return [];
      one.pattern ??= new RegExp(patternOf(one.series.template), 'gu');
      return [...text.matchAll(one.pattern)].map((hit) => ({
        span: { start: hit.index, end: hit.index + hit[0].length },
        series: one.series,
      }));
    });
    return found
      .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
      .filter((one, i, all) => i === 0 || one.span.start >= all[i - 1]!.span.end);
  };
}

/** What in a template cannot be read, or undefined. */
export const templateFault = (template: string): string | undefined =>
  pieces(template).find((piece) => /[<>]/.test(piece) && pieceOf(piece) === undefined);

const pieces = (template: string): readonly string[] => template.match(/<[^<>]*>|[^<>]+|[<>]/g) ?? [];

const patternOf = (template: string): string =>
  `(?<![\\p{L}\\p{N}_-])${pieces(template)
    .map((piece) => pieceOf(piece) ?? literal(piece))
    .join('')}(?![\\p{L}\\p{N}_])`;

function pieceOf(piece: string): string | undefined {
  const inner = /^<(.*)>$/.exec(piece)?.[1];
  if (inner === undefined) return undefined;
  if (inner === 'n') return '[0-9]{1,12}';
  if (inner === 'A') return '[A-Z][A-Z0-9]{0,15}';
  if (/^d{1,12}$/.test(inner)) return `[0-9]{${inner.length}}`;
  if (/^A{2,12}$/.test(inner)) return `[A-Z0-9]{${inner.length}}`;
  return undefined;
}

const literal = (text: string): string =>
  text
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/-/g, '[-\u2010\u2011]')
    .replace(/ /g, '[ \u00a0]');
