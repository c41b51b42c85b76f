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
import { allRules } from '../../server/src/rules/index.generated.ts';

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
  /** Says something of this label alone: an example of one rule may well be found by another. */
  readonly only?: string;
  /** Its passages. */
  readonly readings: readonly Reading[];
  /** Written by somebody who had not seen the words of the rules: these are what is measured on. */
  readonly isMeasured: boolean;
}

const own = 'training/own';
const folders = ['training/written', 'training/blind', own];

export const allTexts = (): readonly ReadText[] => [...textsOf('en'), ...textsOf('fr')];

function textsOf(language: Language): readonly ReadText[] {
  const policy = shippedPolicies.cern as Policy;
  const lexicon = compileLexicon(language, listsOf([], language), allClasses(policy, language), formsOf);
  const written = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.jsonl'))
      .sort()
      .flatMap((name) => readFileSync(path.join(folder, name), 'utf8').split('\n').filter(Boolean))
      .map((line) => JSON.parse(line) as Text)
      .filter((text) => text.lang === language)
      .map((text): Row => ({ ...text, isMeasured: folder !== own })),
  );
  const taught = new Set(written.flatMap((text) => text.labels));
  return [...written, ...examplesIn(language, taught)].map((text) => ({
    ...text,
    readings: readingsOf(text.text, language, lexicon),
  }));
}

interface Row extends Text {
  readonly only?: string;
  readonly isMeasured: boolean;
}

/** The examples of the rules whose labels are taught; those with a header say more than their text. */
function examplesIn(language: Language, taught: ReadonlySet<string>): readonly Row[] {
  return allRules
    .filter(({ id }) => taught.has(id))
    .flatMap(({ id, examples }) =>
      (['finds', 'allows'] as const).flatMap((kind) =>
        examples[language][kind]
          .map((example) => (typeof example === 'string' ? example : example.text))
          .filter((text) => !text.startsWith('---'))
          .map((text, i) => ({
            id: `${id}-${kind}-${i}`,
            lang: language,
            labels: kind === 'finds' ? [id] : [],
            text: kind === 'finds' ? unmarked(text) : text,
            only: id,
            isMeasured: false,
          })),
      ),
    );
}

const unmarked = (text: string): string => text.replace(/[«»]/g, '').replaceAll('‹‹', '«').replaceAll('››', '»');

/** Read in the language the text is labelled with, whatever it may look like. */
const readingsOf = (text: string, language: Language, lexicon: Lexicon): readonly Reading[] =>
  createParser('markdown')
    .parse(text)
    .draft.places.map(({ passage }) => readPassage({ ...passage, language, slot: {} }, lexicon));
