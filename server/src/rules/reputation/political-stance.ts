import type { PlacedClue, Problem, Whole } from '../../engine/rule.ts';
import type { Span } from '../../engine/span.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Reading } from '../../reading/reading.ts';
import { callsOf } from '../../reading/stance.ts';
import { draftRule, named } from '../rule.ts';
import { strongFirst } from '../shared/framings.ts';
import { gatherVoice, strengthOf, voicesOf } from '../shared/voice.ts';
import { politicalStanceExamples } from './examples/politicalStance.ts';

export const politicalStance = draftRule({
  id: 'political-stance',
  principle: 'reputation',
  clause: 'reputation',
  severity: 'information',
  summary: {
    en: 'A call for a party, a vote or a side in a war, tied to the laboratory’s name.',
    fr: 'Un appel pour un parti, un vote ou un camp dans une guerre, lié au nom du laboratoire.',
  },
  rationale: {
    en: 'Anybody may have politics and say so privately, with tact. A laboratory of many nations may not: beside its name a call to vote, boycott or take sides is read as its own, and somebody’s government is on the other side.',
    fr: 'Chacun peut avoir des convictions politiques et les dire à titre privé, avec tact. Un laboratoire de nombreux pays, non : à côté de son nom, un appel à voter, à boycotter ou à choisir un camp passe pour le sien, et un de ses États est de l’autre côté.',
  },
  fine: {
    en: 'Polling hours, votes of a committee, history, or a text that names no laboratory and says it speaks for its writer.',
    fr: 'Les horaires d’un bureau de vote, le vote d’un comité, l’histoire, ou un texte qui ne nomme aucun laboratoire et dit ne parler que pour son auteur.',
  },
  examples: politicalStanceExamples,
  *gather(reading, setting, policy) {
    yield* gatherVoice(reading, setting, policy);
    const calls = callsOf(reading);
    for (const { start, end } of calls) yield { kind: 'call', span: { start, end } };
    for (const { start, end } of placesOf(reading)) yield { kind: 'place', span: { start, end } };
  },
  *check(whole) {
    for (const voice of voicesOf(whole)) {
      const own = whole.clues.filter((clue) => clue.place.section === voice.section);
      const call = own.find((clue) => clue.kind === 'call');
      const tied = voice.affiliated || voice.mentions.length > 0 || own.some((clue) => clue.kind === 'place');
      const framed = voice.framings.some((f) => strengthOf(f) === 'strong' || strengthOf(f) === 'medium');
      if (call && tied && !framed) yield problemOf(whole, call);
    }
  },
});

/** For politics a workplace is tie enough: “building 40 votes as one man”. */
const placesOf = (reading: Reading): readonly Span[] =>
  [...reading.spans('workplace'), ...reading.spans('facility')].filter((hit) => !reading.quoted(hit));

function problemOf(whole: Whole<Policy>, call: PlacedClue): Problem {
  const words = named(whole.draft.text.slice(call.at.start, call.at.end));
  return {
    span: call.at,
    ...(whole.account === 'institutional' ? { severity: 'warning' as const } : {}),
    message: {
      en: `${words.en} takes a political side beside the laboratory’s name: leave the name out, or say first that you speak for yourself.`,
      fr: `${words.fr} prend un parti politique à côté du nom du laboratoire : retirez ce nom, ou dites d’abord que vous parlez en votre nom.`,
    },
    fixes: whole.account === 'institutional' ? [] : strongFirst(whole, call.place.section, call.place.passage.language),
  };
}
