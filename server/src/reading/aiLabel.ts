import type { Span } from '../engine/span.ts';
import type { Reading } from './reading.ts';

/** A statement about AI in this very text. `plain`: a reader understands it; `weak`: dressed up. */
export interface AiLabel {
  readonly strength: 'plain' | 'weak';
  readonly span: Span;
}

/**
 * Plain statements that AI made or did not make what one reads: not talk about other texts, tools or people. A statement
 * has this content as its subject (this post, our cover, the caption) or none at all (“Translated with DeepL.”).
 */
export function aiLabelsIn(reading: Reading): readonly AiLabel[] {
  return reading
    .spans('ai-label')
    .filter((hit) => !isMention(reading, hit))
    .map(({ start, end }) => ({ strength: 'plain', span: { start, end } }));
}

/** Talk about AI content that others made, might make or should label. */
function isMention(reading: Reading, hit: Span): boolean {
  if (reading.asked(hit) || (reading.quoted(hit) && reading.beside(hit, 'meta').length > 0)) return true;
  const { start } = reading.sentenceAt(hit.start);
  const lead = reading.text.slice(start, hit.start);
  return (
    /\b(?:he|she|they|had|if|whether|probability|detect\w*|attorney|someone|somebody|people who|students who|il|elle|ils|elles|si|probabilité|détect\w*|déterminer|quelqu['’]un|un avocat)\b/i.test(
      lead,
    ) && !/\b(?:we|our|this|i|nous|notre|ce|cette|je)\b/i.test(lead)
  );
}
