// Everything client and server say to each other beyond the protocol's own words. Plain types only: the two sides pin different protocol
// versions. The client's copy is client/src/contract.ts, and a test compares the two.

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export type Verdict = 'blocked' | 'attention' | 'ready';
export type Language = 'en' | 'fr';

/** How long the post is on one platform, counted as that platform counts. */
export interface PlatformCount {
  readonly platform: string;
  readonly used: number;
  readonly limit: number;
}

/** `forthright/status`, server → client, after each check of an open draft. */
export interface Status {
  readonly uri: string;
  /** The draft's version that was checked. */
  readonly version: number;
  readonly verdict: Verdict;
  readonly language: Language;
  readonly audience: string;
  readonly account?: string;
  readonly counts: Readonly<Record<'error' | 'warning' | 'information' | 'hint', number>>;
  /** The header's keys that are declared. Those whose value is one of a few words have it; the others are empty, for they may be anything. */
  readonly declared?: Readonly<Record<string, string>>;
  /** One for each platform the draft declares, in its order. */
  readonly platforms: readonly PlatformCount[];
  /** The platform with the least room left, by share of its limit. */
  readonly longest?: PlatformCount;
}

/** `forthright/ignore`, client → server: one edit that silences these findings and keeps the reason with the draft. */
export interface IgnoreParams {
  readonly uri: string;
  readonly findings: readonly FindingPlace[];
  readonly reason: string;
}

export interface FindingPlace {
  readonly rule: string;
  readonly range: Range;
}

/** `forthright/allow`, client → server: the edit of `.forthright.yaml` (made where there is none) that allows a term of a rule. */
export interface AllowParams {
  readonly uri: string;
  readonly rule: string;
  readonly term: string;
}

/** `forthright/switchOff`, client → server: the edit of `.forthright.yaml` (made where there is none) that switches a rule off. */
export interface SwitchOffParams {
  readonly uri: string;
  readonly rule: string;
}

/** `forthright/declare`, client → server: the edit that sets a key of the header, made where there is none. `null` takes the key out. */
export interface DeclareParams {
  readonly uri: string;
  readonly key: string;
  readonly value: string | readonly string[] | null;
}

/** `forthright/copy`, client → server: what would be posted, without header and comments. Answers `Post | null`. */
export interface CopyParams {
  readonly uri: string;
  readonly platform: string;
}

/** What one platform would show of a draft: one post, or the parts of a thread. */
export interface Post {
  readonly platform: string;
  readonly parts: readonly Part[];
  readonly media: readonly Medium[];
  /** How many findings block the draft. */
  readonly blocking: number;
}

export interface Part {
  readonly title?: string;
  readonly text: string;
  readonly used: number;
  readonly limit: number;
  /** Where in `text` begins what is over the limit, and what is folded away until a reader asks for it. UTF-16 offsets. */
  readonly overAt?: number;
  readonly foldAt?: number;
}

/** A picture or film that goes with the post. */
export interface Medium {
  readonly file?: string;
  readonly alt?: string;
  readonly decorative?: boolean;
}

/** `forthright/posts`, client → server: the draft on each platform it declares or has a section for. Answers `Post[]`. */
export interface PostsParams {
  readonly uri: string;
}

/** `forthright/passage`, client → server: the sentence at a place, to be worded anew. Answers `Passage | null`. */
export interface PassageParams {
  readonly uri: string;
  readonly at: Position;
}

export interface Passage {
  /** The draft's version in which it stands. */
  readonly version: number;
  readonly range: Range;
  /** Empty where something confidential stands in the draft. */
  readonly text: string;
  readonly language: Language;
  /** Why the draft must not be shown to anybody yet. */
  readonly confidential?: FindingPlace;
}

/** `forthright/reword`, client → server: the edit that puts other words there and declares that AI helped; none for another version. */
export interface RewordParams {
  readonly uri: string;
  readonly version: number;
  readonly range: Range;
  readonly text: string;
}

/** `forthright/label`, client → server: the edit that inserts the policy's label, where the draft owes its readers one. */
export interface LabelParams {
  readonly uri: string;
}

/** `forthright/check`, client → server: findings of a draft that is not open. Answers `Diagnostic[]`. */
export interface CheckParams {
  readonly uri: string;
  readonly languageId: string;
  readonly text: string;
}

/** `forthright/read`, server → client: a settings or policy file, for a server that sees no file system. Answers `string | null`. */
export interface ReadParams {
  readonly uri: string;
}

/** `initializationOptions`. */
export interface Initialization {
  /** The client answers `forthright/read`. */
  readonly reads: boolean;
}

export const methods = {
  allow: 'forthright/allow',
  check: 'forthright/check',
  copy: 'forthright/copy',
  declare: 'forthright/declare',
  ignore: 'forthright/ignore',
  label: 'forthright/label',
  passage: 'forthright/passage',
  posts: 'forthright/posts',
  read: 'forthright/read',
  reword: 'forthright/reword',
  status: 'forthright/status',
  switchOff: 'forthright/switchOff',
} as const;
