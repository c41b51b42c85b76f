import type { Fix } from '../../engine/rule.ts';
import type { Span } from '../../engine/span.ts';
import { fold } from '../../lexicon/fold.ts';
import { ladder, significanceWordWords, spelled } from '../../lexicon/phrases/significanceWord.ts';
import type { Reading } from '../../reading/reading.ts';
import { named, passageRule, replaceWith, textOf } from '../rule.ts';
import { hitsOf, type ListHit } from '../shared/meant.ts';
import { significanceWordExamples } from './examples/significanceWord.ts';

const id = 'significance-word';

/** Most words between a claim and the number that stands for it. */
const reach = 14;

export const significanceWord = passageRule({
  id,
  principle: 'transparency',
  clause: 'accuracy',
  severity: 'warning',
  summary: {
    en: 'A word of discovery that the significance beside it does not earn.',
    fr: 'Un mot de découverte que la signification statistique voisine ne permet pas.',
  },
  rationale: {
    en: 'In particle physics, three standard deviations are called evidence, and five an observation or a discovery; anything below is a hint. The words are a promise to the reader: hints come and go, discoveries should not.',
    fr: 'En physique des particules, trois écarts-types sont des éléments probants, cinq une observation ou une découverte, et moins de trois un indice. Ces mots engagent auprès du lecteur\u00a0: les indices vont et viennent, les découvertes devraient rester.',
  },
  fine: {
    en: 'The number is a band, a resolution or a distance between two values, not the strength of a signal.',
    fr: 'Le nombre est une bande, une résolution ou un écart entre deux valeurs, et non la force d’un signal.',
  },
  words: significanceWordWords,
  examples: significanceWordExamples,
  *check(reading) {
    const strengths = reading.spans('significance');
    if (strengths.length === 0) return;
    const widths = reading.hits(`${id}/width`);
    for (const hit of hitsOf(reading, id, ['singular', 'plural', 'past', 'discovery', 'evidence'])) {
      if (reading.negated(hit) || reading.asked(hit) || reading.hypothetical(hit)) continue;
      if (reading.quoted(hit) || reading.talkedAbout(hit)) continue;
      const strength = nearest(reading, hit, strengths);
      if (!strength || widths.some((w) => w.start <= strength.start && w.end >= strength.end)) continue;
      const sigmas = sigmasOf(textOf(reading, strength));
      if (sigmas === undefined || sigmas >= (hit.from === 'evidence' ? 3 : 5)) continue;
      yield problemOf(reading, hit, strength, sigmas);
    }
  },
});

function nearest(reading: Reading, hit: ListHit, strengths: readonly ListHit[] | readonly Span[]): Span | undefined {
  const sentence = reading.sentenceAt(hit.start);
  let best: Span | undefined;
  let least = reach + 1;
  for (const s of strengths as readonly ListHit[]) {
    if (s.start < sentence.start || s.end > sentence.end) continue;
    const away = s.firstWord >= hit.endWord ? s.firstWord - hit.endWord : hit.firstWord - s.endWord;
    if (away >= 0 && away < least) {
      least = away;
      best = s;
    }
  }
  return best;
}

function sigmasOf(text: string): number | undefined {
  const digits = /\d+(?:[.,]\d+)?/.exec(text)?.[0];
  if (digits) return Number(digits.replace(',', '.'));
  return spelled[/^\p{L}+/u.exec(fold(text))?.[0] ?? ''];
}

function problemOf(reading: Reading, hit: ListHit, strength: Span, sigmas: number) {
  const span = { start: hit.start, end: hit.end };
  const word = named(textOf(reading, hit));
  const number = named(textOf(reading, strength));
  const few = sigmas < 3;
  return {
    span,
    message: {
      en: `${word.en} with ${number.en} says more than the number: below 3 it is a hint, from 3 to 5 evidence, from 5 an observation.`,
      fr: `${word.fr} avec ${number.fr} dit plus que le nombre\u00a0: sous 3 un indice, de 3 à 5 des éléments probants, à partir de 5 une observation.`,
    },
    fixes: [ladderFix(reading, hit, few)],
  };
}

/** The step of the ladder the number earns; articles bend with the word. */
function ladderFix(reading: Reading, hit: ListHit, few: boolean): Fix {
  const step = ladder[hit.from]?.[few ? 'hint' : 'evidence'] as { readonly en: string; readonly fr: string };
  const { language } = reading;
  const found = textOf(reading, hit);
  const plain = step[language];
  const noun = hit.from === 'discovery' || hit.from === 'evidence';
  const text = noun ? withArticle(found, plain, language, few && !determined(reading, hit)) : plain;
  const cased = /^\p{Lu}/u.test(found) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  return replaceWith({ start: hit.start, end: hit.end }, cased, {
    en: `Write “${cased}”`,
    fr: `Écrire «\u00a0${cased}\u00a0»`,
  });
}

/** Does an article or the like stand before it already? */
const determined = (reading: Reading, hit: ListHit): boolean =>
  /^(?:an?|the|this|that|our|its|sigma|σ)$/.test(reading.words.fold[hit.firstWord - 1] ?? '');

function withArticle(found: string, noun: string, language: 'en' | 'fr', counted: boolean): string {
  const first = fold(found.split(/\s/)[0] ?? '');
  if (language === 'fr') return `${articles[first] ?? ''}${noun}`;
  if (first === 'first') return `first ${noun}`;
  return noun === 'hint' && counted ? `a ${noun}` : noun;
}

/** The article of the new word, which is a plural, by that of the old one. */
const articles: Readonly<Record<string, string>> = { une: 'des ', la: 'les ', cette: 'ces ', les: 'les ', des: 'des ' };
