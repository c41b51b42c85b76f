import type { Language } from '../../engine/draft.ts';

/** How a sentence is framed as one's own view. */
export const opening: Readonly<Record<Language, string>> = { en: 'In my view,', fr: 'À mon avis,' };
