import type { Fix, Problem } from '../../engine/rule.ts';
import type { Span } from '../../engine/span.ts';
import { articleBefore } from '../../lexicon/articles.ts';
import { weaselWords as words } from '../../lexicon/phrases/weaselWords.ts';
import type { Reading } from '../../reading/reading.ts';
import { named, passageRule, replaceWith, textOf } from '../rule.ts';
import { styleHits } from '../shared/plainStyle.ts';
import { weaselWordsExamples } from './examples/weaselWords.ts';

const id = 'weasel-words';

export const weaselWords = passageRule({
  id,
  principle: 'accessibility',
  clause: 'language',
  severity: 'hint',
  offByDefault: true,
  languages: ['en'],
  summary: {
    en: 'A word that swells or blurs without saying how much.',
    fr: 'En anglais, un mot qui enfle ou estompe sans dire combien.',
  },
  rationale: {
    en: '“Very cold” leaves readers guessing; “−271 °C, colder than outer space” does not. “Clearly” and “obviously” make those feel slow who do not see it.',
    fr: '« Very cold » laisse deviner ; « −271 °C, plus froid que l’espace » non. « Clearly » et « obviously » donnent tort à qui ne voit pas l’évidence.',
  },
  fine: {
    en: 'It is part of a name (Very Large Telescope), or the number stands beside it.',
    fr: 'Il fait partie d’un nom (Very Large Telescope), ou le nombre est à côté.',
  },
  words,
  examples: weaselWordsExamples,
  *check(reading): Iterable<Problem> {
    for (const hit of styleHits(reading, id, ['weak', 'opening', 'vague'])) {
      const isOpening = hit.from === 'opening';
      if (isOpening ? !opens(reading, hit) : reading.negated(hit) || isMeasured(reading, hit)) continue;
      const span = isOpening ? { start: hit.start, end: hit.end } : firstWord(reading, hit);
      const found = named(textOf(reading, span));
      const leave = hit.from === 'vague' ? [] : [without(reading, span)];
      yield {
        span,
        message: isOpening
          ? {
              en: `${found.en} tells readers what to find easy: leave it out.`,
              fr: `${found.fr} dicte au lecteur ce qu’il doit trouver évident : supprimez-le.`,
            }
          : {
              en: `${found.en} does not say how much or how many: leave it out, or give the number.`,
              fr: `${found.fr} ne dit pas combien : supprimez ce mot, ou donnez le chiffre.`,
            },
        fixes: leave,
      };
    }
  },
});

const firstWord = (reading: Reading, { start, firstWord: at }: Span & { readonly firstWord: number }): Span => ({
  start,
  end: reading.words.end[at] as number,
});

const opens = (reading: Reading, { start, end }: Span): boolean =>
  start === reading.sentenceAt(start).start && reading.text[end] === ',';

/** The sentence gives the number close behind, or it is what is asked (“how very cold”). */
const isMeasured = (reading: Reading, { start, end }: Span): boolean =>
  /^[^.;!?]{0,30}\d/.test(reading.text.slice(end, end + 32)) ||
  /\b(?:how|so|the|too)\s$/i.test(reading.text.slice(Math.max(0, start - 6), start));

/** Takes the word out; what follows gets its capital or its article. */
function without(reading: Reading, { start, end }: Span): Fix {
  const { raw } = reading;
  const gap = /^,?\s*/.exec(raw.slice(end))?.[0].length ?? 0;
  const rest = raw.slice(end + gap);
  const before = articleBefore(raw.slice(Math.max(0, start - 4), start), rest, 'en');
  const isCapital = /^\p{Lu}/u.test(raw.slice(start));
  const head = isCapital ? rest.charAt(0).toUpperCase() : '';
  const from = start - (before?.length ?? 0);
  const span = { start: from, end: end + gap + (isCapital ? 1 : 0) };
  return replaceWith(span, (before?.text ?? '') + head, { en: 'Leave it out', fr: 'Supprimer ce mot' });
}
