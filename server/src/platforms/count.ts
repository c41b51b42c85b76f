import { countGraphemes } from 'unicode-segmenter/grapheme';
import type { PlatformId } from '../engine/profile.ts';
import { savedByApp } from './bluesky.ts';
import { addPiece, type Driver, driversOf, type Sum } from './drivers.ts';
import { links } from './entities.ts';

import { type Cap, limits, type PostCap, type Unit } from './limits.ts';
import { mastodonConcessions } from './mastodon.ts';
import { codePoints, isEmoji, utf8Length, weighGraphemes } from './ways.ts';
import type { DriverKind, Weigh } from './weigh.ts';
import { weighX } from './x/weigh.ts';

export type { Driver };

export interface Measure {
  readonly used: number;
  readonly unit: Unit;
  readonly limit?: number;
  readonly warnAt?: number;
}

export interface Count extends Measure {
  readonly limit: number;
  /** A second measure that must hold as well: Bluesky's and YouTube's bytes. */
  readonly also: readonly Measure[];
  /** The heaviest first. */
  readonly drivers: readonly Driver[];
  /** What the platform's own application would count, where it differs: Bluesky's shortens links. */
  readonly inApp?: number;
}

export interface CountOptions {
  /** The server's or subscription's own limit: a Mastodon server's, 25 000 for X Premium. */
  readonly limit?: number;
  /** Mastodon's content warning, which counts with the text. */
  readonly contentWarning?: string;
  /** A video's title instead of its description (YouTube, TikTok). */
  readonly field?: 'title';
}

const byUnit: Readonly<Record<Exclude<Unit, 'weighted'>, (grapheme: string) => number>> = {
  graphemes: () => 1,
  bytes: utf8Length,
  characters: codePoints,
  utf16: (grapheme) => grapheme.length,
};

const threadsSize = (grapheme: string): number => (isEmoji(grapheme) ? utf8Length(grapheme) : codePoints(grapheme));

function wayOf(platform: PlatformId, unit: Unit): Weigh {
  if (unit === 'weighted') return weighX;
  if (platform === 'mastodon') return (text, see) => weighGraphemes(text, see, byUnit[unit], mastodonConcessions(text));
  const size = platform === 'threads' ? threadsSize : byUnit[unit];
  return (text, see) => {
    const named = links(platform, text).map(({ start, end }) => ({ start, end, driver: 'link' }) as const);
    weighGraphemes(text, see, size, named);
  };
}

function capOf(platform: PlatformId, field: CountOptions['field']): PostCap {
  const facts = limits[platform];
  return (field === 'title' ? facts.title : undefined) ?? facts.post;
}

/** How long a post is, in the platform's own way of counting, and how long it may be. `text` is what would be posted: see `post.ts`. */
export function count(platform: PlatformId, text: string, options: CountOptions = {}): Count {
  const { unit, limit, warnAt } = capOf(platform, options.field);
  const { bytes, refused } = limits[platform];
  const sums = new Map<DriverKind, Sum>();
  let used = 0;
  let at = 0;
  wayOf(platform, unit)(text, (end, weight, driver) => {
    used += weight;
    if (driver) addPiece(sums, driver, weight, text.slice(at, end));
    at = end;
  });
  if (options.contentWarning) {
    const weight = countGraphemes(options.contentWarning);
    used += weight;
    addPiece(sums, 'content-warning', weight, options.contentWarning);
  }
  if (refused) for (const c of text) if (refused.characters.includes(c)) addPiece(sums, 'refused', 1, c);
  const saved = platform === 'bluesky' ? savedByApp(text) : 0;
  return {
    used,
    unit,
    limit: options.limit ?? limit,
    ...(warnAt === undefined || options.limit !== undefined ? {} : { warnAt }),
    also: bytes && options.field !== 'title' ? [{ used: utf8Length(text), unit: 'bytes', ...capped(bytes) }] : [],
    drivers: driversOf(sums),
    ...(saved > 0 ? { inApp: used - saved } : {}),
  };
}

const capped = ({ limit, warnAt }: Cap): Pick<Measure, 'limit' | 'warnAt'> => ({
  ...(limit === undefined ? {} : { limit }),
  ...(warnAt === undefined ? {} : { warnAt }),
});

/** The offset (UTF-16) where the part begins that is too long; `undefined` when all fits. With `limit`, that one instead of the platform's. */
export function overflow(platform: PlatformId, text: string, options: CountOptions = {}): number | undefined {
  const cap = capOf(platform, options.field);
  const limit = (options.limit ?? cap.limit) - countGraphemes(options.contentWarning ?? '');
  const bytes = options.field === 'title' ? undefined : limits[platform].bytes?.limit;
  const main = overAt(wayOf(platform, cap.unit), text, limit);
  const other = bytes === undefined ? undefined : overAt(weighBytes, text, bytes);
  return main === undefined || other === undefined ? (main ?? other) : Math.min(main, other);
}

const weighBytes: Weigh = (text, see) => weighGraphemes(text, see, utf8Length, []);

function overAt(weigh: Weigh, text: string, limit: number): number | undefined {
  let over: number | undefined;
  let used = 0;
  let at = 0;
  weigh(text, (end, weight) => {
    used += weight;
    if (used > limit) over ??= at;
    at = end;
  });
  return over;
}

/** How long a picture's alternative text is; `undefined` where the platform sets it no limit. */
export function countAlt(platform: PlatformId, alt: string): Measure | undefined {
  const cap = limits[platform].alt;
  if (!cap) return undefined;
  return { used: cap.unit === 'graphemes' ? countGraphemes(alt) : codePoints(alt), unit: cap.unit, ...capped(cap) };
}
