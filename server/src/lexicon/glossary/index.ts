import type { Concept } from '../concept.ts';
import { accelerator } from './accelerator.ts';
import { analysis } from './analysis.ts';
import { astro } from './astro.ts';
import { computing } from './computing.ts';
import { detector } from './detector.ts';
import { engineering } from './engineering.ts';
import { medical } from './medical.ts';
import { particle } from './particle.ts';

/** Every concept that outreach posts use, a file a field. */
export const glossary: readonly Concept[] = [
  ...accelerator,
  ...analysis,
  ...astro,
  ...computing,
  ...detector,
  ...engineering,
  ...medical,
  ...particle,
];
