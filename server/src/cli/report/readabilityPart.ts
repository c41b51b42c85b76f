import type { Language } from '../../engine/draft.ts';
import type { Audience } from '../../engine/profile.ts';
import { type Html, html } from './html.ts';
import type { Sheet } from './sheet.ts';
import { table } from './tables.ts';
import type { Words } from './words.ts';

/** Flesch's own steps (The Art of Readable Writing, 1949): from 60 standard, from 50 fairly difficult, from 30 difficult. */
const withinReach: Readonly<Record<Audience, number>> = { general: 60, informed: 50, expert: 30 };

/** Below so many words a formula tells nothing. */
const tellingWords = 30;

export function readabilityPart({ figures, audience, result }: Sheet, words: Words, language: Language): Html {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const share = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const wanted = withinReach[audience];
  const ease =
    figures.words < tellingWords
      ? words.tooShort
      : `${number.format(figures.ease)}, ${figures.ease >= wanted ? words.easy : words.hard(wanted)}`;
  const values = [
    number.format(figures.words),
    number.format(figures.sentences),
    number.format(figures.wordsPerSentence),
    share.format(figures.rareShare),
    number.format(figures.jargonTerms),
    number.format(figures.score),
  ];
  const rows = [
    [words.audience, words.audiences[audience]],
    ...words.figures.map((figure, i) => [figure, values[i]]),
    [words.ease, ease],
  ];
  return html`<h3>${words.readability}</h3>
${table(`${words.readability}: ${result.path}`, [{ title: words.figure }, { title: words.value }], rows)}<p class="soft">${words.guide}</p>`;
}
