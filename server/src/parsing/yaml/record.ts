import type { Bilingual } from '../../engine/draft.ts';
import { described, tableSchema } from './described.ts';
import type { Reading, Shape } from './shape.ts';
import { complaint, ofKind, wrongKey } from './shape.ts';
import { type Entry, isEmpty } from './value.ts';
import { quoted, unknownKey } from './wording.ts';

export type Fields = Readonly<Record<string, Shape<unknown>>>;

type Camel<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : S;
type Value<S> = S extends Shape<infer T> ? T : never;

/** What fields written as `approved-by` read to: `approvedBy`. */
export type ReadOf<F extends Fields> = { readonly [K in keyof F & string as Camel<K>]?: Value<F[K]> };
type With<T, K extends string> = T & { readonly [P in Camel<K> & keyof T]-?: NonNullable<T[P]> };

export const camel = (key: string): string => key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** A table with known keys. Others are complained about; without a required one there is nothing. */
export function record<F extends Fields, R extends keyof F & string = never>(
  fields: F,
  required: readonly R[] = [],
): Shape<With<ReadOf<F>, R>> {
  const shape: Shape<With<ReadOf<F>, R>> = (value, reading) => {
    const found = ofKind(value, 'table', reading);
    if (found?.kind !== 'table') return undefined;
    const read = readFields(found.entries, fields, reading);
    const missing = required.filter((key) => read[camel(key)] === undefined);
    const written = new Set(found.entries.filter(({ value }) => !isEmpty(value)).map(({ key }) => key));
    for (const key of missing) {
      if (!written.has(key)) reading.complain(complaint(found.span, lacks(reading.name, key)));
    }
    return missing.length > 0 ? undefined : (read as With<ReadOf<F>, R>);
  };
  return described(shape, () => tableSchema(fields, required));
}

export function readFields(
  entries: readonly Entry[],
  fields: Fields,
  reading: Reading,
): Readonly<Record<string, unknown>> {
  const read: Record<string, unknown> = {};
  const keys = Object.keys(fields);
  for (const entry of entries) {
    const { key, at, value } = entry;
    const shape = Object.hasOwn(fields, key) ? fields[key] : undefined;
    const complain = entry.broken ? () => {} : reading.complain;
    if (!shape) {
      complain(wrongKey(key, at, keys) ?? complaint(at, unknownKey(key, keys)));
    } else if (read[camel(key)] !== undefined) {
      complain(complaint(at, twice(key)));
    } else {
      const one = shape(value, { name: key, complain });
      if (one !== undefined) read[camel(key)] = one;
    }
  }
  return read;
}

export const twice = (key: string): Bilingual => ({
  en: `${quoted(key).en} stands here twice: only the first one counts, so remove one.`,
  fr: `${quoted(key).fr} figure deux fois\u00a0: seule la première compte, supprimez l’autre.`,
});

const lacks = (name: string, key: string): Bilingual => ({
  en: `This entry of ${quoted(name).en} needs ${quoted(key).en}.`,
  fr: `Cette entrée de ${quoted(name).fr} demande ${quoted(key).fr}.`,
});
