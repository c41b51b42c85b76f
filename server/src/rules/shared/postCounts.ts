import type { PlatformId } from '../../engine/profile.ts';
import type { Whole } from '../../engine/rule.ts';
import type { Span } from '../../engine/span.ts';
import { type Count, count } from '../../platforms/count.ts';
import { type Part, posts, spanInDraft } from '../../platforms/post.ts';
import type { Policy } from '../../policy/policy.ts';

/** One part of a post on one platform, counted as the platform counts. */
export interface CountedPart {
  readonly platform: PlatformId;
  readonly part: Part;
  readonly count: Count;
  /** Place in its thread, from 1, and how many parts there are. */
  readonly number: number;
  readonly of: number;
}

/** Every part of every post the draft declares or has sections for. Nothing for a draft without platforms. */
export function countedParts({ draft, profile, platforms }: Whole<Policy>): readonly CountedPart[] {
  const hasSections = draft.places.some((place) => place.section !== undefined);
  if (profile.platforms.length === 0 && !hasSections) return [];
  return posts(draft, profile.platforms).flatMap(({ platform, parts }) =>
    parts.map((part, i) => {
      const limit = platforms[platform]?.text;
      return {
        platform,
        part,
        count: count(platform, part.text, limit === undefined ? {} : { limit }),
        number: i + 1,
        of: parts.length,
      };
    }),
  );
}

export const draftSpan = (part: Part, start: number, end: number): Span => spanInDraft(part, start, end);
