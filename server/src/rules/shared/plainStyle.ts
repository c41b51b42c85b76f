import type { Reading } from '../../reading/reading.ts';
import { textOf } from '../rule.ts';
import { hitsOf, type ListHit } from './meant.ts';

/**
 * Hits of lists of style, in running text and in the writer's own words: no cells, captions or quotations, no names
 * (“Very Large Telescope”), no part of a compound (“many-body”), nothing that is talked about.
 */
export function styleHits(reading: Reading, rule: string, lists: readonly string[]): readonly ListHit[] {
  if (reading.kind === 'cell' || reading.kind === 'caption' || reading.kind === 'quote') return [];
  return hitsOf(reading, rule, lists).filter(
    (hit) =>
      !isName(reading, hit) && !isCompound(reading.text, hit) && !reading.quoted(hit) && !reading.talkedAbout(hit),
  );
}

/** A capital behind the first letter, or at the first where no sentence begins; capitals throughout are shouting, not a name. */
function isName(reading: Reading, hit: ListHit): boolean {
  const found = textOf(reading, hit);
  if (found === found.toUpperCase()) return false;
  if (/[\s-]\p{Lu}\p{Ll}/u.test(found)) return true;
  const before = reading.text.slice(Math.max(0, hit.start - 4), hit.start);
  const opens = hit.start === reading.sentenceAt(hit.start).start || /(?:^|[:–—\n*_•-])[^\S\n]*$/.test(before);
  if (!opens && /^\p{Lu}\p{Ll}/u.test(found)) return true;
  return /^\p{Lu}/u.test(found) && /^ \p{Lu}\p{Ll}/u.test(reading.text.slice(hit.end, hit.end + 3));
}

const isCompound = (text: string, { start, end }: ListHit): boolean =>
  /[\p{L}\d][-‐‑]$/u.test(text.slice(Math.max(0, start - 2), start)) ||
  /^[-‐‑][\p{L}\d]/u.test(text.slice(end, end + 2));
