import type { Bilingual } from '../../engine/draft.ts';
import type { Clue, PlacedClue, Problem, Whole } from '../../engine/rule.ts';
import type { Hit } from '../../lexicon/hit.ts';
import { staleFactWords } from '../../lexicon/phrases/staleFact.ts';
import { type WrongForm, wrongForms } from '../../policy/lists.ts';
import type { DatedFact, Policy } from '../../policy/policy.ts';
import type { Reading } from '../../reading/reading.ts';
import { draftRule, named, replaceWith } from '../rule.ts';
import { staleFactExamples } from './examples/staleFact.ts';

const id = 'stale-fact';

/** What a clue says of its wrong form. */
interface Stale {
  readonly fact: string;
  readonly write: string | undefined;
}

export const staleFact = draftRule({
  id,
  principle: 'transparency',
  clause: 'accuracy',
  severity: 'warning',
  summary: {
    en: 'A fact that is past its date, or never was one.',
    fr: 'Un fait périmé, ou qui n’en a jamais été un.',
  },
  rationale: {
    en: 'Numbers of members, names in office and the state of machines change, and old texts are copied for years. The policy keeps a dated table of them, each with its source, and what is older than it is told here.',
    fr: 'Le nombre d’États membres, les titulaires et l’état des machines changent, et les vieux textes se recopient pendant des années. La politique tient une table datée, avec ses sources\u00a0; ce qui la contredit est signalé ici.',
  },
  fine: {
    en: 'The text is about the past and says so (“in 2012”, “the former Director-General”).',
    fr: 'Le texte parle du passé et le dit («\u00a0en 2012\u00a0», «\u00a0l’ancienne Directrice générale\u00a0»).',
  },
  words: staleFactWords,
  examples: staleFactExamples,
  *gather(reading, _setting, policy) {
    const hits = reading.hits('policy/facts');
    if (hits.length === 0) return;
    const forms = wrongForms(policy, 'facts', reading.language);
    for (const hit of hits) {
      const form = forms[hit.pattern];
      if (form && isStated(reading, hit, form)) yield clueOf(hit, form);
    }
  },
  *check(whole) {
    for (const clue of whole.clues) {
      const { fact: of, write } = clue.value as Stale;
      const fact = whole.policy.facts.find((f) => f.id === of);
      if (fact && isInForce(fact, whole.now)) yield problemOf(whole, clue, fact, write);
    }
  },
});

/** Said of today, in the writer's own voice, in the surroundings the table asks for. */
function isStated(reading: Reading, hit: Hit, form: WrongForm): boolean {
  const inSentence = (list: string): boolean => {
    const { start, end } = reading.sentenceAt(hit.start);
    return reading.hits(list).some((h) => h.start >= start && h.end <= end);
  };
  if (form.unless && inSentence(form.unless)) return false;
  if (form.near && !inSentence(form.near)) return false;
  if (inSentence(`${id}/replayed`) || reading.talkedAbout(hit)) return false;
  return !reading.past(hit) && !reading.negated(hit) && !reading.asked(hit);
}

const clueOf = (hit: Hit, { id: fact, correction }: WrongForm): Clue => ({
  kind: 'stale',
  span: { start: hit.start, end: hit.end },
  value: { fact, write: correction.write } satisfies Stale,
});

const isInForce = (fact: DatedFact, now: number): boolean =>
  (fact.validFrom === undefined || Date.parse(fact.validFrom) <= now) &&
  (fact.validUntil === undefined || now < Date.parse(fact.validUntil));

function problemOf(whole: Whole<Policy>, clue: PlacedClue, fact: DatedFact, write: string | undefined): Problem {
  const words = named(whole.draft.text.slice(clue.at.start, clue.at.end));
  const since = sinceOf(fact);
  return {
    span: clue.at,
    message: {
      en: `${words.en} is out of date: ${fact.says.en} (${since.en}source: ${fact.source})`,
      fr: `${words.fr} n’est plus exact\u00a0: ${fact.says.fr} (${since.fr}source\u00a0: ${fact.source})`,
    },
    fixes:
      write === undefined
        ? []
        : [replaceWith(clue.at, write, { en: `Write “${write}”`, fr: `Écrire «\u00a0${write}\u00a0»` })],
  };
}

function sinceOf(fact: DatedFact): Bilingual {
  if (fact.validFrom === undefined) return { en: '', fr: '' };
  const day = new Date(fact.validFrom);
  const said = (locale: string): string => day.toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return { en: `valid since ${said('en-GB')}; `, fr: `valable depuis le ${said('fr-FR')}\u00a0; ` };
}
