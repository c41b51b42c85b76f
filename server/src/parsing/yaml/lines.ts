/** A line of YAML, by its looks. Columns are UTF-16 units. */
export interface Line {
  readonly start: number;
  readonly text: string;
  readonly indent: number;
  /** Where the last dash stands, on a line that begins an item. */
  readonly dash: number | undefined;
  /** Where its words begin, behind the dashes. */
  readonly column: number;
  readonly key: string | undefined;
  /** Behind the key's colon; meaningless without a key. */
  readonly valueAt: number;
  readonly isComment: boolean;
}

export function linesOf(text: string): readonly Line[] {
  let start = 0;
  return text.split('\n').map((raw) => {
    const line = lineOf(raw.endsWith('\r') ? raw.slice(0, -1) : raw, start);
    start += raw.length + 1;
    return line;
  });
}

function lineOf(text: string, start: number): Line {
  const blanksFrom = (at: number): number => {
    let end = at;
    while (text[end] === ' ') end++;
    return end;
  };
  const indent = blanksFrom(0);
  let column = indent;
  let dash: number | undefined;
  while (text[column] === '-' && (column + 1 === text.length || text[column + 1] === ' ')) {
    dash = column;
    column = blanksFrom(column + 1);
  }
  const isComment = text[column] === '#';
  const colon = isComment ? -1 : colonAfter(text, column);
  const key =
    colon < 0
      ? undefined
      : text
          .slice(column, colon)
          .trim()
          .replace(/^["']|["']$/g, '');
  return { start, text, indent, dash, column, key, valueAt: colon + 1, isComment };
}

/** The colon that ends a key: before a blank or the line's end, and not in quotes or brackets. */
function colonAfter(text: string, column: number): number {
  const first = text[column] ?? '';
  if ('[{'.includes(first)) return -1;
  const quoted = '"\''.includes(first) ? text.indexOf(first, column + 1) + 1 : 0;
  if (quoted > 0) return text[quoted] === ':' ? quoted : -1;
  const colon = text.slice(column).search(/:(?:\s|$)/);
  return colon < 0 ? -1 : column + colon;
}
