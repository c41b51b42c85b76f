import { sourceMissingWords } from '../../lexicon/phrases/sourceMissing.ts';
import type { Reading } from '../../reading/reading.ts';
import { draftRule, named } from '../rule.ts';
import { hitsOf } from '../shared/meant.ts';
import { sourceMissingExamples } from './examples/sourceMissing.ts';

const id = 'source-missing';

export const sourceMissing = draftRule({
  id,
  principle: 'transparency',
  clause: 'accuracy',
  severity: 'information',
  summary: {
    en: 'A finding is passed on without a link to its source.',
    fr: 'Un résultat est relayé sans lien vers sa source.',
  },
  rationale: {
    en: '“A study shows” asks to be believed; a link lets readers see for themselves. Point to the official page, the paper or the record rather than copying it.',
    fr: '«\u00a0Une étude montre\u00a0» demande à être cru\u00a0; un lien laisse chacun vérifier. Renvoyez à la page officielle, à l’article ou à la notice plutôt que de copier.',
  },
  fine: {
    en: 'The source is named in the header, in the bio or in the first comment, or it is a fact of any textbook.',
    fr: 'La source figure dans l’en-tête, en bio ou en premier commentaire, ou c’est un fait de manuel.',
  },
  words: sourceMissingWords,
  examples: sourceMissingExamples,
  *gather(reading, { genre }) {
    if (genre !== 'post') return;
    if (hasSource(reading)) yield { kind: 'source', span: { start: 0, end: 0 } };
    if (reading.hits(`${id}/tale`).length > 0) return;
    for (const hit of hitsOf(reading, id, ['claim']))
      if (!reading.quoted(hit) && !reading.asked(hit) && !reading.negated(hit) && !reading.past(hit))
        yield { kind: 'claim', span: { start: hit.start, end: hit.end } };
  },
  *check(whole) {
    // A thread is read as a whole: one link serves all its parts.
    if (whole.profile.sources.length > 0 || whole.clues.some((clue) => clue.kind === 'source')) return;
    for (const clue of whole.clues) {
      const words = named(whole.draft.text.slice(clue.at.start, clue.at.end));
      yield {
        span: clue.at,
        message: {
          en: `${words.en} asks to be believed: link the paper, the record or the official page.`,
          fr: `${words.fr} demande à être cru\u00a0: liez l’article, la notice ou la page officielle.`,
        },
      };
    }
  },
});

const hasSource = (reading: Reading): boolean =>
  reading.tokens.some((t) => t.kind === 'url' || t.kind === 'link' || t.kind === 'footnote') ||
  /\b(?:doi:\s?10\.|arXiv:\s?\d{4})/i.test(reading.raw) ||
  reading.hits(`${id}/elsewhere`).length > 0;
