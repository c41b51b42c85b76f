import type { Bilingual, Language } from '../engine/draft.ts';
import type { BorderRule, DraftRule, Fix, PassageRule, Problem, Rule } from '../engine/rule.ts';
import type { Span } from '../engine/span.ts';
import type { Policy } from '../policy/policy.ts';
import type { Reading } from '../reading/reading.ts';

export type AnyRule = Rule<Reading, Policy>;

export const passageRule = (rule: Omit<PassageRule<Reading, Policy>, 'unit'>): PassageRule<Reading, Policy> => ({
  ...rule,
  unit: 'passage',
});

export const draftRule = (rule: Omit<DraftRule<Reading, Policy>, 'unit'>): DraftRule<Reading, Policy> => ({
  ...rule,
  unit: 'draft',
});

export const borderRule = (rule: Omit<BorderRule<Reading, Policy>, 'unit'>): BorderRule<Reading, Policy> => ({
  ...rule,
  unit: 'border',
});

/** A quick fix that puts `text` in the place of `span`. */
export const replaceWith = (span: Span, text: string, title: Bilingual, safe = false): Fix => ({
  title,
  edits: [{ ...span, text }],
  safe,
});

/** The words of a finding as a message quotes them: on one line, at most `most` characters. */
export function quoted(text: string, language: Language, most = 60): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  const short = flat.length > most ? `${flat.slice(0, most - 1).trimEnd()}…` : flat;
  return language === 'fr' ? `« ${short} »` : `“${short}”`;
}

/** Both languages' quotation of the same words, for messages. */
export const named = (text: string, most?: number): Bilingual => ({
  en: quoted(text, 'en', most),
  fr: quoted(text, 'fr', most),
});

export const textOf = (reading: Reading, span: Span): string => reading.raw.slice(span.start, span.end);

export type { Problem };
