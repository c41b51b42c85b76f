import type { Language } from '../engine/draft.ts';
import { type Image, openImage } from './image.ts';
import { packed } from './packed.ts';

const opened: Partial<Record<Language, Image>> = {};

/** The lists of all shipped rules and all shipped classes, compiled when the bundle was made; nothing when run from the sources. */
export function shippedImage(language: Language): Image | undefined {
  if (!opened[language]) {
    const text = packed(`lexicon.${language}`);
    if (text === undefined) return undefined;
    opened[language] = openImage(text);
  }
  return opened[language];
}
