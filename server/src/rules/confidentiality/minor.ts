import type { PlacedClue, Problem } from '../../engine/rule.ts';
import type { Span } from '../../engine/span.ts';
import { minorWords } from '../../lexicon/phrases/minor.ts';
import { draftRule, named } from '../rule.ts';
import { childIn } from '../shared/children.ts';
import { isConsent } from '../shared/consent.ts';
import { leavingOut } from '../shared/leaveOut.ts';
import { minorExamples } from './examples/minor.ts';

const id = 'minor';

export const minor = draftRule({
  id,
  principle: 'confidentiality',
  clause: 'privacy',
  severity: 'error',
  summary: {
    en: 'A child who can be recognised: name and age, school, face.',
    fr: 'Un enfant reconnaissable\u00a0: prénom et âge, école, visage.',
  },
  rationale: {
    en: 'A child cannot judge what a post means in ten years, and a name with a school or a face leads strangers to it. Parents agree in writing first, and even then a post says less: no name, no school, pictures from behind.',
    fr: 'Un enfant ne peut pas mesurer ce qu’un message signifiera dans dix ans, et un prénom joint à une école ou à un visage mène des inconnus jusqu’à lui. Les parents donnent d’abord leur accord écrit\u00a0; même alors, on en dit moins\u00a0: ni nom, ni école, et des photos de dos.',
  },
  fine: {
    en: 'The parents or guardians have agreed in writing: declare it as “consent” in the header, or say it in the text.',
    fr: 'Les parents ou responsables légaux ont donné leur accord écrit\u00a0: déclarez-le par «\u00a0consent\u00a0» dans l’en-tête, ou dites-le dans le texte.',
  },
  words: minorWords,
  examples: minorExamples,
  *gather(reading) {
    const hit = childIn(reading);
    if (!hit) return;
    const { start, end } = reading.sentenceAt(hit.start);
    yield { kind: hit.from, span: { start: hit.start, end: hit.end }, value: { start, end } satisfies Span };
  },
  *check(whole) {
    for (const medium of whole.profile.media) {
      if (medium.minors !== true || isConsent(medium.consent)) continue;
      yield { span: medium.span, message: noConsent };
    }
    if (whole.profile.media.some((medium) => medium.minors === true && isConsent(medium.consent))) return;
    for (const clue of whole.clues) yield told(clue, whole.draft.text);
  },
});

const noConsent = {
  en: 'This picture shows minors and no guardian’s consent is recorded: add “consent” with the date and whose it is, or choose another picture.',
  fr: 'Cette image montre des mineurs et aucun accord des responsables légaux n’est noté\u00a0: ajoutez «\u00a0consent\u00a0» avec la date et le nom du responsable, ou choisissez une autre image.',
};

function told({ at, place, value }: PlacedClue, text: string): Problem {
  const words = named(text.slice(at.start, at.end));
  const { start, end } = value as Span;
  return {
    span: at,
    fixes: [leavingOut(text, { start: start + place.start, end: Math.max(end + place.start, at.end) })],
    message: {
      en: `${words.en} makes a child recognisable: leave out name, school and face, or get the guardians’ written consent.`,
      fr: `${words.fr} rend un enfant reconnaissable\u00a0: retirez nom, école et visage, ou obtenez l’accord écrit des responsables légaux.`,
    },
  };
}
