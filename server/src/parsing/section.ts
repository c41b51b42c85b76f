import type { PassageKind } from '../engine/draft.ts';
import type { PlatformId } from '../engine/profile.ts';

const names: Readonly<Record<string, PlatformId>> = {
  bluesky: 'bluesky',
  facebook: 'facebook',
  instagram: 'instagram',
  linkedin: 'linkedin',
  mastodon: 'mastodon',
  threads: 'threads',
  tiktok: 'tiktok',
  twitter: 'x',
  x: 'x',
  youtube: 'youtube',
};

/** The platform that a heading (`## LinkedIn`) or a comment (`<!-- post: x -->`) opens a section for. */
export function platformNamed(text: string): PlatformId | undefined {
  const word = text
    .trim()
    .toLowerCase()
    .replace(/[:/(].*$/s, '')
    .trimEnd();
  return Object.hasOwn(names, word) ? names[word] : undefined;
}

/** The section a block opens; `''` for a heading that closes the platform sections; `undefined` for any other block. */
export function sectionOpened(kind: PassageKind, raw: string, text: string): PlatformId | '' | undefined {
  if (kind === 'heading') return platformNamed(text) ?? (/^#{1,2}[^#]/.test(raw) ? '' : undefined);
  const comment = raw.startsWith('<!--') ? /^<!--\s*post:\s*([a-z]+)\s*-->/i.exec(raw) : null;
  return comment ? platformNamed(comment[1] as string) : undefined;
}
