import type { Token } from '../../engine/draft.ts';
import type { Medium, Profile } from '../../engine/profile.ts';
import { unwrittenAlts } from '../../lexicon/altTexts.ts';
import { fold } from '../../lexicon/fold.ts';

const moving = /\.(?:mp4|m4v|mov|webm|avi|mkv|ogv)$/i;
const heard = /\.(?:mp3|m4a|wav|ogg|flac|aac)$/i;
const still = /\.(?:apng|avif|bmp|gif|heic|jpe?g|pdf|png|svg|tiff?|webp)$/i;

const isKind = (medium: Medium, kinds: RegExp, files: RegExp): boolean =>
  medium.kind === undefined ? files.test(medium.file ?? '') : kinds.test(medium.kind);

export const isVideo = (medium: Medium): boolean =>
  isKind(medium, /video|vidéo|film|reel|clip|short|livestream|direct/i, moving);
export const isSound = (medium: Medium): boolean =>
  isKind(medium, /audio|podcast|balado|sound|\bson\b|voice|voix/i, heard);

/** A declared picture; an entry that names no picture file (an account, a channel) is none. */
export const isPicture = (medium: Medium): boolean =>
  !isVideo(medium) &&
  !isSound(medium) &&
  (medium.file === undefined || medium.kind !== undefined || still.test(medium.file));

/** The file's name without its folders and query. */
export const fileName = (target: string | undefined): string =>
  (target ?? '')
    .replace(/[?#].*$/s, '')
    .replace(/^.*\//, '')
    .toLowerCase();

/** Is there an alternative text, and not only the place of one? */
export const isWritten = (alt: string | undefined): alt is string =>
  alt !== undefined && alt.trim() !== '' && !unwrittenAlts.has(fold(alt.trim()));

/** `<img alt="" role="presentation">` says that the picture means nothing. */
export const isDecorativeTag = (raw: string, token: Token): boolean =>
  /^<img[^>]*\s(?:role\s*=\s*["']?(?:presentation|none)|aria-hidden\s*=\s*["']?true)/i.test(
    raw.slice(token.span.start, token.span.end),
  );

export const declaredFor = (profile: Profile, target: string | undefined): Medium | undefined => {
  const name = fileName(target);
  return name === '' ? undefined : profile.media.find((medium) => fileName(medium.file) === name);
};
