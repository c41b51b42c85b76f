import { fold } from './fold.ts';
import type { Pattern } from './pattern.ts';
import type { Words } from './words.ts';

/** Where a list's pattern matched. Word indices are half-open, offsets UTF-16. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly firstWord: number;
  readonly endWord: number;
  /** Which pattern of its list matched, by its place there. */
  readonly pattern: number;
}

/** A stretch of words that counts as one phrase of a class. */
export interface ClassSpan {
  readonly name: string;
  readonly firstWord: number;
  readonly endWord: number;
}

export interface Entry {
  readonly list: string;
  readonly index: number;
  readonly pattern: Pattern;
}

interface Node {
  readonly byWord: Map<number, number[]>;
  readonly byClass: Map<string, number[]>;
  readonly any: number[];
  readonly empty: number[];
  accept: number;
}

/** A state of the automaton: a set of nodes, its steps found when first taken and then kept. */
interface State {
  readonly nodes: readonly number[];
  readonly accepts: readonly number[];
  readonly steps: Map<number, State | undefined>;
  readonly classSteps: Map<string, State | undefined> | undefined;
}

export interface Symbols {
  /** One number a word; 0 for a word that no pattern knows. */
  of(text: string, words: Words): Int32Array;
}

/**
 * All phrase lists of one language in one automaton over words. A match is tried from each word and steps from set of
 * nodes to set of nodes; almost every word of a text starts nothing and costs one look-up. The time for a word is bounded
 * by the longest pattern, not by their number.
 */
export class Automaton implements Symbols {
  private readonly symbols = new Map<string, number>();
  private readonly exact = new Map<string, number>();
  /** The folded form's symbol behind an exact form's. */
  private readonly behind = new Map<number, number>();
  private readonly nodes: Node[] = [];
  private readonly entries: Entry[] = [];
  private readonly starts: (State | undefined)[] = [];
  private readonly startClasses = new Map<string, State>();
  private readonly states = new Map<string, State>();
  private readonly root: number;

  constructor(entries: readonly Entry[]) {
    this.root = this.node();
    for (const entry of entries) {
      const end = this.build(entry.pattern, this.root);
      // Two patterns may end in one node only if they are the same entry: every entry gets a node of its own.
      const last = this.node();
      this.at(end).empty.push(last);
      this.at(last).accept = this.entries.length;
      this.entries.push(entry);
    }
    this.openStarts();
  }

  of(text: string, words: Words): Int32Array {
    const found = new Int32Array(words.length);
    for (let i = 0; i < words.length; i++) {
      if (words.kind[i] === 2 || words.kind[i] === 3 || words.kind[i] === 4 || words.kind[i] === 5) continue;
      const symbol = this.symbols.get(words.fold[i] as string);
      if (symbol === undefined) continue;
      found[i] = this.exact.size ? (this.exact.get(text.slice(words.start[i], words.end[i])) ?? symbol) : symbol;
    }
    return found;
  }

  /** Longest match first, from left to right, one list's matches never overlapping; none leaves its sentence. */
  match(
    words: Words,
    symbols: Int32Array,
    sentenceEnds: Int32Array,
    classes: ReadonlyMap<number, readonly ClassSpan[]>,
    found: (list: string, hit: Hit) => void,
  ): void {
    const taken = new Map<string, number>();
    const best = new Map<string, { entry: number; end: number }>();
    for (let i = 0; i < words.length; i++) {
      const start = this.starts[symbols[i] as number];
      const here = this.startClasses.size ? classes.get(i) : undefined;
      if (!start && !here) continue;
      best.clear();
      const limit = sentenceEnds[i] as number;
      if (start) this.walk(start, i + 1, limit, symbols, classes, best);
      if (here) {
        for (const span of here) {
          const opened = this.startClasses.get(span.name);
          if (opened) this.walk(opened, span.endWord, limit, symbols, classes, best);
        }
      }
      for (const [list, { entry, end }] of best) {
        if ((taken.get(list) ?? 0) > i) continue;
        taken.set(list, end);
        found(list, {
          start: words.start[i] as number,
          end: words.end[end - 1] as number,
          firstWord: i,
          endWord: end,
          pattern: (this.entries[entry] as Entry).index,
        });
      }
    }
  }

  private walk(
    from: State,
    at: number,
    limit: number,
    symbols: Int32Array,
    classes: ReadonlyMap<number, readonly ClassSpan[]>,
    best: Map<string, { entry: number; end: number }>,
  ): void {
    let state: State | undefined = from;
    for (let pos = at; state; pos++) {
      for (const entry of state.accepts) {
        const list = (this.entries[entry] as Entry).list;
        const known = best.get(list);
        if (!known || known.end < pos) best.set(list, { entry, end: pos });
      }
      if (pos >= limit) return;
      if (state.classSteps) {
        for (const span of classes.get(pos) ?? []) {
          const next = this.classStep(state, span.name);
          if (next) this.walk(next, span.endWord, limit, symbols, classes, best);
        }
      }
      state = this.step(state, symbols[pos] as number);
    }
  }

  private step(state: State, symbol: number): State | undefined {
    if (state.steps.has(symbol)) return state.steps.get(symbol);
    const targets: number[] = [];
    const folded = this.behind.get(symbol);
    for (const n of state.nodes) {
      const node = this.at(n);
      targets.push(...node.any, ...(node.byWord.get(symbol) ?? []));
      if (folded !== undefined) targets.push(...(node.byWord.get(folded) ?? []));
    }
    const next = targets.length ? this.state(targets) : undefined;
    state.steps.set(symbol, next);
    return next;
  }

  private classStep(state: State, name: string): State | undefined {
    const steps = state.classSteps as Map<string, State | undefined>;
    if (steps.has(name)) return steps.get(name);
    const targets = state.nodes.flatMap((n) => this.at(n).byClass.get(name) ?? []);
    const next = targets.length ? this.state(targets) : undefined;
    steps.set(name, next);
    return next;
  }

  private state(targets: readonly number[]): State {
    const nodes = this.closure(targets);
    const key = nodes.join();
    const known = this.states.get(key);
    if (known) return known;
    const state: State = {
      nodes,
      accepts: nodes.map((n) => this.at(n).accept).filter((entry) => entry >= 0),
      steps: new Map(),
      classSteps: nodes.some((n) => this.at(n).byClass.size > 0) ? new Map() : undefined,
    };
    this.states.set(key, state);
    return state;
  }

  private closure(targets: readonly number[]): readonly number[] {
    const seen = new Set(targets);
    for (const n of seen) for (const m of this.at(n).empty) seen.add(m);
    return [...seen].sort((a, b) => a - b);
  }

  private openStarts(): void {
    const words = new Map<number, number[]>();
    const classes = new Map<string, number[]>();
    for (const n of this.closure([this.root])) {
      const node = this.at(n);
      for (const [symbol, targets] of node.byWord) words.set(symbol, [...(words.get(symbol) ?? []), ...targets]);
      for (const [name, targets] of node.byClass) classes.set(name, [...(classes.get(name) ?? []), ...targets]);
    }
    for (const [exact, folded] of this.behind) {
      const both = [...(words.get(exact) ?? []), ...(words.get(folded) ?? [])];
      if (both.length) this.starts[exact] = this.state(both);
    }
    for (const [symbol, targets] of words) if (!this.behind.has(symbol)) this.starts[symbol] = this.state(targets);
    for (const [name, targets] of classes) this.startClasses.set(name, this.state(targets));
  }

  /** Adds the pattern behind node `from` and gives the node where it ends. */
  private build(pattern: Pattern, from: number): number {
    switch (pattern.type) {
      case 'word':
        return this.join(
          from,
          pattern.forms.map((form) => this.symbol(form)),
        );
      case 'exact':
        return this.join(from, [this.exactSymbol(pattern.form)]);
      case 'class': {
        const to = this.node();
        push(this.at(from).byClass, pattern.name, to);
        return to;
      }
      case 'gap': {
        let at = from;
        const end = this.node();
        for (let i = 0; i < pattern.most; i++) {
          const next = this.node();
          this.at(at).empty.push(end);
          this.at(at).any.push(next);
          at = next;
        }
        this.at(at).empty.push(end);
        return end;
      }
      case 'sequence':
        return pattern.items.reduce((at, item) => this.build(item, at), from);
      case 'choice': {
        const end = this.node();
        for (const option of pattern.options) this.at(this.build(option, from)).empty.push(end);
        return end;
      }
      case 'optional': {
        const end = this.build(pattern.item, from);
        const to = this.node();
        this.at(end).empty.push(to);
        this.at(from).empty.push(to);
        return to;
      }
    }
  }

  private join(from: number, symbols: readonly number[]): number {
    const to = this.node();
    for (const symbol of symbols) push(this.at(from).byWord, symbol, to);
    return to;
  }

  private symbol(form: string): number {
    const folded = fold(form);
    const known = this.symbols.get(folded);
    if (known !== undefined) return known;
    const symbol = this.symbols.size + this.exact.size + 1;
    this.symbols.set(folded, symbol);
    return symbol;
  }

  private exactSymbol(form: string): number {
    const folded = this.symbol(form);
    const known = this.exact.get(form);
    if (known !== undefined) return known;
    const symbol = this.symbols.size + this.exact.size + 1;
    this.exact.set(form, symbol);
    this.behind.set(symbol, folded);
    return symbol;
  }

  private node(): number {
    this.nodes.push({ byWord: new Map(), byClass: new Map(), any: [], empty: [], accept: -1 });
    return this.nodes.length - 1;
  }

  private at(n: number): Node {
    return this.nodes[n] as Node;
  }
}

function push<K>(map: Map<K, number[]>, key: K, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
