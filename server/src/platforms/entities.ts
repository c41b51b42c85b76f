import type { PlatformId } from '../engine/profile.ts';
import { blueskyHashtags, blueskyLinks, blueskyMentions } from './bluesky.ts';
import { mastodonHashtags, mastodonLinks, mastodonMentions } from './mastodon.ts';
import { extractHashtags, extractMentions, type Named, undoesMention } from './x/entities.ts';
import { extractUrls, type Url } from './x/urls.ts';

export type { Named, Url };

// Names on the other platforms may hold dots and hyphens inside. An e-mail address or `SND@LHC` is none, nor is a remote account.
const name = /(?<![\w@.+-])@([a-z0-9_]+(?:[.-]+[a-z0-9_]+)*)/gi;

const plainMentions = (text: string): Named[] =>
  [...text.matchAll(name)]
    .map((match) => ({ name: match[1] as string, start: match.index, end: match.index + match[0].length }))
    .filter(({ end }) => !undoesMention.test(text.slice(end, end + 3)));

/** What the platform would turn into links, in order; UTF-16 offsets. `url` is as written. A platform that limits links counts each `url` once. */
export function links(platform: PlatformId, text: string): readonly Url[] {
  if (platform === 'bluesky') return blueskyLinks(text);
  return platform === 'mastodon' ? mastodonLinks(text) : extractUrls(text);
}

/** The hashtags the platform would recognise, in order; `name` is without `#`. */
export function hashtags(platform: PlatformId, text: string): readonly Named[] {
  if (platform === 'bluesky') return blueskyHashtags(text);
  return platform === 'mastodon' ? mastodonHashtags(text) : extractHashtags(text);
}

/** The accounts the platform would notify, in order; `name` is without `@`, on Mastodon with the server of a remote one. */
export function mentions(platform: PlatformId, text: string): readonly Named[] {
  if (platform === 'bluesky') return blueskyMentions(text);
  if (platform === 'x') return extractMentions(text).filter(({ list }) => list === '');
  if (platform !== 'mastodon') return plainMentions(text);
  return mastodonMentions(text).map(({ name, list, start, end }) => ({ name: name + list, start, end }));
}
