import type { Hit } from '../lexicon/hit.ts';
import { type Sense, senseLexicon } from '../lexicon/sense.ts';
import { WordKind, type Words } from '../lexicon/words.ts';
import type { Reading } from './reading.ts';

/** Does the hit have the specialist's sense, by its sentence and so many sentences on either side? */
export function hasSense(reading: Reading, hit: Hit, sense: Sense, neighbours = 0): boolean {
  const { sentences } = reading;
  const here = sentences.indexOf(reading.sentenceAt(hit.start));
  const first = sentences[Math.max(0, here - neighbours)];
  const last = sentences[Math.min(sentences.length - 1, here + neighbours)];
  if (!first || !last) return false;
  const words = part(reading.words, first.firstWord, last.endWord);
  const ends = new Int32Array(words.length).fill(words.length);
  for (const s of sentences.slice(Math.max(0, here - neighbours), here + neighbours + 1))
    ends.fill(s.endWord - first.firstWord, s.firstWord - first.firstWord, s.endWord - first.firstWord);
  const found = senseLexicon(sense, reading.language).match(reading.text, words, ends);
  if (found.hits('not').some((n) => n.start <= hit.start && n.end >= hit.end)) return false;
  return sense.cues.length === 0 || found.hits('cues').some((c) => c.start !== hit.start || c.end !== hit.end);
}

/** Some of the words. A hashtag among them vouches like a word: “#LHC”. */
const part = (words: Words, from: number, to: number): Words => ({
  length: to - from,
  start: words.start.slice(from, to),
  end: words.end.slice(from, to),
  fold: words.fold.slice(from, to),
  kind: words.kind.slice(from, to).map((kind) => (kind === WordKind.hashtag ? WordKind.word : kind)),
});
