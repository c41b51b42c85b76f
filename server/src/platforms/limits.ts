import type { PlatformId } from '../engine/profile.ts';

export type Unit = 'weighted' | 'graphemes' | 'bytes' | 'characters' | 'utf16';

/** Where a figure comes from and when we last looked. */
export interface Fact {
  readonly verifiedOn: string;
  readonly source: string;
}

/** More than `limit` is refused or cut; more than `warnAt` is, by some sources, or has no effect. */
export interface Cap extends Fact {
  readonly limit?: number;
  readonly warnAt?: number;
}

export interface TextCap extends Cap {
  readonly unit: Unit;
}

export interface PostCap extends TextCap {
  readonly limit: number;
}

export interface PlatformFacts {
  readonly name: string;
  readonly post: PostCap;
  /** A second measure that must hold as well. */
  readonly bytes?: Cap;
  /** The title's own limit, where a post has one; `post` is then the description. */
  readonly title?: PostCap;
  /** A picture's alternative text. */
  readonly alt?: TextCap;
  readonly hashtags?: Cap;
  /** Different links; the same one twice counts once. */
  readonly links?: Cap;
  readonly mentions?: Cap;
  readonly images?: Cap;
  /** Readers see the text up to somewhere between these offsets (characters) before they press “more”. */
  readonly fold?: Fact & { readonly from: number; readonly to: number };
  /** Characters the platform refuses. */
  readonly refused?: Fact & { readonly characters: string };
}

const on = (source: string): Fact => ({ verifiedOn: '2026-11-20', source });

const threads = on('https://developers.facebook.com/documentation/threads/posts');
const bluesky = on('https://github.com/bluesky-social/atproto/tree/main/lexicons/app/bsky');
const mastodon = on('https://docs.joinmastodon.org/entities/Instance/');
const instagram = on('https://developers.facebook.com/docs/instagram-platform/reference/instagram-media');
const youtube = on('https://developers.google.com/youtube/v3/docs/videos');
const tiktok = on('https://developers.tiktok.com/doc/content-posting-api-reference-photo-post');
const buffer = on('https://developers.buffer.com/guides/character-limits.md');
const folds = on('https://lettercounter.org');

/** What each platform takes. Where sources disagree, the lower figure is `warnAt` and the higher `limit`. */
export const limits: Readonly<Record<PlatformId, PlatformFacts>> = {
  x: {
    name: 'X',
    post: { limit: 280, unit: 'weighted', ...on('https://github.com/twitter/twitter-text/blob/master/config/v3.json') },
    alt: { limit: 1000, unit: 'characters', ...on('https://help.x.com/en/using-x/add-image-descriptions') },
    images: { limit: 4, ...on('https://docs.x.com/x-api/media/quickstart/best-practices') },
  },
  mastodon: {
    name: 'Mastodon',
    post: { limit: 500, unit: 'graphemes', ...mastodon },
    alt: { limit: 1500, unit: 'characters', ...mastodon },
    images: { limit: 4, ...mastodon },
  },
  bluesky: {
    name: 'Bluesky',
    post: { limit: 300, unit: 'graphemes', ...bluesky },
    bytes: { limit: 3000, ...bluesky },
    alt: { limit: 2000, unit: 'graphemes', ...on('https://github.com/bluesky-social/social-app') },
    images: { limit: 4, ...bluesky },
  },
  threads: {
    name: 'Threads',
    post: { limit: 500, unit: 'characters', ...threads },
    alt: {
      limit: 1000,
      unit: 'characters',
      ...on('https://developers.facebook.com/docs/threads/create-posts/accessibility'),
    },
    // Further hashtags stay plain text.
    hashtags: { warnAt: 1, ...threads },
    links: { limit: 5, ...on('https://developers.facebook.com/documentation/threads/create-posts/text-attachments') },
    images: { limit: 20, ...threads },
  },
  linkedin: {
    name: 'LinkedIn',
    post: { limit: 3000, unit: 'utf16', ...buffer },
    alt: {
      warnAt: 1000,
      limit: 4086,
      unit: 'characters',
      ...on('https://www.ayrshare.com/docs/apis/post/social-networks/linkedin'),
    },
    images: {
      limit: 20,
      ...on('https://learn.microsoft.com/linkedin/marketing/community-management/shares/multiimage-post-api'),
    },
    fold: { from: 140, to: 210, ...folds },
  },
  instagram: {
    name: 'Instagram',
    post: { limit: 2200, unit: 'characters', ...instagram },
    alt: { limit: 1000, unit: 'characters', ...instagram },
    hashtags: { limit: 5, ...on('https://www.socialmediatoday.com (18 December 2025)') },
    mentions: { warnAt: 20, ...instagram },
    // By the application twenty, by the interface for tools ten.
    images: { warnAt: 10, limit: 20, ...instagram },
    fold: { from: 125, to: 125, ...folds },
  },
  facebook: {
    name: 'Facebook',
    // Facebook takes more than the tools that post to it do.
    post: { warnAt: 10_000, limit: 63_206, unit: 'characters', ...on('https://typecount.com') },
    fold: { from: 400, to: 480, ...folds },
  },
  youtube: {
    name: 'YouTube',
    title: { limit: 100, unit: 'utf16', ...youtube },
    post: { limit: 5000, unit: 'characters', ...youtube },
    // The interface for tools counts the description in bytes.
    bytes: { warnAt: 5000, ...youtube },
    // Beyond it, all of them are ignored; YouTube's help now speaks of sixty.
    hashtags: { warnAt: 15, limit: 60, ...on('https://support.google.com/youtube/answer/6390658') },
    fold: { from: 100, to: 157, ...folds },
    refused: { characters: '<>', ...youtube },
  },
  tiktok: {
    name: 'TikTok',
    title: { limit: 90, unit: 'utf16', ...tiktok },
    // A video's caption by the interface for tools; a photo's, and the application's own, is longer.
    post: { warnAt: 2200, limit: 4000, unit: 'utf16', ...tiktok },
    images: { limit: 35, ...tiktok },
    fold: { from: 55, to: 100, ...folds },
  },
};
