import { parse as parseEmoji } from 'twemoji-parser';
import { graphemeSegments } from 'unicode-segmenter/grapheme';
import type { See } from '../weigh.ts';
import { extractUrls } from './urls.ts';

/** X's published weights, version 3 (twitter-text, config/v3.json); earlier versions knew no emoji and, first, no wide characters. */
export interface Weights {
  readonly url: number;
  readonly wide: number;
  readonly emoji: boolean;
}

const current: Weights = { url: 23, wide: 2, emoji: true };

/** Latin and its neighbours up to Georgian, and some punctuation, weigh one; “…”, “€”, “→” and the narrow no-break space do not. */
const isNarrow = (code: number): boolean =>
  code <= 0x10ff ||
  (code >= 0x2000 && code <= 0x200d) ||
  (code >= 0x2010 && code <= 0x201f) ||
  (code >= 0x2032 && code <= 0x2037);

const isRefused = (code: number): boolean => code === 0xfeff || code === 0xfffe || code === 0xffff;

// Every emoji of more than one unit has a character beyond this.
const mayHoldEmoji = /[\u00a9-\uffff]/;

/** X counts the composed form (NFC). Gives it with the way back to offsets of the text as it stands. */
function composed(text: string): { readonly text: string; at(offset: number): number } {
  const nfc = text.normalize();
  if (nfc === text) return { text, at: (offset) => offset };
  const origin = new Uint32Array(nfc.length + 1);
  let to = 0;
  for (const { segment, index } of graphemeSegments(text)) {
    const { length } = segment.normalize();
    origin.fill(index, to, to + length);
    to += length;
  }
  origin.fill(text.length, to);
  return { text: nfc, at: (offset) => origin[offset] ?? text.length };
}

/** Weighs as X does: links 23 each, emoji two, wide characters two. Equal to `twitter-text` 3.1.0, which takes a quarter of a second to load. */
export function weighX(text: string, see: See, weights: Weights = current): void {
  const whole = composed(text);
  const urls = extractUrls(whole.text);
  const emoji = weights.emoji && mayHoldEmoji.test(whole.text) ? parseEmoji(whole.text) : [];
  let url = 0;
  let face = 0;
  for (let at = 0; at < whole.text.length; ) {
    while (url < urls.length && (urls[url]?.start as number) < at) url += 1;
    while (face < emoji.length && (emoji[face]?.indices[0] as number) < at) face += 1;
    const link = urls[url];
    const picture = emoji[face];
    if (link?.start === at) {
      at += link.url.length;
      see(whole.at(at), weights.url, 'link');
    } else if (picture?.indices[0] === at) {
      at += picture.text.length;
      see(whole.at(at), weights.wide, 'emoji');
    } else {
      const code = whole.text.codePointAt(at) as number;
      at += code > 0xffff ? 2 : 1;
      if (isNarrow(code)) see(whole.at(at), 1);
      else see(whole.at(at), weights.wide, isRefused(code) ? 'refused' : 'wide');
    }
  }
}
