import type { Language } from '../engine/draft.ts';
import { formsOf } from './inflections.ts';
import { compileLexicon, type Lexicon } from './lexicon.ts';

/** What tells a specialist's sense of an everyday word: one of the cues stands nearby, and none of `not` holds the word. */
export interface Sense {
  readonly cues: readonly string[];
  readonly not?: readonly string[];
}

const compiled = new WeakMap<Sense, Lexicon>();

/** The lists `cues` and `not` of a sense, compiled when a text first holds its word: few texts meet more than a dozen. */
export function senseLexicon(sense: Sense, language: Language): Lexicon {
  let lexicon = compiled.get(sense);
  if (!lexicon) {
    lexicon = compileLexicon(language, { cues: sense.cues, not: sense.not ?? [] }, {}, formsOf);
    compiled.set(sense, lexicon);
  }
  return lexicon;
}
