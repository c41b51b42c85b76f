import type { Bilingual, Draft, Language, Passage, Place } from './draft.ts';
import type { Account, Audience, PlatformLimits, Profile } from './profile.ts';
import type { Span } from './span.ts';

/** The folders of `rules/`: the guidelines' own principles. */
export type Principle =
  | 'reputation'
  | 'confidentiality'
  | 'transparency'
  | 'accessibility'
  | 'endorsement'
  | 'ai'
  | 'accounts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';
export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

export interface Edit extends Span {
  readonly text: string;
}

/** One way to mend a problem. `safe`: it cannot change what the draft means, so it may be applied unasked. */
export interface Fix {
  readonly title: Bilingual;
  readonly edits: readonly Edit[];
  readonly safe?: boolean;
}

/** What a rule says of a span. A passage rule counts from its passage's start, a draft rule from the draft's. */
export interface Problem {
  readonly span: Span;
  /** One sentence: the words in quotes, what, and what to do. */
  readonly message: Bilingual;
  readonly fixes?: readonly Fix[];
  /** Only where it differs from the rule's own. */
  readonly severity?: Severity;
  /** The finding's text must never be shown: a credential, a personal value. */
  readonly secret?: boolean;
  /** Only of a judgement from examples: the words it was made on, each once, to tell a sentence like it. */
  readonly judged?: readonly string[];
}

/** What a draft rule learns from one passage and keeps for the whole draft. */
export interface Clue {
  readonly kind: string;
  readonly span: Span;
  /** Whatever the rule needs later: a value, never the passage. */
  readonly value?: unknown;
}

/** A clue in its place. */
export interface PlacedClue extends Clue {
  readonly place: Place;
  /** Index of the place in the draft, to tell neighbours and order. */
  readonly index: number;
  /** The span counted from the draft's start. */
  readonly at: Span;
}

/** A post is short and goes to platforms; a page is a longer text of a site or blog. */
export type Genre = 'post' | 'page';

/** What a passage rule may know beside its passage. Everything here is part of the memory's key, so it stays small. */
export interface Setting<Options = Readonly<Record<string, unknown>>> {
  readonly options: Options;
  readonly account: Account | undefined;
  readonly audience: Audience;
  readonly genre: Genre;
}

/** What a draft rule folds. */
export interface Whole<Policy = unknown, Options = Readonly<Record<string, unknown>>> extends Setting<Options> {
  readonly draft: Draft;
  readonly profile: Profile;
  readonly clues: readonly PlacedClue[];
  readonly policy: Policy;
  readonly platforms: PlatformLimits;
  /** Milliseconds since the epoch, from the injected clock. */
  readonly now: number;
  /** The draft this one translates, where the header names one and the rule `readsBeside`; `missing` when it cannot be read. */
  readonly beside?: Beside | 'missing';
}

/** Another version of the draft, and what the rule gathered in it. */
export interface Beside {
  readonly draft: Draft;
  readonly clues: readonly PlacedClue[];
}

/** A text with «marks» on exactly what must be found. The header may stand in it. */
export interface Example {
  readonly text: string;
  /** The text once the first fix of every finding is applied, without marks. */
  readonly fixed?: string;
  /** `plain` for a text file. */
  readonly format?: 'plain';
  /** The clock, for rules with dates (ISO). */
  readonly now?: string;
  /** Options for the rule. */
  readonly options?: Readonly<Record<string, unknown>>;
}

export interface Examples {
  readonly finds: readonly (string | Example)[];
  readonly allows: readonly (string | Example)[];
}

export interface OptionSpec {
  readonly type: 'boolean' | 'number' | 'string' | 'strings';
  readonly default: unknown;
  readonly summary: Bilingual;
}

interface RuleBase {
  readonly id: string;
  readonly principle: Principle;
  /** Key of the guideline clause in the policy. */
  readonly clause: string;
  /** What it finds, in one line. */
  readonly summary: Bilingual;
  /** Why it matters, for the hover and the rule's page; two or three sentences. */
  readonly rationale: Bilingual;
  /** When it is fine after all; shown in the hover. */
  readonly fine?: Bilingual;
  readonly severity: Severity;
  /** Off unless a policy or the settings turn it on. */
  readonly offByDefault?: boolean;
  /** Languages the rule speaks; both unless said. */
  readonly languages?: readonly Language[];
  /** House style of an organisation: one level lower on a personal account. */
  readonly organisational?: boolean;
  readonly options?: Readonly<Record<string, OptionSpec>>;
  readonly words?: Words;
  /** Lists (`rule/list`) of which one must be hit in a passage for the rule to be asked of it; without, it is asked of all. */
  readonly needs?: readonly string[];
  readonly examples: Readonly<Record<Language, Examples>>;
}

/** Named lists of phrases per language, in the phrase language of `lexicon/`. */
export type Words = Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>>;

export interface PassageRule<P extends Passage = Passage, Policy = unknown> extends RuleBase {
  readonly unit: 'passage';
  check(passage: P, setting: Setting, policy: Policy): Iterable<Problem>;
}

export interface DraftRule<P extends Passage = Passage, Policy = unknown> extends RuleBase {
  readonly unit: 'draft';
  /** Asks to be told of the draft that this one translates. */
  readonly readsBeside?: boolean;
  /** What to keep of one passage; remembered with it. */
  gather?(passage: P, setting: Setting, policy: Policy): Iterable<Clue>;
  check(whole: Whole<Policy>): Iterable<Problem>;
}

/** A passage rule whose work is asynchronous, behind a border to a library. */
export interface BorderRule<P extends Passage = Passage, Policy = unknown> extends RuleBase {
  readonly unit: 'border';
  /** Cheap and certain: false means there is nothing to find. */
  wants(passage: P): boolean;
  check(passage: P, setting: Setting, policy: Policy): Promise<readonly Problem[]>;
}

export type Rule<P extends Passage = Passage, Policy = unknown> =
  | PassageRule<P, Policy>
  | DraftRule<P, Policy>
  | BorderRule<P, Policy>;

/** A problem in its place in the draft, ready to be shown. */
export interface Finding {
  readonly rule: string;
  readonly principle: Principle;
  readonly severity: Severity;
  readonly span: Span;
  readonly language: Language;
  readonly message: string;
  readonly clause: string;
  readonly fixes: readonly { readonly title: string; readonly edits: readonly Edit[]; readonly safe: boolean }[];
  readonly secret: boolean;
  readonly judged?: readonly string[];
}
