import type { Language } from '../engine/draft.ts';

/** Names of months and their short forms, folded, by number. */
export const monthNames: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  en: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  fr: [
    ['janvier', 'janv'],
    ['fevrier', 'fevr', 'fev'],
    ['mars'],
    ['avril', 'avr'],
    ['mai'],
    ['juin'],
    ['juillet', 'juil'],
    ['aout'],
    ['septembre', 'sept'],
    ['octobre', 'oct'],
    ['novembre', 'nov'],
    ['decembre', 'dec'],
  ],
};

/** Minutes ahead of UTC of the names of clocks. Source: IANA time zone database, abbreviations in use; verified 2026-11-22. */
export const zoneOffsets: Readonly<Record<string, number>> = {
  bst: 60,
  cdt: -300,
  cest: 120,
  cet: 60,
  cst: -360,
  edt: -240,
  eest: 180,
  eet: 120,
  est: -300,
  gmt: 0,
  hec: 60,
  heec: 120,
  jst: 540,
  mdt: -360,
  mst: -420,
  pdt: -420,
  pst: -480,
  tu: 0,
  utc: 0,
  wet: 0,
  z: 0,
};
