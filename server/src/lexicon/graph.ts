import { fold } from './fold.ts';
import type { Pattern } from './pattern.ts';

/** Edges are made when needed: most nodes have one of one kind, and there are tens of thousands of nodes. */
export interface Node {
  words?: Map<string, number[]>;
  /** By the word as written, for what keeps its case. */
  forms?: Map<string, number[]>;
  classes?: Map<string, number[]>;
  any?: number[];
  empty?: number[];
  /** The entry that ends here. */
  accept?: number;
}

/** Patterns as nodes with edges: by word, by word as written, by class, by any word, and empty ones. */
export class Graph {
  private readonly nodes: Node[] = [];

  /** Adds a pattern and gives its first node; its last accepts the entry. */
  add(pattern: Pattern, entry: number): number {
    const start = this.node();
    const last = this.node();
    this.link(this.build(pattern, start), last);
    this.at(last).accept = entry;
    return start;
  }

  /** The nodes and all that lead on from them without a word, in order. */
  closure(targets: readonly number[]): readonly number[] {
    const seen = new Set(targets);
    for (const n of seen) for (const m of this.at(n).empty ?? []) seen.add(m);
    return [...seen].sort((a, b) => a - b);
  }

  /** Adds the pattern behind node `from` and gives the node where it ends. */
  private build(pattern: Pattern, from: number): number {
    switch (pattern.type) {
      case 'word': {
        const to = this.node();
        const node = this.at(from);
        node.words ??= new Map();
        for (const form of pattern.forms) push(node.words, fold(form), to);
        return to;
      }
      case 'exact': {
        const to = this.node();
        const node = this.at(from);
        node.forms ??= new Map();
        push(node.forms, pattern.form, to);
        return to;
      }
      case 'class': {
        const to = this.node();
        const node = this.at(from);
        node.classes ??= new Map();
        push(node.classes, pattern.name, to);
        return to;
      }
      case 'gap':
        return this.gap(pattern.most, from);
      case 'sequence':
        return pattern.items.reduce((at, item) => this.build(item, at), from);
      case 'choice': {
        const end = this.node();
        for (const option of pattern.options) this.link(this.build(option, from), end);
        return end;
      }
      case 'optional': {
        const to = this.node();
        this.link(this.build(pattern.item, from), to);
        this.link(from, to);
        return to;
      }
    }
  }

  private gap(most: number, from: number): number {
    const end = this.node();
    let at = from;
    for (let i = 0; i < most; i++) {
      const next = this.node();
      this.link(at, end);
      const node = this.at(at);
      node.any = [...(node.any ?? []), next];
      at = next;
    }
    this.link(at, end);
    return end;
  }

  private node(): number {
    this.nodes.push({});
    return this.nodes.length - 1;
  }

  private link(from: number, to: number): void {
    const node = this.at(from);
    if (node.empty) node.empty.push(to);
    else node.empty = [to];
  }

  at(n: number): Node {
    return this.nodes[n] as Node;
  }
}

export function push<K>(map: Map<K, number[]>, key: K, ...values: readonly number[]): void {
  const list = map.get(key);
  if (list) list.push(...values);
  else map.set(key, [...values]);
}
