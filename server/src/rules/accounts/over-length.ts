import type { Problem } from '../../engine/rule.ts';
import type { Count } from '../../platforms/count.ts';
import { overflow } from '../../platforms/count.ts';
import { limits } from '../../platforms/limits.ts';
import { draftRule } from '../rule.ts';
import { type CountedPart, countedParts, draftSpan } from '../shared/postCounts.ts';

const long = 'The machine starts again in spring after a long winter of work. '.repeat(4).trim();
const lang = 'La machine redémarre au printemps après un long hiver de travaux. '.repeat(4).trim();

export const overLength = draftRule({
  id: 'over-length',
  principle: 'accounts',
  clause: 'accounts',
  severity: 'error',
  summary: {
    en: 'Longer than the platform takes, counted as the platform counts.',
    fr: 'Plus long que la plateforme ne l’accepte, compté comme elle compte.',
  },
  rationale: {
    en: 'The platform refuses or cuts a post that is too long, and what is cut is often the link or the label. Counting differs: a link is 23 on X, an emoji 2; Bluesky counts what you see.',
    fr: 'La plateforme refuse ou coupe un post trop long, et ce qui disparaît est souvent le lien ou la mention. Les comptes diffèrent : un lien vaut 23 sur X, un émoji 2 ; Bluesky compte ce que l’on voit.',
  },
  examples: {
    en: {
      finds: [
        `---\nplatforms: [x]\n---\n${long} All are welcome to come «today.»`,
        `---\nplatforms: [x, mastodon]\n---\n${long} 🎉🎉 Welcome, all of you«.»`,
        `---\nplatforms: [bluesky]\n---\n${long} ${'é'.repeat(44)}«éé»`,
      ],
      allows: [
        `---\nplatforms: [mastodon]\n---\n${long} All are welcome to come.`,
        `---\nplatforms: [x]\n---\n${long}`,
        `---\nplatforms: [x]\n---\nRead: https://home.cern/${'a'.repeat(300)}`,
        `${long} ${long} ${long}`,
        `---\nplatforms: [x]\n---\n${long}\n\n---\n\n${long}`,
        '---\nplatforms: [x]\n---\n',
      ],
    },
    fr: {
      finds: [
        `---\nlang: fr\nplatforms: [x]\n---\n${lang} Bienvenue à tout«es et à tous.»`,
        `---\nlang: fr\nplatforms: [bluesky]\n---\n${lang} Bienvenue à toutes et à tous, venez «nombreux.»`,
        `---\nlang: fr\nplatforms: [x]\n---\n${lang} À bientôt !🎉🎉«🎉»`,
      ],
      allows: [
        `---\nlang: fr\nplatforms: [mastodon]\n---\n${lang} Bienvenue à toutes et à tous.`,
        `---\nlang: fr\nplatforms: [x]\n---\n${lang}`,
        `${lang} ${lang}`,
      ],
    },
  },
  *check(whole): Iterable<Problem> {
    for (const counted of countedParts(whole)) {
      const { platform, part, count } = counted;
      const isOver = count.used > count.limit;
      const nearly = count.warnAt !== undefined && count.used > count.warnAt;
      const also = count.also.find(
        (m) => (m.limit !== undefined && m.used > m.limit) || (m.warnAt !== undefined && m.used > m.warnAt),
      );
      if (!isOver && !nearly && !also) continue;
      const limit = isOver ? count.limit : (count.warnAt ?? count.limit);
      const from = overflow(platform, part.text, { limit }) ?? 0;
      yield {
        span: draftSpan(part, from, part.text.length),
        severity: isOver || (also?.limit !== undefined && also.used > also.limit) ? 'error' : 'warning',
        message:
          isOver || nearly
            ? message(counted, limit)
            : inBytes(counted, also?.used ?? 0, also?.limit ?? also?.warnAt ?? 0),
      };
    }
  },
});

const names = {
  link: { en: 'links', fr: 'les liens' },
  emoji: { en: 'emoji', fr: 'les émojis' },
  wide: { en: 'signs that count twice (such as “…”)', fr: 'des signes qui comptent double (comme « … »)' },
  mention: { en: 'mentions', fr: 'les mentions' },
  'content-warning': { en: 'the content warning', fr: 'l’avertissement' },
  refused: { en: 'refused signs', fr: 'des signes refusés' },
} as const;

/** Share of a count from which a kind of piece is worth naming. */
const heavyFrom = 0.1;

const told = ({ drivers, used }: Count, language: 'en' | 'fr'): string => {
  const heavy = drivers
    .filter((d) => d.used >= heavyFrom * used)
    .slice(0, 2)
    .map((d) => names[d.kind][language]);
  if (heavy.length === 0) return '';
  return language === 'en' ? `, much of it ${heavy.join(' and ')}` : `, dont une bonne part pour ${heavy.join(' et ')}`;
};

const place = ({ number, of }: CountedPart, language: 'en' | 'fr'): string =>
  of === 1 ? '' : language === 'en' ? ` (part ${number} of ${of})` : ` (partie ${number} sur ${of})`;

function message(counted: CountedPart, limit: number) {
  const { platform, count } = counted;
  const { name } = limits[platform];
  return {
    en: `${name}${place(counted, 'en')}: ${count.used} of ${limit}${told(count, 'en')}; shorten it by ${count.used - limit}, or split it with a line “---”.`,
    fr: `${name}${place(counted, 'fr')} : ${count.used} sur ${limit}${told(count, 'fr')} ; raccourcissez de ${count.used - limit}, ou coupez par une ligne « --- ».`,
  };
}

const inBytes = ({ platform }: CountedPart, used: number, limit: number) => ({
  en: `${limits[platform].name} also counts bytes: ${used} of ${limit}; use fewer emoji and special signs.`,
  fr: `${limits[platform].name} compte aussi les octets : ${used} sur ${limit} ; réduisez les émojis et les signes spéciaux.`,
});
