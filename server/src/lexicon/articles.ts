import type { Language } from '../engine/draft.ts';

const silentH = /^(?:heir|hono|hour|honest)/i;
const soundsLikeYou = /^(?:eu|ewe|one|once|u(?:nanim|nif|nion|niq|nit|nivers|ranium|s[aeiu]|til|k\b))/i;
/** Letters whose names begin with a vowel: an LHC magnet, an MRI scan. */
const letterWithVowel = /^[AEFHILMNORSX](?:[A-Z\d]|\b)/;
const numberWithVowel = /^(?:8|1[18](?!\d))/;

/** `a` or `an`, by the sound the next words begin with. */
export function englishArticle(next: string): 'a' | 'an' {
  const word = next.replace(/^[^\p{L}\d]+/u, '');
  if (letterWithVowel.test(word) && /^[A-Z\d]+s?\b/.test(word)) return 'an';
  if (/^[A-Z]{2,}s?\b/.test(word)) return 'a';
  if (numberWithVowel.test(word) || silentH.test(word)) return 'an';
  return /^[aeiouéèê]/i.test(word) && !soundsLikeYou.test(word) ? 'an' : 'a';
}

/** Words with an h that keeps the article whole: la hauteur, le hasard. */
const aspirated =
  /^h(?:a(?:che|ine|ll|lo|lte|nche|ndi|ngar|rdi|rnais|s|ut)|é(?:ros\b|riss|rn)|eurt|i[bé]r?r|o(?:bb|ch|ll|mard|nt|rs)|u(?:it|rl|tt))/i;

/** Does the French word make the one before it lose its vowel? */
export const elides = (word: string): boolean =>
  (/^[aeiouàâäéèêëîïôöûüœæ]/i.test(word) && !/^(?:oui|onz|ouist|uhlan)/i.test(word)) ||
  (/^h/i.test(word) && !aspirated.test(word));

export type Gender = 'm' | 'f';

type Make = (gender: Gender, vowel: boolean) => string;
const byGender =
  (m: string, f: string, beforeVowel: string): Make =>
  (gender, vowel) =>
    vowel ? beforeVowel : gender === 'm' ? m : f;

/** What may stand right before a French noun, the longer first, and what becomes of it before another noun of the same number. */
const determiners: readonly (readonly [RegExp, Make])[] = [
  [/(?:de la |de l[’']|du )$/i, byGender('du ', 'de la ', 'de l’')],
  [/(?:à la |à l[’']|au )$/i, byGender('au ', 'à la ', 'à l’')],
  [/(?:ce |cet |cette )$/i, (gender, vowel) => (gender === 'f' ? 'cette ' : vowel ? 'cet ' : 'ce ')],
  [/(?:aucun |aucune )$/i, (gender) => (gender === 'f' ? 'aucune ' : 'aucun ')],
  [/(?:un |une )$/i, (gender) => (gender === 'f' ? 'une ' : 'un ')],
  [/(?:le |la |l[’'])$/i, byGender('le ', 'la ', 'l’')],
  [/(?:mon |ma )$/i, byGender('mon ', 'ma ', 'mon ')],
  [/(?:son |sa )$/i, byGender('son ', 'sa ', 'son ')],
  [/(?:de |d[’'])$/i, byGender('de ', 'de ', 'd’')],
  [/(?:que |qu[’'])$/i, byGender('que ', 'que ', 'qu’')],
];

/** What stands before a word and how it must read before another one. */
export interface Before {
  /** How many UTF-16 units before the word are replaced. */
  readonly length: number;
  readonly text: string;
}

/** The article before an exchanged noun; `undefined` where none can be right. `before` is the text that stands before the noun. */
export function articleBefore(
  before: string,
  next: string,
  language: Language,
  gender: Gender = 'm',
): Before | undefined {
  if (language === 'en') {
    const found = /(?:^|[^\p{L}])(an?)\s$/iu.exec(before)?.[1];
    if (!found) return { length: 0, text: '' };
    return { length: found.length + 1, text: `${like(found, englishArticle(next))} ` };
  }
  const plain = before.replace(/[\u00A0\u202F]/g, ' ');
  for (const [pattern, make] of determiners) {
    const found = pattern.exec(plain)?.[0];
    if (found === undefined || /\p{L}/u.test(plain[plain.length - found.length - 1] ?? '')) continue;
    return { length: found.length, text: like(found, make(gender, elides(next))) };
  }
  return /[’']$/.test(plain) && /\p{L}[’']$/u.test(plain) ? undefined : { length: 0, text: '' };
}

/** The word with the capital that the other one has. */
export const like = (model: string, word: string): string =>
  /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
