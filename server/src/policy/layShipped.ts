import { blank } from './blank.ts';
import { extended } from './merge.ts';
import type { Policy } from './policy.ts';
import type { PolicyPart } from './shapes.ts';

/** The shipped policies, each laid over the one before it that it extends. */
export function shipped(parts: Readonly<Record<string, PolicyPart>>): Readonly<Record<string, Policy>> {
  const laid: Record<string, Policy> = {};
  for (const [name, part] of Object.entries(parts)) laid[name] = extended(laid[part.extends?.[0] ?? ''] ?? blank, part);
  return laid;
}
