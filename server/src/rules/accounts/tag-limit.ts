import type { Bilingual } from '../../engine/draft.ts';
import type { Problem } from '../../engine/rule.ts';
import type { Span } from '../../engine/span.ts';
import { hashtags, links, mentions } from '../../platforms/entities.ts';
import { type Cap, limits } from '../../platforms/limits.ts';
import { draftRule } from '../rule.ts';
import { type CountedPart, countedParts, draftSpan } from '../shared/postCounts.ts';

export const tagLimit = draftRule({
  id: 'tag-limit',
  principle: 'accounts',
  clause: 'accounts',
  severity: 'error',
  summary: {
    en: 'More hashtags, links, mentions or pictures than the platform takes.',
    fr: 'Plus de mots-dièse, de liens, de mentions ou d’images que la plateforme n’en accepte.',
  },
  rationale: {
    en: 'Beyond its limit a platform refuses the post or silently ignores what is too much.',
    fr: 'Au-delà de sa limite, une plateforme refuse le post ou ignore en silence ce qui est de trop.',
  },
  examples: {
    en: {
      finds: [
        '---\nplatforms: [instagram]\n---\nCold magnets.\n\n#one #two #three #four #five «#six»',
        '---\nplatforms: [threads]\n---\nhttps://a.ch https://b.ch https://c.ch https://d.ch https://e.ch «https://f.ch»',
        '---\nplatforms: [x]\n---\n![a](1.jpg) ![b](2.jpg) ![c](3.jpg) ![d](4.jpg) «![e](5.jpg)»\n\nFive pictures.',
      ],
      allows: [
        '---\nplatforms: [instagram]\n---\nCold magnets.\n\n#one #two #three #four #five',
        '---\nplatforms: [threads]\n---\nhttps://a.ch https://a.ch https://a.ch https://a.ch https://a.ch https://a.ch',
        '---\nplatforms: [mastodon]\n---\n#one #two #three #four #five #six',
        '#one #two #three #four #five #six',
        '---\nplatforms: [instagram]\n---\nThe #1 in the list, #2, #3, #4, #5, #6.',
      ],
    },
    fr: {
      finds: [
        '---\nlang: fr\nplatforms: [instagram]\n---\nDes aimants froids.\n\n#un #deux #trois #quatre #cinq «#six»',
        '---\nlang: fr\nplatforms: [threads]\n---\nhttps://a.ch https://b.ch https://c.ch https://d.ch https://e.ch «https://f.ch»',
        '---\nlang: fr\nplatforms: [bluesky]\n---\n![a](1.jpg) ![b](2.jpg) ![c](3.jpg) ![d](4.jpg) «![e](5.jpg)»\n\nCinq images.',
      ],
      allows: [
        '---\nlang: fr\nplatforms: [instagram]\n---\n#un #deux #trois #quatre #cinq',
        '---\nlang: fr\nplatforms: [mastodon]\n---\n#un #deux #trois #quatre #cinq #six',
        '#un #deux #trois #quatre #cinq #six',
      ],
    },
  },
  *check(whole): Iterable<Problem> {
    for (const counted of countedParts(whole)) {
      const { platform, part } = counted;
      const own = whole.platforms[platform];
      const facts = limits[platform];
      const distinct = new Map(links(platform, part.text).map((link) => [link.url, link]));
      yield* beyond(counted, withOwn(facts.hashtags, own?.hashtags), hashtags(platform, part.text), things.hashtags);
      yield* beyond(counted, withOwn(facts.links, own?.links), [...distinct.values()], things.links);
      yield* beyond(counted, facts.mentions, mentions(platform, part.text), things.mentions);
      yield* beyond(
        counted,
        facts.images,
        part.pictures.map((p) => p.span),
        things.images,
        true,
      );
    }
  },
});

const things = {
  hashtags: { en: 'hashtags', fr: 'mots-dièse' },
  links: { en: 'different links', fr: 'liens différents' },
  mentions: { en: 'mentions', fr: 'mentions' },
  images: { en: 'pictures', fr: 'images' },
} as const;

const withOwn = (cap: Cap | undefined, limit: number | undefined): Pick<Cap, 'limit' | 'warnAt'> | undefined =>
  limit === undefined ? cap : { limit };

/** One problem on the first that is too many. Spans of pictures count in the draft already. */
function* beyond(
  { platform, part }: CountedPart,
  cap: Pick<Cap, 'limit' | 'warnAt'> | undefined,
  found: readonly Span[],
  what: Bilingual,
  inDraft = false,
): Iterable<Problem> {
  const isOver = cap?.limit !== undefined && found.length > cap.limit;
  const most = isOver ? cap?.limit : cap?.warnAt;
  if (most === undefined || found.length <= most) return;
  const first = found[most] as Span;
  const { name } = limits[platform];
  yield {
    span: inDraft ? first : draftSpan(part, first.start, first.end),
    severity: isOver ? 'error' : 'warning',
    message: {
      en: `${name} takes ${most} ${what.en}, this has ${found.length}: keep the ${most} that matter.`,
      fr: `${name} accepte ${most} ${what.fr}, il y en a ${found.length} : gardez les ${most} qui comptent.`,
    },
  };
}
