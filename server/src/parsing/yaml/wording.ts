import type { Bilingual } from '../../engine/draft.ts';

/** `a, b or c`, `a, b ou c`. */
export function either(words: readonly string[]): Bilingual {
  const all = (last: string) =>
    words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
  return { en: all('or'), fr: all('ou') };
}

/** What a writer wrote, short enough to be repeated in a message. */
export const quoted = (text: string): Bilingual => {
  const line = text.replace(/\s+/g, ' ').trim();
  const short = line.length > 40 ? `${line.slice(0, 39)}…` : line;
  return { en: `“${short}”`, fr: `«\u00a0${short}\u00a0»` };
};

const kinds = {
  text: { en: 'a text', fr: 'un texte' },
  number: { en: 'a number', fr: 'un nombre' },
  flag: { en: 'true or false', fr: 'true ou false' },
  list: { en: 'a list', fr: 'une liste' },
  table: { en: 'a set of “key: value” lines', fr: 'une suite de lignes «\u00a0clé\u00a0: valeur\u00a0»' },
} as const satisfies Record<string, Bilingual>;

export type Kind = keyof typeof kinds;

export const takes = (name: string, kind: Kind): Bilingual => ({
  en: `${quoted(name).en} takes ${kinds[kind].en}.`,
  fr: `${quoted(name).fr} attend ${kinds[kind].fr}.`,
});

export const notAllowed = (name: string, value: string, allowed: readonly string[]): Bilingual => ({
  en: `${quoted(name).en} takes ${either(allowed).en}, not ${quoted(value).en}.`,
  fr: `${quoted(name).fr} attend ${either(allowed).fr}, et non ${quoted(value).fr}.`,
});

export const meantInstead = (name: string, value: string, meant: string): Bilingual => ({
  en: `${quoted(name).en} does not know ${quoted(value).en}: did you mean ${quoted(meant).en}?`,
  fr: `${quoted(name).fr} ne connaît pas ${quoted(value).fr}\u00a0: vouliez-vous écrire ${quoted(meant).fr}\u00a0?`,
});

export const didYouMean = (written: string, meant: string): Bilingual => ({
  en: `${quoted(written).en} is not known here: did you mean ${quoted(meant).en}?`,
  fr: `${quoted(written).fr} n’est pas connu ici\u00a0: vouliez-vous écrire ${quoted(meant).fr}\u00a0?`,
});

export const replaceBy = (text: string): Bilingual => ({
  en: `Replace by ${quoted(text).en}`,
  fr: `Remplacer par ${quoted(text).fr}`,
});

export const unknownKey = (key: string, keys: readonly string[]): Bilingual => ({
  en: `${quoted(key).en} is not known here: the keys are ${either(keys).en}.`,
  fr: `${quoted(key).fr} n’est pas connu ici\u00a0: les clés possibles sont ${either(keys).fr}.`,
});
