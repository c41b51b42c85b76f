import type { Checked } from '../../checker.ts';
import type { Medium, PlatformId, PlatformLimits } from '../../engine/profile.ts';
import { count, overflow } from '../../platforms/count.ts';
import { limits } from '../../platforms/limits.ts';
import { type Part, type Picture, posts, toPost } from '../../platforms/post.ts';
import type { Veil } from './veil.ts';

/** A draft as one platform would get it. */
export interface Posted {
  /** Absent: the text for all, of a draft that names no platform. */
  readonly platform: PlatformId | undefined;
  readonly parts: readonly PostedPart[];
  readonly media: readonly PostedMedium[];
  /** Addresses that no post can carry. */
  readonly lostLinks: readonly string[];
}

export interface PostedPart {
  readonly title: string | undefined;
  readonly titleCount: Used | undefined;
  /** What the platform takes, and what is beyond. */
  readonly text: string;
  readonly beyond: string;
  /** Of a text without platform there is no count. */
  readonly count: Used | undefined;
}

export interface Used {
  readonly used: number;
  readonly limit: number;
}

export interface PostedMedium {
  readonly file: string;
  readonly alt: string;
  readonly decorative: boolean;
}

export function postedOf({ draft, profile }: Checked, own: PlatformLimits, veil: Veil): readonly Posted[] {
  const composed = posts(draft, profile.platforms);
  const all = composed.length > 0 ? composed : [{ platform: undefined, parts: toPost(draft) }];
  return all.map(({ platform, parts }) => ({
    platform,
    parts: parts.map((part) => partOf(part, platform, own, veil)),
    media: [...profile.media.map(declared), ...parts.flatMap((part) => part.pictures).map(inText)].map((medium) => ({
      ...medium,
      file: veil.text(medium.file),
      alt: veil.text(medium.alt),
    })),
    lostLinks: parts.flatMap(({ lostLinks }) => lostLinks.map(({ target }) => veil.text(target))),
  }));
}

function partOf(part: Part, platform: PlatformId | undefined, own: PlatformLimits, veil: Veil): PostedPart {
  const title = part.title && veil.post(part.title);
  if (platform === undefined)
    return { title, titleCount: undefined, text: veil.post(part), beyond: '', count: undefined };
  const limit = own[platform]?.text;
  const options = limit === undefined ? {} : { limit };
  const over = overflow(platform, part.text, options) ?? part.text.length;
  const titled =
    part.title && limits[platform].title ? count(platform, part.title.text, { field: 'title' }) : undefined;
  return {
    title,
    titleCount: titled,
    text: veil.post(part, 0, over),
    beyond: veil.post(part, over),
    count: count(platform, part.text, options),
  };
}

const declared = ({ file = '', alt = '', decorative = false }: Medium): PostedMedium => ({ file, alt, decorative });
const inText = ({ target, alt }: Picture): PostedMedium => ({ file: target, alt, decorative: false });
