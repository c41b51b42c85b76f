import type { Medium } from '../../engine/profile.ts';
import type { Fix, Problem, Whole } from '../../engine/rule.ts';
import { fold } from '../../lexicon/fold.ts';
import { mediaCreditWords, nobody } from '../../lexicon/phrases/mediaCredit.ts';
import type { Policy } from '../../policy/policy.ts';
import { draftRule, named } from '../rule.ts';
import { mediaCreditExamples } from './examples/mediaCredit.ts';

export const mediaCredit = draftRule({
  id: 'media-credit',
  principle: 'reputation',
  clause: 'rights',
  severity: 'warning',
  summary: {
    en: 'A picture, a film or music without the name of who made it.',
    fr: 'Une image, un film ou une musique sans le nom de son auteur.',
  },
  rationale: {
    en: 'What is found online belongs to somebody. Name who made it and for whom, “(Image: Name/Organization)”, and use only what you may use; films have been taken down for a song.',
    fr: 'Ce qui se trouve en ligne appartient à quelqu’un. Nommez qui l’a fait et pour qui, « (Image : Nom/Organisation) », et n’employez que ce dont vous avez les droits ; une chanson a suffi à faire retirer un film.',
  },
  fine: {
    en: '“(Image: CERN)” in the text, your own work, or a licence that names its author.',
    fr: '« (Image : CERN) » dans le texte, votre propre travail, ou une licence qui nomme son auteur.',
  },
  words: mediaCreditWords,
  examples: mediaCreditExamples,
  *gather(reading) {
    if (caption.test(reading.raw)) yield { kind: 'caption', span: { start: 0, end: 0 } };
    for (const hit of reading.hits('media-credit/nobody')) {
      if (reading.talkedAbout(hit) || reading.asked(hit) || reading.quoted(hit)) continue;
      yield { kind: 'nobody', span: { start: hit.start, end: hit.end } };
    }
  },
  *check(whole) {
    for (const clue of whole.clues)
      if (clue.kind === 'nobody') yield unnamed(clue.at, whole.draft.text.slice(clue.at.start, clue.at.end));
    const captioned = whole.clues.some((clue) => clue.kind === 'caption');
    for (const medium of whole.profile.media) {
      if (medium.decorative || medium.file === undefined) continue;
      const vague = [medium.credit, medium.licence].find((said) => said !== undefined && nobody.has(bare(said)));
      if (vague !== undefined) yield unnamed(spanOf(whole, medium, vague), vague);
      else if (!medium.credit && !captioned) yield missing(whole, medium);
    }
  },
});

/** “(Image: M. Brice/CERN)”, “Crédit photo : …”. */
const caption =
  /\b(?:image|photo|video|vidéo|crédits?|credits?|picture|film|©)[^:\n]{0,12}[\u00A0\u202F ]?:\s?\p{Lu}|©/iu;

const bare = (said: string): string =>
  fold(said)
    .replace(/(?<![.!\s])[.!\s]+$/u, '')
    .trim();

function spanOf(whole: Whole<Policy>, { span }: Medium, said: string): Problem['span'] {
  const at = whole.draft.text.slice(span.start, span.end).lastIndexOf(said);
  return at < 0 ? span : { start: span.start + at, end: span.start + at + said.length };
}

function unnamed(span: Problem['span'], said: string): Problem {
  const words = named(said);
  return {
    span,
    message: {
      en: `${words.en} credits nobody: find out who made it and whether you may use it, or take one of your own.`,
      fr: `${words.fr} ne crédite personne : cherchez qui l’a fait et si vous pouvez l’employer, ou prenez une image à vous.`,
    },
  };
}

function missing(whole: Whole<Policy>, { span, file }: Medium): Problem {
  const words = named(file ?? '');
  const { text } = whole.draft;
  const entry = text.slice(span.start, span.end);
  const indent = ' '.repeat(span.start - text.lastIndexOf('\n', span.start - 1) - 1);
  const end = span.start + entry.trimEnd().length;
  const fix: Fix = {
    title: { en: 'Add “credit”', fr: 'Ajouter « credit »' },
    edits: [{ start: end, end, text: `${text.includes('\r\n') ? '\r\n' : '\n'}${indent}credit: ` }],
  };
  return {
    span,
    message: {
      en: `${words.en} has no credit: add who made it, “Name/Organization”, and its licence.`,
      fr: `${words.fr} n’a pas de crédit : ajoutez son auteur, « Nom/Organisation », et sa licence.`,
    },
    fixes: /^[\w-]+\s*:/.test(entry) ? [fix] : [],
  };
}
