import type { Named } from './x/entities.ts';
import { tldEnd } from './x/hosts.ts';
import type { Url } from './x/urls.ts';

// After the detection in Bluesky's own library (@atproto/api, rich-text/detection.ts).
const link = /(?<=^|[\s(])(?:https?:\/\/\S+|([a-z][a-z0-9]*(?:\.[a-z0-9]+)+)\S*)/gim;
const handle = /(?<=^|[\s(])@([a-zA-Z0-9.-]+)\b/gm;
const invisible = '\\u00AD\\u2060\\u200A-\\u200D\\u20e2';
const tag = new RegExp(`(?<=^|\\s)[#＃](?!\\ufe0f)([^\\s${invisible}]+)`, 'gmu');
const longestTag = 64;

const isDomain = (name: string): boolean => {
  const dot = name.lastIndexOf('.');
  return dot > 0 && tldEnd(name, dot + 1) === name.length;
};

export function blueskyLinks(text: string): Url[] {
  const links: Url[] = [];
  for (const match of text.matchAll(link)) {
    if (match[1] !== undefined && !isDomain(match[1])) continue;
    let url = match[0];
    if (/[.,;!?]$/.test(url)) url = url.slice(0, -1);
    if (url.endsWith(')') && !url.includes('(')) url = url.slice(0, -1);
    links.push({ url, start: match.index, end: match.index + url.length });
  }
  return links;
}

export const blueskyMentions = (text: string): Named[] =>
  [...text.matchAll(handle)]
    .filter((match) => isDomain(match[1] as string))
    .map((match) => ({ name: match[1] as string, start: match.index, end: match.index + match[0].length }));

export function blueskyHashtags(text: string): Named[] {
  const tags: Named[] = [];
  for (const match of text.matchAll(tag)) {
    const name = (match[1] as string).replace(/(?<!\p{P})\p{P}+$/u, '');
    if (name.length > longestTag || !/[^\d\p{P}]/u.test(name)) continue;
    tags.push({ name, start: match.index, end: match.index + 1 + name.length });
  }
  return tags;
}

/** How many characters fewer Bluesky's app shows and counts: it cuts links with a protocol to host and thirteen characters of path. */
export function savedByApp(text: string): number {
  return blueskyLinks(text).reduce((saved, { url }) => {
    const [, host, rest] = /^https?:\/\/([^/?#]*)(.*)$/is.exec(url) ?? [];
    if (host === undefined || rest === undefined) return saved;
    const path = rest === '/' ? '' : rest;
    return saved + url.length - host.length - (path.length > 15 ? 16 : path.length);
  }, 0);
}
