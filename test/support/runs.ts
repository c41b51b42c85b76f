import process from 'node:process';
import type { Parameters } from 'fast-check';

/** How often a property is tried: the same few texts at each `npm test`; `FORTHRIGHT_LONG=100` tries a hundred times as many. */
export const runs = <T>(few: number, seed: number): Parameters<T> => ({
  numRuns: few * times,
  seed,
  endOnFailure: times > 1,
});

const times = Math.max(1, Number(process.env.FORTHRIGHT_LONG) || 1);
