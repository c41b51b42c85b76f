import type { Span } from '../../engine/span.ts';
import { sigmaMisreadWords } from '../../lexicon/phrases/sigmaMisread.ts';
import type { Reading } from '../../reading/reading.ts';
import { named, passageRule, textOf } from '../rule.ts';
import { joinedHits } from '../shared/joined.ts';
import { sigmaMisreadExamples } from './examples/sigmaMisread.ts';

const id = 'sigma-misread';

const clause = {
  en: 'if there were nothing new, data like these would turn up once in … tries',
  fr: 's’il n’y avait rien de nouveau, de telles données n’apparaîtraient qu’une fois sur …',
};

export const sigmaMisread = passageRule({
  id,
  principle: 'transparency',
  clause: 'accuracy',
  severity: 'information',
  summary: {
    en: 'A p-value told as the chance of being right or wrong.',
    fr: 'Une valeur p racontée comme la chance d’avoir raison ou tort.',
  },
  rationale: {
    en: 'Five sigma say how rarely chance alone would make such data, if there were nothing new. They do not say how sure the discovery is: a loose cable once gave six. The difference is one clause.',
    fr: 'Cinq sigma disent combien le hasard seul produirait rarement de telles données, s’il n’y avait rien de nouveau. Ils ne disent pas à quel point la découverte est sûre\u00a0: un câble mal branché en a donné six. La différence tient en une proposition.',
  },
  fine: {
    en: 'The number is a speed, a purity, a rate or a confidence level, or the clause stands in the sentence.',
    fr: 'Le nombre est une vitesse, une pureté, un taux ou un niveau de confiance, ou la proposition figure dans la phrase.',
  },
  words: sigmaMisreadWords,
  examples: sigmaMisreadExamples,
  *check(reading) {
    const hits = joinedHits(reading, id, ['misread']);
    if (hits.length === 0) return;
    const right = reading.hits(`${id}/right`);
    for (const hit of hits) {
      const { start, end } = reading.sentenceAt(hit.start);
      if (
        right.some((r) => r.start >= start && r.end <= end) ||
        reading.negated(hit) ||
        reading.talkedAbout(hit) ||
        isFeeling(reading, hit)
      )
        continue;
      const words = named(textOf(reading, hit));
      yield {
        span: { start: hit.start, end: hit.end },
        message: {
          en: `${words.en} turns a p-value into a chance of being right: say “${clause.en}”.`,
          fr: `${words.fr} fait d’une valeur p une chance d’avoir raison\u00a0: dites «\u00a0${clause.fr}\u00a0».`,
        },
        fixes: [
          {
            title: { en: 'Add what the number means', fr: 'Ajouter ce que dit le nombre' },
            edits: [{ start: hit.end, end: hit.end, text: ` (${clause[reading.language]})` }],
          },
        ],
      };
    }
  },
});

const sureness = /(?<!\p{L})(?:certain|certaine?s?|confident|convinced|convaincue?s?|sure|sûre?s?)(?!\p{L})/iu;

/** “100 % sure that you locked the door”: a manner of speaking, with no decimals and no physics beside it. */
function isFeeling(reading: Reading, hit: Span): boolean {
  const words = textOf(reading, hit);
  if (/(?<![\d.,])100[\s\u00a0\u202f]?%/.test(words)) return true;
  return sureness.test(words) && !/\d[.,]\d/.test(words) && reading.hits(`${id}/science`).length === 0;
}
