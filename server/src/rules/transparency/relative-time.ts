import type { Bilingual, Language } from '../../engine/draft.ts';
import type { Clue, Fix, PlacedClue, Problem, Whole } from '../../engine/rule.ts';
import type { Span } from '../../engine/span.ts';
import { fold } from '../../lexicon/fold.ts';
import { relativeTimeWords } from '../../lexicon/phrases/relativeTime.ts';
import type { Policy } from '../../policy/policy.ts';
import { datesIn } from '../../reading/dates.ts';
import type { Reading } from '../../reading/reading.ts';
import { draftRule, named } from '../rule.ts';
import { hitsOf } from '../shared/meant.ts';
import { relativeTimeExamples } from './examples/relativeTime.ts';

const id = 'relative-time';
const day = 86_400_000;

export const relativeTime = draftRule({
  id,
  principle: 'transparency',
  clause: 'accuracy',
  severity: 'information',
  summary: {
    en: 'A time of an event that depends on when, and where, the post is read.',
    fr: 'Un moment qui dépend du jour, et du lieu, où l’on lit le message.',
  },
  rationale: {
    en: 'Posts are read for days, and around the world. “Tomorrow at 2” is missed by everybody who reads it a day late or in another time zone; a date, an hour and CET or CEST are not.',
    fr: 'Un message se lit pendant des jours, et dans le monde entier. «\u00a0Demain à 14\u00a0h\u00a0» est manqué par qui le lit un jour plus tard ou sous un autre fuseau\u00a0; une date, une heure et l’heure de Genève ne le sont pas.',
  },
  fine: {
    en: 'The date stands beside it, or nobody can miss anything.',
    fr: 'La date est écrite à côté, ou il n’y a rien à manquer.',
  },
  words: relativeTimeWords,
  examples: relativeTimeExamples,
  *gather(reading) {
    const hits = hitsOf(reading, id, ['relative']);
    if (hits.length === 0 || datesIn(reading.text, reading.language).length > 0) return;
    const events = reading.hits(`${id}/event`).filter((e) => isHour(reading.text.slice(e.start, e.end)));
    for (const hit of hits) {
      const { start, end } = reading.sentenceAt(hit.start);
      const event = events.some((e) => e.start >= start && e.end <= end && (e.end <= hit.start || e.start >= hit.end));
      if (event && !reading.quoted(hit) && !isTold(reading, hit))
        yield { kind: 'relative', span: { start: hit.start, end: hit.end } } satisfies Clue;
    }
  },
  *check(whole) {
    const { platforms, publishAt } = whole.profile;
    if (platforms.length === 0 && publishAt === undefined) return;
    for (const clue of whole.clues) yield problemOf(whole, clue);
  },
});

/** “Within two minutes the talk was full.” */
const isTold = (reading: Reading, hit: Span): boolean =>
  /^(?:in|within|dans|d['’])/i.test(reading.text.slice(hit.start, hit.end)) && reading.past(hit);

/** “From 31 countries” is no hour. */
const isHour = (words: string): boolean => Number(/\d+/.exec(words)?.[0] ?? 0) <= 24;

function problemOf(whole: Whole<Policy>, clue: PlacedClue): Problem {
  const text = whole.draft.text.slice(clue.at.start, clue.at.end);
  const words = named(text);
  const date = dateOf(whole, text, clue.place.passage.language);
  return {
    span: clue.at,
    message: {
      en: `${words.en} means another day to whoever reads it later: add the date, the hour and the time zone.`,
      fr: `${words.fr} change de sens pour qui lit plus tard\u00a0: ajoutez la date, l’heure et le fuseau horaire.`,
    },
    fixes: date === undefined ? [] : [dateFix(clue, date)],
  };
}

const dateFix = ({ at }: PlacedClue, date: string): Fix => ({
  title: { en: `Add “${date}”`, fr: `Ajouter «\u00a0${date}\u00a0»` } satisfies Bilingual,
  edits: [{ start: at.end, end: at.end, text: ` (${date})` }],
});

/** Days from the day of publication to the day that is meant. */
const daysAhead: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  "aujourd'hui": 0,
  'ce soir': 0,
  'cet apres midi': 0,
  tomorrow: 1,
  demain: 1,
  'apres demain': 2,
};

/** The date that is meant, where the header says when the post appears. */
function dateOf(whole: Whole<Policy>, text: string, language: Language): string | undefined {
  const folded = fold(text).replace(/-/g, ' ');
  const key = Object.keys(daysAhead).find((k) => folded === k || folded.startsWith(`${k} `));
  const published = Date.parse(whole.profile.publishAt ?? '');
  if (key === undefined || Number.isNaN(published)) return undefined;
  const meant = new Date(published + (daysAhead[key] as number) * day);
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB';
  return meant.toLocaleDateString(locale, { day: 'numeric', month: 'long', timeZone: 'Europe/Zurich' });
}
