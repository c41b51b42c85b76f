import { graphemeSegments } from 'unicode-segmenter/grapheme';
import type { Span } from '../engine/span.ts';
import { once } from './once.ts';
import type { DriverKind, See } from './weigh.ts';

/** A stretch that counts as one piece; without a weight it counts like any text, and is only named as a driver. */
export interface Concession extends Span {
  readonly driver: DriverKind;
  readonly weight?: number;
}

/** Shown as a picture: emoji by themselves, flags, keycaps, and signs with the emoji selector. */
const pictured = once(() => /\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|[\u{1F1E6}-\u{1F1FF}]|\u20E3/u);

export const isEmoji = (grapheme: string): boolean =>
  (grapheme.length > 1 || grapheme.charCodeAt(0) > 0x22ff) && pictured().test(grapheme);

export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    // Each half of a pair adds one: four bytes in two units.
    bytes += code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}

export const codePoints = (text: string): number => {
  let n = text.length;
  for (let at = 0; at < text.length - 1; at += 1)
    if ((text.codePointAt(at) as number) > 0xffff) {
      n -= 1;
      at += 1;
    }
  return n;
};

/**
 * Weighs each reader's character (extended grapheme cluster) by `size`. A concession is one piece: with a weight it weighs
 * that, without it weighs what its characters do and is only named.
 */
export function weighGraphemes(
  text: string,
  see: See,
  size: (grapheme: string) => number,
  concessions: readonly Concession[],
): void {
  let next = 0;
  let done = 0;
  let sum = 0;
  for (const { segment, index } of graphemeSegments(text)) {
    if (index < done) continue;
    const end = index + segment.length;
    while (next < concessions.length && (concessions[next] as Concession).end <= index) next += 1;
    const open = concessions[next];
    if (!open || open.start > index) {
      const weight = size(segment);
      see(end, weight, weight > 1 && isEmoji(segment) ? 'emoji' : undefined);
    } else if (open.weight !== undefined) {
      done = open.end;
      see(done, open.weight, open.driver);
    } else {
      sum += size(segment);
      if (end < open.end) continue;
      see(end, sum, open.driver);
      sum = 0;
    }
  }
}
