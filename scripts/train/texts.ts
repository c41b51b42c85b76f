import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { allClasses, listsOf } from '../../server/src/checker.ts';
import type { Language } from '../../server/src/engine/draft.ts';
import { formsOf } from '../../server/src/lexicon/inflections.ts';
import { compileLexicon, type Lexicon } from '../../server/src/lexicon/lexicon.ts';
import { createParser } from '../../server/src/parsing/parser.ts';
import type { Policy } from '../../server/src/policy/policy.ts';
import { shippedPolicies } from '../../server/src/policy/shipped.generated.ts';
import { type Reading, readPassage } from '../../server/src/reading/reading.ts';

/** A labelled text: what it reads like (rule ids), the words that carry it, and for an innocent what it tempts to. */
export interface Text {
  readonly id: string;
  readonly lang: Language;
  readonly text: string;
  readonly labels: readonly string[];
  readonly spans?: readonly string[];
  readonly tempts?: readonly string[];
}

export interface ReadText extends Text {
  /** Its passages. */
  readonly readings: readonly Reading[];
  /** Of training/written: these are what is measured on. */
  readonly isMeasured: boolean;
}

const folders = ['training/written', 'training/own'];

export const allTexts = (): readonly ReadText[] => [...textsOf('en'), ...textsOf('fr')];

function textsOf(language: Language): readonly ReadText[] {
  const policy = shippedPolicies.cern as Policy;
  const lexicon = compileLexicon(language, listsOf([], language), allClasses(policy, language), formsOf);
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.jsonl'))
      .sort()
      .flatMap((name) => readFileSync(path.join(folder, name), 'utf8').split('\n').filter(Boolean))
      .map((line) => JSON.parse(line) as Text)
      .filter((text) => text.lang === language)
      .map((text) => ({
        ...text,
        readings: readingsOf(text.text, language, lexicon),
        isMeasured: folder === folders[0],
      })),
  );
}

/** Read in the language the text is labelled with, whatever it may look like. */
const readingsOf = (text: string, language: Language, lexicon: Lexicon): readonly Reading[] =>
  createParser('markdown')
    .parse(text)
    .draft.places.map(({ passage }) => readPassage({ ...passage, language, slot: {} }, lexicon));
