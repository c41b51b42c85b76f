import type { Span } from '../../engine/span.ts';

interface Placed {
  readonly span: Span;
}

/** `value` as YAML understands it, `text` as it reads without quotes. */
export interface Scalar extends Placed {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  readonly text: string;
}

export interface List extends Placed {
  readonly kind: 'list';
  readonly items: readonly Value[];
}

export interface Table extends Placed {
  readonly kind: 'table';
  readonly entries: readonly Entry[];
}

/** `*name`: never followed, so that a short text cannot grow into a long one. */
export interface Alias extends Placed {
  readonly kind: 'alias';
}

/** A value in its place. All spans count from the start of the text that was handed in. */
export type Value = Scalar | List | Table | Alias;

export interface Entry {
  readonly key: string;
  /** Where the key stands. */
  readonly at: Span;
  readonly value: Value;
  /** The YAML around it is faulty and that has been said: its value may be used but not complained about. */
  readonly broken: boolean;
}

/** Nothing was written behind the colon. */
export const isEmpty = (value: Value): boolean => value.kind === 'scalar' && value.value === null;
