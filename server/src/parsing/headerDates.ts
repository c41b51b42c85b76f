import type { Bilingual } from '../engine/draft.ts';
import { complaint, type Shape, text } from './yaml/shape.ts';
import { either, quoted } from './yaml/wording.ts';

const moment = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?(?: ?(?:Z|[+-]\d\d:?\d\d))?$/;
const exact = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;

/** An ISO date-time with its offset. One that lacks a part is kept as written, and complained about. */
export const dateTime: Shape<string> = (value, reading) => {
  const written = text(value, reading);
  if (written === undefined) return undefined;
  const possible = moment.test(written) && !Number.isNaN(Date.parse(written.slice(0, 10)));
  if (exact.test(written) && !Number.isNaN(Date.parse(written))) return written;
  const timed = /\d\d:\d\d/.test(written);
  const joined = written
    .replace(/^(\S{10}) /, '$1T')
    .replace(/ (?=[Z+-])/, '')
    .replace(/([+-]\d\d)(\d\d)$/, '$1:$2');
  const offset = /(?:Z|[+-]\d\d:?\d\d)$/.test(written.slice(10));
  const message = !possible
    ? notDate(reading.name)
    : timed && !offset
      ? noOffset(reading.name, joined)
      : notExact(reading.name);
  reading.complain(complaint(value.span, message, possible && timed && offset ? joined : undefined));
  return possible ? written : undefined;
};

const notDate = (name: string): Bilingual => ({
  en: `${quoted(name).en} takes a date and time such as 2026-07-04T16:00+02:00.`,
  fr: `${quoted(name).fr} attend une date et une heure, par exemple 2026-07-04T16:00+02:00.`,
});

const notExact = (name: string): Bilingual => ({
  en: `${quoted(name).en} needs the full form, with time and offset: 2026-07-04T16:00+02:00.`,
  fr: `${quoted(name).fr} demande la forme complète, avec l’heure et le décalage\u00a0: 2026-07-04T16:00+02:00.`,
});

const noOffset = (name: string, written: string): Bilingual => ({
  en: `${quoted(name).en} does not say which clock it means: add the offset, ${either([`${written}+02:00`, `${written}Z`]).en}.`,
  fr: `${quoted(name).fr} ne dit pas de quelle heure il s’agit\u00a0: ajoutez le décalage, ${either([`${written}+02:00`, `${written}Z`]).fr}.`,
});
