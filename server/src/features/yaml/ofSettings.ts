import type { Bilingual } from '../../engine/draft.ts';
import { severities } from '../../engine/rule.ts';
import { type HeaderValue, headerKeys } from '../../parsing/headerKeys.ts';
import { type JsonSchema, tableSchema } from '../../parsing/yaml/described.ts';
import { keyWords } from '../../policy/keyWords.ts';
import { type SettingsKind, settingsFields } from '../../policy/settings.ts';
import { policyFields } from '../../policy/shapes.ts';
import { shippedPolicies } from '../../policy/shipped.generated.ts';
import type { AnyRule } from '../../rules/rule.ts';
import type { Meaning } from './meaning.ts';

/** What `.forthright.yaml` or a policy may say, told by the very shapes that read them. */
export function settingsMeaning(kind: SettingsKind, rules: readonly AnyRule[]): Meaning {
  const table = tableSchema(kind === 'settings' ? settingsFields(rules) : policyFields(rules), []);
  const { keys = {}, ...root } = ofSchema(table);
  const said = Object.entries(keys).map(([key, meaning]) => {
    const says = keyWords[key];
    return [key, says ? { ...meaning, says } : meaning] as const;
  });
  const own = { audience: audiences, rules: rulesMeaning(rules, keys.rules), ...namedPolicies(kind) };
  const more = Object.entries(own).map(([key, meaning]) => [key, { ...keys[key], ...says(key), ...meaning }] as const);
  return { ...root, keys: Object.fromEntries([...said, ...more]) };
}

const says = (key: string): Meaning => (keyWords[key] ? { says: keyWords[key] } : {});

const audiences: Meaning = { values: headerKeys.find(({ key }) => key === 'audience')?.values ?? [] };

const namedPolicies = (kind: SettingsKind): Readonly<Record<string, Meaning>> => {
  const values = Object.entries(shippedPolicies).map(([value, { title }]): HeaderValue => ({ value, says: title }));
  return { [kind === 'settings' ? 'policy' : 'extends']: { values } };
};

function rulesMeaning(rules: readonly AnyRule[], read: Meaning | undefined): Meaning {
  const level: Meaning = { says: howGrave, values: levels };
  const keys = rules.map((rule) => {
    const options = Object.entries(rule.options ?? {}).map(([name, { summary }]) => {
      const key = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      return [key, { ...read?.keys?.[rule.id]?.keys?.[key], says: summary }] as const;
    });
    const meaning: Meaning = {
      says: rule.summary,
      why: rule.rationale,
      values: levels,
      keys: { severity: level, ...Object.fromEntries(options) },
    };
    return [rule.id, meaning] as const;
  });
  return { keys: Object.fromEntries(keys), others: { values: levels, keys: { severity: level } } };
}

const howGrave: Bilingual = { en: 'How grave a finding is.', fr: 'La gravité d’une remarque.' };

const meant: Readonly<Record<string, Bilingual>> = {
  error: { en: 'Blocks the post.', fr: 'Bloque la publication.' },
  warning: { en: 'Should be mended.', fr: 'À corriger.' },
  information: { en: 'Worth a thought.', fr: 'À considérer.' },
  hint: { en: 'A matter of style.', fr: 'Une question de style.' },
  off: { en: 'Not checked.', fr: 'Non vérifié.' },
};

const levels: readonly HeaderValue[] = [...severities, 'off'].map((value) => ({
  value,
  says: meant[value] as Bilingual,
}));

const yesNo: readonly HeaderValue[] = [
  { value: 'true', says: { en: 'Yes', fr: 'Oui' } },
  { value: 'false', says: { en: 'No', fr: 'Non' } },
];

/** A shape's schema as keys, values and lists; what several shapes take is taken together. */
function ofSchema(schema: JsonSchema): Meaning {
  const { anyOf, items, properties, additionalProperties, type } = schema;
  if (Array.isArray(anyOf)) return Object.assign({}, ...anyOf.map(ofSchema));
  if (type === 'array') return { ...ofSchema((items ?? {}) as JsonSchema), isList: true };
  const words = (schema.enum as readonly unknown[] | undefined)?.map(String);
  const meaning: Meaning = words
    ? { values: words.map((value) => ({ value, says: { en: '', fr: '' } })) }
    : type === 'boolean'
      ? { values: yesNo }
      : {};
  const known = Object.entries((properties ?? {}) as Record<string, JsonSchema>);
  return {
    ...meaning,
    ...(known.length ? { keys: Object.fromEntries(known.map(([key, one]) => [key, ofSchema(one)])) } : {}),
    ...(typeof additionalProperties === 'object' && additionalProperties
      ? { others: ofSchema(additionalProperties as JsonSchema) }
      : {}),
  };
}
