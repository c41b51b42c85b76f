import type { Bilingual } from '../engine/draft.ts';
import type { PlatformId } from '../engine/profile.ts';
import { type OptionSpec, type Severity, severities } from '../engine/rule.ts';
import { audience, platformIds } from '../parsing/headerShapes.ts';
import { described, schemaOf, tableSchema } from '../parsing/yaml/described.ts';
import { camel, record } from '../parsing/yaml/record.ts';
import {
  complaint,
  count,
  flag,
  listOf,
  ofKind,
  oneOf,
  type Shape,
  tableOf,
  text,
  wrongKey,
} from '../parsing/yaml/shape.ts';
import { isEmpty, type Value } from '../parsing/yaml/value.ts';
import { either, quoted } from '../parsing/yaml/wording.ts';
import type { PlatformLimits, RuleSetting } from './layer.ts';

/** What must be known of a rule to read its settings. */
export interface KnownRule {
  readonly id: string;
  readonly options?: Readonly<Record<string, OptionSpec>>;
}

const level = oneOf<Severity | 'off'>([...severities, 'off'], {
  disabled: 'off',
  false: 'off',
  info: 'information',
  none: 'off',
  warn: 'warning',
});

const readRuleSetting =
  (rule: KnownRule | undefined): Shape<RuleSetting> =>
  (value, reading) => {
    if (isEmpty(value)) return undefined;
    if (value.kind !== 'table') {
      const severity = level(value, reading);
      return severity === undefined ? undefined : { severity };
    }
    const options: Record<string, unknown> = {};
    let severity: RuleSetting['severity'];
    for (const { key, at, value: one } of value.entries) {
      const specs = rule?.options;
      const name = specs && camel(key) in specs ? camel(key) : key;
      if (key === 'severity') severity = level(one, { ...reading, name: key });
      else if (rule && !(specs && Object.hasOwn(specs, name))) {
        const keys = ['severity', ...Object.keys(specs ?? {})];
        reading.complain(wrongKey(key, at, keys) ?? complaint(at, noOption(key, rule.id, keys)));
      } else {
        const read = option(specs?.[name])(one, { ...reading, name: key });
        if (read !== undefined) options[name] = read;
      }
    }
    return { ...(severity && { severity }), ...(Object.keys(options).length > 0 && { options }) };
  };

/** `off`, a severity, or a table with `severity` and the rule's options. */
const ruleSetting = (rule: KnownRule | undefined): Shape<RuleSetting> =>
  described(readRuleSetting(rule), () => {
    const options = Object.entries(rule?.options ?? {}).map(([name, spec]) => [kebab(name), option(spec)] as const);
    const known = tableSchema({ severity: level, ...Object.fromEntries(options) }, []);
    return { anyOf: [schemaOf(level), rule ? known : { ...known, additionalProperties: true }] };
  });

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const shapes: Readonly<Record<OptionSpec['type'], Shape<unknown>>> = {
  boolean: flag,
  number: count,
  string: text,
  strings: listOf(text),
};

const option = (spec: OptionSpec | undefined): Shape<unknown> => (spec ? shapes[spec.type] : anything);

const anything: Shape<unknown> = (value) => plainOf(value);

function plainOf(value: Value): unknown {
  if (value.kind === 'scalar') return value.value ?? undefined;
  if (value.kind === 'list') return value.items.map(plainOf);
  if (value.kind === 'table') return Object.fromEntries(value.entries.map(({ key, value }) => [key, plainOf(value)]));
  return undefined;
}

/** Settings by rule. Without known rules any name is taken. */
export const ruleSettings = (rules: readonly KnownRule[] | undefined): Shape<Readonly<Record<string, RuleSetting>>> =>
  described(readRuleSettings(rules), () => ({
    type: 'object',
    properties: Object.fromEntries((rules ?? []).map((rule) => [rule.id, schemaOf(ruleSetting(rule))])),
    // A policy's own rules are set like all others.
    additionalProperties: schemaOf(ruleSetting(undefined)),
  }));

const readRuleSettings =
  (rules: readonly KnownRule[] | undefined): Shape<Readonly<Record<string, RuleSetting>>> =>
  (value, reading) => {
    const found = ofKind(value, 'table', reading);
    if (found?.kind !== 'table') return undefined;
    const read: [string, RuleSetting][] = [];
    for (const { key, at, value: one } of found.entries) {
      const rule = rules?.find(({ id }) => id === key);
      if (rules && !rule) {
        const ids = rules.map(({ id }) => id);
        reading.complain(wrongKey(key, at, ids) ?? complaint(at, noRule(key)));
        continue;
      }
      const setting = ruleSetting(rule)(one, { ...reading, name: key });
      if (setting) read.push([key, setting]);
    }
    return Object.fromEntries(read);
  };

const limits: Shape<PlatformLimits> = record({ text: count, alt: count, hashtags: count, links: count });

const platformLimits: Shape<Partial<Record<PlatformId, PlatformLimits>>> = tableOf(limits, platformIds);

/** The keys of a layer, for a policy and for `.forthright.yaml`. */
export const layerFields = (rules: readonly KnownRule[] | undefined) => ({
  audience,
  platforms: platformLimits,
  rules: ruleSettings(rules),
});

const noRule = (id: string): Bilingual => ({
  en: `There is no rule ${quoted(id).en}: “forthright rules” lists them all.`,
  fr: `Il n’y a pas de règle ${quoted(id).fr}\u00a0: «\u00a0forthright rules\u00a0» les énumère toutes.`,
});

const noOption = (key: string, rule: string, keys: readonly string[]): Bilingual => ({
  en: `${quoted(rule).en} has no option ${quoted(key).en}, only ${either(keys).en}.`,
  fr: `${quoted(rule).fr} n’a pas d’option ${quoted(key).fr}, seulement ${either(keys).fr}.`,
});
