/** Words a reader may stumble over or feel left out by, and what says the same without that. */
export interface Wording {
  /** Phrase language. */
  readonly find: string;
  /** Takes the place of all that was found, in the same grammar. Absent where only the writer can reword. */
  readonly say?: string;
  /** Phrases that hold what was found and are fine. */
  readonly not?: readonly string[];
}

/** The same words in several forms: found → said. */
export const each = (swaps: Readonly<Record<string, string>>, not?: readonly string[]): readonly Wording[] =>
  Object.entries(swaps).map(([find, say]) => (not ? { find, say, not } : { find, say }));

/** As lists for a rule's `words`: what is found by kind, at its index in the kind, and what is fine as `except`. */
export function phrasesOf(kinds: Readonly<Record<string, readonly Wording[]>>): Record<string, readonly string[]> {
  const lists: Record<string, readonly string[]> = {};
  for (const [kind, wordings] of Object.entries(kinds)) lists[kind] = wordings.map(({ find }) => find);
  lists.except = [...new Set(Object.values(kinds).flatMap((wordings) => wordings.flatMap(({ not = [] }) => not)))];
  return lists;
}
