import type { Clue, PlacedClue, Problem, Whole } from '../../engine/rule.ts';
import type { Span } from '../../engine/span.ts';
import { embargoWords } from '../../lexicon/phrases/embargo.ts';
import type { Policy } from '../../policy/policy.ts';
import { datesIn, headerMoment, momentOf, type WrittenDate } from '../../reading/dates.ts';
import type { Reading } from '../../reading/reading.ts';
import { draftRule, named, textOf } from '../rule.ts';
import { headerTime, lineOf, setPublishAt, without } from '../shared/embargoTime.ts';
import { hitsOf, isClose, type ListHit, paired } from '../shared/meant.ts';
import { tagged } from '../shared/tagged.ts';
import { embargoExamples } from './examples/embargo.ts';

const id = 'embargo';

interface Heard {
  readonly until: WrittenDate | undefined;
  readonly sentence: Span;
}

export const embargo = draftRule({
  id,
  principle: 'confidentiality',
  clause: 'confidentiality',
  severity: 'error',
  summary: {
    en: 'An embargo that has not ended, or a publishing time before its end.',
    fr: 'Un embargo en cours, ou une heure de publication qui le devance.',
  },
  rationale: {
    en: 'Journals, conferences and partners fix an hour, and everybody who got the text early has agreed to it. Whoever posts first breaks the word of all. Schedule the post for that hour; once it has passed, take the embargo line out.',
    fr: 'Revues, conférences et partenaires fixent une heure, et quiconque a reçu le texte d’avance l’a acceptée. Publier plus tôt, c’est rompre la parole de tous. Programmez le message pour cette heure-là\u00a0; une fois passée, retirez la mention.',
  },
  fine: {
    en: 'The embargo has been lifted by those who set it.',
    fr: 'L’embargo a été levé par ceux qui l’avaient fixé.',
  },
  words: embargoWords,
  examples: embargoExamples,
  *gather(reading, setting) {
    const said = hitsOf(reading, id, ['marking', 'hushed']).filter((hit) => holds(reading, hit));
    for (const hit of said) yield clueOf(reading, hit);
    const tags = reading.hits(`${id}/except`).length > 0 ? [] : tagged(reading, hashtags);
    for (const tag of tags) yield clueOf(reading, { ...tag, from: 'marking' });
    if (said.length + tags.length > 0 || setting.genre === 'page') return;
    const told = paired(reading, id, 'due', 'early') ?? paired(reading, id, 'due', 'anyway') ?? awaited(reading);
    if (told && isGivenAway(reading, told)) yield clueOf(reading, told);
  },
  *check(whole) {
    yield* ofHeader(whole);
    for (const clue of whole.clues) yield* ofText(whole, clue);
  },
});

const hashtags: ReadonlySet<string> = new Set(['embargo', 'embargoed', 'sousembargo', 'underembargo']);

/** “We kept the embargo until noon” tells of one, “EMBARGO until noon” sets it. */
const isTold = /^(?:embargo|under|held)\b/;

function holds(reading: Reading, hit: ListHit): boolean {
  if (reading.talkedAbout(hit) || reading.negated(hit) || reading.hypothetical(hit)) return false;
  if (hit.from === 'marking' && !isTold.test(textOf(reading, hit))) return true;
  return !reading.past(hit) && reading.hits(`${id}/kept`).length === 0;
}

/** “The press this morning”, “yesterday's conference”. */
const isGone = /\b(?:this (?:morning|afternoon)|yesterday|last|ago|ce matin|hier)\b/i;

/** Told ahead of its hour, and not kept: nobody says “no numbers before that”, nothing is public yet. */
const isGivenAway = (reading: Reading, hit: ListHit): boolean =>
  reading.hits(`${id}/kept`).length === 0 &&
  reading.hits(`${id}/except`).length === 0 &&
  reading.beside(hit, 'released').length === 0 &&
  !isGone.test(textOf(reading, hit)) &&
  (reading.language === 'fr' || reading.beside(hit, 'leisure').length === 0) &&
  !reading.hypothetical(hit);

/** News, and the hour at which others announce it: nothing invites the public, and nothing is out. */
function awaited(reading: Reading): ListHit | undefined {
  if (reading.hits(`${id}/event`).length > 0) return undefined;
  const news = reading.hits(`${id}/news`);
  const due = [...reading.hits(`${id}/hour`), ...reading.hits(`${id}/due`)].find(
    (hit) =>
      !reading.talkedAbout(hit) &&
      !reading.past(hit) &&
      !reading.asked(hit) &&
      news.some((n) => isClose(reading, hit, n)),
  );
  return due && { ...due, from: 'due' };
}

/** Characters such as “ until ” between a marking and its date. */
const jointLength = 12;

function clueOf(reading: Reading, hit: Span & { readonly from: string }): Clue {
  const { start, end } = reading.sentenceAt(hit.start);
  const dates = datesIn(reading.text.slice(start, end), reading.language);
  const until = dates.find((d) => d.span.end + start > hit.start);
  // “EMBARGOED until 4 July, 16:00 CEST” is one thing.
  const joined = until !== undefined && until.span.start + start - hit.end < jointLength;
  const span = { start: hit.start, end: joined ? Math.max(hit.end, until.span.end + start) : hit.end };
  return { kind: hit.from, span, value: { until, sentence: { start, end } } };
}

function* ofHeader(whole: Whole<Policy>): Iterable<Problem> {
  const { profile, now } = whole;
  const end = headerTime(profile.embargo, now);
  const span = profile.spans.embargo;
  if (end === undefined || span === undefined) return;
  if (end <= now) {
    yield {
      span,
      severity: 'information',
      message: {
        en: `The embargo is over since ${headerMoment(end)}: this line can go.`,
        fr: `L’embargo est levé depuis le ${headerMoment(end)}\u00a0: cette ligne peut disparaître.`,
      },
      fixes: [{ title: removal, edits: [lineOf(whole.draft.text, span)] }],
    };
    return;
  }
  const time = headerTime(profile.publishAt, now);
  const planned = profile.spans['publish-at'];
  if (time !== undefined && planned !== undefined && time < end)
    yield {
      span: planned,
      message: {
        en: `This post would go out at ${headerMoment(time)}, before the embargo ends at ${headerMoment(end)}: schedule it for then or later.`,
        fr: `Ce message partirait le ${headerMoment(time)}, avant la fin de l’embargo, le ${headerMoment(end)}\u00a0: programmez-le pour cette heure-là ou plus tard.`,
      },
      fixes: [setPublishAt(whole, end)],
    };
  if (time === undefined)
    yield {
      span,
      severity: profile.status === 'published' ? 'error' : 'information',
      message: {
        en: `The embargo holds until ${headerMoment(end)}, and nothing says when the post goes out: set “publish-at”.`,
        fr: `L’embargo court jusqu’au ${headerMoment(end)}, et rien ne dit quand le message part\u00a0: fixez « publish-at ».`,
      },
      fixes: [setPublishAt(whole, end)],
    };
}

const wait = { en: 'Leave this sentence out until then', fr: 'Retirer cette phrase jusque-là' };

const removal = { en: 'Take the embargo line out', fr: 'Retirer la mention de l’embargo' };

function* ofText(whole: Whole<Policy>, clue: PlacedClue): Iterable<Problem> {
  const { until, sentence } = clue.value as Heard;
  const { text } = whole.draft;
  const words = named(text.slice(clue.at.start, clue.at.end));
  const end = until ? momentOf(until, whole.now) : headerTime(whole.profile.embargo, whole.now);
  const at = { start: sentence.start + clue.place.start, end: sentence.end + clue.place.start };
  if (end !== undefined && end <= whole.now) {
    yield {
      span: clue.at,
      severity: 'information',
      message: {
        en: `The embargo is over, ${words.en} can go.`,
        fr: `L’embargo est terminé, ${words.fr} peut disparaître.`,
      },
      fixes: [{ title: removal, edits: [without(text, at)] }],
    };
    return;
  }
  const time = headerTime(whole.profile.publishAt, whole.now);
  if (end !== undefined && time !== undefined && time >= end) return;
  const exact = until === undefined || until.hour !== undefined;
  yield {
    span: clue.at,
    ...(clue.kind !== 'marking' ? { severity: 'warning' } : {}),
    message: {
      en: `${words.en} says that this is not to be known yet: schedule the post for the end of the embargo, or wait.`,
      fr: `${words.fr} indique que cela ne doit pas encore se savoir\u00a0: programmez le message pour la fin de l’embargo, ou attendez.`,
    },
    fixes: [
      ...(end !== undefined && exact ? [setPublishAt(whole, end)] : []),
      { title: wait, edits: [without(text, at)] },
    ],
  };
}
