/** `length` units of the post at `post` stand in the draft at `draft`. With length 0 they are made up, at that place of the draft. */
export interface Run {
  readonly post: number;
  readonly draft: number;
  readonly length: number;
}

export interface Written {
  readonly text: string;
  readonly map: readonly Run[];
}

export interface Writer {
  /** Copies `source[from, to)`. */
  copy(from: number, to: number): void;
  /** Writes what does not stand in the draft like this; `at` says where it comes from. */
  put(text: string, at: number): void;
  /** Drops blanks at the end; `trimLine` only those of the line. */
  trim(): void;
  trimLine(): void;
  /** The text ends a line, or there is none yet. */
  atLineStart(): boolean;
  /** The text ends in a blank, or there is none yet. */
  atBlank(): boolean;
  /** How far it is written, for `since` and `rewind`. */
  mark(): number;
  since(mark: number): string;
  /** Forgets what was written since. */
  rewind(mark: number): void;
  done(): Written;
}

interface Piece {
  readonly text: string;
  readonly draft: number;
  readonly copied: boolean;
}

/** Pieces that follow each other in the draft as well are one run. */
function mapOf(pieces: readonly Piece[]): Run[] {
  const runs: Run[] = [];
  let post = 0;
  for (const { text, draft, copied } of pieces) {
    const last = runs.at(-1);
    const length = copied ? text.length : 0;
    if (last && length > 0 && last.length > 0 && last.post + last.length === post && last.draft + last.length === draft)
      runs[runs.length - 1] = { ...last, length: last.length + length };
    else runs.push({ post, draft, length });
    post += text.length;
  }
  return runs;
}

/** Gathers a post's text and remembers where in the draft each piece of it stands. */
export function createWriter(source: string): Writer {
  const pieces: Piece[] = [];
  const add = (text: string, draft: number, copied: boolean): void => {
    if (text) pieces.push({ text, draft, copied });
  };
  const trimmed = (blank: RegExp): void => {
    for (let last = pieces.pop(); last; last = pieces.pop()) {
      let end = last.text.length;
      while (end > 0 && blank.test(last.text.charAt(end - 1))) end -= 1;
      add(last.text.slice(0, end), last.draft, last.copied);
      if (end > 0) return;
    }
  };
  const ending = (): string => pieces.at(-1)?.text.slice(-1) ?? '\n';
  return {
    copy: (from, to) => add(source.slice(from, to), from, true),
    put: (text, at) => add(text, at, false),
    trim: () => trimmed(/\s$/),
    trimLine: () => trimmed(/[ \t\r]$/),
    atLineStart: () => ending() === '\n',
    atBlank: () => /\s/.test(ending()),
    mark: () => pieces.length,
    since: (mark) =>
      pieces
        .slice(mark)
        .map(({ text }) => text)
        .join(''),
    rewind(mark) {
      pieces.length = Math.min(mark, pieces.length);
    },
    done: () => ({ text: pieces.map(({ text }) => text).join(''), map: mapOf(pieces) }),
  };
}

/** The draft's offset for an offset of the post. */
export function toDraft(map: readonly Run[], offset: number): number {
  let low = 0;
  let high = map.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((map[middle] as Run).post <= offset) low = middle + 1;
    else high = middle;
  }
  const run = map[low - 1] ?? map[0];
  return run ? run.draft + Math.min(Math.max(0, offset - run.post), run.length) : 0;
}
