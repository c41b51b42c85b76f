import type { Clue, Fix, PlacedClue, Problem, Whole } from '../../engine/rule.ts';
import { opening } from '../../lexicon/phrases/framing.ts';
import { oblique, opinionAsOrgWords } from '../../lexicon/phrases/opinionAsOrg.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Reading } from '../../reading/reading.ts';
import { draftRule, named } from '../rule.ts';
import { hitsOf, type ListHit } from '../shared/meant.ts';
import { opinionAsOrgExamples } from './examples/opinionAsOrg.ts';

export const opinionAsOrg = draftRule({
  id: 'opinion-as-org',
  principle: 'transparency',
  clause: 'opinions',
  severity: 'warning',
  summary: {
    en: 'An opinion put into the organisation’s mouth.',
    fr: 'Une opinion prêtée à l’organisation.',
  },
  rationale: {
    en: 'What an organisation thinks is decided by those who may speak for it, and announced by them. From anybody else, “CERN believes” turns a private view into an official position that colleagues, journalists and governments will quote.',
    fr: 'Ce que pense une organisation, ceux qui parlent pour elle le décident et l’annoncent. Chez tout autre, « le CERN pense » change un avis privé en position officielle, que collègues, journalistes et gouvernements citeront.',
  },
  fine: {
    en: 'The position is published and linked, a named person is quoted, or the account is official and the text approved.',
    fr: 'La position est publiée et liée, une personne nommée est citée, ou le compte est officiel et le texte validé.',
  },
  words: opinionAsOrgWords,
  examples: opinionAsOrgExamples,
  *gather(reading) {
    for (const hit of hitsOf(reading, 'opinion-as-org', ['mind', 'stand', 'position', 'behalf']))
      if (isUttered(reading, hit)) yield clueOf(reading, hit);
  },
  *check(whole) {
    if (whole.account === 'institutional' && whole.profile.approvedBy) return;
    for (const clue of whole.clues) yield problemOf(whole, clue);
  },
});

function isUttered(reading: Reading, hit: ListHit): boolean {
  if (reading.quoted(hit) || reading.attributed(hit) || reading.asked(hit) || reading.negated(hit)) return false;
  if (reading.past(hit) || reading.hypothetical(hit) || reading.talkedAbout(hit)) return false;
  // “ATLAS believes in cake.”
  if (reading.beside(hit, 'leisure').length > 0) return false;
  if (hit.from === 'behalf') return isOwnVoice(reading, hit);
  const first = reading.words.fold[hit.firstWord] as string;
  const before = reading.words.fold[hit.firstWord - 1];
  const opens = hit.firstWord === reading.sentenceAt(hit.start).firstWord;
  return (
    hit.from !== 'mind' ||
    (!/^(?:du|de|d'|des)$/.test(first) && (opens || before === undefined || !oblique.has(before)))
  );
}

/** “On behalf of” stands in every proceedings title; only who says it in their own voice speaks for others. */
const isOwnVoice = (reading: Reading, hit: ListHit): boolean =>
  hit.firstWord === reading.sentenceAt(hit.start).firstWord ||
  reading.near(hit, 'self', 5) ||
  reading.near(hit, 'we', 5);

/** `value`: whether what follows can be said as a view of one's own. */
const clueOf = (reading: Reading, hit: ListHit): Clue => ({
  kind: hit.from,
  span: { start: hit.start, end: hit.end },
  value: hit.firstWord === reading.sentenceAt(hit.start).firstWord,
});

function problemOf(whole: Whole<Policy>, clue: PlacedClue): Problem {
  const words = named(whole.draft.text.slice(clue.at.start, clue.at.end));
  return {
    span: clue.at,
    message:
      whole.account === 'institutional'
        ? {
            en: `${words.en} states a position of the organisation: link where it is published, or fill in “approved-by”.`,
            fr: `${words.fr} énonce une position de l’organisation : liez sa publication, ou remplissez « approved-by ».`,
          }
        : {
            en: `${words.en} makes the organisation hold an opinion: say it as your own, or name and link who said so.`,
            fr: `${words.fr} prête une opinion à l’organisation : dites-la en votre nom, ou nommez et liez qui l’a exprimée.`,
          },
    fixes: clue.kind === 'mind' ? [asOwnView(clue)] : [],
  };
}

function asOwnView(clue: PlacedClue): Fix {
  const words = opening[clue.place.passage.language];
  const text = clue.value === true ? words : `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
  // A French “qu'” touches the next word; the comma wants a space.
  const glued = /['’]$/.test(clue.place.passage.raw.slice(clue.span.start, clue.span.end)) ? ' ' : '';
  return {
    title: { en: 'Say “In my view”', fr: 'Dire « À mon avis »' },
    edits: [{ ...clue.at, text: text + glued }],
  };
}
