import type { Language } from '../engine/draft.ts';
import type { Wording } from './policy.ts';

export type Slots = Readonly<Record<string, string | undefined>>;

/**
 * A wording with its slots filled: `AI-generated image[ (${tool})].` A part in square brackets falls away when a slot in it is not known;
 * an unknown slot outside of brackets becomes an ellipsis, for the writer to fill.
 */
export function filled(text: string, slots: Slots): string {
  const known = (name: string) => slots[name] || undefined;
  return text
    .replace(/\[([^[\]]*)\]/g, (_, part: string) => (slotsOf(part).every(known) ? part : ''))
    .replace(/\$\{(\w+)\}/g, (_, name: string) => known(name) ?? '…');
}

export const slotsOf = (text: string): readonly string[] => [...text.matchAll(/\$\{(\w+)\}/g)].map(([, name]) => name!);

/** The long form where there is room for it, else the short one. `room` counts UTF-16 units; absent: room enough. */
export function worded(
  wording: Wording,
  language: Language,
  slots: Slots = {},
  room = Number.POSITIVE_INFINITY,
): string {
  const long = filled(wording.long[language], slots);
  return long.length <= room ? long : filled(wording.short[language], slots);
}
