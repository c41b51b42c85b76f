import { newLine, writeText } from './lines.ts';
import type { Page } from './part.ts';
import { decodeReference } from './references.ts';

const hidden = /^<(script|style|template)\b/i;
const lineBreak = /^<br\b/i;
const lineEnd = /^<(?:\/p|\/div|\/li|\/tr|\/h[1-6])\b/i;

function attribute(tag: string, name: string): { readonly text: string; readonly at: number } {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(tag);
  const text = match?.[1] ?? match?.[2] ?? '';
  return { text, at: match ? match.index + match[0].length - 1 - text.length : 0 };
}

function writeTag(page: Page, from: number, to: number): void {
  const tag = page.source.slice(from, to);
  if (/^<img\b/i.test(tag)) {
    const alt = attribute(tag, 'alt');
    const start = from + alt.at;
    page.pictures.push({
      alt: alt.text.replace(/&#?[a-zA-Z0-9]+;/g, decodeReference),
      target: attribute(tag, 'src').text,
      span: { start: from, end: to },
      altSpan: { start, end: start + alt.text.length },
    });
  } else if (lineBreak.test(tag) || (lineEnd.test(tag) && !page.writer.atLineStart())) newLine(page, to);
}

/** Where the tag or comment that opens at `from` is over; the end of the text when it is never closed. */
function endOfTag(source: string, from: number, to: number): number {
  const shut = source.startsWith('<!--', from) ? '-->' : '>';
  const at = source.indexOf(shut, from);
  return at < 0 || at >= to ? to : at + shut.length;
}

function writeDecoded(page: Page, from: number, to: number): void {
  let at = from;
  for (const match of page.source.slice(from, to).matchAll(/&#?[a-zA-Z0-9]+;/g)) {
    const start = from + match.index;
    writeText(page, at, start);
    page.writer.put(decodeReference(match[0]), start);
    at = start + match[0].length;
  }
  writeText(page, at, to);
}

/** HTML among Markdown: its tags and comments go, its words stay, its pictures join the others. */
export function writeHtml(page: Page, from: number, to: number): void {
  for (let at = from; at < to; ) {
    const open = page.source.indexOf('<', at);
    const stop = open < 0 || open >= to ? to : open;
    writeDecoded(page, at, stop);
    if (stop === to) return;
    let end = endOfTag(page.source, stop, to);
    const name = hidden.exec(page.source.slice(stop, stop + 12))?.[1];
    if (name) {
      const shut = page.source.indexOf(`</${name}`, end);
      end = shut < 0 || shut >= to ? to : endOfTag(page.source, shut, to);
    } else if (!page.source.startsWith('<!--', stop)) writeTag(page, stop, end);
    at = end;
  }
}
