import type { Audience } from '../engine/profile.ts';

/**
 * Words a sentence, on average, that are still easy to follow; colleagues of the field set their own measure. French plain-language guides ask
 * for 16 to 20 (noslangues-ourlanguages.gc.ca), the UK's Government Communication Service for 25 at most (gcs.civilservice.gov.uk).
 */
export const wordsPerSentenceGoals: Readonly<Partial<Record<Audience, number>>> = { general: 20, informed: 25 };
