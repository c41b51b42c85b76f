import type { Bilingual, Language } from '../engine/draft.ts';
import { type Principle, type Severity, severities } from '../engine/rule.ts';
import { described, schemaOf } from '../parsing/yaml/described.ts';
import { record } from '../parsing/yaml/record.ts';
import { complaint, count, listOf, oneOf, type Shape, text } from '../parsing/yaml/shape.ts';
import { quoted } from '../parsing/yaml/wording.ts';
import type { KnownRule } from './layerShapes.ts';
import type { Phrases } from './policy.ts';
import { bilingual, phrases, principles } from './texts.ts';

/** A text that a rule must find something in, or leave alone. Its language is detected where it is not said. */
export interface OwnExample {
  readonly text: string;
  readonly language?: Language;
}

/** A rule that a policy brings along, in words. */
export interface OwnRule {
  readonly id: string;
  readonly principle: Principle;
  /** Key of a clause of the policy; its link is shown with the finding. */
  readonly clause: string;
  readonly severity: Severity;
  /** The message. `${found}` stands for the words found. */
  readonly says: Bilingual;
  readonly why: Bilingual;
  readonly words: Phrases;
  /** Phrases of which one in the same sentence makes the words right after all. */
  readonly unless: Phrases;
  /** Phrases of which one must stand in the same sentence. Empty: none needed. */
  readonly near: Phrases;
  /** Longer phrases in which the words are no hit. */
  readonly except: Phrases;
  /** What takes the place of the words, by one click. */
  readonly write?: Bilingual;
  /** A draft that says one of `words` must say one of these somewhere. */
  readonly mustContain?: Phrases;
  /** A draft may say them so many times; what goes beyond is found. */
  readonly atMost?: number;
  readonly finds: readonly OwnExample[];
  readonly allows: readonly OwnExample[];
}

const texts = listOf(text);
const perLanguage = record({ en: texts, fr: texts });

const readExamples: Shape<readonly OwnExample[]> = (value, reading) => {
  if (value.kind !== 'table') return texts(value, reading)?.map((one) => ({ text: one }));
  const read = perLanguage(value, reading);
  return (['en', 'fr'] as const).flatMap((language) =>
    (read?.[language] ?? []).map((one) => ({ text: one, language })),
  );
};

const examples = described(readExamples, () => ({ anyOf: [schemaOf(perLanguage), schemaOf(texts)] }));

const fields = record(
  {
    principle: oneOf<Principle>(principles),
    clause: text,
    severity: oneOf<Severity>(severities),
    says: bilingual,
    why: bilingual,
    words: phrases,
    unless: phrases,
    near: phrases,
    except: phrases,
    write: bilingual,
    'must-contain': phrases,
    'at-most': count,
    finds: examples,
    allows: examples,
  },
  ['says', 'words', 'finds'],
);

const none: Phrases = { en: [], fr: [] };

const idForm = /^[a-z][a-z\d]*(?:-[a-z\d]+)*$/;

/** Own rules by id. An id is lower-case words with hyphens, and none of a shipped rule. */
export const ownRules = (known: readonly KnownRule[] | undefined): Shape<readonly OwnRule[]> =>
  described(readOwnRules(known), () => ({
    type: 'object',
    propertyNames: { pattern: idForm.source },
    additionalProperties: schemaOf(fields),
  }));

const readOwnRules =
  (known: readonly KnownRule[] | undefined): Shape<readonly OwnRule[]> =>
  (value, reading) => {
    if (value.kind !== 'table') {
      reading.complain(complaint(value.span, needsTable));
      return undefined;
    }
    return value.entries.flatMap(({ key, at, value: one }): OwnRule[] => {
      const fault = !idForm.test(key) ? notAnId(key) : known?.some(({ id }) => id === key) ? taken(key) : undefined;
      if (fault) {
        reading.complain(complaint(at, fault));
        return [];
      }
      const read = fields(one, { ...reading, name: key });
      if (!read) return [];
      const principle = read.principle ?? 'reputation';
      return [
        {
          ...read,
          id: key,
          principle,
          clause: read.clause ?? principle,
          severity: read.severity ?? 'warning',
          why: read.why ?? read.says,
          unless: read.unless ?? none,
          near: read.near ?? none,
          except: read.except ?? none,
          allows: read.allows ?? [],
        },
      ];
    });
  };

const needsTable: Bilingual = {
  en: '“own-rules” takes a set of “name: rule” entries.',
  fr: '«\u00a0own-rules\u00a0» attend une suite d’entrées «\u00a0nom\u00a0: règle\u00a0».',
};

const notAnId = (key: string): Bilingual => ({
  en: `${quoted(key).en} cannot name a rule: use small letters, digits and hyphens, such as “open-day-name”.`,
  fr: `${quoted(key).fr} ne peut pas nommer une règle\u00a0: employez minuscules, chiffres et traits d’union, comme «\u00a0nom-des-portes-ouvertes\u00a0».`,
});

const taken = (key: string): Bilingual => ({
  en: `${quoted(key).en} is a rule that comes along: give yours another name.`,
  fr: `${quoted(key).fr} est une règle fournie\u00a0: donnez un autre nom à la vôtre.`,
});
