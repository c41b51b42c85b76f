import type { Edit, Fix, Whole } from '../../engine/rule.ts';
import type { Span } from '../../engine/span.ts';
import { datesIn, headerMoment, momentOf } from '../../reading/dates.ts';

/** The moment a header value names, in milliseconds since the epoch. */
export function headerTime(value: string | undefined, now: number): number | undefined {
  const date = value === undefined ? undefined : datesIn(value, 'en')[0];
  return date && momentOf(date, now);
}

/** Sets `publish-at`, in a header that may not be there yet. */
export function setPublishAt({ draft, profile }: Pick<Whole, 'draft' | 'profile'>, moment: number): Fix {
  const value = headerMoment(moment);
  return {
    title: { en: `Set “publish-at” to ${value}`, fr: `Fixer « publish-at » au ${value}` },
    edits: [publishAtEdit(draft.text, draft.header, profile.spans['publish-at'], value)],
  };
}

function publishAtEdit(text: string, header: Span | undefined, known: Span | undefined, value: string): Edit {
  if (known) return { ...known, text: value };
  if (!header) return { start: 0, end: 0, text: `---\npublish-at: ${value}\n---\n\n` };
  const at = text.indexOf('\n', header.start) + 1;
  return { start: at, end: at, text: `publish-at: ${value}\n` };
}

/** Takes out a sentence: with its line, where nothing else stands in the line. */
export function without(text: string, sentence: Span): Edit {
  const lineStart = text.lastIndexOf('\n', sentence.start - 1) + 1;
  const newline = text.indexOf('\n', sentence.end);
  const lineEnd = newline < 0 ? text.length : newline;
  const rest = text.slice(lineStart, sentence.start) + text.slice(sentence.end, lineEnd);
  if (/[\p{L}\p{N}]/u.test(rest)) {
    const blanks = /^[ \u00A0\u202F]*/.exec(text.slice(sentence.end, lineEnd))?.[0].length ?? 0;
    return { start: sentence.start, end: sentence.end + blanks, text: '' };
  }
  const blank = /^(?:\n[ \t]*)*(?:\n|$)/.exec(text.slice(lineEnd))?.[0].length ?? 0;
  return { start: lineStart, end: lineEnd + blank, text: '' };
}

/** Takes out a whole line of the header. */
export function lineOf(text: string, span: Span): Edit {
  const newline = text.indexOf('\n', span.end);
  return { start: text.lastIndexOf('\n', span.start) + 1, end: newline < 0 ? text.length : newline + 1, text: '' };
}
