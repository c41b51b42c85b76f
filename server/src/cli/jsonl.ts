import type { Severity } from '../engine/rule.ts';
import { countsOf } from '../features/counts.ts';
import { createParser, type Parsed } from '../parsing/parser.ts';
import type { Exit } from './check.ts';
import type { Desk } from './desk.ts';
import type { Machine } from './machine.ts';
import { isAtLeast, resultOf } from './result.ts';

/** One record of a corpus. */
export interface TextRecord {
  readonly id: unknown;
  readonly text: string;
  readonly lang?: 'en' | 'fr';
  readonly format: 'markdown' | 'plain';
}

/** A line of JSONL as a record, or what is wrong with it. */
export function readRecord(line: string): TextRecord | { readonly id: unknown; readonly error: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, error: 'not JSON' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { id: null, error: 'not an object' };
  const { id = null, text, lang, format } = value as Record<string, unknown>;
  if (typeof text !== 'string') return { id, error: '“text” must be a string' };
  if (lang !== undefined && lang !== 'en' && lang !== 'fr') return { id, error: '“lang” is en or fr' };
  if (format !== undefined && format !== 'markdown' && format !== 'plain')
    return { id, error: '“format” is markdown or plain' };
  return { id, text, format: format ?? 'markdown', ...(lang === undefined ? {} : { lang }) };
}

/** The record's text parsed; its language holds where the text's header says none. */
export const parsedRecord = (record: TextRecord): Parsed => createParser(record.format, record.lang).parse(record.text);

/** One record in, one out, in order; a bad record is answered with what is wrong. Memory does not grow with the stream. */
export async function eachRecord(
  machine: Machine,
  answer: (record: TextRecord) => Promise<object> | object,
): Promise<0 | 2> {
  let exit: 0 | 2 = 0;
  for await (const line of machine.lines()) {
    if (line.trim() === '') continue;
    const record = readRecord(line);
    if ('error' in record) exit = 2;
    machine.out(`${JSON.stringify('error' in record ? record : { id: record.id, ...(await answer(record)) })}\n`);
  }
  return exit;
}

export async function checkRecords(machine: Machine, desk: Desk, failOn: Severity | 'never'): Promise<Exit> {
  let failed = false;
  const exit = await eachRecord(machine, async (record) => {
    const checked = await desk.checker.check(parsedRecord(record));
    const url = (clause: string): string => desk.checker.policy.clauses[clause]?.url ?? '';
    failed ||= checked.findings.some((f) => isAtLeast(f.severity, failOn));
    const { path: _path, ...members } = resultOf('', checked, url, countsOf(checked, desk.checker.platforms));
    return members;
  });
  return exit === 0 && failed ? 1 : exit;
}
