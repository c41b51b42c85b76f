import { packed } from './packed.ts';

/** Data of a bundle by its name, or the sources' own, which a bundle leaves empty. */
export function unpacked<T>(name: string, sources: T): T {
  const text = packed(name);
  return text === undefined ? sources : (JSON.parse(text) as T);
}
