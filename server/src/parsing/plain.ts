import { type Block, type Masked, maskedBlock } from './block.ts';
import { cutLong } from './cut.ts';
import { type Piece, pieceOf } from './markdown.ts';

/** Plain text is parted at blank lines. Gives each part's offset and text. */
export function* plainParts(body: string): Iterable<{ readonly start: number; readonly raw: string }> {
  let start = -1;
  let end = 0;
  for (let at = 0; at < body.length; ) {
    let next = body.indexOf('\n', at);
    if (next < 0) next = body.length;
    const filled = /\S/.test(body.slice(at, next));
    if (filled) {
      if (start < 0) start = at;
      end = next;
    } else if (start >= 0) {
      yield { start, raw: body.slice(start, end).trimEnd() };
      start = -1;
    }
    at = next + 1;
  }
  if (start >= 0) yield { start, raw: body.slice(start, end).trimEnd() };
}

export const readPlainPart = (raw: string, intern: (raw: string, make: () => Masked) => Block): Piece =>
  pieceOf(cutLong(intern(raw, () => maskedBlock('paragraph', raw, [], []))));
