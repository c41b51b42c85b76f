import type { PlacedClue, Problem, Whole } from '../../engine/rule.ts';
import type { Policy } from '../../policy/policy.ts';
import { draftRule, named } from '../rule.ts';
import { strongFirst } from '../shared/framings.ts';
import { gatherVoice, strengthOf, type Voice, voicesOf } from '../shared/voice.ts';
import { weakDisclaimerExamples } from './examples/weakDisclaimer.ts';

/** UTF-16 units after which a feed has long folded the text away. */
const hidden = 1000;

type Fault = 'void' | 'weak' | 'hidden';

export const weakDisclaimer = draftRule({
  id: 'weak-disclaimer',
  principle: 'transparency',
  clause: 'opinions',
  severity: 'information',
  summary: {
    en: 'A disclaimer that is too weak, too late, or taken back.',
    fr: 'Un avertissement trop faible, trop tardif ou aussitôt démenti.',
  },
  rationale: {
    en: '“Views my own” protects nobody: readers still see the laboratory’s name, and a line in the profile is too far from the post. What holds is a sentence that names the capacity and denies the other one, placed before the opinion, with nothing beside it that speaks for others.',
    fr: '« Propos personnels » ne protège personne : le lecteur voit toujours le nom du laboratoire, et une ligne dans la biographie est trop loin du message. Ce qui tient, c’est une phrase qui dit à quel titre on parle et au nom de qui l’on ne parle pas, placée avant l’opinion, sans rien à côté qui engage les autres.',
  },
  fine: {
    en: 'The text only states facts, or the first sentence already says “in my personal view”.',
    fr: 'Le texte ne donne que des faits, ou la première phrase dit déjà « à titre personnel ».',
  },
  examples: weakDisclaimerExamples,
  gather: gatherVoice,
  *check(whole) {
    for (const voice of voicesOf(whole)) {
      const found = faultOf(voice);
      if (found) yield problemOf(whole, ...found);
    }
  },
});

function faultOf(voice: Voice): readonly [Fault, PlacedClue] | undefined {
  const strengths = voice.framings.map(strengthOf);
  const first = voice.framings[0];
  if (!first) return undefined;
  if (strengths.includes('void') || voice.contradictions.length)
    return ['void', voice.framings[Math.max(0, strengths.indexOf('void'))] as PlacedClue];
  if (strengths.every((s) => s === 'weak'))
    return voice.opinions.length || voice.affiliated ? ['weak', first] : undefined;
  const opinion = voice.opinions[0];
  const late = first.at.start - voice.start > hidden;
  return late && voice.affiliated && opinion && opinion.at.start < first.at.start ? ['hidden', first] : undefined;
}

function problemOf(whole: Whole<Policy>, fault: Fault, framing: PlacedClue): Problem {
  const words = named(whole.draft.text.slice(framing.at.start, framing.at.end));
  return {
    span: framing.at,
    message: {
      en: `${words.en} ${said[fault].en}`,
      fr: `${words.fr} ${said[fault].fr}`,
    },
    fixes: fault === 'void' ? [] : strongFirst(whole, framing.place.section, framing.place.passage.language),
  };
}

const said: Readonly<Record<Fault, { readonly en: string; readonly fr: string }>> = {
  void: {
    en: 'is taken back by words beside it that speak for others: keep one or the other.',
    fr: 'est démenti par des mots voisins qui engagent d’autres que vous : gardez l’un ou l’autre.',
  },
  weak: {
    en: 'keeps nobody apart from their employer: say in a full sentence, first, that you speak for yourself.',
    fr: 'ne distingue personne de son employeur : dites d’abord, en une phrase complète, que vous parlez en votre nom.',
  },
  hidden: {
    en: 'comes after most readers have stopped: move it before the opinion.',
    fr: 'arrive quand la plupart des lecteurs sont partis : placez-le avant l’opinion.',
  },
};
