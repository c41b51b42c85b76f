import type { Page } from './part.ts';

/** Text between nodes: a line's end keeps, blanks around it go; no second blank after something that was left out. */
export function writeText(page: Page, from: number, to: number): void {
  const { source, writer } = page;
  for (let at = from; at < to; ) {
    if (writer.atBlank()) {
      while (at < to && (source[at] === ' ' || source[at] === '\t')) at += 1;
    }
    const newline = source.indexOf('\n', at);
    const stop = newline < 0 || newline >= to ? to : newline;
    writer.copy(at, stop);
    if (stop < to) endLine(page, stop);
    at = stop + 1;
  }
}

/** A line of which nothing was left, a picture's say, is no line. */
function endLine(page: Page, at: number): void {
  page.writer.trimLine();
  if (page.writer.atLineStart()) page.writer.put(page.indent, at);
  else newLine(page, at);
}

export function newLine(page: Page, at: number): void {
  page.writer.trimLine();
  if (page.source.charAt(at) === '\n') page.writer.copy(at, at + 1);
  else page.writer.put('\n', at);
  page.writer.put(page.indent, at);
}

/** Copies lines, each with its indent and without carriage returns. */
export function copyLines(page: Page, from: number, to: number): void {
  for (let at = from; at < to; ) {
    const newline = page.source.indexOf('\n', at);
    const stop = newline < 0 || newline >= to ? to : newline;
    page.writer.copy(at, page.source.charAt(stop - 1) === '\r' && stop > at ? stop - 1 : stop);
    if (stop === to) return;
    page.writer.copy(stop, stop + 1);
    page.writer.put(page.indent, stop + 1);
    at = stop + 1;
  }
}
