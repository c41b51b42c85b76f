import type { Bilingual, Language } from '../engine/draft.ts';
import type { PlatformId } from '../engine/profile.ts';
import type { Principle, Severity } from '../engine/rule.ts';
import type { Layer } from './layer.ts';
import type { OwnRule } from './own.ts';

/** Phrases per language, in the phrase language of `lexicon/`: `(share|post)`, `(strictly)?`, `=Atlas` keeps case. */
export type Phrases = Readonly<Record<Language, readonly string[]>>;

/** Wrong forms and the right one. */
export interface Correction {
  /** What replaces a wrong form; absent where no words fit every sentence. */
  readonly write?: string;
  readonly not: readonly string[];
  /** Phrases of which one in the same sentence makes the form right after all (`1952`, `provisional`). */
  readonly unless: readonly string[];
  /** Phrases of which one must stand in the same sentence, where the wrong form is also an everyday word. Empty: none needed. */
  readonly near: readonly string[];
}

export type Corrections = Readonly<Record<Language, readonly Correction[]>>;

export interface Organisation {
  /** As written in a post: `CERN`. */
  readonly short: string;
  readonly full: Bilingual;
  /** Phrases that mean the organisation in a sentence: its names, `the lab`, `notre laboratoire`. Feeds `<lab>`. */
  readonly called: Phrases;
  readonly wrong: Corrections;
  /** Registered domains of the organisation: `cern.ch`, `cern` (the top level). A subdomain belongs to it too. */
  readonly domains: readonly string[];
}

export type NameKind = 'experiment' | 'machine' | 'facility' | 'place' | 'programme';

/** A proper name with its right spelling. */
export interface ProperName {
  readonly id: string;
  readonly kind: NameKind;
  /** The right spelling, per language: `Science Gateway`, `Portail de la science`. */
  readonly name: Bilingual;
  /** What the letters stand for, or the name in full, for the first mention. */
  readonly full?: Bilingual;
  /** Other spellings that are right too. */
  readonly also: readonly string[];
  readonly wrong: Corrections;
  /** The name is also an everyday word or a given name (Alice, cloud): correct it only beside words of physics. */
  readonly everyday: boolean;
}

/**
 * A sentence approved for posts. `${tool}`, `${name}`, `${sponsor}`, `${wrong}`, `${right}` are slots; a part in square brackets
 * falls away when its slot is not known. See `wording.ts`.
 */
export interface Wording {
  readonly short: Bilingual;
  readonly long: Bilingual;
}

export type DisclosureId =
  | 'text-assisted'
  | 'text-generated'
  | 'text-autonomous'
  | 'translation'
  | 'image-generated'
  | 'image-modified'
  | 'video-generated'
  | 'video-modified'
  | 'voice-generated';

export type WordingId =
  | 'affiliation'
  | 'alt-placeholder'
  | 'correction'
  | 'disclaimer-medium'
  | 'disclaimer-strong'
  | 'preliminary'
  | 'sponsorship'
  | 'unapproved';

/** An address of a system that outsiders cannot open: `twiki.cern.ch/twiki/bin/viewauth/*`, or a path `/eos/user/*`. See `hosts.ts`. */
export interface InternalHost {
  readonly pattern: string;
  readonly severity: Severity;
  /** What it is, in a few words: `CERN phone book`. */
  readonly what: Bilingual;
}

/** A numbered series of notes: `ATL-COM-<A>-<dddd>-<n>`. See `series.ts`. */
export interface NoteSeries {
  readonly template: string;
  readonly public: boolean;
  /** Whose: `ATLAS`. */
  readonly owner: string;
  /** The public series to cite in place of an internal one. */
  readonly instead?: string;
  readonly severity?: Severity;
}

/** How sure a fact is: A official text seen, B good secondary source, C general knowledge. */
export type Confidence = 'A' | 'B' | 'C';

/** A fact that was once otherwise, or will be. Dates are ISO days. */
export interface DatedFact {
  readonly id: string;
  /** The fact as it stands, one sentence. */
  readonly says: Bilingual;
  /** The day it became true. Before it, the stale phrases were right. Absent: it was never otherwise, they are plain errors. */
  readonly validFrom?: string;
  /** The day from which the fact itself may be out of date and nothing is said any more. */
  readonly validUntil?: string;
  readonly verifiedOn: string;
  readonly source: string;
  readonly confidence: Confidence;
  readonly stale: Corrections;
}

/** An institutional account that has been authorised. */
export interface RegisteredAccount {
  /** Without `@`. */
  readonly handle: string;
  readonly platform: PlatformId;
  readonly owner: string;
  readonly language?: Language;
  /** ISO day after which the authorisation must be renewed. */
  readonly expires?: string;
}

/** Whom to ask. A role, never a person. */
export interface Contact {
  readonly id: string;
  readonly name: Bilingual;
  readonly email?: string;
  readonly url?: string;
  readonly principles: readonly Principle[];
}

/** A clause of the guidelines in our own words. */
export interface Clause {
  readonly title: Bilingual;
  readonly says: Bilingual;
  readonly url: string;
}

/** What an organisation lays down. Everything is there; a policy that says nothing of something has an empty list. */
export interface Policy {
  readonly id: string;
  readonly title: Bilingual;
  /** Where it comes from and how official it is. */
  readonly note: Bilingual;
  readonly organisation: Organisation;
  readonly names: readonly ProperName[];
  /** Phrases that show a name of physics is meant, where it is also an everyday word: `experiment`, `LHC`. */
  readonly surroundings: Phrases;
  readonly disclosures: Readonly<Record<DisclosureId, Wording>>;
  readonly wordings: Readonly<Record<WordingId, Wording>>;
  /** Role mailboxes that may be published; `press@*` is one of any domain. */
  readonly mailboxes: readonly string[];
  /** Telephone numbers of roles (switchboard, press, emergency), digits and `+` only. */
  readonly phones: readonly string[];
  readonly hosts: {
    /** Wins over `internal`. */
    readonly public: readonly string[];
    readonly internal: readonly InternalHost[];
  };
  readonly notes: readonly NoteSeries[];
  readonly facts: readonly DatedFact[];
  readonly accounts: readonly RegisteredAccount[];
  /** Who may approve; empty: anybody but the author. */
  readonly approvers: readonly string[];
  /** Institutions that may be thanked and named without it being an endorsement. */
  readonly partners: readonly string[];
  /** Hashtags offered by completion, without `#`. */
  readonly hashtags: readonly string[];
  readonly contacts: readonly Contact[];
  readonly clauses: Readonly<Record<string, Clause>>;
  /** Rules that the policy brings along; a later one of the same id takes the place of an earlier one. */
  readonly own: readonly OwnRule[];
  /** The policy's own layer of settings. */
  readonly settings: Layer;
}

export const contactFor = (policy: Policy, principle: Principle): Contact | undefined =>
  policy.contacts.find((contact) => contact.principles.includes(principle));
