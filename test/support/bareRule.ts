import type { Bilingual } from '../../server/src/engine/draft.ts';

export const both = (text: string): Bilingual => ({ en: text, fr: text });

/** What every rule has, for tests of the engine that make their own. */
export const bareRule = {
  principle: 'reputation',
  clause: 'reputation',
  summary: both('s'),
  rationale: both('r'),
  severity: 'warning',
  examples: { en: { finds: [], allows: [] }, fr: { finds: [], allows: [] } },
} as const;
