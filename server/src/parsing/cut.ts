import type { Token } from '../engine/draft.ts';
import { shifted } from '../engine/span.ts';
import { type Block, blockOf } from './block.ts';

/** UTF-16 units. No writer's paragraph is longer; a file without line ends is, and what looks around in a passage must not look through megabytes. */
const longest = 20_000;

/** The block in pieces of a length that can be read: cut behind a sentence where there is one, else between words, never in a token. */
export function cutLong(block: Block): readonly { readonly block: Block; readonly offset: number }[] {
  if (block.raw.length <= longest) return [{ block, offset: 0 }];
  const pieces: { block: Block; offset: number }[] = [];
  let token = 0;
  for (let start = 0; start < block.raw.length; ) {
    const first = token;
    const wanted = cutAt(block.text, start);
    while (token < block.tokens.length && (block.tokens[token] as Token).span.end <= wanted) token++;
    const straddled = block.tokens[token]?.span;
    const end = straddled && straddled.start < wanted && straddled.start > start ? straddled.start : wanted;
    const inside = block.tokens.slice(first, token).filter(({ span }) => span.start >= start && span.end <= end);
    pieces.push({ block: pieceOf(block, start, end, inside), offset: start });
    start = end;
  }
  return pieces;
}

/** The last good place for a cut that leaves a piece of at most `longest`. */
function cutAt(text: string, start: number): number {
  if (text.length - start <= longest) return text.length;
  const window = text.slice(start, start + longest);
  for (const mark of ['. ', ' ']) {
    const at = window.lastIndexOf(mark);
    if (at > longest / 2) return start + at + mark.length;
  }
  // Never between the halves of one character.
  return start + longest - (/[\uD800-\uDBFF]$/.test(window) ? 1 : 0);
}

function pieceOf(block: Block, start: number, end: number, tokens: readonly Token[]): Block {
  const text = block.text.slice(start, end);
  const part = blockOf({
    kind: block.kind,
    raw: block.raw.slice(start, end),
    text,
    tokens: tokens.map((token) => ({
      ...token,
      span: shifted(token.span, -start),
      textSpan: shifted(token.textSpan, -start),
    })),
  });
  return { ...part, opens: start === 0 ? block.opens : undefined };
}
