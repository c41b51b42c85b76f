import type { Bilingual, Language } from '../engine/draft.ts';
import type { Principle } from '../engine/rule.ts';
import { described, schemaOf } from '../parsing/yaml/described.ts';
import { record } from '../parsing/yaml/record.ts';
import { listOf, type Shape, text } from '../parsing/yaml/shape.ts';
import type { Phrases } from './policy.ts';

export const principles: readonly Principle[] = [
  'reputation',
  'confidentiality',
  'transparency',
  'accessibility',
  'endorsement',
  'ai',
  'accounts',
];

const perLanguage = record({ en: text, fr: text }, ['en', 'fr']);

const readBilingual: Shape<Bilingual> = (value, reading) => {
  if (value.kind === 'table') return perLanguage(value, reading);
  const same = text(value, reading);
  return same === undefined ? undefined : { en: same, fr: same };
};

/** A text for each language, or one for both. */
export const bilingual = described(readBilingual, () => ({ anyOf: [schemaOf(perLanguage), schemaOf(text)] }));

/** A list for each language, or one for both. */
export function bilingualList<T>(item: Shape<T>): Shape<Readonly<Record<Language, readonly T[]>>> {
  const list = listOf(item);
  const each = record({ en: list, fr: list });
  const shape: Shape<Readonly<Record<Language, readonly T[]>>> = (value, reading) => {
    if (value.kind !== 'table') {
      const same = list(value, reading);
      return same && { en: same, fr: same };
    }
    const read = each(value, reading);
    return read && { en: read.en ?? [], fr: read.fr ?? [] };
  };
  return described(shape, () => ({ anyOf: [schemaOf(each), schemaOf(list)] }));
}

export const phrases: Shape<Phrases> = bilingualList(text);
