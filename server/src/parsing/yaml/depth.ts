const deepest = 40;

/**
 * Where a text is nested more than forty deep, or undefined. Counts brackets and indents without reading quotes, so it may count a few too
 * many: the YAML library recurses, and a text nested thousands deep would take the whole process down.
 */
export function tooDeepAt(text: string): number | undefined {
  const indents: number[] = [];
  const keyed = /^(?:[ \t]*(?:#.*)?\r?\n)*[\w"'.-]+[ \t]*:/.test(text);
  let brackets = 0;
  let at = 0;
  while (at < text.length) {
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next;
    let column = at;
    for (;;) {
      while (column < end && (text[column] === ' ' || text[column] === '\t')) column++;
      if (column >= end) break;
      while (indents.length > 0 && indents.at(-1)! >= column - at) indents.pop();
      indents.push(column - at);
      if (indents.length > deepest) return column;
      if (!/[-?]/.test(text[column]!) || text[column + 1] !== ' ') break;
      column++;
    }
    // A flow collection cannot go on at the margin of a block of keys.
    if (keyed && column === at) brackets = 0;
    for (; column < end; column++) {
      const c = text[column];
      if (c === '[' || c === '{') brackets++;
      else if ((c === ']' || c === '}') && brackets > 0) brackets--;
      if (brackets > deepest) return column;
    }
    at = end + 1;
  }
  return undefined;
}
