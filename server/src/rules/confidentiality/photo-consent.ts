import type { Medium } from '../../engine/profile.ts';
import type { Problem } from '../../engine/rule.ts';
import { photoConsentWords } from '../../lexicon/phrases/photoConsent.ts';
import { draftRule, named } from '../rule.ts';
import { isConsent, showsPeople } from '../shared/consent.ts';
import { hitsOf } from '../shared/meant.ts';
import { photoConsentExamples } from './examples/photoConsent.ts';

const id = 'photo-consent';

export const photoConsent = draftRule({
  id,
  principle: 'confidentiality',
  clause: 'privacy',
  severity: 'warning',
  summary: {
    en: 'People who can be recognised in a picture, and no consent on record.',
    fr: 'Des personnes reconnaissables sur une image, sans accord noté.',
  },
  rationale: {
    en: 'Somebody in a picture has a say in where it goes. Consent is asked before, is easy to withdraw, and is worth little when a superior asks. A crowd, or a public figure at a public event, needs none.',
    fr: 'Qui figure sur une image a son mot à dire sur sa diffusion. L’accord se demande avant, se retire facilement, et vaut peu quand c’est un supérieur qui le demande. Une foule, ou une personnalité lors d’un événement public, n’en exige pas.',
  },
  fine: {
    en: 'It is a crowd, a public figure at an official event, or consent is recorded elsewhere: declare it as “consent”.',
    fr: 'C’est une foule, une personnalité lors d’un événement officiel, ou l’accord est noté ailleurs\u00a0: déclarez-le par «\u00a0consent\u00a0».',
  },
  words: photoConsentWords,
  examples: photoConsentExamples,
  *gather(reading) {
    for (const hit of hitsOf(reading, id, ['unasked'])) {
      if (reading.talkedAbout(hit) || reading.hypothetical(hit) || reading.asked(hit)) continue;
      if (pictured.test(reading.raw)) yield { kind: 'unasked', span: { start: hit.start, end: hit.end } };
    }
  },
  *check(whole) {
    for (const medium of whole.profile.media)
      if (showsPeople(medium) && !isConsent(medium.consent)) yield unrecorded(medium);
    for (const clue of whole.clues) {
      const words = named(whole.draft.text.slice(clue.at.start, clue.at.end));
      yield {
        span: clue.at,
        message: {
          en: `${words.en} sounds as if somebody in the picture was not asked: ask first, or choose another picture.`,
          fr: `${words.fr} laisse entendre qu’une personne sur l’image n’a pas été consultée\u00a0: demandez-lui d’abord, ou choisissez une autre image.`,
        },
      };
    }
  },
});

const pictured =
  /\b(?:photo|photos|pic|pics|picture|pictures|shot|shots|snap|snapped|selfie|video|film\S*|camera|screenshot|screen|album|asleep|sleeping|cliché|cliches|clichés|image|capture|caméra|vidéo|endormie?|tagged|tagu\S+|recording|consent|consentement)\b/iu;

function unrecorded(medium: Medium): Problem {
  return {
    span: medium.span,
    message: {
      en: 'People can be recognised here and no consent is recorded: add “consent” with how and when they agreed, or choose another picture.',
      fr: 'Des personnes sont reconnaissables et aucun accord n’est noté\u00a0: ajoutez «\u00a0consent\u00a0» en disant comment et quand elles ont accepté, ou choisissez une autre image.',
    },
  };
}
