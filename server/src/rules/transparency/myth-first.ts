import { mythFirstWords } from '../../lexicon/phrases/mythFirst.ts';
import { draftRule, named } from '../rule.ts';
import { mythFirstExamples } from './examples/mythFirst.ts';

const id = 'myth-first';

export const mythFirst = draftRule({
  id,
  principle: 'transparency',
  clause: 'accuracy',
  severity: 'hint',
  summary: {
    en: 'A denial that opens with the tale it denies.',
    fr: 'Un démenti qui commence par la fable qu’il dément.',
  },
  rationale: {
    en: 'Readers remember the first line, and many read no further. What is repeated becomes familiar, and what is familiar feels true. Begin with the fact, name the tale once and with a warning, and end with the fact.',
    fr: 'On retient la première ligne, et beaucoup n’en lisent pas d’autre. Ce qui se répète devient familier, et ce qui est familier semble vrai. Commencez par le fait, nommez la fable une fois en prévenant, et finissez par le fait.',
  },
  fine: {
    en: 'The fact stands first, or the question is what readers search for (a page of frequent questions).',
    fr: 'Le fait vient d’abord, ou la question est celle que l’on cherche (une page de questions fréquentes).',
  },
  words: mythFirstWords,
  examples: mythFirstExamples,
  *gather(reading, { genre }) {
    if (genre !== 'post') return;
    const hit = reading.hits(`${id}/tale`)[0];
    if (!hit || reading.quoted(hit) || reading.words.length === 0) return;
    // Whatever stands before it in the passage is what a reader meets first.
    if (hit.firstWord === 0) yield { kind: 'tale', span: { start: hit.start, end: hit.end } };
  },
  *check(whole) {
    for (const clue of whole.clues) {
      const first = whole.draft.places.findIndex((place) => place.section === clue.place.section);
      if (clue.index !== first) continue;
      const words = named(whole.draft.text.slice(clue.at.start, clue.at.end));
      yield {
        span: clue.at,
        message: {
          en: `${words.en} puts the tale first: open with the fact, name the tale once behind it, and close with the fact.`,
          fr: `${words.fr} met la fable en tête\u00a0: ouvrez par le fait, nommez la fable une fois ensuite, et finissez par le fait.`,
        },
      };
    }
  },
});
