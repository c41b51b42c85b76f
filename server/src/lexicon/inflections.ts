import type { Language } from '../engine/draft.ts';
import { inflectEnglish } from './inflections/english.ts';
import { inflectFrench } from './inflections/french.ts';

const word = /^\p{L}[\p{L}'’.-]*$/u;

/**
 * Every form of a word, itself first, lower case, with its accents. Forms that are no words may be among them; the forms
 * another word would lose by it (`mer` giving `mes`) are not. `undefined` when it is not a word at all.
 */
export function formsOf(lemma: string, language: Language): readonly string[] | undefined {
  if (!word.test(lemma)) return undefined;
  return language === 'fr' ? inflectFrench(lemma) : inflectEnglish(lemma);
}
