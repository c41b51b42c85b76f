import type { Language } from '../engine/draft.ts';
import { Automaton } from './automaton.ts';
import { Entries } from './entries.ts';
import { faultsIn, type LexiconFault } from './faults.ts';
import type { ClassSpan, Hit } from './hit.ts';
import { type Image, imageOf, type PhraseLists } from './image.ts';
import { type Matches, matchesOf } from './matches.ts';
import type { Inflect } from './pattern.ts';
import { joined as joinedHits, Versions } from './versions.ts';
import { isMatched, WordKind, type Words } from './words.ts';

export type { LexiconFault } from './faults.ts';
export type { PhraseLists } from './image.ts';

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
/** Words written with a capital and then small letters; where a sentence begins they say little. */
const capital = 'capital';

/**
 * Compiles all lists and classes of a language. Classes may use classes (not themselves); phrases of the class `known`
 * and of a list `…/except` shield what stands inside them: a hit within such a phrase is that phrase and no hit. `compiled` are
 * images made before, whose classes stand below the others.
 */
export function compileLexicon(
  language: Language,
  lists: PhraseLists,
  classes: PhraseLists,
  inflect: Inflect,
  compiled: readonly Image[] = [],
): Lexicon {
  const entries = new Entries([...compiled, imageOf(language, lists, classes, inflect)], language, inflect);
  const automata = Array.from({ length: entries.levels + 1 }, (_, level) => new Automaton(entries, level));
  const begun = new Map<string, number>();
  const versions = new Versions();
  let joined = 0;
  const call = (key: string, has: (word: string) => boolean): void =>
    entries.call(key, has, (entry, pattern) => {
      joined++;
      const { level } = entries.at(entry);
      for (const word of (automata[level] as Automaton).join(entry, pattern))
        begun.set(word, (begun.get(word) ?? 0) | (1 << level));
    });
  return {
    language,
    get faults() {
      const shipped = new Set(compiled.flatMap((image) => image.lists.map(({ name }) => name)));
      const isKnown = (name: string): boolean => shipped.has(name) || name in builtIn || name === capital;
      return faultsIn({ ...classes, ...lists }, classes, isKnown, language, inflect);
    },
    match: (text, words, sentenceEnds) =>
      match({ automata, begun, versions, call, joined: () => joined }, text, words, sentenceEnds),
  };
}

interface Compiled {
  /** The last holds the lists, those before it the classes, each using what the ones before it found. */
  readonly automata: readonly Automaton[];
  /** Words that some pattern begins with, a bit for each automaton. */
  readonly begun: ReadonlyMap<string, number>;
  /** The texts matched last. */
  readonly versions: Versions;
  /** Lets the patterns join that need a word or class and may match among these words. */
  call(key: string, has: (word: string) => boolean): void;
  /** How many have joined. */
  joined(): number;
}

function match(compiled: Compiled, text: string, words: Words, ends: Int32Array): Matches {
  const shared = compiled.versions.sharedBy(text, words, ends);
  const found = search(compiled, text, words, ends, shared?.front ?? 0, words.length - (shared?.back ?? 0));
  const lists = shared ? joinedHits(shared, 'lists', found.lists, words, text) : found.lists;
  const classes = shared ? joinedHits(shared, 'classes', found.classes, words, text) : found.classes;
  compiled.versions.keep({ text, words, ends, lists, classes });
  return matchesOf(lists, classes);
}

/** What is found from one word to another, between which whole sentences stand. */
function search(
  { automata, begun, call, joined }: Compiled,
  text: string,
  words: Words,
  ends: Int32Array,
  from: number,
  to: number,
): { lists: Map<string, Hit[]>; classes: Map<string, Hit[]> } {
  const spansAt = new Map<number, ClassSpan[]>();
  let there: ReadonlySet<string> | undefined;
  const has = (word: string): boolean => {
    there ??= new Set(words.fold);
    return there.has(word);
  };
  const put = (span: ClassSpan): void => {
    call(`<${span.name}>`, has);
    const known = spansAt.get(span.firstWord);
    if (known) known.push(span);
    else spansAt.set(span.firstWord, [span]);
  };
  for (let i = from; i < to; i++) {
    const kind = words.kind[i] as WordKind;
    const name =
      kind === WordKind.word ? isCapitalised(text, words.start[i] as number) && capital : classOfKind.get(kind);
    if (name) put({ name, firstWord: i, endWord: i + 1 });
    if (isMatched(kind)) call(words.fold[i] as string, has);
  }
  const starts = new Int32Array(words.length);
  const classHits = new Map<string, Hit[]>();
  const listHits = new Map<string, Hit[]>();
  let all = 0;
  let marked = -1;
  automata.forEach((automaton, i) => {
    // A class that was found may have called for patterns that begin with other words.
    if (joined() !== marked) {
      marked = joined();
      all = mark(starts, words, begun, from, to);
    }
    if ((all & (1 << i)) === 0 && spansAt.size === 0) return;
    const isLast = i === automata.length - 1;
    const fresh: ClassSpan[] = [];
    automaton.match({ text, words, ends, classes: spansAt, starts, from, to }, (name, hit) => {
      add(isLast ? listHits : classHits, name, hit);
      if (!isLast) fresh.push({ name, firstWord: hit.firstWord, endWord: hit.endWord });
    });
    fresh.forEach(put);
  });
  return { lists: listHits, classes: classHits };
}

/** Marks the words that begin something, and gives all marks together. */
function mark(starts: Int32Array, words: Words, begun: ReadonlyMap<string, number>, from: number, to: number): number {
  let all = 0;
  for (let i = from; i < to; i++) {
    if (!isMatched(words.kind[i] as WordKind)) continue;
    const mask = begun.get(words.fold[i] as string) ?? 0;
    starts[i] = mask;
    all |= mask;
  }
  return all;
}

function isCapitalised(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code > 90 && code < 0xc0) return false;
  const next = text[at + 1] ?? '';
  return (text[at] as string).toLowerCase() !== text[at] && next.toUpperCase() !== next;
}

function add(map: Map<string, Hit[]>, key: string, hit: Hit): void {
  const list = map.get(key);
  if (list) list.push(hit);
  else map.set(key, [hit]);
}
