import type { Checked } from '../checker.ts';
import type { Medium as Declared, PlatformId, PlatformLimits } from '../engine/profile.ts';
import { count, overflow } from '../platforms/count.ts';
import { limits } from '../platforms/limits.ts';
import { type Post as Composed, posts as composed, toPost } from '../platforms/post.ts';
import type { Medium, Part, Post } from './contract.ts';

type Source = Pick<Checked, 'draft' | 'profile' | 'findings'>;

/** The draft on each platform it declares or has a section for. */
export const postsOf = (source: Source, own: PlatformLimits): readonly Post[] =>
  composed(source.draft, source.profile.platforms).map((post) => postOf(source, post, own));

/** The draft on one platform, declared or not; nothing when it has nothing for it. */
export function postFor(source: Source, platform: string, own: PlatformLimits): Post | undefined {
  if (!isPlatform(platform)) return undefined;
  const parts = toPost(source.draft, platform);
  return parts.length > 0 ? postOf(source, { platform, own: false, parts }, own) : undefined;
}

const isPlatform = (name: string): name is PlatformId => Object.hasOwn(limits, name);

function postOf({ profile, findings }: Source, { platform, parts }: Composed, own: PlatformLimits): Post {
  const inText = parts.flatMap(({ pictures }) => pictures).map(({ alt, target }) => ({ file: target, alt }));
  return {
    platform,
    parts: parts.map((part) => partOf(platform, part.text, part.title?.text, own)),
    media: [...profile.media.map(mediumOf), ...inText.map(withoutEmptyAlt)],
    blocking: findings.filter(({ severity }) => severity === 'error').length,
  };
}

function partOf(platform: PlatformId, text: string, title: string | undefined, own: PlatformLimits): Part {
  const limit = own[platform]?.text;
  const options = limit === undefined ? {} : { limit };
  const { used, limit: most } = count(platform, text, options);
  const overAt = overflow(platform, text, options);
  const fold = limits[platform].fold;
  return {
    text,
    used,
    limit: most,
    ...(title === undefined ? {} : { title }),
    ...(overAt === undefined ? {} : { overAt }),
    // A text that ends about where it would be folded is shown in full.
    ...(fold && text.length > fold.to ? { foldAt: wordEndBefore(text, fold.from) } : {}),
  };
}

const wordEndBefore = (text: string, offset: number): number => {
  const space = text.lastIndexOf(' ', offset);
  return space > 0 ? space : offset;
};

const mediumOf = ({ file, alt, decorative }: Declared): Medium => ({
  ...(file === undefined ? {} : { file }),
  ...(alt === undefined ? {} : { alt }),
  ...(decorative === undefined ? {} : { decorative }),
});

const withoutEmptyAlt = ({ file, alt }: { file: string; alt: string }): Medium =>
  alt === '' ? { file } : { file, alt };
