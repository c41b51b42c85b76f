import { type Graph, push } from './graph.ts';

/** A set of nodes with what leads on from it. Steps are found when first taken and then kept. */
export interface State {
  readonly accepts: readonly number[];
  /** What leads on by a word: the nodes' own maps, or one for all where there are many. */
  readonly words: readonly ReadonlyMap<string, readonly number[]>[];
  readonly forms: ReadonlyMap<string, readonly number[]> | undefined;
  readonly classes: ReadonlyMap<string, readonly number[]> | undefined;
  readonly any: readonly number[];
  steps: Map<string, State> | undefined;
  classSteps: Map<string, State> | undefined;
  anyStep: State | undefined;
}

/** Maps of so many nodes are made one: a copy of each in every state would take more room than all else. */
const crowd = 8;

/** The nodes as one state. */
export function stateOf(nodes: readonly number[], graph: Graph): State {
  const words: ReadonlyMap<string, readonly number[]>[] = [];
  const forms = new Map<string, number[]>();
  const classes = new Map<string, number[]>();
  const any: number[] = [];
  const accepts: number[] = [];
  for (const n of nodes) {
    const node = graph.at(n);
    if (node.words) words.push(node.words);
    if (node.forms) for (const [form, to] of node.forms) push(forms, form, ...to);
    if (node.classes) for (const [name, to] of node.classes) push(classes, name, ...to);
    if (node.any) any.push(...node.any);
    if (node.accept !== undefined) accepts.push(node.accept);
  }
  return {
    accepts,
    words: words.length > crowd ? [merged(words)] : words,
    forms: forms.size ? forms : undefined,
    classes: classes.size ? classes : undefined,
    any,
    steps: undefined,
    classSteps: undefined,
    anyStep: undefined,
  };
}

const none: readonly number[] = [];

/** Where a word leads. Nearly always at most one of the maps holds it. */
export function targetsOf({ words }: State, word: string): readonly number[] {
  let found = none;
  for (const map of words) {
    const targets = map.get(word);
    if (targets) found = found.length === 0 ? targets : [...found, ...targets];
  }
  return found;
}

function merged(maps: readonly ReadonlyMap<string, readonly number[]>[]): ReadonlyMap<string, readonly number[]> {
  const all = new Map<string, readonly number[]>();
  for (const map of maps)
    for (const [word, targets] of map) {
      const known = all.get(word);
      all.set(word, known ? [...known, ...targets] : targets);
    }
  return all;
}
