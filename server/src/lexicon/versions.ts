import type { Hit } from './hit.ts';
import type { Words } from './words.ts';

/** A text and what was found in it. */
export interface Matched {
  readonly text: string;
  readonly words: Words;
  /** For each word, the word behind its sentence. */
  readonly ends: Int32Array;
  readonly lists: ReadonlyMap<string, readonly Hit[]>;
  readonly classes: ReadonlyMap<string, readonly Hit[]>;
}

/** What a text has in common with one that was matched before: whole sentences at the front and at the back, in words. */
export interface Shared {
  readonly with: Matched;
  /** Words at the front that are the same. */
  readonly front: number;
  /** Words at the back that are the same. */
  readonly back: number;
}

/** Texts that are kept: a writer types in one paragraph, and one beside it may be read again with it. */
const kept = 4;

/**
 * The last texts of one lexicon. At a keystroke a passage is its last version but for one sentence, and no match leaves its sentence,
 * so only that one needs to be matched. A pattern that may match in a sentence was called for when the sentence was first matched.
 */
export class Versions {
  private readonly last: Matched[] = [];
  private next = 0;

  keep(matched: Matched): void {
    this.last[this.next] = matched;
    this.next = (this.next + 1) % kept;
  }

  /** The kept text with which this one shares most sentences, if any. */
  sharedBy(text: string, words: Words, ends: Int32Array): Shared | undefined {
    let best: Shared | undefined;
    let most = 0;
    for (let i = 1; i <= this.last.length; i++) {
      const matched = this.last[(this.next - i + kept) % kept];
      const shared = matched && sharedBy(matched, text, words, ends);
      if (!shared || shared.front + shared.back <= most) continue;
      best = shared;
      most = shared.front + shared.back;
      // The one before last or an older one will hardly share more than this.
      if (2 * most >= words.length) break;
    }
    return best;
  }
}

function sharedBy(old: Matched, text: string, words: Words, ends: Int32Array): Shared {
  const most = Math.min(words.length, old.words.length);
  const front = frontOf(old, text, words, ends, most);
  return { with: old, front, back: backOf(old, text, words, ends, most - front) };
}

function frontOf(old: Matched, text: string, words: Words, ends: Int32Array, most: number): number {
  const same = samePrefix(old.text, text);
  let whole = 0;
  for (let i = 0; i < most && (words.end[i] as number) <= same; i++) {
    if (!isSame(old.words, i, words, i, 0) || old.ends[i] !== ends[i]) break;
    if (ends[i] === i + 1) whole = i + 1;
  }
  return whole;
}

function backOf(old: Matched, text: string, words: Words, ends: Int32Array, most: number): number {
  const same = sameSuffix(old.text, text);
  const from = text.length - same;
  const by = text.length - old.text.length;
  const shift = words.length - old.words.length;
  let whole = 0;
  for (let n = 1; n <= most; n++) {
    const i = words.length - n;
    const before = i - shift;
    if ((words.start[i] as number) < from || !isSame(old.words, before, words, i, by)) break;
    if ((old.ends[before] as number) + shift !== ends[i]) break;
    const opens = i === 0 || ends[i - 1] === i;
    const opened = before === 0 || old.ends[before - 1] === before;
    if (opens && opened) whole = n;
  }
  return whole;
}

const isSame = (old: Words, i: number, words: Words, j: number, by: number): boolean =>
  (old.start[i] as number) + by === words.start[j] &&
  (old.end[i] as number) + by === words.end[j] &&
  old.kind[i] === words.kind[j] &&
  old.fold[i] === words.fold[j];

function samePrefix(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let n = 0;
  while (n < most && one.charCodeAt(n) === other.charCodeAt(n)) n++;
  return n;
}

function sameSuffix(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let n = 0;
  while (n < most && one.charCodeAt(one.length - 1 - n) === other.charCodeAt(other.length - 1 - n)) n++;
  return n;
}

/** Hits of the shared front, those found between, and those of the shared back where they stand now. */
export function joined(
  shared: Shared,
  of: 'lists' | 'classes',
  found: ReadonlyMap<string, Hit[]>,
  words: Words,
  text: string,
): Map<string, readonly Hit[]> {
  const { front, back, with: old } = shared;
  const firstOld = old.words.length - back;
  const shift = words.length - old.words.length;
  const by = text.length - old.text.length;
  const all = new Map<string, readonly Hit[]>();
  for (const [name, hits] of old[of]) {
    const before = hits.filter((hit) => hit.firstWord < front);
    const behind = hits.filter((hit) => hit.firstWord >= firstOld).map((hit) => moved(hit, shift, by));
    const between = found.get(name) ?? [];
    if (before.length + between.length + behind.length) all.set(name, [...before, ...between, ...behind]);
  }
  for (const [name, hits] of found) if (!all.has(name)) all.set(name, hits);
  return all;
}

const moved = (hit: Hit, words: number, by: number): Hit =>
  words === 0 && by === 0
    ? hit
    : {
        start: hit.start + by,
        end: hit.end + by,
        firstWord: hit.firstWord + words,
        endWord: hit.endWord + words,
        pattern: hit.pattern,
      };
