import type { Bilingual } from '../engine/draft.ts';
import type { PlatformId } from '../engine/profile.ts';

/** A platform's own switch for AI content. Names of buttons change: they are said with the platform's name, so that an old one still leads there. */
export interface AiSwitch {
  readonly name: Bilingual;
  readonly verifiedOn: string;
  readonly source: string;
}

export const aiSwitches: Readonly<Partial<Record<PlatformId, AiSwitch>>> = {
  x: {
    name: { en: '“Made with AI” on X', fr: '« Made with AI » sur X' },
    verifiedOn: '2026-11',
    source: 'trade press on the March 2026 change',
  },
  facebook: {
    name: { en: '“AI info” on Facebook', fr: '« Infos IA » sur Facebook' },
    verifiedOn: '2026-11',
    source: 'trade press',
  },
  instagram: {
    name: { en: '“AI info” on Instagram', fr: '« Infos IA » sur Instagram' },
    verifiedOn: '2026-11',
    source: 'trade press',
  },
  threads: {
    name: { en: '“AI info” on Threads', fr: '« Infos IA » sur Threads' },
    verifiedOn: '2026-11',
    source: 'trade press',
  },
  tiktok: {
    name: { en: '“AI-generated content” on TikTok', fr: '« Contenu généré par IA » sur TikTok' },
    verifiedOn: '2026-11',
    source: 'platform documentation for developers',
  },
  youtube: {
    name: { en: '“altered or synthetic content” on YouTube', fr: '« contenu modifié ou synthétique » sur YouTube' },
    verifiedOn: '2026-11',
    source: 'platform documentation for developers',
  },
};
