import type { Automaton } from './automaton.ts';
import type { ClassSpans } from './hit.ts';
import type { State } from './state.ts';
import { isMatched, type WordKind, type Words } from './words.ts';

interface Best {
  readonly entry: number;
  readonly end: number;
}

/** One text's walk through the automaton: remembers the longest match of each list from the word it started at. */
export class Walker {
  readonly best = new Map<string, Best>();
  private readonly automaton: Automaton;
  private readonly text: string;
  private readonly words: Words;
  private readonly classes: ClassSpans;

  constructor(automaton: Automaton, text: string, words: Words, classes: ClassSpans) {
    this.automaton = automaton;
    this.text = text;
    this.words = words;
    this.classes = classes;
  }

  walk(from: State, at: number, limit: number): void {
    let state: State | undefined = from;
    for (let pos = at; state; pos++) {
      for (const entry of state.accepts) {
        const list = this.automaton.listOf(entry);
        const known = this.best.get(list);
        // Of equals the first of the list, whatever order they joined in.
        if (!known || known.end < pos || (known.end === pos && entry < known.entry))
          this.best.set(list, { entry, end: pos });
      }
      if (pos >= limit) return;
      if (state.classes) {
        for (const span of this.classes.get(pos) ?? []) {
          const next = this.automaton.classStep(state, span.name);
          if (next) this.walk(next, span.endWord, limit);
        }
      }
      state = this.step(state, pos);
    }
  }

  private step(state: State, pos: number): State | undefined {
    const kind = this.words.kind[pos] as WordKind;
    if (!isMatched(kind)) return this.automaton.anyStep(state);
    const word = this.words.fold[pos] as string;
    return state.forms
      ? this.automaton.formStep(state, word, this.text.slice(this.words.start[pos], this.words.end[pos]))
      : this.automaton.step(state, word);
  }
}
