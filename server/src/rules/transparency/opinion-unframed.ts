import type { PlacedClue, Problem, Severity, Whole } from '../../engine/rule.ts';
import type { Policy } from '../../policy/policy.ts';
import { draftRule, named } from '../rule.ts';
import { framedInSentence, strongFirst } from '../shared/framings.ts';
import { gatherVoice, type OpinionValue, type Voice, voicesOf } from '../shared/voice.ts';
import { opinionUnframedExamples } from './examples/opinionUnframed.ts';

export const opinionUnframed = draftRule({
  id: 'opinion-unframed',
  principle: 'transparency',
  clause: 'opinions',
  severity: 'information',
  summary: {
    en: 'A personal opinion beside an affiliation, with nothing that keeps them apart.',
    fr: 'Une opinion personnelle à côté d’une appartenance, sans rien pour les distinguer.',
  },
  rationale: {
    en: 'Whoever names their laboratory and then judges a law, a budget or another team is read as the laboratory. A few words that say in whose name you speak protect both. Facts, events, job offers and joy need none.',
    fr: 'Qui nomme son laboratoire puis juge une loi, un budget ou une autre équipe est lu comme le laboratoire. Quelques mots disant au nom de qui l’on parle protègent les deux. Les faits, les événements, les offres d’emploi et la joie s’en passent.',
  },
  fine: {
    en: 'The sentence says “in my view”, the opinion is quoted from somebody else, or nothing ties you to the laboratory.',
    fr: 'La phrase dit « à mon avis », l’opinion est citée de quelqu’un d’autre, ou rien ne vous relie au laboratoire.',
  },
  examples: opinionUnframedExamples,
  gather: gatherVoice,
  *check(whole) {
    if (whole.account === 'institutional' && whole.profile.approvedBy) return;
    for (const voice of voicesOf(whole)) {
      if (!voice.affiliated || voice.framings.length) continue;
      const opinion = voice.opinions.find((o) => !voice.contradictions.some((c) => inOneBreath(whole, o, c)));
      if (opinion) yield problemOf(whole, voice, opinion);
    }
  },
});

/** In one sentence: what is said for others there is another rule's matter. */
function inOneBreath(whole: Whole<Policy>, a: PlacedClue, b: PlacedClue): boolean {
  const [from, to] = a.at.start < b.at.start ? [a.at.end, b.at.start] : [b.at.end, a.at.start];
  return from >= to || !/[.!?…]\s/.test(whole.draft.text.slice(from, to));
}

function problemOf(whole: Whole<Policy>, voice: Voice, opinion: PlacedClue): Problem {
  const words = named(whole.draft.text.slice(opinion.at.start, opinion.at.end));
  const severity = severityOf(whole, voice);
  if (whole.account === 'institutional')
    return {
      span: opinion.at,
      severity,
      message: {
        en: `${words.en} is an opinion on an official account: say whose it is, or have it approved and fill in “approved-by”.`,
        fr: `${words.fr} est une opinion sur un compte officiel : dites de qui elle est, ou faites-la valider et remplissez « approved-by ».`,
      },
    };
  return {
    span: opinion.at,
    severity,
    message: {
      en: `${words.en} is an opinion, and the post also names where you work: say that you speak for yourself.`,
      fr: `${words.fr} est une opinion, et le message dit aussi où vous travaillez : précisez que vous parlez en votre nom.`,
    },
    fixes: [...framedInSentence(opinion), ...strongFirst(whole, opinion.place.section, opinion.place.passage.language)],
  };
}

/** Policy and politics under a personal name with the laboratory's beside it, or any opinion of an official account, weigh more. */
const severityOf = (whole: Whole<Policy>, voice: Voice): Severity =>
  whole.account === 'institutional' ||
  (whole.account === 'personal' && voice.opinions.some((o) => (o.value as OpinionValue).about === 'politics'))
    ? 'warning'
    : 'information';
