import type { Fix } from '../../engine/rule.ts';
import type { Span } from '../../engine/span.ts';
import type { Reading } from '../../reading/reading.ts';
import { without } from './embargoTime.ts';

/** The way out where no better wording exists: the sentence goes. */
export const leaveOut = (reading: Reading, span: Span): Fix => {
  const { start, end } = reading.sentenceAt(span.start);
  return { title, edits: [without(reading.raw, { start, end: Math.max(end, span.end) })] };
};

const title = { en: 'Leave this sentence out', fr: 'Retirer cette phrase' };
