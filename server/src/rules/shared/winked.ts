import type { Span } from '../../engine/span.ts';
import type { Reading } from '../../reading/reading.ts';

const faces = /[🤫🤐🙊]/gu;

/** Where a passage winks at its reader: in words, or with a face. */
export function winksIn(reading: Reading): readonly Span[] {
  const words = reading.spans('wink').filter((hit) => !reading.talkedAbout(hit) && !reading.attributed(hit));
  const drawn = [...reading.text.matchAll(faces)].map(({ index }) => ({ start: index, end: index + 1 }));
  return [...words, ...drawn];
}

/** The first of the matches that a wink goes with, in the same passage; nothing where the talk is of leisure, or of what all may see. */
export function winkedAt<T extends Span>(reading: Reading, hits: readonly T[]): T | undefined {
  if (hits.length === 0 || ['leisure', 'aired', 'famous'].some((kind) => reading.spans(kind).length > 0))
    return undefined;
  if (reading.spans('released').some((hit) => !reading.negated(hit))) return undefined;
  const winks = winksIn(reading);
  if (winks.length === 0) return undefined;
  return hits.find(
    (hit) =>
      !reading.talkedAbout(hit) &&
      !reading.past(hit) &&
      winks.some((wink) => wink.end <= hit.start || hit.end <= wink.start),
  );
}
