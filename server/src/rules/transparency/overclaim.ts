import type { Clue, PlacedClue, Problem, Whole } from '../../engine/rule.ts';
import { overlaps } from '../../engine/span.ts';
import { overclaimWords } from '../../lexicon/phrases/overclaim.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Reading } from '../../reading/reading.ts';
import { draftRule, named } from '../rule.ts';
import { joinedHits } from '../shared/joined.ts';
import { isClose, type ListHit } from '../shared/meant.ts';
import { overclaimExamples } from './examples/overclaim.ts';

const id = 'overclaim';

const lists = [
  'proof',
  'overturned',
  'solved',
  'promise',
  'superlative',
  'miracle',
  'glory',
  'praise',
  'ended',
] as const;

/** Said of everything, from cakes to car parks: they count only beside words of science. */
const needsScience = new Set(['ended', 'glory', 'miracle', 'praise']);

/** Lists whose phrases say something of a result: without a source for it they weigh more. */
const ofResults = new Set(['proof', 'overturned', 'solved']);

export const overclaim = draftRule({
  id,
  principle: 'transparency',
  clause: 'accuracy',
  severity: 'information',
  summary: {
    en: 'More is claimed than a measurement can give.',
    fr: 'On promet plus qu’une mesure ne peut donner.',
  },
  rationale: {
    en: 'A single result seldom proves, never closes a question, and rarely rewrites a textbook. Exaggeration in a post becomes a headline, and when the next result is more modest, trust pays for it. Say what was measured, how well, and what remains open.',
    fr: 'Un résultat seul prouve rarement, ne clôt jamais une question et ne récrit guère les manuels. L’exagération d’un message devient un titre de presse, et la confiance en paie le prix quand la suite est plus modeste. Dites ce qui est mesuré, avec quelle précision, et ce qui reste ouvert.',
  },
  fine: {
    en: 'The word is a name (the Breakthrough Prize), is quoted in order to be set right, or a linked source says exactly that.',
    fr: 'Le mot fait partie d’un nom (le prix Breakthrough), il est cité pour être nuancé, ou une source liée le dit exactement.',
  },
  words: overclaimWords,
  examples: overclaimExamples,
  *gather(reading) {
    const hits = joinedHits(reading, id, lists);
    if (hits.length > 0) yield* hits.filter((hit) => isClaimed(reading, hit)).map(clueOf);
    if (reading.tokens.some((t) => t.kind === 'url' || (t.kind === 'link' && t.target?.startsWith('http'))))
      yield { kind: 'source', span: { start: 0, end: 0 } };
  },
  *check(whole) {
    const sourced = whole.profile.sources.length > 0 || whole.clues.some((clue) => clue.kind === 'source');
    for (const clue of whole.clues) if (clue.kind !== 'source') yield problemOf(whole, clue, sourced);
  },
});

/** “Nothing will be as before”: the claim is made of its negation. */
const denies = /\b(?:rien|personne|aucune?|jamais|nothing|nobody|never)\b/iu;

function isClaimed(reading: Reading, hit: ListHit): boolean {
  const isDenied = reading.negated(hit) && !denies.test(reading.text.slice(hit.start, hit.end));
  if (reading.asked(hit) || isDenied || reading.hypothetical(hit) || isHistory(reading, hit)) return false;
  if (reading.quoted(hit) || reading.talkedAbout(hit) || reading.attributed(hit)) return false;
  if (reading.hits(`${id}/meta`).length > 0) return false;
  if (!needsScience.has(hit.from)) return true;
  // “Out of date since Thursday” has its theory in the sentence before.
  if (hit.from === 'ended')
    return reading.hits(`${id}/science`).some((h) => !overlaps(h, hit) && isClose(reading, h, hit));
  return isBeside(reading, hit, 'science') && !isBeside(reading, hit, 'everyday');
}

/** “Since 1975” is no history: it says how much is swept away. */
const isHistory = (reading: Reading, hit: ListHit): boolean =>
  reading.past(hit) && !/\b(?:since|depuis) (?:the |l['’]an )?\d{4}/i.test(reading.sentenceText(hit));

/** Does a phrase of the list stand outside of the hit in its sentence? */
function isBeside(reading: Reading, hit: ListHit, list: string): boolean {
  const { start, end } = reading.sentenceAt(hit.start);
  return reading.hits(`${id}/${list}`).some((h) => h.start >= start && h.end <= end);
}

const clueOf = (hit: ListHit): Clue => ({ kind: hit.from, span: { start: hit.start, end: hit.end } });

function problemOf(whole: Whole<Policy>, clue: PlacedClue, sourced: boolean): Problem {
  const words = named(whole.draft.text.slice(clue.at.start, clue.at.end));
  const bare = ofResults.has(clue.kind) && !sourced;
  return {
    span: clue.at,
    severity: bare ? 'warning' : 'information',
    message: bare
      ? {
          en: `${words.en} claims more than a result can give, and no source is linked: say what was measured and how surely (“suggests”, “is consistent with”), and link it.`,
          fr: `${words.fr} affirme plus qu’un résultat ne peut donner, sans source\u00a0: dites ce qui est mesuré et avec quelle certitude («\u00a0suggère\u00a0», «\u00a0est compatible avec\u00a0»), et liez la source.`,
        }
      : {
          en: `${words.en} sounds larger than the facts: say what is new and by how much, or link who says so.`,
          fr: `${words.fr} paraît plus grand que les faits\u00a0: dites ce qui est nouveau et de combien, ou liez qui l’affirme.`,
        },
  };
}
