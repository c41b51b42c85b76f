import type { Shape } from './shape.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

const schemas = new WeakMap<Shape<unknown>, () => JsonSchema>();

/** A shape that can say as JSON schema what it takes, so that what is checked and what is published are one. */
export function described<S extends Shape<unknown>>(shape: S, schema: () => JsonSchema): S {
  schemas.set(shape, schema);
  return shape;
}

/** What a shape takes. A shape that does not say takes anything. */
export const schemaOf = (shape: Shape<unknown>): JsonSchema => schemas.get(shape)?.() ?? {};

/** A table of known keys. */
export function tableSchema(fields: Readonly<Record<string, Shape<unknown>>>, required: readonly string[]): JsonSchema {
  const properties = Object.fromEntries(Object.entries(fields).map(([key, shape]) => [key, schemaOf(shape)]));
  return { type: 'object', properties, ...(required.length > 0 && { required }), additionalProperties: false };
}
