/**
 * Data that a bundle carries packed, so that it is neither read by the engine's parser nor unfolded before somebody asks. Run from
 * the sources there is none of it, and everything is made from the lists themselves; `scripts/packing.ts` puts this module's
 * other half in its place.
 */
export const packed = (_name: string): string | undefined => undefined;
