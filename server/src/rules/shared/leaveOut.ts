import type { Fix } from '../../engine/rule.ts';
import type { Span } from '../../engine/span.ts';
import type { Reading } from '../../reading/reading.ts';
import { without } from './embargoTime.ts';

/** The way out where no better wording exists: the sentence of the finding goes. */
export function leaveOut(reading: Reading, span: Span): Fix {
  const { start, end } = reading.sentenceAt(span.start);
  return leavingOut(reading.raw, { start, end: Math.max(end, span.end) });
}

/** The same for a sentence that is known already. */
export const leavingOut = (text: string, sentence: Span): Fix => ({
  title: { en: 'Leave this sentence out', fr: 'Retirer cette phrase' },
  edits: [without(text, sentence)],
});
