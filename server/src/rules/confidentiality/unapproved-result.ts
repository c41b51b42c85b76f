import { overlaps } from '../../engine/span.ts';
import { unapprovedResultWords } from '../../lexicon/phrases/unapprovedResult.ts';
import type { Reading } from '../../reading/reading.ts';
import { named, passageRule, textOf } from '../rule.ts';
import { leaveOut } from '../shared/leaveOut.ts';
import { hitsOf, type ListHit, meant, paired } from '../shared/meant.ts';
import { winkedAt } from '../shared/winked.ts';
import { unapprovedResultExamples } from './examples/unapprovedResult.ts';

const id = 'unapproved-result';

export const unapprovedResult = passageRule({
  id,
  principle: 'confidentiality',
  clause: 'confidentiality',
  severity: 'warning',
  summary: {
    en: 'A blinded, unapproved or internal result.',
    fr: 'Un résultat en aveugle, non approuvé ou interne.',
  },
  rationale: {
    en: 'A result belongs to the collaboration until it has approved it and shown it first. What is posted before may turn out wrong, cannot be taken back, and takes the announcement from hundreds of colleagues. Wait for the public note or talk and point to it.',
    fr: 'Un résultat appartient à la collaboration tant qu’elle ne l’a pas approuvé et présenté. Publié trop tôt, il peut se révéler faux, ne se rattrape pas et prive des centaines de collègues de leur annonce. Attendez la note ou l’exposé public, et renvoyez-y.',
  },
  fine: {
    en: 'The result is public: give the number of the note or paper in “sources”.',
    fr: 'Le résultat est public\u00a0: indiquez le numéro de la note ou de l’article dans « sources ».',
  },
  words: unapprovedResultWords,
  examples: unapprovedResultExamples,
  *check(reading, setting) {
    const told = hitsOf(reading, id, ['unripe']).filter((hit) => holds(reading, hit));
    const early = told.length > 0 || setting.genre === 'page' ? undefined : toldEarly(reading);
    for (const hit of early ? [early] : told) {
      const words = named(textOf(reading, hit));
      yield {
        span: { start: hit.start, end: hit.end },
        message: {
          en: `${words.en} sounds like a result that is not approved yet: wait for the public note or talk, and show its figure.`,
          fr: `${words.fr} évoque un résultat qui n’est pas encore approuvé\u00a0: attendez la note ou l’exposé public, et montrez sa figure.`,
        },
        fixes: [leaveOut(reading, hit)],
      };
    }
  },
});

/** A result beside words that say it is not ripe, beside a wink, or that it is the writer's own and just out of the data. */
function toldEarly(reading: Reading): ListHit | undefined {
  if (reading.hits(`${id}/open`).some((open) => !reading.negated(open))) return undefined;
  const unripe = paired(reading, id, 'early', 'result');
  if (unripe && holds(reading, unripe)) return unripe;
  const isMine = reading.spans('self').length > 0;
  if (!isMine && reading.spans('we').length === 0) return undefined;
  const winked = winkedAt(reading, [...reading.hits(`${id}/finding`), ...reading.hits(`${id}/result`)]);
  if (winked && ['physics', 'experiment', 'significance'].some((kind) => reading.spans(kind).length > 0))
    return { ...winked, from: 'early' };
  const fresh =
    paired(reading, id, 'finding', 'fresh') ??
    (isMine && reading.language === 'fr' ? paired(reading, id, 'result', 'fresh') : undefined);
  return fresh && holds(reading, fresh) && !reading.asked(fresh) ? fresh : undefined;
}

/** Negation is part of what is looked for here (“not approved”), so only talk about words, history and what is public now excuse. */
function holds(reading: Reading, hit: ListHit): boolean {
  if (reading.talkedAbout(hit) || reading.past(hit)) return false;
  // “Approved by the collaboration” stands in “not approved by the collaboration” too.
  const released = reading.beside(hit, 'released').some((r) => !overlaps(r, hit) && !reading.negated(r));
  return !released && (hit.from === 'early' || meantOrNegative(reading, hit));
}

const meantOrNegative = (reading: Reading, hit: ListHit): boolean =>
  meant(reading, hit) || /\b(?:not|n['’]t|never|no|pas|jamais|aucun|ni|non|personne)/i.test(textOf(reading, hit));
