import type { Medium, PlatformId } from '../../engine/profile.ts';
import type { Problem } from '../../engine/rule.ts';
import { countAlt } from '../../platforms/count.ts';
import { limits } from '../../platforms/limits.ts';
import { draftRule } from '../rule.ts';

const long = 'A magnet as long as a bus stands in a hall. '.repeat(24).trim();
const lang = 'Un aimant long comme un autobus occupe un hall. '.repeat(24).trim();

export const altLength = draftRule({
  id: 'alt-length',
  principle: 'accounts',
  clause: 'accessibility',
  severity: 'error',
  summary: {
    en: 'An alt text longer than the platform takes.',
    fr: 'Un texte alternatif plus long que la plateforme ne l’accepte.',
  },
  rationale: {
    en: 'What is beyond the limit is cut or refused, and people who listen to the picture lose its end. Put the essential first, and the rest into the post or behind a link.',
    fr: 'Ce qui dépasse est coupé ou refusé, et ceux qui écoutent l’image en perdent la fin. Mettez l’essentiel d’abord, et le reste dans le post ou derrière un lien.',
  },
  examples: {
    en: {
      finds: [
        `---\nplatforms: [x]\n---\n![«${long}»](a.jpg)`,
        `---\nplatforms: [x]\nmedia:\n  - «file: a.jpg\n    alt: ${long}»\n---\nA magnet.`,
        `---\nplatforms: [instagram]\n---\n![«${long}»](a.jpg)`,
      ],
      allows: [
        '---\nplatforms: [x]\n---\n![A magnet as long as a bus](a.jpg)',
        `---\nplatforms: [mastodon]\n---\n![${long}](a.jpg)`,
        `![${long}](a.jpg)`,
        'No picture.',
      ],
    },
    fr: {
      finds: [
        `---\nlang: fr\nplatforms: [x]\n---\n![«${lang}»](a.jpg)`,
        `---\nlang: fr\nplatforms: [instagram]\n---\n![«${lang}»](a.jpg)`,
        `---\nlang: fr\nplatforms: [x]\nmedia:\n  - «file: a.jpg\n    alt: ${lang}»\n---\nUn aimant.`,
      ],
      allows: [
        '---\nlang: fr\nplatforms: [x]\n---\n![Un aimant long comme un autobus](a.jpg)',
        `---\nlang: fr\nplatforms: [mastodon]\n---\n![${lang}](a.jpg)`,
        `![${lang}](a.jpg)`,
      ],
    },
  },
  *gather(reading) {
    for (const token of reading.tokens)
      if (token.kind === 'image' && token.text.length > 100)
        yield { kind: 'alt', span: token.textSpan, value: token.text };
  },
  *check({ profile, clues, platforms, draft }): Iterable<Problem> {
    if (clues.length + profile.media.length === 0) return;
    const own = (platform: PlatformId): number | undefined => platforms[platform]?.alt;
    const wanted = profile.platforms.length ? profile.platforms : sectionsOf(draft.places);
    for (const clue of clues) yield* tooLong(clue.value as string, clue.at, wanted, own);
    for (const medium of profile.media) yield* tooLong(altOf(medium), medium.span, wanted, own);
  },
});

const sectionsOf = (places: readonly { readonly section?: string }[]): readonly PlatformId[] => [
  ...new Set(places.flatMap((p) => (p.section === undefined ? [] : [p.section as PlatformId]))),
];

const altOf = (medium: Medium): string => medium.alt ?? '';

/** The first platform that would not take it. */
function* tooLong(
  alt: string,
  span: { start: number; end: number },
  platforms: readonly PlatformId[],
  own: (platform: PlatformId) => number | undefined,
): Iterable<Problem> {
  for (const platform of platforms) {
    const measured = countAlt(platform, alt);
    if (!measured) continue;
    const limit = own(platform) ?? measured.limit;
    const isOver = limit !== undefined && measured.used > limit;
    if (!isOver && !(measured.warnAt !== undefined && measured.used > measured.warnAt)) continue;
    const most = isOver ? limit : measured.warnAt;
    const { name } = limits[platform];
    yield {
      span,
      severity: isOver ? 'error' : 'warning',
      message: {
        en: `${name} takes ${most} characters of alt text, this has ${measured.used}: put the essential first and shorten it.`,
        fr: `${name} accepte ${most} caractères de texte alternatif, celui-ci en a ${measured.used} : mettez l’essentiel d’abord et raccourcissez-le.`,
      },
    };
    return;
  }
}
