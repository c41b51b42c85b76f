import type { Span } from '../../engine/span.ts';
import type { Hit } from '../../lexicon/hit.ts';
import type { Reading } from '../../reading/reading.ts';

type Kind = 'name' | 'role' | 'third' | 'self';
export interface Mention extends Hit {
  readonly kind: Kind;
}

const kinds: readonly Kind[] = ['name', 'role', 'third', 'self'];

/** Everybody a stretch of text speaks of or as, in order; a name or role that begins with “my” is no “I”. */
export function mentionsIn(reading: Reading, span: Span): readonly Mention[] {
  const found: Mention[] = [];
  for (const kind of kinds) {
    for (const hit of reading.spans(kind)) {
      if (hit.start < span.start || hit.end > span.end) continue;
      if (found.some((f) => hit.start < f.end && f.start < hit.end)) continue;
      found.push({ ...hit, kind });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * The person other than the writer that a phrase is about: named before it in its sentence, within it or behind it, or in the sentence
 * before. Nobody where the writer speaks of himself, of people at large, or of somebody in the history books.
 */
export function otherPerson(reading: Reading, hit: Span): Mention | undefined {
  if (reading.spans('famous').length > 0 || isBygone(reading, hit)) return undefined;
  const sentence = reading.sentenceAt(hit.start);
  const here = mentionsIn(reading, sentence);
  const inside = here.find((m) => m.start < hit.end && m.end > hit.start && m.kind !== 'self');
  if (inside) return inside;
  const before = here.filter((m) => m.end <= hit.start);
  const nearest = before.at(-1);
  const subject =
    nearest?.kind === 'self' ? before.findLast((m) => m.kind !== 'self' && clauseHolds(reading, m, hit)) : nearest;
  if (subject) return subject;
  if (nearest) return undefined;
  const behind = here.find((m) => m.start >= hit.end && m.kind !== 'self');
  if (behind) return behind;
  const index = reading.sentences.findIndex((s) => s.start === sentence.start);
  const previous = reading.sentences[index - 1];
  if (!previous || here.some((m) => m.kind === 'self')) return undefined;
  return mentionsIn(reading, previous).findLast((m) => m.kind !== 'self');
}

const clauseHolds = (reading: Reading, from: Span, to: Span): boolean =>
  !/[,;:–—]|\s(?:and|but|et|mais)\s/.test(reading.text.slice(from.end, to.start));

const olden = /\b(?:avant J|av\. J|BC\b|BCE)|\b(?:1[0-9]\d\d|200\d)s?\b|\b(?:XIX|XVIII|XVII)e\b/;

/** The sentence tells of times gone by. */
export const isBygone = (reading: Reading, span: Span): boolean => olden.test(reading.sentenceText(span));

/** Somebody agreed, or nobody can be told from the text. */
export const isAgreed = (reading: Reading): boolean => reading.spans('agreed').some((hit) => !reading.negated(hit));
