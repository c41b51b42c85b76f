import type { Reading } from './reading.ts';

/** `Wolf, M. (2017). Title. In …`, « (s. d.) »: the entry of a list of references, whose words are the cited work’s. */
export const isReference = (reading: Reading): boolean =>
  /[.»”]\s\((?:\d{4}[a-z]?|s\.\s?d\.|n\.\s?d\.)\)\./.test(reading.raw) ||
  /\*\s\((?:s\.\s?d\.|n\.\s?d\.)\)\./.test(reading.raw);
