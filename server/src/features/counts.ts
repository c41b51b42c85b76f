import type { Checked } from '../checker.ts';
import type { PlatformLimits } from '../engine/profile.ts';
import { count } from '../platforms/count.ts';
import { posts } from '../platforms/post.ts';

/** The longest part's count on each platform the draft declares or has a section for, by the platform's name. */
export function countsOf(
  { draft, profile }: Pick<Checked, 'draft' | 'profile'>,
  own: PlatformLimits,
): Readonly<Record<string, { readonly used: number; readonly limit: number }>> {
  const counts: Record<string, { used: number; limit: number }> = {};
  if (profile.platforms.length === 0) return counts;
  for (const post of posts(draft, profile.platforms)) {
    for (const part of post.parts) {
      const limit = own[post.platform]?.text;
      const { used, limit: most } = count(post.platform, part.text, limit === undefined ? {} : { limit });
      const known = counts[post.platform];
      if (!known || used > known.used) counts[post.platform] = { used, limit: most };
    }
  }
  return counts;
}
