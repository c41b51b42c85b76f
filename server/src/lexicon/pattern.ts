import type { Language } from '../engine/draft.ts';
import { wordsOf } from './words.ts';

/**
 * The phrase language. A pattern is words in order; folded (case, accents, apostrophes, hyphens) unless said otherwise:
 *   word        that word                 word~      any inflection of it
 *   =Word       exactly so written        (a|b c)    one of these
 *   x?  (x)?    may be missing            {3}        at most three words of any kind
 *   <class>     one phrase of a class (`<lab>`, `<date>`, `<number>`, `<handle>` …)
 */
export type Pattern =
  | { readonly type: 'word'; readonly forms: readonly string[] }
  | { readonly type: 'exact'; readonly form: string }
  | { readonly type: 'class'; readonly name: string }
  | { readonly type: 'gap'; readonly most: number }
  | { readonly type: 'sequence'; readonly items: readonly Pattern[] }
  | { readonly type: 'choice'; readonly options: readonly Pattern[] }
  | { readonly type: 'optional'; readonly item: Pattern };

/** A fault in a pattern, at its UTF-16 offset in the pattern's source. */
export interface PatternFault {
  readonly at: number;
  readonly message: string;
}

/** Every form of a word, the word itself included; `undefined` when the word is not known. */
export type Inflect = (word: string, language: Language) => readonly string[] | undefined;

/** Most words of most patterns; anything else is asked of the tokeniser. */
const simple = /^[a-z]+$/;
/** A choice of such words, which most choices are, up to its closing bracket. */
const simpleWords = /([a-z]+(?:\|[a-z]+)*)\)/y;
const longestGap = 12;
const deepest = 8;

export function parsePattern(source: string, language: Language, inflect: Inflect): Pattern | PatternFault {
  const pattern = readPattern(source, language, inflect);
  if (isPatternFault(pattern)) return pattern;
  if (firstParts(pattern).some((p) => p.type === 'gap')) return { at: 0, message: 'a pattern cannot begin with a gap' };
  if (matchesNothing(pattern)) return { at: 0, message: 'every word of this pattern may be missing' };
  return pattern;
}

/** As `parsePattern`, for a pattern that is known to be good: it is not looked at as a whole. */
export function readPattern(source: string, language: Language, inflect: Inflect): Pattern | PatternFault {
  let at = 0;
  let depth = 0;
  const fail = (message: string, where = at): never => {
    throw { at: where, message } satisfies PatternFault;
  };

  function sequence(): Pattern {
    const items: Pattern[] = [];
    for (;;) {
      while (source[at] === ' ') at++;
      const c = source[at];
      if (c === undefined || c === '|' || c === ')') break;
      items.push(...optional(c));
    }
    return items.length === 1 ? (items[0] as Pattern) : { type: 'sequence', items };
  }

  function optional(c: string): readonly Pattern[] {
    const found = item(c);
    if (source[at] !== '?') return found;
    at++;
    const last = found.at(-1) ?? fail('nothing to make optional');
    return [...found.slice(0, -1), { type: 'optional', item: last }];
  }

  function item(c: string): readonly Pattern[] {
    if (c === '(') return [choice()];
    if (c === '<') return [{ type: 'class', name: enclosed('<', '>') }];
    if (c === '{') return [gap()];
    if (c === '=') return exact();
    return plain();
  }

  function choice(): Pattern {
    const opened = at++;
    simpleWords.lastIndex = at;
    const words = simpleWords.exec(source);
    if (words) {
      at = simpleWords.lastIndex;
      return { type: 'word', forms: (words[1] as string).split('|') };
    }
    if (++depth > deepest) fail('brackets are nested too deeply', opened);
    const options = [sequence()];
    while (source[at] === '|') {
      at++;
      options.push(sequence());
    }
    if (source[at] !== ')') fail('this bracket is not closed', opened);
    at++;
    depth--;
    if (options.some((o) => o.type === 'sequence' && o.items.length === 0)) fail('an alternative is empty', opened);
    return options.every((option) => option.type === 'word')
      ? { type: 'word', forms: options.flatMap((option) => option.forms) }
      : { type: 'choice', options };
  }

  function enclosed(open: string, close: string): string {
    const opened = at;
    const closed = source.indexOf(close, at);
    if (closed < 0) fail(`"${open}" is not closed`, opened);
    at = closed + 1;
    return source.slice(opened + 1, closed).trim();
  }

  function gap(): Pattern {
    const opened = at;
    const most = Number(enclosed('{', '}'));
    if (!Number.isInteger(most) || most < 1 || most > longestGap) fail(`a gap takes 1 to ${longestGap} words`, opened);
    return { type: 'gap', most };
  }

  function chunk(): string {
    const from = at;
    while (at < source.length && !isSign(source.charCodeAt(at))) at++;
    if (at === from) fail(`"${source[at]}" cannot stand here`);
    return source.slice(from, at);
  }

  function exact(): readonly Pattern[] {
    at++;
    const text = chunk();
    const words = wordsOf(text, language);
    return words.start.map((from, i) => ({ type: 'exact', form: text.slice(from, words.end[i]) }));
  }

  function plain(): readonly Pattern[] {
    const from = at;
    const text = chunk();
    if (simple.test(text) && source[at] !== '~') return [{ type: 'word', forms: [text] }];
    const forms = /^['’]s$/.test(text) ? ["'s"] : wordsOf(text, language).fold;
    if (forms.length === 0) fail(`"${text}" holds no word`, from);
    const items: Pattern[] = forms.map((form) => ({ type: 'word', forms: [form] }));
    if (source[at] !== '~') return items;
    at++;
    const word = text.slice(text.lastIndexOf('-') + 1).replace(/^.*['’]/, '');
    const inflected = inflect(word.toLowerCase(), language);
    if (!inflected) fail(`the forms of "${word}" are not known here; write them out: (one|two)`, from);
    return [...items.slice(0, -1), { type: 'word', forms: inflected as readonly string[] }];
  }

  try {
    const pattern = sequence();
    if (at < source.length) fail(`"${source[at]}" closes nothing`);
    return pattern;
  } catch (fault) {
    if (isPatternFault(fault)) return fault;
    throw fault;
  }
}

const signs = new Set([...' ()|?{}<>~='].map((c) => c.charCodeAt(0)));
const isSign = (code: number): boolean => code < 127 && signs.has(code);

export const isPatternFault = (value: unknown): value is PatternFault =>
  typeof value === 'object' && value !== null && 'at' in value && 'message' in value && !('type' in value);

/** The parts a match may begin with. */
export function firstParts(p: Pattern): readonly Pattern[] {
  if (p.type === 'choice') return p.options.flatMap(firstParts);
  if (p.type === 'optional') return firstParts(p.item);
  if (p.type !== 'sequence') return [p];
  const found: Pattern[] = [];
  for (const item of p.items) {
    found.push(...firstParts(item));
    if (!matchesNothing(item)) break;
  }
  return found;
}

function matchesNothing(p: Pattern): boolean {
  if (p.type === 'choice') return p.options.some(matchesNothing);
  if (p.type === 'sequence') return p.items.every(matchesNothing);
  return p.type === 'optional' || p.type === 'gap';
}
