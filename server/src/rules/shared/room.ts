import type { Whole } from '../../engine/rule.ts';
import { count } from '../../platforms/count.ts';
import type { Policy } from '../../policy/policy.ts';

/** UTF-16 units that may still be added on every declared platform; endless where none is declared. Reads the text: ask only for a fix. */
export function roomOf(whole: Whole<Policy>): number {
  const body = whole.draft.text.slice(whole.draft.header?.end ?? 0).trim();
  const rooms = whole.profile.platforms.map((platform) => {
    const limit = whole.policy.settings.platforms?.[platform]?.text;
    const counted = count(platform, body, limit === undefined ? {} : { limit });
    return counted.limit - counted.used;
  });
  return Math.min(Number.POSITIVE_INFINITY, ...rooms);
}
