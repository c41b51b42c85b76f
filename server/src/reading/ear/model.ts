import type { Language } from '../../engine/draft.ts';
import { packedLabels } from './model.generated.ts';

/** What training gives for one label, its weights packed. */
export interface PackedLabel {
  readonly label: string;
  readonly bias: number;
  /** What a weight of 1 is worth. */
  readonly scale: number;
  /** From this score on the ear says yes; a language without one is one where the label has not earned its place. */
  readonly thresholds: Readonly<Partial<Record<Language, number>>>;
  /** Base64 of pairs: how far to the next bucket (7 bits a byte, the lowest first), the weight plus 128. */
  readonly weights: string;
}

export interface Model {
  readonly labels: readonly PackedLabel[];
  /** Row of a bucket, or 0. */
  rowOf(bucket: number): number;
  /** Weights of all labels, row by row. */
  readonly weights: Int8Array;
}

let opened: Model | undefined;

/** The one that ships, for both languages: their words differ, what words are about does not. Unpacked when first used. */
export function shippedModel(): Model {
  opened ??= openModel(packedLabels);
  return opened;
}

export function openModel(labels: readonly PackedLabel[]): Model {
  const rows = new Map<number, number>();
  const entries = labels.map(({ weights }) => unpack(weights));
  for (const list of entries) for (const [bucket] of list) if (!rows.has(bucket)) rows.set(bucket, rows.size + 1);
  const table = new Uint32Array(tableSize(rows.size));
  return { labels, weights: weightsOf(entries, rows), rowOf: lookup(rows, table) };
}

function weightsOf(entries: readonly (readonly [number, number][])[], rows: ReadonlyMap<number, number>): Int8Array {
  const weights = new Int8Array((rows.size + 1) * entries.length);
  entries.forEach((list, label) => {
    for (const [bucket, weight] of list) weights[(rows.get(bucket) as number) * entries.length + label] = weight;
  });
  return weights;
}

/** At least half of it stays empty. */
const tableSize = (rows: number): number => 2 ** Math.ceil(Math.log2(2 * rows + 2));

/** Open addressing: a map of numbers costs four times as much, and most buckets asked for are not there. */
function lookup(rows: ReadonlyMap<number, number>, table: Uint32Array): (bucket: number) => number {
  const mask = table.length - 1;
  const buckets = new Int32Array(rows.size + 1);
  for (const [bucket, row] of rows) {
    buckets[row] = bucket;
    let at = bucket & mask;
    while (table[at]) at = (at + 1) & mask;
    table[at] = row;
  }
  return (bucket) => {
    let at = bucket & mask;
    let row = table[at] as number;
    while (row !== 0 && buckets[row] !== bucket) {
      at = (at + 1) & mask;
      row = table[at] as number;
    }
    return row;
  };
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export function pack(weights: readonly (readonly [bucket: number, weight: number])[]): string {
  const bytes: number[] = [];
  let last = 0;
  for (const [bucket, weight] of [...weights].sort((a, b) => a[0] - b[0])) {
    let step = bucket - last;
    last = bucket;
    for (; step > 127; step >>>= 7) bytes.push((step & 127) | 128);
    bytes.push(step, weight + 128);
  }
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const three = ((bytes[i] as number) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const all = [18, 12, 6, 0].map((shift) => digits[(three >> shift) & 63]).join('');
    text += all.slice(0, Math.min(4, bytes.length - i + 1));
  }
  return text;
}

export function unpack(text: string): [bucket: number, weight: number][] {
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const digit of text) {
    held = ((held << 6) | digits.indexOf(digit)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 255);
  }
  const weights: [number, number][] = [];
  let bucket = 0;
  for (let i = 0; i < bytes.length; ) {
    let step = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[i++] as number;
      step |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    bucket += step;
    weights.push([bucket, (bytes[i++] as number) - 128]);
  }
  return weights;
}
