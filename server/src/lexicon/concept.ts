import type { Language } from '../engine/draft.ts';

/** Who knows the word without being told. `everybody` is never flagged; `informed` only for a general audience; `expert` for all but experts. */
export type Level = 'everybody' | 'informed' | 'expert';

export type Field =
  | 'particle'
  | 'accelerator'
  | 'detector'
  | 'analysis'
  | 'computing'
  | 'astro'
  | 'medical'
  | 'engineering';

/** A concept's word in one language. */
export interface Term {
  /** Singular, lower case unless a name: `cross-section`, `boson de Higgs`. */
  readonly term: string;
  readonly plural?: string;
  /** Further spellings with their plurals: `cross section`, `cross sections`. A leading `=` keeps case: `=PDF`. */
  readonly also?: readonly string[];
  /** French: gender of the term. */
  readonly gender?: 'm' | 'f';
  /** Short everyday explanation that reads well in brackets behind the term, without final stop: `chance that a collision gives this outcome`. */
  readonly gloss: string;
  /** Everyday words that may stand in the term's place, same number and grammar; only where the sentence surely survives the swap. */
  readonly plain?: string;
  readonly plainPlural?: string;
  /** French: gender of `plain`. */
  readonly plainGender?: 'm' | 'f';
  /** The word is also an everyday word. */
  readonly everyday?: {
    /** Words of which one must stand in the same sentence (or the neighbours) for the specialist's sense. Phrase language. */
    readonly cues: readonly string[];
    /** Phrases around the word that have the everyday sense: `jet lag`, `bunch of flowers`. */
    readonly not?: readonly string[];
  };
}

export interface Concept extends Readonly<Record<Language, Term>> {
  readonly id: string;
  readonly level: Level;
  readonly field: Field;
}
