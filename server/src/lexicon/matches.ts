import type { Hit } from './hit.ts';

export interface Matches {
  /** The hits of a list, in order; empty for a list without hits. */
  hits(list: string): readonly Hit[];
  /** Has any list of the owner, what stands before the slash, a hit? */
  hears(owner: string): boolean;
  /** The lists that have hits. */
  lists(): Iterable<string>;
  /** The phrases of a class, in order. */
  spans(className: string): readonly Hit[];
}

const none: readonly Hit[] = [];

/** A hit inside a phrase of the class `known`, or of its owner's list `except`, is that phrase and no hit. */
export function matchesOf(
  lists: ReadonlyMap<string, readonly Hit[]>,
  classes: ReadonlyMap<string, readonly Hit[]>,
): Matches {
  const known = classes.get('known') ?? none;
  let owners: Set<string> | undefined;
  return {
    hits(list) {
      const found = lists.get(list);
      if (!found) return none;
      const slash = list.indexOf('/');
      const except = slash < 0 ? none : (lists.get(`${list.slice(0, slash)}/except`) ?? none);
      if (!known.length && !except.length) return found;
      const isShielded = (h: Hit): boolean =>
        known.some((k) => holds(k, h) && isLonger(k, h)) || except.some((k) => holds(k, h));
      return found.filter((h) => !isShielded(h));
    },
    hears(owner) {
      owners ??= new Set(Array.from(lists.keys(), (list) => list.slice(0, list.indexOf('/'))));
      return owners.has(owner);
    },
    lists: () => lists.keys(),
    spans: (name) => classes.get(name) ?? none,
  };
}

const holds = (outer: Hit, inner: Hit): boolean =>
  outer !== inner && outer.firstWord <= inner.firstWord && outer.endWord >= inner.endWord;

/** A list may hold a known phrase itself; then it means that phrase. */
const isLonger = (outer: Hit, inner: Hit): boolean => outer.endWord - outer.firstWord > inner.endWord - inner.firstWord;
