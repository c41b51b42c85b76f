import type { Caret } from './caret.ts';

interface Bracket {
  readonly kind: '[' | '{';
  key: string | undefined;
  /** Where the item being read begins. */
  from: number;
  readonly done: string[];
}

/** What stands at a column of a value that may hold lists and tables in brackets. The span counts in the line. */
export function flowAt(line: string, from: number, column: number, path: readonly string[]): Omit<Caret, 'indent'> {
  const open = bracketsUntil(line, from, column);
  const top = open.at(-1);
  const keys = [...path, ...open.flatMap(({ key }) => key ?? [])];
  const start = firstWord(line, top?.from ?? from, column);
  const end = Math.max(column, wordEnd(line, start, top !== undefined));
  const span = { start, end };
  if (!top) return { path: keys, at: 'value', span, taken: [], isItem: false, isFlow: false };
  const isKey = top.kind === '{' && top.key === undefined;
  const after = siblingsAfter(line, end);
  const keyOnly = (item: string): string => (top.kind === '{' ? item.replace(/:.*$/s, '') : item);
  const taken = [...top.done, ...after].map((item) => unquoted(keyOnly(item).trim())).filter(Boolean);
  return { path: keys, at: isKey ? 'key' : 'value', span, taken, isItem: top.kind === '[', isFlow: true };
}

function bracketsUntil(line: string, from: number, column: number): readonly Bracket[] {
  const open: Bracket[] = [];
  for (let at = from; at < column; at++) {
    const sign = line[at] as string;
    const top = open.at(-1);
    if ((sign === '"' || sign === "'") && line.slice(top?.from ?? from, at).trim() === '') {
      const close = line.indexOf(sign, at + 1);
      if (close < 0 || close >= column) break;
      at = close;
    } else if (sign === '[' || sign === '{') open.push({ kind: sign, key: undefined, from: at + 1, done: [] });
    else if (sign === ']' || sign === '}') open.pop();
    else if (top && sign === ',') {
      top.done.push(top.key ?? line.slice(top.from, at));
      top.key = undefined;
      top.from = at + 1;
    } else if (top?.kind === '{' && sign === ':' && top.key === undefined) {
      top.key = unquoted(line.slice(top.from, at).trim());
      top.from = at + 1;
    }
  }
  return open;
}

function firstWord(line: string, from: number, column: number): number {
  let at = from;
  while (at < column && line[at] === ' ') at++;
  return at;
}

/** To the end of the line or of the item; a comment behind it stays. */
function wordEnd(line: string, start: number, inBrackets: boolean): number {
  const rest = line.slice(start);
  const stop = rest.search(inBrackets ? /[,\]}]|: / : /(?:^|\s)#/);
  return start + (stop < 0 ? rest : rest.slice(0, stop)).trimEnd().length;
}

/** What comes behind the caret's item up to the bracket's end; near enough where brackets nest. */
const siblingsAfter = (line: string, end: number): readonly string[] =>
  (line.slice(end).split(/[\]}]/, 1)[0] ?? '').split(',').slice(1);

const unquoted = (text: string): string => text.replace(/^["']|["']$/g, '');
