import type { Fix, Problem } from '../../engine/rule.ts';
import { affiliateLinkWords, payingHosts } from '../../lexicon/phrases/affiliateLink.ts';
import { fitsPattern, isOwn } from '../../policy/hosts.ts';
import { named, passageRule, replaceWith, textOf } from '../rule.ts';
import { type Address, addressesIn, hostOf } from '../shared/addresses.ts';
import { affiliateLinkExamples } from './examples/affiliateLink.ts';

export const affiliateLink = passageRule({
  id: 'affiliate-link',
  principle: 'endorsement',
  clause: 'endorsement',
  severity: 'warning',
  summary: {
    en: 'A link or code that pays whoever shares it.',
    fr: 'Un lien ou un code qui rémunère celui qui le partage.',
  },
  rationale: {
    en: 'An affiliate link earns a commission from every reader who buys. Beside a laboratory’s name it turns a tip into a trade; the same address without its tag does as well.',
    fr: 'Un lien affilié rapporte une commission sur chaque achat. À côté du nom d’un laboratoire, il change un conseil en commerce ; la même adresse sans son étiquette rend le même service.',
  },
  fine: {
    en: 'Addresses of repositories, journals and agendas, where ref and tag mean something else.',
    fr: 'Les adresses de dépôts, de revues et d’agendas, où ref et tag veulent dire autre chose.',
  },
  words: affiliateLinkWords,
  examples: affiliateLinkExamples,
  *check(reading, _setting, policy): Iterable<Problem> {
    if (/[.?&/]/.test(reading.raw))
      for (const address of addressesIn(reading)) {
        if (isOwn(policy.organisation, address.text)) continue;
        if (!pays(address.text)) continue;
        const words = named(address.text);
        yield {
          span: address.span,
          message: {
            en: `${words.en} pays somebody for every purchase: link the plain address, or none.`,
            fr: `${words.fr} rémunère quelqu’un à chaque achat : liez l’adresse simple, ou aucune.`,
          },
          fixes: stripped(address),
        };
      }
    for (const hit of reading.hits('affiliate-link/paid')) {
      if (reading.negated(hit) || reading.talkedAbout(hit) || reading.asked(hit) || reading.quoted(hit)) continue;
      const words = named(textOf(reading, hit));
      yield {
        span: { start: hit.start, end: hit.end },
        message: {
          en: `${words.en} earns the sharer money: leave it out of anything tied to the laboratory.`,
          fr: `${words.fr} rapporte de l’argent à qui le partage : retirez-le de tout ce qui touche au laboratoire.`,
        },
      };
    }
  },
});

/** Parameters of shops and of networks between shops; `tag` only in a shop's own shape. */
const parameter =
  /[?&](?:tag=[\w-]+-2\d|(?:aff|affid|aff_id|affiliate|affiliate_id|affiliateid|afftrack|partner_?id|clickref|irclickid|awc|ranmid|ransiteid|campid)=[^&#\s]*|ref_?=as_li[^&#\s]*|linkcode=[^&#\s]*)/i;
const path = /\/ref=as_li[^?#\s]*/i;
/** The number that a booking house gives to those it pays. */
const booking = /booking\.com\/[^\s]{0,500}[?&]aid=\d/i;

const pays = (address: string): boolean =>
  parameter.test(address) ||
  path.test(address) ||
  booking.test(address) ||
  payingHosts.some((host) => fitsPattern(hostOf(address), host));

function stripped({ text, span }: Address): readonly Fix[] {
  const plain = text.replace(path, '').replace(/\?[^#\s]*/, '');
  if (plain === text) return [];
  return [replaceWith(span, plain, { en: 'Take the tracking parameters off', fr: 'Retirer les paramètres de suivi' })];
}
