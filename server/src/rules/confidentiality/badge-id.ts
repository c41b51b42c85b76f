import type { Problem } from '../../engine/rule.ts';
import type { Span } from '../../engine/span.ts';
import { badgeIdWords } from '../../lexicon/phrases/badgeId.ts';
import { draftRule } from '../rule.ts';
import { hitsOf } from '../shared/meant.ts';
import { badgeIdExamples } from './examples/badgeId.ts';

const id = 'badge-id';

export const badgeId = draftRule({
  id,
  principle: 'confidentiality',
  clause: 'confidentiality',
  severity: 'warning',
  summary: {
    en: 'An access card, passport or plate shown, or a person’s number.',
    fr: 'Une carte d’accès, un passeport ou une plaque montrés, ou le numéro d’une personne.',
  },
  rationale: {
    en: 'A card in a picture can be copied: its look, its number, its bar code. The number of a person, a passport or a car links all traces of that person.',
    fr: 'Une carte en photo se copie\u00a0: son aspect, son numéro, son code-barres. Le numéro d’une personne, d’un passeport ou d’une voiture relie toutes ses traces.',
  },
  fine: {
    en: 'The picture is cropped or blurred so that neither number nor code can be read.',
    fr: 'L’image est recadrée ou floutée\u00a0: ni numéro ni code ne sont lisibles.',
  },
  words: badgeIdWords,
  examples: badgeIdExamples,
  *gather(reading) {
    for (const hit of hitsOf(reading, id, ['shown', 'number'])) {
      if (reading.talkedAbout(hit) || reading.hypothetical(hit) || reading.negated(hit)) continue;
      if (careful.test(reading.raw)) continue;
      yield { kind: hit.from, span: { start: hit.start, end: hit.end } };
    }
    for (const token of reading.tokens)
      if (token.kind === 'image' && card.test(token.text) && !careful.test(token.text))
        yield { kind: 'shown', span: token.textSpan };
  },
  *check(whole) {
    for (const medium of whole.profile.media)
      if (medium.alt && card.test(medium.alt) && !careful.test(medium.alt)) yield shown(medium.span);
    for (const clue of whole.clues) yield clue.kind === 'shown' ? shown(clue.at) : numbered(clue.at);
  },
});

/** For descriptions of pictures, which are not read as prose. */
const card =
  /\b(?:access card|(?:cern|access|id|staff) badge|my badge|key ?card|id card|cern card|passport|licen[cs]e plate|number plate|badge (?:cern|d.accès)|mon badge|carte d.(?:accès|identité)|passeport|plaque d.immatriculation)\b/i;
const careful = /\b(?:blurred|cropped|pixelated|covered|hidden|blank|flout\S+|masqu\S+|recadr\S+|caché\S*|vierge)\b/i;

const shown = (span: Span): Problem => ({
  span,
  message: {
    en: 'A card or paper that can be copied seems to be shown: crop or blur its number, code and face, or choose another picture.',
    fr: 'Une carte ou un papier copiable semble montré\u00a0: recadrez ou floutez numéro, code et visage, ou choisissez une autre image.',
  },
});

const numbered = (span: Span): Problem => ({
  span,
  secret: true,
  message: {
    en: 'This is the number of a person, a paper or a car: take it out.',
    fr: 'C’est le numéro d’une personne, d’un document ou d’une voiture\u00a0: retirez-le.',
  },
});
