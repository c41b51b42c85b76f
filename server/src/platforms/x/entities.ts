import type { Span } from '../../engine/span.ts';
import { once } from '../once.ts';
import { latinAccents } from './chars.ts';
import { extractUrls } from './urls.ts';

export interface Named extends Span {
  /** Without its sign. */
  readonly name: string;
}

export interface Mention extends Named {
  /** `/list` of `@name/list`, with its slash. */
  readonly list: string;
}

// Letters and marks as Unicode has them today; X's own tables stop at Unicode 7.
const special =
  '_\\u200c\\u200d\\ua67e\\u05be\\u05f3\\u05f4\\uff5e\\u301c\\u309b\\u309c\\u30a0\\u30fb\\u3003\\u0f0b\\u0f0c\\u00b7';
const tagChar = `\\p{L}\\p{M}\\p{Nd}${special}`;
const hashtag = once(
  () => new RegExp(`(^|[\\uFE0E\\uFE0F]|[^${tagChar}&])[#＃](?!\\uFE0F|\\u20E3)([${tagChar}]+)`, 'gu'),
);

export function extractHashtags(text: string): Named[] {
  if (!/[#＃]/.test(text)) return [];
  const letter = /[\p{L}\p{M}]/u;
  const urls = extractUrls(text);
  const tags: Named[] = [];
  let at = 0;
  for (const match of text.matchAll(hashtag())) {
    const name = match[2] as string;
    const end = match.index + match[0].length;
    if (!letter.test(name) || /^(?:[#＃]|:\/\/)/.test(text.slice(end, end + 3))) continue;
    const start = end - name.length - 1;
    while (at < urls.length && (urls[at] as Span).end <= start) at += 1;
    const url = urls[at];
    if (!url || url.start > start) tags.push({ name, start, end });
  }
  return tags;
}

const mention =
  /(^|[^a-zA-Z0-9_!#$%&*@＠]|(?:^|[^a-zA-Z0-9_+~.-])(?:rt|RT|rT|Rt):?)[@＠]([a-zA-Z0-9_]{1,20})(\/[a-zA-Z][a-zA-Z0-9_-]{0,24})?/g;

/** Right behind a mention, it makes it none. */
export const undoesMention = new RegExp(`^(?:[@＠${latinAccents}]|://)`);

export function extractMentions(text: string): Mention[] {
  const mentions: Mention[] = [];
  for (const match of text.matchAll(mention)) {
    const end = match.index + match[0].length;
    if (undoesMention.test(text.slice(end, end + 3))) continue;
    mentions.push({
      name: match[2] as string,
      list: match[3] ?? '',
      start: match.index + (match[1] as string).length,
      end,
    });
  }
  return mentions;
}

/** The account a post answers to: X shows a post that begins with a mention to few people. */
export function replyTo(text: string): string | undefined {
  const match = /^\s*[@＠]([a-zA-Z0-9_]{1,20})/.exec(text);
  return match && !undoesMention.test(text.slice(match[0].length, match[0].length + 3)) ? match[1] : undefined;
}
