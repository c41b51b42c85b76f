import type { Reading } from '../../reading/reading.ts';
import { allHits, type ListHit } from './meant.ts';

/** Hits of several lists in the order of the text, those that overlap joined into one: it stretches over all, and is of the list of the longest. */
export function joinedHits(reading: Reading, rule: string, lists: readonly string[]): readonly ListHit[] {
  const all = allHits(reading, rule, lists);
  if (all.length < 2) return all;
  const joined: ListHit[] = [];
  let longest = 0;
  for (const hit of [...all].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    const length = hit.end - hit.start;
    if (!last || hit.start >= last.end) {
      joined.push(hit);
      longest = length;
      continue;
    }
    const longer = length > longest;
    longest = Math.max(longest, length);
    joined[joined.length - 1] = {
      ...last,
      from: longer ? hit.from : last.from,
      end: Math.max(last.end, hit.end),
      endWord: Math.max(last.endWord, hit.endWord),
    };
  }
  return joined;
}
