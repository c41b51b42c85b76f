/** Edits (insert, delete, replace, swap neighbours) from one word to another, as long as they are at most `limit`; otherwise `limit + 1`. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
    }
    if (Math.min(...row) > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[b.length]!;
}

/** The candidate that was probably meant: at most two edits away, one for words up to five letters. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const meant = plain(word);
  if (meant.length > 60) return undefined;
  let best: string | undefined;
  let least = 3;
  for (const candidate of candidates) {
    const limit = Math.min(least - 1, candidate.length > 5 ? 2 : 1);
    const edits = limit < 0 ? 1 : distance(meant, plain(candidate), limit);
    if (edits <= limit) [best, least] = [candidate, edits];
  }
  return best;
}

/** `publishAt`, `publish_at` and `Publish-At` are spellings of `publish-at`. */
export const plain = (word: string): string => word.toLowerCase().replace(/[-_ ]/g, '');
