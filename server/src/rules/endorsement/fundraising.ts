import type { Problem } from '../../engine/rule.ts';
import { collectingHosts, fundraisingWords } from '../../lexicon/phrases/fundraising.ts';
import { fitsPattern, isOwn } from '../../policy/hosts.ts';
import type { Reading } from '../../reading/reading.ts';
import { named, passageRule, textOf } from '../rule.ts';
import { addressesIn, hostOf } from '../shared/addresses.ts';
import { fundraisingExamples } from './examples/fundraising.ts';

export const fundraising = passageRule({
  id: 'fundraising',
  principle: 'endorsement',
  clause: 'endorsement',
  severity: 'information',
  summary: {
    en: 'An appeal for money, signatures or votes.',
    fr: 'Un appel à l’argent, aux signatures ou aux votes.',
  },
  rationale: {
    en: 'A good cause is still somebody’s cause: beside the laboratory’s name, an appeal looks like its own. Its foundation has its own pages; anything else is better asked for first.',
    fr: 'Une bonne cause reste celle de quelqu’un : à côté du nom du laboratoire, un appel semble le sien. Sa fondation a ses propres pages ; pour le reste, mieux vaut demander d’abord.',
  },
  fine: {
    en: 'The laboratory’s own foundation, blood donation, donors of electrons, votes of a council.',
    fr: 'La fondation du laboratoire, le don du sang, les donneurs d’électrons, les votes d’un conseil.',
  },
  words: fundraisingWords,
  examples: fundraisingExamples,
  *check(reading, _setting, policy) {
    const linked = addressesIn(reading).filter(
      ({ text }) =>
        !isOwn(policy.organisation, text) && collectingHosts.some((host) => fitsPattern(hostOf(text), host)),
    );
    const said = reading.hits('fundraising/appeal').filter((hit) => isMeant(reading, hit));
    if (addressesIn(reading).some(({ text }) => isOwn(policy.organisation, text)) && linked.length === 0) return;
    const [first] = [...said, ...linked.map(({ span }) => span)];
    if (first) yield problemOf(reading, first);
  },
});

const isMeant = (reading: Reading, hit: { readonly start: number; readonly end: number }): boolean =>
  !reading.negated(hit) && !reading.past(hit) && !reading.talkedAbout(hit) && !reading.quoted(hit);

function problemOf(reading: Reading, { start, end }: { readonly start: number; readonly end: number }): Problem {
  const words = named(textOf(reading, { start, end }));
  return {
    span: { start, end },
    message: {
      en: `${words.en} asks readers for money, a signature or a vote: ask the social media team first, or link the laboratory’s foundation.`,
      fr: `${words.fr} demande aux lecteurs de l’argent, une signature ou un vote : consultez d’abord l’équipe des réseaux sociaux, ou liez la fondation du laboratoire.`,
    },
  };
}
