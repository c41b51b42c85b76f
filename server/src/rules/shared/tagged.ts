import type { Span } from '../../engine/span.ts';
import { fold } from '../../lexicon/fold.ts';
import type { Reading } from '../../reading/reading.ts';

/** Hashtags that say what a phrase would: #SousEmbargo, #NDA. Given without their “#”, folded. */
export const tagged = (reading: Reading, tags: ReadonlySet<string>): readonly Span[] =>
  reading.tokens
    .filter((token) => token.kind === 'hashtag' && tags.has(fold(token.text.replaceAll('_', ''))))
    .map((token) => token.span);
