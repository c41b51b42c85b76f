import type { Language } from '../engine/draft.ts';
import { type Frequency, keysOf } from './keys.ts';
import type { Inflect } from './pattern.ts';

export type PhraseLists = Readonly<Record<string, readonly string[]>>;

/** One list or class of an image: its patterns are the entries from `first` on. */
export interface ImageList {
  readonly name: string;
  /** Classes by what they use of each other, from 0; lists stand above all classes. */
  readonly level: number;
  readonly first: number;
  readonly count: number;
}

/** Phrase lists and classes of one language, each pattern under the words it cannot do without, so that none is looked at before a text holds one of them. */
export interface Image {
  /** Number of levels of classes. */
  readonly levels: number;
  readonly lists: readonly ImageList[];
  readonly patterns: readonly string[];
  /** Every folded word and class (`<lab>`) that has patterns under it. */
  keys(): Iterable<string>;
  /** The patterns under it, in order. */
  under(key: string): readonly number[];
}

/** Compiles lists and classes. Classes may use classes, not themselves. */
export function imageOf(
  language: Language,
  lists: PhraseLists,
  classes: PhraseLists,
  inflect: Inflect,
  frequency?: Frequency,
): Image {
  const levels = levelsOf(classes);
  const held: ImageList[] = [];
  const patterns: string[] = [];
  const add = (name: string, level: number, list: readonly string[]): void => {
    held.push({ name, level, first: patterns.length, count: list.length });
    patterns.push(...list);
  };
  levels.forEach((names, level) => {
    for (const name of names) add(name, level, classes[name] ?? []);
  });
  for (const [name, list] of Object.entries(lists)) add(name, levels.length, list);
  const keys = new Map<string, number[]>();
  patterns.forEach((pattern, entry) => {
    for (const key of keysOf(pattern, language, inflect, frequency)) {
      const known = keys.get(key);
      if (known) known.push(entry);
      else keys.set(key, [entry]);
    }
  });
  return {
    levels: levels.length,
    lists: held,
    patterns,
    keys: () => keys.keys(),
    under: (key) => keys.get(key) ?? none,
  };
}

/** The image as one text: its lists in JSON, a line for each pattern, then a line for each key with the patterns under it. */
export function packImage(image: Image): string {
  const shape: Shape = [image.levels, image.patterns.length, image.lists.map((l) => [l.name, l.level, l.count])];
  const keys = [...image.keys()].sort().map((key) => `${key}\t${image.under(key).map(inBase36).join(' ')}`);
  return [JSON.stringify(shape), ...image.patterns.map((pattern) => pattern.replaceAll('\n', ' ')), ...keys].join('\n');
}

/** Opens what `packImage` made. Next to nothing is done before a key is asked for. */
export function openImage(text: string): Image {
  const lines = text.split('\n');
  const [levels, count, held] = JSON.parse(lines[0] as string) as Shape;
  let first = 0;
  const lists = held.map(([name, level, size]): ImageList => {
    const list = { name, level, first, count: size };
    first += size;
    return list;
  });
  const keys = new Map<string, string>();
  for (let i = count + 1; i < lines.length; i++) {
    const line = lines[i] as string;
    const tab = line.indexOf('\t');
    keys.set(line.slice(0, tab), line.slice(tab + 1));
  }
  return {
    levels,
    lists,
    patterns: lines.slice(1, count + 1),
    keys: () => keys.keys(),
    under: (key) => keys.get(key)?.split(' ').map(fromBase36) ?? none,
  };
}

type Shape = readonly [levels: number, patterns: number, lists: readonly (readonly [string, number, number])[]];

const none: readonly number[] = [];
const inBase36 = (entry: number): string => entry.toString(36);
const fromBase36 = (entry: string): number => Number.parseInt(entry, 36);

const named = /<([^<>]+)>/g;
export const classesIn = (patterns: readonly string[]): readonly string[] =>
  patterns.flatMap((pattern) => [...pattern.matchAll(named)].map((m) => (m[1] as string).trim()));

/** Names of classes, those that use others behind the ones they use; what goes round in a circle stands first. */
function levelsOf(classes: PhraseLists): readonly (readonly string[])[] {
  const levelOf = new Map<string, number>();
  const level = (name: string, path: readonly string[]): number => {
    const known = levelOf.get(name);
    if (known !== undefined) return known;
    if (path.includes(name)) return 0;
    const used = classesIn(classes[name] ?? []).filter((n) => Object.hasOwn(classes, n));
    const found = used.length ? 1 + Math.max(...used.map((n) => level(n, [...path, name]))) : 0;
    levelOf.set(name, found);
    return found;
  };
  const levels: string[][] = [];
  for (const name of Object.keys(classes)) {
    const at = level(name, []);
    while (levels.length <= at) levels.push([]);
    levels[at]?.push(name);
  }
  return levels;
}
