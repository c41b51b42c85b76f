import { commercialSensitiveWords } from '../../lexicon/phrases/commercialSensitive.ts';
import type { Reading } from '../../reading/reading.ts';
import { named, passageRule, textOf } from '../rule.ts';
import { hitsOf, type ListHit, paired } from '../shared/meant.ts';
import { commercialSensitiveExamples } from './examples/commercialSensitive.ts';

const id = 'commercial-sensitive';

export const commercialSensitive = passageRule({
  id,
  principle: 'confidentiality',
  clause: 'confidentiality',
  severity: 'warning',
  summary: {
    en: 'Tenders, bids, prices, contracts before signature, inventions before filing.',
    fr: 'Appels d’offres, offres, prix, contrats avant signature, inventions avant dépôt.',
  },
  rationale: {
    en: 'A bid, a ceiling or a ranking that gets out distorts the competition and can void a whole procedure; an invention that has been described in public can no longer be patented. Wait until procurement or the knowledge-transfer office has published it.',
    fr: 'Une offre, un plafond ou un classement divulgué fausse la concurrence et peut faire annuler toute une procédure\u00a0; une invention décrite en public n’est plus brevetable. Attendez la publication par les achats ou le transfert de connaissances.',
  },
  fine: {
    en: 'The amount, the award or the patent has been published: link to it.',
    fr: 'Le montant, l’attribution ou le brevet est publié\u00a0: mettez le lien.',
  },
  words: commercialSensitiveWords,
  examples: commercialSensitiveExamples,
  *check(reading, setting) {
    if (reading.hits(`${id}/open`).length > 0) return;
    const told = hitsOf(reading, id, ['sensitive']).filter((hit) => holds(reading, hit));
    const deal = told.length > 0 || setting.genre === 'page' ? undefined : paired(reading, id, 'guarded', 'deal');
    for (const hit of deal && holds(reading, deal) ? [deal] : told) {
      const words = named(textOf(reading, hit));
      yield {
        span: { start: hit.start, end: hit.end },
        message: {
          en: `${words.en} tells what bidders, suppliers or the patent office must not learn from a post: hold it until it is published.`,
          fr: `${words.fr} livre ce que soumissionnaires, fournisseurs ou office des brevets ne doivent pas apprendre ici\u00a0: attendez la publication.`,
        },
      };
    }
  },
});

const holds = (reading: Reading, hit: ListHit): boolean =>
  !reading.talkedAbout(hit) && !reading.past(hit) && reading.beside(hit, 'released').length === 0;
