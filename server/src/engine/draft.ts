import type { Span } from './span.ts';

export type Language = 'en' | 'fr';

/** The same sentence in both languages; a reader gets the one of the passage it is about. */
export type Bilingual = Readonly<Record<Language, string>>;

export type PassageKind = 'paragraph' | 'heading' | 'item' | 'cell' | 'caption' | 'quote';

export type TokenKind =
  | 'link'
  | 'image'
  | 'url'
  | 'email'
  | 'hashtag'
  | 'handle'
  | 'code'
  | 'html'
  | 'comment'
  | 'footnote';

/** Something that is no prose. Spans are relative to the passage. */
export interface Token {
  readonly kind: TokenKind;
  readonly span: Span;
  /** What it says: the hashtag without `#`, the handle without `@`, a link's or image's text, the URL itself, the code. */
  readonly text: string;
  /** Where `text` stands in the passage. */
  readonly textSpan: Span;
  /** A link's or image's target, where it has one. */
  readonly target?: string;
}

/** One block of prose. All spans in it and in what is derived from it are relative to its own `raw`. */
export interface Passage {
  readonly kind: PassageKind;
  readonly language: Language;
  /** The passage as written. */
  readonly raw: string;
  /** `raw` with everything that is no prose (code, URLs, tags, handles, hashtags, link targets, markers) turned into spaces, one for one. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Where the memory keeps what it knows of this passage. A slot on the object itself: at thousands of passages a keystroke, a weak map costs more than the check. */
  readonly slot: Slot;
}

/** One remembered thing; it counts only for the owner it was put under. */
export interface Slot {
  owner?: object;
  value?: unknown;
}

/** A passage in its place in a draft. */
export interface Place {
  readonly passage: Passage;
  /** UTF-16 offset of the passage in the draft. */
  readonly start: number;
  /** The platform section the passage stands in (`## x`, `<!-- post: x -->`), where the draft has such sections. */
  readonly section?: string;
}

/** The draft as parsed; passages in the order of the text. */
export interface Draft {
  readonly text: string;
  readonly format: 'markdown' | 'plain';
  /** Where the front matter stands, its fences included. */
  readonly header: Span | undefined;
  readonly language: Language;
  /** Characters of prose by language, quotations aside. */
  readonly prose: Readonly<Record<Language, number>>;
  readonly places: readonly Place[];
}
