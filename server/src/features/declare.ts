import type { Checked } from '../checker.ts';
import type { Edit } from '../engine/rule.ts';
import type { DeclareParams } from './contract.ts';
import { closingFence } from './headerEdit.ts';
import { scalar } from './scalar.ts';

type Value = DeclareParams['value'];

const written = (value: string | readonly string[]): string =>
  typeof value === 'string' ? scalar(value) : `[${value.map(scalar).join(', ')}]`;

/** The edit that sets a key of the header, makes header and key where there are none, or takes the key out. */
export function declareEdit(
  { draft, profile }: Pick<Checked, 'draft' | 'profile'>,
  key: string,
  value: Value,
): Edit | undefined {
  const { header, text } = draft;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  if (!header) {
    if (value === null) return undefined;
    const at = text.startsWith('\uFEFF') ? 1 : 0;
    return { start: at, end: at, text: ['---', `${key}: ${written(value)}`, '---', '', ''].join(eol) };
  }
  const known = entryOf(text.slice(header.start, header.end), key);
  if (known) {
    const start = header.start + known.start;
    const end = header.start + known.end;
    return { start, end, text: value === null ? '' : `${key}: ${written(value)}${eol}` };
  }
  // A key under another name (a synonym) has a value all the same.
  const span = profile.spans[key];
  if (span && value !== null) return { ...span, text: written(value) };
  if (value === null) return undefined;
  const at = header.start + closingFence(text.slice(header.start, header.end));
  return { start: at, end: at, text: `${key}: ${written(value)}${eol}` };
}

/** The key's line and the indented or listed lines that belong to it. */
function entryOf(header: string, key: string): { start: number; end: number } | undefined {
  const lines = header.split(/(?<=\n)/);
  let start = 0;
  for (const [at, line] of lines.entries()) {
    if (line.startsWith(`${key}:`)) {
      let end = start + line.length;
      for (const more of lines.slice(at + 1)) {
        if (!/^(?:[ \t]+\S|- )/.test(more)) break;
        end += more.length;
      }
      return { start, end };
    }
    start += line.length;
  }
  return undefined;
}
