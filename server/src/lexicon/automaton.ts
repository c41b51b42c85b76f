import type { Entries } from './entries.ts';
import { fold } from './fold.ts';
import { Graph, push } from './graph.ts';
import type { Hit, Search } from './hit.ts';
import type { Pattern } from './pattern.ts';
import { type State, stateOf, targetsOf } from './state.ts';
import { Walker } from './walker.ts';

/** What a word or class may begin: states that are tried each by itself, small ones united as they come. */
interface Root {
  readonly states: State[];
  /** First nodes behind each state. */
  readonly nodes: number[][];
  /** Patterns that look at the word as written. */
  forms: Map<string, number[]> | undefined;
  /** How often it was asked since a pattern joined. */
  asked: number;
}

/** Asked so often without a change, a root's states are worth being united into one. */
const settled = 50;

/**
 * Phrase lists of one level in one automaton over words. A match is tried from each word and steps from set of nodes to set of
 * nodes; almost every word of a text starts nothing and costs one look-up. Patterns join when a text first holds what they cannot
 * do without, so that making a checker is cheap and lists may be long.
 */
export class Automaton {
  private readonly graph = new Graph();
  private readonly entries: Entries;
  private readonly bit: number;
  private readonly wordRoots = new Map<string, Root>();
  private readonly classRoots = new Map<string, Root>();
  private readonly states = new Map<string, State>();
  private readonly mostStates: number;

  /** `mostStates`: so many are kept; they are found again when needed, and an archive of any size takes no more room. */
  constructor(entries: Entries, level: number, mostStates = 15_000) {
    this.entries = entries;
    this.bit = 1 << level;
    this.mostStates = mostStates;
  }

  /** Takes a pattern in and gives the folded words it may begin with. */
  join(entry: number, pattern: Pattern): readonly string[] {
    const nodes = this.graph.closure([this.graph.add(pattern, entry)]);
    const words = new Set<string>();
    for (const n of nodes) {
      const { words: byWord, forms, classes } = this.graph.at(n);
      for (const [word, to] of byWord ?? []) {
        words.add(word);
        this.begin(this.wordRoots, word, to);
      }
      for (const [name, to] of classes ?? []) this.begin(this.classRoots, name, to);
      for (const [form, to] of forms ?? []) {
        words.add(fold(form));
        const root = this.rootOf(this.wordRoots, fold(form));
        root.forms ??= new Map();
        push(root.forms, form, ...to);
      }
    }
    return [...words];
  }

  private rootOf(roots: Map<string, Root>, key: string): Root {
    let root = roots.get(key);
    if (!root) {
      root = { states: [], nodes: [], forms: undefined, asked: 0 };
      roots.set(key, root);
    }
    return root;
  }

  /** States of about a size are united, so that a root has few of them and none is united often. */
  private begin(roots: Map<string, Root>, key: string, to: readonly number[]): void {
    const root = this.rootOf(roots, key);
    const { states, nodes } = root;
    root.asked = 0;
    let targets = [...to];
    while (nodes.length && (nodes.at(-1) as number[]).length <= targets.length) {
      targets = [...(nodes.pop() as number[]), ...targets];
    }
    states.splice(nodes.length);
    nodes.push(targets);
  }

  private statesOf(root: Root): readonly State[] {
    if (root.nodes.length > 1 && ++root.asked > settled) {
      root.nodes.splice(0, root.nodes.length, root.nodes.flat());
      root.states.length = 0;
    }
    for (let i = root.states.length; i < root.nodes.length; i++)
      root.states.push(stateOf(this.graph.closure(root.nodes[i] as number[]), this.graph));
    return root.states;
  }

  /** Longest match first, from left to right, one list's matches never overlapping; none leaves its sentence. */
  match({ text, words, ends, classes, starts, from, to }: Search, found: (list: string, hit: Hit) => void): void {
    if (this.states.size > this.mostStates) this.forget();
    const walker = new Walker(this, text, words, classes);
    const taken = new Map<string, number>();
    const { best } = walker;
    const looksAtClasses = this.classRoots.size > 0 && classes.size > 0;
    for (let i = from; i < to; i++) {
      const here = looksAtClasses ? classes.get(i) : undefined;
      const begins = ((starts[i] as number) & this.bit) !== 0;
      if (!begins && !here) continue;
      best.clear();
      const limit = ends[i] as number;
      const root = begins ? this.wordRoots.get(words.fold[i] as string) : undefined;
      if (root) {
        for (const state of this.statesOf(root)) walker.walk(state, i + 1, limit);
        const formed = root.forms?.get(text.slice(words.start[i], words.end[i]));
        if (formed) walker.walk(this.state(formed), i + 1, limit);
      }
      for (const span of here ?? []) {
        const named = this.classRoots.get(span.name);
        if (named) for (const state of this.statesOf(named)) walker.walk(state, span.endWord, limit);
      }
      for (const [list, { entry, end }] of best) {
        if ((taken.get(list) ?? 0) > i) continue;
        taken.set(list, end);
        found(list, {
          start: words.start[i] as number,
          end: words.end[end - 1] as number,
          firstWord: i,
          endWord: end,
          pattern: this.entries.at(entry).index,
        });
      }
    }
  }

  private forget(): void {
    this.states.clear();
    for (const roots of [this.wordRoots, this.classRoots]) for (const root of roots.values()) root.states.length = 0;
  }

  listOf(entry: number): string {
    return this.entries.at(entry).list;
  }

  /** Where patterns that look at the word as written lead, and all the others. */
  formStep(state: State, word: string, form: string): State | undefined {
    const formed = state.forms?.get(form);
    if (!formed) return this.step(state, word);
    return this.state([...formed, ...targetsOf(state, word), ...state.any]);
  }

  step(state: State, word: string): State | undefined {
    const known = state.steps?.get(word);
    if (known) return known;
    const targets = targetsOf(state, word);
    if (targets.length > 0) {
      const next = this.state([...targets, ...state.any]);
      state.steps ??= new Map();
      state.steps.set(word, next);
      return next;
    }
    return this.anyStep(state);
  }

  /** A word that no pattern names here still fills a gap. */
  anyStep(state: State): State | undefined {
    if (state.any.length === 0) return undefined;
    state.anyStep ??= this.state(state.any);
    return state.anyStep;
  }

  classStep(state: State, name: string): State | undefined {
    const known = state.classSteps?.get(name);
    if (known) return known;
    const targets = state.classes?.get(name);
    if (!targets) return undefined;
    const next = this.state(targets);
    state.classSteps ??= new Map();
    state.classSteps.set(name, next);
    return next;
  }

  private state(targets: readonly number[]): State {
    const nodes = this.graph.closure(targets);
    const key = nodes.join();
    const known = this.states.get(key);
    if (known) return known;
    const made = stateOf(nodes, this.graph);
    this.states.set(key, made);
    return made;
  }
}
