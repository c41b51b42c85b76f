import type { Policy } from '../policy/policy.ts';
import { shippedPolicies } from '../policy/shipped.generated.ts';

export interface Origin {
  readonly key: string;
  readonly value: string;
  /** The policy that said so. */
  readonly from: string;
}

/** Every value of the policy with where it came from: the first of the shipped ones that says the same, else the file. */
export function origins(path: string, policy: Policy): readonly Origin[] {
  const below = Object.entries(shippedPolicies).map(([name, shipped]) => [name, new Map(flat(shipped))] as const);
  return flat(policy).map(([key, value]) => ({
    key,
    value,
    from: below.find(([, values]) => values.get(key) === value)?.[0] ?? path,
  }));
}

/** Leaves by their path. What has an id goes under it; other items of a list under their place. */
function flat(value: unknown, at = ''): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null) return [[at, JSON.stringify(value) ?? '']];
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object'))
    return value
      .map((item) => [`${at}[]`, JSON.stringify(item)] as const)
      .map(([key, item]) => [`${key} ${item}`, item]);
  const entries = Array.isArray(value)
    ? value.map((item, i) => [(item as { id?: string }).id ?? String(i), item] as const)
    : Object.entries(value);
  return entries.flatMap(([key, item]) => flat(item, at ? `${at}.${key}` : key));
}
