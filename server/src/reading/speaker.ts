import type { Span } from '../engine/span.ts';
import { fold } from '../lexicon/fold.ts';
import type { Hit } from '../lexicon/hit.ts';
import type { Reading } from './reading.ts';

/** A sentence so short (in words) names a place or signs: “CERN, Meyrin.” */
const signature = 4;

/** Where the passage ties its writer to a place of work. `isTag` knows the hashtags of the organisation, folded. */
export function affiliationsOf(reading: Reading, isTag: (tag: string) => boolean): readonly Span[] {
  const said = reading.spans('affiliation').filter((hit) => !reading.quoted(hit));
  const bare = reading.spans('affiliation-bare').filter((hit) => opensOrSigns(reading, hit) && !reading.quoted(hit));
  const signed = ['lab', 'experiment', 'institute']
    .flatMap((name) => reading.spans(name))
    .filter((hit) => isSignature(reading, hit) && !reading.quoted(hit));
  const tags = reading.tokens.filter((token) => token.kind === 'hashtag' && isTag(fold(token.text)));
  return [...said, ...bare, ...signed, ...tags.map((token) => token.span)];
}

function opensOrSigns(reading: Reading, hit: Hit): boolean {
  const sentence = reading.sentenceAt(hit.start);
  return (
    hit.firstWord === sentence.firstWord ||
    (hit.endWord === sentence.endWord && sentence.endWord - sentence.firstWord <= 3 * signature)
  );
}

/** The name stands almost alone, or closes the last sentence behind a comma. */
function isSignature(reading: Reading, hit: Hit): boolean {
  const sentence = reading.sentenceAt(hit.start);
  const alone =
    sentence.endWord - sentence.firstWord <= signature &&
    !/[?!:]/.test(reading.text.slice(sentence.start, sentence.end + 1));
  const last = hit.endWord === reading.words.length && /[,–—-]\s*$/.test(reading.text.slice(0, hit.start));
  return alone || last;
}
