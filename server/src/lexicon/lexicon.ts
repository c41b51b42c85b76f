import type { Language } from '../engine/draft.ts';
import { Automaton, type ClassSpan, type Entry, type Hit } from './automaton.ts';
import { type Inflect, isPatternFault, type Pattern, type PatternFault, parsePattern } from './pattern.ts';
import { WordKind, type Words } from './words.ts';

export type PhraseLists = Readonly<Record<string, readonly string[]>>;

/** A pattern that cannot be used, and why. */
export interface LexiconFault extends PatternFault {
  readonly list: string;
  readonly pattern: string;
}

export interface Matches {
  /** The hits of a list, in order; empty for a list without hits. */
  hits(list: string): readonly Hit[];
  /** The phrases of a class, in order. */
  spans(className: string): readonly Hit[];
}

export interface Lexicon {
  readonly language: Language;
  readonly faults: readonly LexiconFault[];
  match(text: string, words: Words, sentenceEnds: Int32Array): Matches;
}

/** Classes that words bring along, without any list. */
const builtIn: Readonly<Record<string, WordKind>> = {
  number: WordKind.number,
  handle: WordKind.handle,
  hashtag: WordKind.hashtag,
  url: WordKind.url,
  code: WordKind.code,
};
const classOfKind = new Map(Object.entries(builtIn).map(([name, kind]) => [kind, name]));

const none: readonly Hit[] = [];

/**
 * Compiles all lists and classes of a language. Classes may use classes (not themselves); phrases of the class `known`
 * and of a list `…/except` shield what stands inside them: a hit within such a phrase is that phrase and no hit.
 */
export function compileLexicon(
  language: Language,
  lists: PhraseLists,
  classes: PhraseLists,
  inflect: Inflect,
): Lexicon {
  const faults: LexiconFault[] = [];
  const compile = (source: PhraseLists): Map<string, Entry[]> => {
    const entries = new Map<string, Entry[]>();
    for (const [list, patterns] of Object.entries(source)) {
      const own: Entry[] = [];
      patterns.forEach((pattern, index) => {
        const parsed = parsePattern(pattern, language, inflect);
        if (isPatternFault(parsed)) faults.push({ ...parsed, list, pattern });
        else own.push({ list, index, pattern: parsed });
      });
      entries.set(list, own);
    }
    return entries;
  };
  const classEntries = compile(classes);
  const levels = byLevel(classEntries, faults).map((entries) => new Automaton(entries));
  const listEntries = compile(lists);
  for (const [list, entries] of listEntries) {
    for (const entry of entries) {
      for (const name of classesIn(entry.pattern)) {
        if (classEntries.has(name) || name in builtIn) continue;
        faults.push({ at: 0, message: `there is no class <${name}>`, list, pattern: lists[list]?.[entry.index] ?? '' });
      }
    }
  }
  const final = new Automaton([...listEntries.values()].flat());
  return {
    language,
    faults,
    match: (text, words, sentenceEnds) => match(levels, final, text, words, sentenceEnds),
  };
}

function match(levels: readonly Automaton[], final: Automaton, text: string, words: Words, ends: Int32Array): Matches {
  const spansAt = new Map<number, ClassSpan[]>();
  const put = (span: ClassSpan): void => {
    const known = spansAt.get(span.firstWord);
    if (known) known.push(span);
    else spansAt.set(span.firstWord, [span]);
  };
  for (let i = 0; i < words.length; i++) {
    if (words.kind[i] === WordKind.word) continue;
    const name = classOfKind.get(words.kind[i] as WordKind);
    if (name) put({ name, firstWord: i, endWord: i + 1 });
  }
  const classHits = new Map<string, Hit[]>();
  for (const level of levels) {
    const fresh: ClassSpan[] = [];
    level.match(words, level.of(text, words), ends, spansAt, (name, hit) => {
      add(classHits, name, hit);
      fresh.push({ name, firstWord: hit.firstWord, endWord: hit.endWord });
    });
    fresh.forEach(put);
  }
  const listHits = new Map<string, Hit[]>();
  final.match(words, final.of(text, words), ends, spansAt, (list, hit) => add(listHits, list, hit));
  const known = classHits.get('known') ?? none;
  return {
    hits(list) {
      const found = listHits.get(list);
      if (!found) return none;
      const slash = list.indexOf('/');
      const except = slash < 0 ? none : (listHits.get(`${list.slice(0, slash)}/except`) ?? none);
      if (!known.length && !except.length) return found;
      const isShielded = (h: Hit): boolean => known.some((k) => holds(k, h)) || except.some((k) => holds(k, h));
      return found.filter((h) => !isShielded(h));
    },
    spans: (name) => classHits.get(name) ?? none,
  };
}

const holds = (outer: Hit, inner: Hit): boolean =>
  outer !== inner && outer.firstWord <= inner.firstWord && outer.endWord >= inner.endWord;

function add(map: Map<string, Hit[]>, key: string, hit: Hit): void {
  const list = map.get(key);
  if (list) list.push(hit);
  else map.set(key, [hit]);
}

function byLevel(classes: ReadonlyMap<string, readonly Entry[]>, faults: LexiconFault[]): Entry[][] {
  const levelOf = new Map<string, number>();
  const level = (name: string, path: readonly string[]): number => {
    const known = levelOf.get(name);
    if (known !== undefined) return known;
    if (path.includes(name)) {
      faults.push({ at: 0, message: `<${name}> is made of itself`, list: name, pattern: `<${name}>` });
      return 0;
    }
    const used = (classes.get(name) ?? []).flatMap((entry) => classesIn(entry.pattern)).filter((n) => classes.has(n));
    const found = used.length ? 1 + Math.max(...used.map((n) => level(n, [...path, name]))) : 0;
    levelOf.set(name, found);
    return found;
  };
  const levels: Entry[][] = [];
  for (const [name, entries] of classes) {
    const at = level(name, []);
    while (levels.length <= at) levels.push([]);
    levels[at]?.push(...entries);
  }
  return levels;
}

function classesIn(p: Pattern): readonly string[] {
  if (p.type === 'class') return [p.name];
  if (p.type === 'sequence') return p.items.flatMap(classesIn);
  if (p.type === 'choice') return p.options.flatMap(classesIn);
  return p.type === 'optional' ? classesIn(p.item) : [];
}
