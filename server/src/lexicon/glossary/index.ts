import type { Concept } from '../concept.ts';
import { unpacked } from '../unpacked.ts';
import { accelerator } from './accelerator.ts';
import { analysis } from './analysis.ts';
import { astro } from './astro.ts';
import { computing } from './computing.ts';
import { detector } from './detector.ts';
import { engineering } from './engineering.ts';
import { medical } from './medical.ts';
import { particle } from './particle.ts';

let concepts: readonly Concept[] | undefined;

/** Every concept that outreach posts use, a file a field. */
export function glossary(): readonly Concept[] {
  concepts ??= unpacked('glossary', [
    ...accelerator,
    ...analysis,
    ...astro,
    ...computing,
    ...detector,
    ...engineering,
    ...medical,
    ...particle,
  ]);
  return concepts;
}
