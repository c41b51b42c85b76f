import type { Language } from '../engine/draft.ts';
import { type Image, openImage } from './image.ts';
import { packed } from './packed.ts';

const opened = new Map<string, Image>();

/** An image that was compiled when the bundle was made; nothing when run from the sources. */
export function shippedImage(of: string, language: Language): Image | undefined {
  const name = `${of}.${language}`;
  let image = opened.get(name);
  if (!image) {
    const text = packed(name);
    if (text === undefined) return undefined;
    image = openImage(text);
    opened.set(name, image);
  }
  return image;
}
