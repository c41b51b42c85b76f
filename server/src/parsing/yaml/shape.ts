import type { Bilingual } from '../../engine/draft.ts';
import type { Severity } from '../../engine/rule.ts';
import type { Span } from '../../engine/span.ts';
import type { Complaint } from '../complaint.ts';
import { nearest, plain } from '../nearMiss.ts';
import { described, schemaOf, tableSchema } from './described.ts';
import { aliasRefused } from './faults.ts';
import { isEmpty, type List, type Scalar, type Table, type Value } from './value.ts';
import { didYouMean, type Kind, meantInstead, notAllowed, replaceBy, takes, unknownKey } from './wording.ts';

/** Whose value is read, and where complaints go. */
export interface Reading {
  readonly name: string;
  readonly complain: (complaint: Complaint) => void;
}

/** Turns a value into a type, once; says what is wrong with it and gives undefined where it cannot. */
export type Shape<T> = (value: Value, reading: Reading) => T | undefined;

/** A complaint about a value, with the word that should stand there where it is known. */
export function complaint(span: Span, message: Bilingual, instead?: string, severity: Severity = 'warning'): Complaint {
  if (instead === undefined) return { span, severity, message };
  return { span, severity, message, fixes: [{ title: replaceBy(instead), edits: [{ ...span, text: instead }] }] };
}

/** A value of one kind; says so when it is another. */
export function ofKind(value: Value, kind: Kind, reading: Reading): Scalar | List | Table | undefined {
  const wanted = kind === 'list' || kind === 'table' ? kind : 'scalar';
  if (value.kind === wanted) return value;
  const message = value.kind === 'alias' ? aliasRefused : takes(reading.name, kind);
  if (!isEmpty(value)) reading.complain(complaint(value.span, message));
  return undefined;
}

export const text: Shape<string> = described(
  (value: Value, reading: Reading) => {
    const found = ofKind(value, 'text', reading);
    return found?.kind === 'scalar' && !isEmpty(found) ? found.text : undefined;
  },
  // A number reads as it is written.
  () => ({ type: ['string', 'number', 'boolean'] }),
);

export const count: Shape<number> = described(
  (value: Value, reading: Reading) => {
    const found = ofKind(value, 'number', reading);
    if (found?.kind !== 'scalar' || isEmpty(found)) return undefined;
    if (typeof found.value === 'number' && found.value >= 0) return found.value;
    reading.complain(complaint(found.span, takes(reading.name, 'number')));
    return undefined;
  },
  () => ({ type: 'number', minimum: 0 }),
);

const yes = new Set(['yes', 'y', 'on', 'oui', 'vrai', 'true']);
const no = new Set(['no', 'n', 'off', 'non', 'faux', 'false']);

const readFlag: Shape<boolean> = (value, reading) => {
  const found = ofKind(value, 'flag', reading);
  if (found?.kind !== 'scalar' || isEmpty(found)) return undefined;
  if (typeof found.value === 'boolean') return found.value;
  const word = found.text.toLowerCase();
  const meant = yes.has(word) ? true : no.has(word) ? false : undefined;
  reading.complain(complaint(found.span, takes(reading.name, 'flag'), meant === undefined ? undefined : String(meant)));
  return meant;
};

export const flag: Shape<boolean> = described(readFlag, () => ({ type: 'boolean' }));

/** One of some words, in any case. A synonym or a near miss is taken for what it means, and said. */
export function oneOf<T extends string>(allowed: readonly T[], synonyms: Readonly<Record<string, T>> = {}): Shape<T> {
  const shape: Shape<T> = (value, reading) => {
    const found = ofKind(value, 'text', reading);
    if (found?.kind !== 'scalar' || isEmpty(found)) return undefined;
    const word = found.text.toLowerCase();
    const exact = allowed.find((one) => one.toLowerCase() === word);
    if (exact !== undefined) return exact;
    const meant = synonyms[plain(word)] ?? (nearest(word, allowed) as T | undefined);
    reading.complain(wrongWord(reading.name, found, allowed, meant));
    return meant;
  };
  return described(shape, () => ({ enum: allowed }));
}

/** What a word gets that is not one of those allowed: a note where it is clear what was meant. */
export function wrongWord(name: string, found: Scalar, allowed: readonly string[], meant?: string): Complaint {
  if (meant === undefined) return complaint(found.span, notAllowed(name, found.text, allowed));
  return complaint(found.span, meantInstead(name, found.text, meant), meant, 'information');
}

/** A list; a single value counts as a list of one. */
export function listOf<T>(item: Shape<T>): Shape<readonly T[]> {
  const shape: Shape<readonly T[]> = (value, reading) => {
    if (isEmpty(value)) return undefined;
    const items = value.kind === 'list' ? value.items : [value];
    return items.map((one) => item(one, reading)).filter((one) => one !== undefined);
  };
  return described(shape, () => ({ anyOf: [{ type: 'array', items: schemaOf(item) }, schemaOf(item)] }));
}

/** Values of one shape, under any keys or under those given. */
export function tableOf<T, K extends string = string>(
  item: Shape<T>,
  keys?: readonly K[],
): Shape<Readonly<Partial<Record<K, T>>>> {
  const shape: Shape<Readonly<Partial<Record<K, T>>>> = (value, reading) => {
    const found = ofKind(value, 'table', reading);
    if (found?.kind !== 'table') return undefined;
    const pairs: [string, T][] = [];
    for (const { key, at, value: one } of found.entries) {
      if (keys && !keys.includes(key as K)) {
        reading.complain(wrongKey(key, at, keys) ?? complaint(at, unknownKey(key, keys)));
        continue;
      }
      const read = item(one, { ...reading, name: key });
      if (read !== undefined) pairs.push([key, read]);
    }
    return Object.fromEntries(pairs) as Partial<Record<K, T>>;
  };
  return described(shape, () =>
    keys
      ? tableSchema(Object.fromEntries(keys.map((key) => [key, item])), [])
      : { type: 'object', additionalProperties: schemaOf(item) },
  );
}

/** What a wrong key gets: the right one where it is a near miss. */
export function wrongKey(key: string, at: Span, keys: readonly string[]): Complaint | undefined {
  const meant = nearest(key, keys);
  return meant === undefined ? undefined : complaint(at, didYouMean(key, meant), meant);
}
