import type { Bilingual } from '../../engine/draft.ts';
import type { PlatformId } from '../../engine/profile.ts';
import type { Problem } from '../../engine/rule.ts';
import { aiSwitches } from '../../platforms/aiSwitches.ts';
import { draftRule } from '../rule.ts';

const listed = (names: readonly string[], and: string): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;

export const aiPlatformToggle = draftRule({
  id: 'ai-platform-toggle',
  principle: 'ai',
  clause: 'ai',
  severity: 'hint',
  summary: {
    en: 'Reminds of the platforms’ own switches for AI content.',
    fr: 'Rappelle les réglages des plateformes pour les contenus d’IA.',
  },
  rationale: {
    en: 'Several platforms have a switch of their own for realistic AI content and may take a post down without it. A label in the text does not replace it.',
    fr: 'Plusieurs plateformes ont leur propre réglage pour les contenus d’IA réalistes et peuvent retirer un post qui l’oublie. Une mention dans le texte ne le remplace pas.',
  },
  examples: {
    en: {
      finds: [
        '---\nplatforms: «[x, mastodon]»\nmedia:\n  - file: a.png\n    alt: AI-generated image\n    ai: generated\n---\nAI-generated image.',
        '---\nplatforms: «[tiktok]»\nmedia:\n  - file: a.mp4\n    kind: video\n    ai: generated\n---\nSynthetic voice.',
        '---\nplatforms: «[youtube]»\nmedia:\n  - file: v.mp4\n    kind: video\n    ai: modified\n---\nVideo altered with AI.',
      ],
      allows: [
        '---\nplatforms: [mastodon, bluesky]\nmedia:\n  - file: a.png\n    alt: AI-generated image\n    ai: generated\n---\nAI-generated image.',
        '---\nplatforms: [x]\nmedia:\n  - file: a.png\n    alt: The cavern\n    ai: none\n---\nA photo.',
        '---\nplatforms: [x]\nai-disclosure: ai-assisted\n---\nDrafted with the help of AI.',
        '---\nmedia:\n  - file: a.png\n    alt: AI-generated image\n    ai: generated\n---\nAI-generated image.',
      ],
    },
    fr: {
      finds: [
        '---\nlang: fr\nplatforms: «[instagram]»\nmedia:\n  - file: a.png\n    alt: Image générée par IA\n    ai: generated\n---\nImage générée par IA.',
        '---\nlang: fr\nplatforms: «[x]»\nmedia:\n  - file: a.png\n    alt: Image générée par IA\n    ai: modified\n---\nPhoto modifiée par IA.',
        '---\nlang: fr\nplatforms: «[facebook, bluesky]»\nmedia:\n  - file: v.mp4\n    kind: video\n    ai: generated\n---\nVidéo générée par IA.',
      ],
      allows: [
        '---\nlang: fr\nplatforms: [mastodon]\nmedia:\n  - file: a.png\n    alt: Image générée par IA\n    ai: generated\n---\nImage générée par IA.',
        '---\nlang: fr\nplatforms: [x]\n---\nDu texte seulement.',
        '---\nlang: fr\nplatforms: [instagram]\nmedia:\n  - file: a.png\n    alt: La caverne\n    ai: none\n---\nUne photo.',
      ],
    },
  },
  *check({ profile }): Iterable<Problem> {
    if (!profile.media.some((medium) => medium.ai === 'generated' || medium.ai === 'modified')) return;
    const switches = profile.platforms.flatMap((platform): readonly (readonly [PlatformId, Bilingual])[] => {
      const found = aiSwitches[platform];
      return found ? [[platform, found.name]] : [];
    });
    if (switches.length === 0) return;
    yield {
      span: profile.spans.platforms ?? { start: 0, end: 0 },
      message: {
        en: `When you post, set ${listed(
          switches.map(([, name]) => name.en),
          'and',
        )}.`,
        fr: `En publiant, activez ${listed(
          switches.map(([, name]) => name.fr),
          'et',
        )}.`,
      },
    };
  },
});
