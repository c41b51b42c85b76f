import phones from 'libphonenumber-js/min/metadata';
import { listsOf, shippedClasses } from '../server/src/checker.ts';
import type { Language } from '../server/src/engine/draft.ts';
import type { Example, Examples } from '../server/src/engine/rule.ts';
import { acronyms } from '../server/src/lexicon/acronyms.ts';
import english from '../server/src/lexicon/frequency/en.generated.ts';
import french from '../server/src/lexicon/frequency/fr.generated.ts';
import { levelOf } from '../server/src/lexicon/frequency.ts';
import { glossary } from '../server/src/lexicon/glossary/index.ts';
import { imageOf, packImage } from '../server/src/lexicon/image.ts';
import { formsOf } from '../server/src/lexicon/inflections.ts';
import type { Frequency } from '../server/src/lexicon/keys.ts';
import { templates } from '../server/src/lexicon/templates.ts';
import { twoMeanings } from '../server/src/lexicon/twoMeanings.ts';
import { policyClasses } from '../server/src/policy/classes.ts';
import { policyLists } from '../server/src/policy/lists.ts';
import type { Policy } from '../server/src/policy/policy.ts';
import * as shipped from '../server/src/policy/shipped.generated.ts';
import { heardExamples } from '../server/src/reading/ear/examples.generated.ts';
import { allRules } from '../server/src/rules/index.generated.ts';
import { standardPolicy } from '../server/src/standing.ts';

/** Everything that a bundle carries packed, by the name under which `lexicon/packed.ts` gives it. */
export function packedData(): Readonly<Record<string, string>> {
  return {
    acronyms: JSON.stringify(acronyms),
    examples: JSON.stringify(Object.fromEntries(allRules.map(({ id, examples }) => [id, shortened(examples)]))),
    heard: JSON.stringify(heardExamples),
    'frequency.en': english,
    'frequency.fr': french,
    glossary: JSON.stringify(glossary()),
    policies: JSON.stringify(shipped),
    phones: JSON.stringify(phones),
    'rules.en': rulesImage('en'),
    'rules.fr': rulesImage('fr'),
    templates: JSON.stringify(templates()),
    'twoMeanings.en': JSON.stringify(twoMeanings.en),
    'twoMeanings.fr': JSON.stringify(twoMeanings.fr),
    ...Object.fromEntries(Object.values(shipped.shippedPolicies).flatMap(policyImages)),
  };
}

function rulesImage(language: Language): string {
  // What a policy names stands in the lists as a class without a phrase: each policy brings its own.
  const named = Object.keys(policyClasses(standardPolicy, language)).map((name) => [name, []] as const);
  const classes = { ...shippedClasses(language), ...Object.fromEntries(named) };
  return packImage(imageOf(language, listsOf(allRules, language), classes, formsOf, frequencyIn(language)));
}

const policyImages = (policy: Policy): readonly (readonly [string, string])[] =>
  (['en', 'fr'] as const).map((language) => {
    const image = imageOf(
      language,
      policyLists(policy, language),
      policyClasses(policy, language),
      formsOf,
      frequencyIn(language),
    );
    return [`policy.${policy.id}.${language}`, packImage(image)] as const;
  });

/** By Zipf's law a word is as frequent as its rank is low; levels are half logarithms of rank. */
const frequencyIn =
  (language: Language): Frequency =>
  (word) =>
    Math.exp(-(levelOf(word, language) ?? unknown) / 2);
const unknown = 26;

/** So many examples of each kind are for readers; the others are for tests. */
const shown = 3;

/** What `explain` and a hover may show of a rule's examples. */
function shortened(examples: Readonly<Record<Language, Examples>>): Record<Language, Examples> {
  const isShort = (example: string | Example): boolean =>
    !(typeof example === 'string' ? example : example.text).includes('\n');
  const inOne = ({ finds, allows }: Examples): Examples => {
    const first = new Set(finds.filter(isShort).slice(0, shown));
    for (const example of finds.filter((e) => typeof e !== 'string' && e.fixed !== undefined).slice(0, shown))
      first.add(example);
    return { finds: finds.filter((example) => first.has(example)), allows: allows.filter(isShort).slice(0, shown) };
  };
  return { en: inOne(examples.en), fr: inOne(examples.fr) };
}
