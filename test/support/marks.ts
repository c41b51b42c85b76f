/** A text with «marks» taken out, and where they stood. A literal « is written ‹‹ and » as ››. */
export function unmark(marked: string): {
  readonly text: string;
  readonly spans: readonly { start: number; end: number }[];
} {
  const spans: { start: number; end: number }[] = [];
  const open: number[] = [];
  let text = '';
  for (let i = 0; i < marked.length; i++) {
    const c = marked[i] as string;
    if (c === '«') open.push(text.length);
    else if (c === '»') {
      const start = open.pop();
      if (start === undefined) throw new Error(`a mark is closed but not opened: ${marked}`);
      spans.push({ start, end: text.length });
    } else if (marked.startsWith('‹‹', i)) {
      text += '«';
      i++;
    } else if (marked.startsWith('››', i)) {
      text += '»';
      i++;
    } else text += c;
  }
  if (open.length) throw new Error(`a mark is opened but not closed: ${marked}`);
  return { text, spans: spans.sort((a, b) => a.start - b.start || b.end - a.end) };
}

/** The text with marks around the spans, for messages that a reader understands. */
export function mark(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  const at: [number, string][] = spans.flatMap(({ start, end }): [number, string][] => [
    [start, '«'],
    [end, '»'],
  ]);
  return at
    .sort((a, b) => b[0] - a[0] || (a[1] === '«' ? -1 : 1))
    .reduce((now, [offset, sign]) => now.slice(0, offset) + sign + now.slice(offset), text);
}
