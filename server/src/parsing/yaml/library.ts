import { isAlias, isMap, isScalar, isSeq, type ParsedNode, parseDocument } from 'yaml';
import type { Span } from '../../engine/span.ts';
import type { Fault } from './mend.ts';
import type { Entry, Value } from './value.ts';

export interface Parsed {
  /** Undefined for a text that says nothing. */
  readonly value: Value | undefined;
  /** In the text's own offsets. */
  readonly faults: readonly Fault[];
  readonly aliases: readonly Span[];
}

/** The only place that knows the YAML library. `place` turns an offset of the text into one of where it came from. */
export function parsed(text: string, place: (offset: number) => number): Parsed {
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
  const aliases: Span[] = [];
  const spanOf = (start: number, end: number): Span => ({ start: place(start), end: place(Math.max(start, end)) });

  function read(node: ParsedNode | null, at: number): Value {
    if (node === null) return { kind: 'scalar', span: spanOf(at, at), value: null, text: '' };
    const [start, end] = node.range;
    const span = spanOf(start, start + text.slice(start, end).trimEnd().length);
    if (isAlias(node)) {
      aliases.push(span);
      return { kind: 'alias', span };
    }
    if (isSeq(node)) return { kind: 'list', span, items: node.items.map((item) => read(item as ParsedNode, end)) };
    if (isMap(node)) return { kind: 'table', span, entries: node.items.flatMap(entry) };
    const { value, source } = node;
    const known = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return {
      kind: 'scalar',
      span,
      value: known ? value : null,
      text: typeof value === 'string' ? value : (source ?? ''),
    };
  }

  function entry(pair: { key: ParsedNode; value: ParsedNode | null }): readonly Entry[] {
    if (!isScalar(pair.key)) return [];
    const [start, end] = pair.key.range;
    const key = String(pair.key.value ?? '');
    return [{ key, at: spanOf(start, end), value: read(pair.value, end), broken: false }];
  }

  const value = document.contents ? read(document.contents, 0) : undefined;
  const faults = document.errors.map(({ code, pos }) => ({ code, start: pos[0], end: pos[1] }));
  return { value: value && isNothing(value) ? undefined : value, faults, aliases };
}

const isNothing = (value: Value) => value.kind === 'scalar' && value.value === null;
