import type { Problem } from '../../engine/rule.ts';
import type { Span } from '../../engine/span.ts';
import { articleBefore, like } from '../../lexicon/articles.ts';
import { wordiness as lists } from '../../lexicon/phrases/wordiness.ts';
import { phrasesOf } from '../../lexicon/phrases/wording.ts';
import type { Reading } from '../../reading/reading.ts';
import { named, passageRule, replaceWith, textOf } from '../rule.ts';
import { styleHits } from '../shared/plainStyle.ts';
import { wordinessExamples } from './examples/wordiness.ts';

const id = 'wordiness';

export const wordiness = passageRule({
  id,
  principle: 'accessibility',
  clause: 'language',
  severity: 'hint',
  languages: ['en'],
  summary: {
    en: 'A long-winded phrase where a plain word says the same.',
    fr: 'En anglais, une tournure longue là où un mot simple dit la même chose.',
  },
  rationale: {
    en: 'A post has few characters and readers little time; “to” says all that “in order to” says. Plain words also help those who read English as a second language, and machine translation.',
    fr: 'Un post a peu de signes et ses lecteurs peu de temps : « to » dit tout ce que dit « in order to ». Les mots simples aident aussi celles et ceux dont l’anglais n’est pas la langue maternelle.',
  },
  fine: {
    en: 'It is a name, a quotation or a term of law.',
    fr: 'C’est un nom, une citation ou un terme de droit.',
  },
  words: { en: phrasesOf(lists), fr: {} },
  examples: wordinessExamples,
  *check(reading): Iterable<Problem> {
    for (const hit of styleHits(reading, id, ['long'])) {
      const span = { start: hit.start, end: hit.end };
      const words = named(textOf(reading, span));
      const say = lists.long[hit.pattern]?.say;
      if (say === undefined)
        yield {
          span,
          message: {
            en: `${words.en} adds length and little else: leave it out or say it plainly.`,
            fr: `${words.fr} allonge sans rien ajouter : supprimez ces mots ou dites-le plus simplement.`,
          },
        };
      else
        yield {
          span,
          message: { en: `${words.en} can be shorter: “${say}”.`, fr: `${words.fr} peut se dire « ${say} ».` },
          fixes: [swap(reading, span, say)],
        };
    }
  },
});

/** The article before follows the new word: “an in-depth” stays, “a utilisation” becomes “a use”. */
function swap(reading: Reading, span: Span, say: string) {
  const before = articleBefore(reading.raw.slice(Math.max(0, span.start - 4), span.start), say, 'en');
  const text = like(textOf(reading, span), say);
  const start = span.start - (before?.length ?? 0);
  return replaceWith({ start, end: span.end }, (before?.text ?? '') + text, {
    en: `Write “${text}”`,
    fr: `Écrire « ${text} »`,
  });
}
