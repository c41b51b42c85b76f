import type { Language } from '../engine/draft.ts';
import type { Span } from '../engine/span.ts';
import { monthNames, zoneOffsets } from '../lexicon/calendar.ts';
import { fold } from '../lexicon/fold.ts';

/** A date as a text gives it, with the hour beside it. What the text does not say is absent. */
export interface WrittenDate {
  readonly span: Span;
  readonly year?: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour?: number;
  readonly minute?: number;
  /** Minutes ahead of UTC. */
  readonly offset?: number;
}

interface Piece extends Span {
  readonly values: Omit<WrittenDate, 'span' | 'month' | 'day'> & { readonly month?: number; readonly day?: number };
}

const minute = 60_000;
const day = 1440 * minute;

const monthOf = (language: Language, name: string): number => {
  const folded = fold(name);
  return monthNames[language].findIndex((forms) => forms.includes(folded)) + 1;
};

const iso = /(?<![\d-])(\d{4})-(\d\d)-(\d\d)(?![\d-])/g;
const numeric = /(?<![\d./])(\d{1,2})[./](\d{1,2})[./](\d{4})(?![\d/\p{L}])/gu;
const dayFirst =
  /(?<![\d.,])(\d{1,2})(?:st|nd|rd|th|er|ᵉʳ)?(?: of)?[\s\u00A0\u202F]+(\p{L}{3,9})(?!\p{L})(?:\.(?=,?[\s\u00A0]+\d))?(?:,?[\s\u00A0\u202F]+(\d{4})(?!\d))?/gu;
const monthFirst =
  /(?<!\p{L})(\p{L}{3,9})\.?[\s\u00A0](\d{1,2})(?:st|nd|rd|th)?(?![\d:.h])(?:,?[\s\u00A0]+(\d{4})(?!\d))?/gu;
const clock24 = /(?<![\d:.,])([01]?\d|2[0-3])(?::|[\s\u00A0\u202F]?[hH][\s\u00A0\u202F]?)([0-5]\d)(?::[0-5]\d)?(?!\d)/g;
const hours = /(?<![\d:.,])([01]?\d|2[0-3])[\s\u00A0\u202F]?(?:heures?|hours|hrs|h)(?![\p{L}\d])/gu;
const clock12 = /(?<![\d:.,])(1[0-2]|0?\d)(?:[:.]([0-5]\d))?[\s\u00A0]?([ap])\.?m\b\.?/gi;
const named = /(?<!\p{L})(?:12[\s\u00A0]?)?(noon|midnight|midi|minuit)(?!\p{L})/giu;
const zone =
  /^[\s\u00A0\u202F]?\(?(?:(utc|gmt)?([+-]\d\d?):?(\d\d)?(?!\d)|(bst|cdt|cest|cet|cst|edt|eest|eet|est|gmt|hec|heec|jst|mdt|mst|pdt|pst|tu|utc|wet|z)\b)\)?/i;
/** What may stand between a date and its hour. */
const joint =
  /^[\s,·|()–—-]*(?:(?:at|on|by|from|the|à|a|au|dès|le|T|vers)[\s,]*){0,2}(?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)[\s,]*)?(?:(?:the|le)[\s,]*)?$/i;

/** Dates of a text in order, each with the hour that stands beside it, before or behind. Linear. */
export function datesIn(text: string, language: Language): readonly WrittenDate[] {
  if (!/\d/.test(text)) return [];
  const dates = datePieces(text, language);
  if (dates.length === 0) return [];
  const clocks = clockPieces(text);
  return dates.map(({ start, end, values }): WrittenDate => {
    const behind = clocks.find((c) => c.start >= end && joint.test(text.slice(end, c.start)));
    const before = behind ?? clocks.find((c) => c.end <= start && joint.test(text.slice(c.end, start)));
    return {
      ...(values as Pick<WrittenDate, 'month' | 'day' | 'year'>),
      ...before?.values,
      span: { start: Math.min(start, before?.start ?? start), end: Math.max(end, before?.end ?? end) },
    };
  });
}

function datePieces(text: string, language: Language): readonly Piece[] {
  const found: Piece[] = [];
  const add = (m: RegExpMatchArray, year: string | undefined, month: number, dayOfMonth: string): void => {
    const start = m.index as number;
    const end = start + m[0].length;
    const date = Number(dayOfMonth);
    if (month < 1 || month > 12 || date < 1 || date > 31 || found.some((f) => start < f.end && f.start < end)) return;
    found.push({ start, end, values: { month, day: date, ...(year ? { year: Number(year) } : {}) } });
  };
  for (const m of text.matchAll(iso)) add(m, m[1], Number(m[2]), m[3] as string);
  for (const m of text.matchAll(numeric)) add(m, m[3], Number(m[2]), m[1] as string);
  for (const m of text.matchAll(dayFirst)) add(m, m[3], monthOf(language, m[2] as string), m[1] as string);
  if (language === 'en')
    for (const m of text.matchAll(monthFirst))
      if (m[1] !== 'may') add(m, m[3], monthOf('en', m[1] as string), m[2] as string);
  return found.sort((a, b) => a.start - b.start);
}

function clockPieces(text: string): readonly Piece[] {
  const found: Piece[] = [];
  const add = (m: RegExpMatchArray, hour: number, minutes: number): void => {
    const start = m.index as number;
    let end = start + m[0].length;
    if (found.some((f) => start < f.end && f.start < end)) return;
    const z = zone.exec(text.slice(end, end + 16));
    if (z) end += z[0].length;
    found.push({ start, end, values: { hour, minute: minutes, ...(z ? { offset: offsetOf(z) } : {}) } });
  };
  for (const m of text.matchAll(clock12))
    add(m, (Number(m[1]) % 12) + (/p/i.test(m[3] as string) ? 12 : 0), Number(m[2] ?? 0));
  for (const m of text.matchAll(clock24)) add(m, Number(m[1]), Number(m[2]));
  for (const m of text.matchAll(hours)) add(m, Number(m[1]), 0);
  for (const m of text.matchAll(named)) add(m, /noon|midi/i.test(m[1] as string) ? 12 : 0, 0);
  return found.sort((a, b) => a.start - b.start);
}

function offsetOf(z: RegExpExecArray): number {
  const [, , hoursAhead, minutesAhead, name] = z;
  if (name) return zoneOffsets[name.toLowerCase()] ?? 0;
  const sign = hoursAhead?.startsWith('-') ? -1 : 1;
  return sign * (Math.abs(Number(hoursAhead)) * 60 + Number(minutesAhead ?? 0));
}

/**
 * The moment of a date, in milliseconds since the epoch. A missing year is the one that brings the date nearest to `now`, a missing offset is
 * Geneva's; without an hour it is the end of that day, so that nothing is called over that may not be.
 */
export function momentOf(date: WrittenDate, now: number): number {
  const thisYear = new Date(now).getUTCFullYear();
  const years = date.year === undefined ? [thisYear - 1, thisYear, thisYear + 1] : [date.year];
  const moments = years.map((year) => {
    const wall = Date.UTC(year, date.month - 1, date.day, date.hour ?? 0, date.minute ?? 0);
    const clock = date.hour === undefined ? wall + day : wall;
    return clock - (date.offset ?? centralEurope(wall)) * minute;
  });
  return moments.reduce((best, m) => (Math.abs(m - now) < Math.abs(best - now) ? m : best));
}

/** A moment as a header writes it, on Geneva's clock: `2026-07-04T16:00+02:00`. */
export function headerMoment(moment: number): string {
  const standard = centralEurope(moment + 60 * minute);
  const wall = new Date(moment + standard * minute).toISOString().slice(0, 16);
  return `${wall}+0${standard / 60}:00`;
}

/** Minutes ahead of UTC in Geneva at a wall-clock time: summer time from the last Sunday of March to that of October (Directive 2000/84/EC). */
export function centralEurope(wall: number): number {
  const year = new Date(wall).getUTCFullYear();
  const lastSunday = (month: number): number => {
    const last = new Date(Date.UTC(year, month + 1, 0, 2));
    return last.getTime() - last.getUTCDay() * day;
  };
  return wall >= lastSunday(2) && wall < lastSunday(9) + 60 * minute ? 120 : 60;
}
