import { foreignKeys, headerKeys, neutralKeys } from './headerKeys.ts';
import { headerShapes } from './headerShapes.ts';
import { nearest } from './nearMiss.ts';
import type { Shape } from './yaml/shape.ts';
import type { Entry, Value } from './yaml/value.ts';

const all = headerKeys.map(({ key }) => key);
const unmistakable = headerKeys.filter(({ ours }) => ours).map(({ key }) => key);
const shapes: Readonly<Record<string, Shape<unknown>>> = headerShapes;

/** Keys that other tools really use are theirs, however near they come to ours. */
export const isForeign = (key: string): boolean => foreignKeys.has(key) || neutralKeys.has(key);

/**
 * Whether the header is written for us: Jekyll, Hugo, Grav and others share the place and some of the keys, and what they mean by them is not
 * our business. One key that only we use, with a value that makes sense, is enough; without any foreign key, so is a near miss of one.
 */
export function ours(entries: readonly Entry[]): boolean {
  const foreign = entries.some(({ key }) => !neutralKeys.has(key) && meant(key) === undefined);
  return entries.some(({ key, value }) => {
    const mine = meant(key);
    if (mine === undefined) return false;
    if (mine === 'ignore') return namesARule(value);
    return unmistakable.includes(mine) && (!foreign || fits(mine, value));
  });
}

const meant = (key: string): string | undefined => {
  if (all.includes(key)) return key;
  return isForeign(key) ? undefined : nearest(key, all);
};

function fits(key: string, value: Value): boolean {
  const one = shapes[key]?.(value, { name: key, complain: () => {} });
  return Array.isArray(one) ? one.length > 0 : one !== undefined;
}

const namesARule = (value: Value): boolean =>
  value.kind === 'list' &&
  value.items.some((item) => item.kind === 'table' && item.entries.some(({ key }) => key === 'rule'));
