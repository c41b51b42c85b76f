import { codePoints } from './ways.ts';
import type { DriverKind } from './weigh.ts';

/** What drives a count: so many pieces of a kind make up so much of it. */
export interface Driver {
  readonly kind: DriverKind;
  readonly pieces: number;
  readonly used: number;
  /** How much shorter they count than they are written (a link of 90 characters that counts 23: 67); negative where they count more. */
  readonly saved: number;
  /** Up to five different ones, for a message: `…`, `€`, `👩‍🚀`. */
  readonly samples: readonly string[];
}

export interface Sum {
  pieces: number;
  used: number;
  length: number;
  readonly samples: string[];
}

export function addPiece(sums: Map<DriverKind, Sum>, kind: DriverKind, weight: number, piece: string): void {
  const sum = sums.get(kind) ?? { pieces: 0, used: 0, length: 0, samples: [] };
  sums.set(kind, sum);
  sum.pieces += 1;
  sum.used += weight;
  sum.length += codePoints(piece);
  if (sum.samples.length < 5 && !sum.samples.includes(piece)) sum.samples.push(piece);
}

export const driversOf = (sums: ReadonlyMap<DriverKind, Sum>): Driver[] =>
  [...sums]
    .map(([kind, { pieces, used, length, samples }]) => ({ kind, pieces, used, saved: length - used, samples }))
    .sort((a, b) => b.used - a.used);
