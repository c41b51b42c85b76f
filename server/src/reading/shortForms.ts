import type { Language } from '../engine/draft.ts';
import type { Span } from '../engine/span.ts';
import type { Acronym } from '../lexicon/acronyms.ts';
import { isEverybodysCapitals, isRomanNumber, isUnit } from '../lexicon/capitals.ts';
import { acronymOf } from '../lexicon/expansions.ts';
import { levelOf } from '../lexicon/frequency.ts';
import { WordKind } from '../lexicon/words.ts';
import type { Reading } from './reading.ts';
import { isReference } from './references.ts';

/** A short form in a passage; `known` where the lexicon has it. */
export interface ShortForm extends Span {
  readonly text: string;
  readonly known: Acronym | undefined;
}

const longestUnknown = 6;
/** Half logarithms of the rank: what is written in small letters more often than this is a word that somebody shouts, or as good as one. */
const common = 19;
const covering = ['experiment', 'machine', 'facility', 'lab', 'partner', 'term'] as const;

/** Short forms of a passage that are neither names nor everybody's; shouted words are none. */
export function shortFormsIn(reading: Reading): readonly ShortForm[] {
  const { words } = reading;
  const found: ShortForm[] = [];
  let isCited: boolean | undefined;
  for (let i = 0; i < words.length; i++) {
    if (words.kind[i] !== WordKind.word || !isUpper(reading.text.charCodeAt(words.start[i] as number))) continue;
    const last = chainEnd(reading, i);
    isCited ??= isReference(reading);
    if (isCited) return [];
    const whole = shortForm(reading, i, last);
    if (whole) found.push(whole);
    else if (last > i && !hasNumber(reading, i, last))
      for (let j = i; j <= last; j++) found.push(...[shortForm(reading, j, j)].filter((s) => s !== undefined));
    i = last;
  }
  return found;
}

const isUpper = (code: number): boolean => code >= 65 && code <= 90;

/** The last word that hyphens join to this one. */
function chainEnd({ words, text }: Reading, from: number): number {
  let last = from;
  while (last + 1 < words.length && /^[-‑]$/.test(text.slice(words.end[last], words.start[last + 1]))) last++;
  return last;
}

const hasNumber = ({ words }: Reading, from: number, to: number): boolean =>
  words.kind.slice(from, to + 1).some((kind) => kind === WordKind.number);

function shortForm(reading: Reading, first: number, last: number): ShortForm | undefined {
  const { words, language } = reading;
  const start = words.start[first] as number;
  const end = words.end[last] as number;
  const text = reading.text.slice(start, end);
  const known = acronymOf(text);
  if (known) {
    if (
      known.name ||
      known.level === 'everybody' ||
      isEverybodysCapitals(text, language) ||
      isGlued(reading, start, end)
    )
      return undefined;
    if (isUnit(text) && words.kind[first - 1] === WordKind.number) return undefined;
    return isPostscript(reading, text, start, end) || isShouted(reading, first)
      ? undefined
      : { start, end, text, known };
  }
  if (first !== last || !/^[A-Z]{2,}s?$/.test(text) || text.length > longestUnknown) return undefined;
  const bare = text.replace(/s$/, '');
  if (isEverybodysCapitals(bare, language) || isUnit(bare) || isRomanNumber(bare) || isGlued(reading, start, end))
    return undefined;
  if ((levelOf(text, language) ?? common) < common || isCovered(reading, first)) return undefined;
  return reading.kind === 'cell' ||
    isShouted(reading, first) ||
    isPartOfNumber(reading, last) ||
    isInName(reading, first)
    ? undefined
    : { start, end, text, known };
}

/** Part of something that is no word: `H2O`, `n_TOF`, `A&B`, `TL;DR`, a sum, an address. */
const isGlued = ({ raw }: Reading, start: number, end: number): boolean =>
  /[\p{L}\d_&@#=+^$\\/.{]$/u.test(raw.slice(Math.max(0, start - 1), start)) ||
  /^(?:[\d_&@=+^$\\<]|[;/.][\p{L}\d])/u.test(raw.slice(end, end + 2));

/** “PS: bring a coat.” */
const isPostscript = (reading: Reading, text: string, start: number, end: number): boolean =>
  text === 'PS' && reading.sentenceAt(start).start === start && /^\s*[:.,–—]/.test(reading.text.slice(end));

const isCovered = (reading: Reading, word: number): boolean =>
  covering.some((name) => reading.spans(name).some((h) => h.firstWord <= word && h.endWord > word));

/** `HD 209458`, `PSR B1257+12`: a catalogue’s letters. */
function isPartOfNumber({ words, text }: Reading, last: number): boolean {
  const next = last + 1;
  return next < words.length && /\d/.test(text.slice(words.start[next], words.end[next])) && next - last === 1;
}

/** What a name of its own stands beside: « le projet SABLET », “the SABLET project”. */
const namers: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    'collaboration community conference consortium experiment guide initiative instrument library mission programme program project satellite software telescope workshop'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'bibliotheque collaboration communaute conference consortium experience initiative instrument logiciel mission modele programme projet satellite telescope'.split(
      ' ',
    ),
  ),
};

/** `KTH Royal Institute of Technology`, `ASM-Microbe`, `Hugo ROTA`: letters that a name begins or ends with. */
function isInName(reading: Reading, word: number): boolean {
  const { words, text, language } = reading;
  const isName = (i: number): boolean =>
    i >= 0 && i < words.length && /^\p{Lu}\p{Ll}/u.test(text.slice(words.start[i], words.end[i]));
  const touches = (left: number): boolean => /^[ -]$/.test(text.slice(words.end[left], words.start[left + 1]));
  if (isName(word + 1) && touches(word)) return true;
  const opens = word - 1 === reading.sentenceAt(words.start[word] as number).firstWord;
  if (isName(word - 1) && touches(word - 1) && !opens) return true;
  return namers[language].has(words.fold[language === 'fr' ? word - 1 : word + 1] ?? '');
}

const mostShouted = 0.5;

/** Most of its sentence stands in capitals, or a neighbour that is an everyday word does. */
function isShouted(reading: Reading, word: number): boolean {
  const { words, text, language } = reading;
  const { firstWord, endWord } = reading.sentenceAt(words.start[word] as number);
  let capitals = 0;
  for (let i = firstWord; i < endWord; i++) {
    const form = text.slice(words.start[i], words.end[i]);
    if (form.length < 2 || form !== form.toUpperCase() || !/\p{Lu}{2}/u.test(form)) continue;
    capitals++;
    if (Math.abs(i - word) === 1 && form.length > 2 && (levelOf(form, language) ?? common) < common && !acronymOf(form))
      return true;
  }
  return endWord - firstWord > 2 && capitals / (endWord - firstWord) > mostShouted;
}
