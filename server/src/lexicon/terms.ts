import type { Language } from '../engine/draft.ts';
import type { Concept } from './concept.ts';
import { glossary } from './glossary/index.ts';
import { wordsOf } from './words.ts';

/** What a pattern of the class `term` stands for. */
export interface TermForm {
  readonly concept: Concept;
  /** As the glossary writes it, without `=`. */
  readonly form: string;
  readonly number: 'singular' | 'plural' | 'other';
}

interface Terms {
  readonly patterns: readonly string[];
  readonly forms: readonly TermForm[];
}

const made: Partial<Record<Language, Terms>> = {};

/** Every form of every concept as one list of phrases: the longest match over all concepts wins by itself. */
export const termPatterns = (language: Language): readonly string[] => termsOf(language).patterns;

/** The form behind a hit of the class `term`. */
export const termAt = (language: Language, pattern: number): TermForm => termsOf(language).forms[pattern] as TermForm;

function termsOf(language: Language): Terms {
  made[language] ??= termsFrom(language);
  return made[language];
}

function termsFrom(language: Language): Terms {
  const patterns: string[] = [];
  const forms: TermForm[] = [];
  for (const concept of glossary) {
    const { term, plural, also = [] } = concept[language];
    for (const written of plural === undefined ? [term, ...also] : [term, plural, ...also]) {
      const form = written.replace(/^=/, '');
      patterns.push(written.startsWith('=') ? written : patternOf(form, language));
      forms.push({ concept, form, number: numberOf(form, term, plural) });
    }
  }
  return { patterns, forms };
}

const plainWords = /^[a-z]+(?: [a-z]+)*$/;

/** Folded words, which the matcher takes as they are. */
const patternOf = (form: string, language: Language): string =>
  plainWords.test(form) ? form : wordsOf(form, language).fold.join(' ');

const lastWord = (form: string): string => form.slice(Math.max(form.lastIndexOf(' '), form.lastIndexOf('-')) + 1);

/** `cross sections` is the plural of `cross-section` although only `cross-sections` is given as such. */
function numberOf(form: string, term: string, plural: string | undefined): TermForm['number'] {
  const singularTerm = term.replace(/^=/, '');
  if (form === singularTerm) return 'singular';
  if (form === plural) return 'plural';
  if (!/[ -]/.test(form)) return 'other';
  if (plural !== undefined && lastWord(form) === lastWord(plural) && lastWord(plural) !== lastWord(term))
    return 'plural';
  return lastWord(form) === lastWord(singularTerm) ? 'singular' : 'other';
}
