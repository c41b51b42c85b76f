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

interface Written {
  readonly concept: Concept;
  readonly written: string;
}

const made: Partial<Record<Language, readonly Written[]>> = {};

/** Every form of every concept as one list of phrases: the longest match over all concepts wins by itself. */
export const termPatterns = (language: Language): readonly string[] =>
  writtenIn(language).map(({ written }) => (written.startsWith('=') ? written : patternOf(written, language)));

/** The form behind a hit of the class `term`. */
export function termAt(language: Language, pattern: number): TermForm {
  const { concept, written } = writtenIn(language)[pattern] as Written;
  const { term, plural } = concept[language];
  const form = written.replace(/^=/, '');
  return { concept, form, number: numberOf(form, term, plural) };
}

function writtenIn(language: Language): readonly Written[] {
  made[language] ??= glossary().flatMap((concept) => {
    const { term, plural, also = [] } = concept[language];
    return (plural === undefined ? [term, ...also] : [term, plural, ...also]).map((written) => ({ concept, written }));
  });
  return made[language];
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
