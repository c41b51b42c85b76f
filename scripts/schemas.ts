// Writes what `.forthright.yaml` and a policy may say as JSON schemas, from the very shapes that read them.
import { type JsonSchema, tableSchema } from '../server/src/parsing/yaml/described.ts';
import type { Shape } from '../server/src/parsing/yaml/shape.ts';
import { keyWords } from '../server/src/policy/keyWords.ts';
import { settingsFields } from '../server/src/policy/settings.ts';
import { policyFields } from '../server/src/policy/shapes.ts';
import { allRules } from '../server/src/rules/index.generated.ts';
import { fresh } from './fresh.ts';

/** Shorter schemas are easier to read where they stand. */
const longEnough = 80;

type Properties = Readonly<Record<string, JsonSchema>>;

function schema(name: string, title: string, fields: Readonly<Record<string, Shape<unknown>>>): string {
  const table = tableSchema(fields, []);
  const properties = Object.entries(table.properties as Properties).map(([key, one]) => {
    const description = keyWords[key]?.en;
    if (description === undefined) throw new Error(`say in policy/keyWords.ts what ${key} is`);
    return [key, { description, ...(key === 'rules' ? withSummaries(one) : one) }];
  });
  const $schema = 'http://json-schema.org/draft-07/schema#';
  const whole = { ...table, properties: Object.fromEntries(properties) };
  return `${JSON.stringify({ $schema, $id: `forthright:${name}`, title, ...withDefinitions(whole) }, null, 1)}\n`;
}

/** What is said many times at length is said once. */
function withDefinitions(whole: JsonSchema): JsonSchema {
  const times = new Map<string, number>();
  const count = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    const text = JSON.stringify(part);
    times.set(text, (times.get(text) ?? 0) + 1);
    if (times.get(text) === 1) for (const one of Object.values(part)) count(one);
  };
  count(whole);
  const names = new Map<string, string>();
  const definitions: Record<string, unknown> = {};
  const referring = (part: unknown, isRoot = false): unknown => {
    if (typeof part !== 'object' || part === null) return part;
    if (Array.isArray(part)) return part.map((one) => referring(one));
    const text = JSON.stringify(part);
    const inner = () => Object.fromEntries(Object.entries(part).map(([key, one]) => [key, referring(one)]));
    if (isRoot || text.length < longEnough || (times.get(text) ?? 0) < 2) return inner();
    const name = names.get(text) ?? `d${names.size + 1}`;
    if (!names.has(text)) {
      names.set(text, name);
      definitions[name] = inner();
    }
    return { $ref: `#/definitions/${name}` };
  };
  return { ...(referring(whole, true) as JsonSchema), definitions };
}

const withSummaries = (rules: JsonSchema): JsonSchema => ({
  ...rules,
  properties: Object.fromEntries(
    Object.entries(rules.properties as Properties).map(([id, one]) => [
      id,
      { description: allRules.find((rule) => rule.id === id)?.summary.en, ...one },
    ]),
  ),
});

const made = {
  settings: schema('settings', 'Settings of Forthright (.forthright.yaml)', settingsFields(allRules)),
  policy: schema('policy', 'A policy of Forthright', policyFields(allRules)),
};
for (const [name, text] of Object.entries(made)) fresh(`docs/${name}.schema.json`, text);
