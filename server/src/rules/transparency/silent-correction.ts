import type { Fix, PlacedClue, Problem, Whole } from '../../engine/rule.ts';
import { silentCorrectionWords } from '../../lexicon/phrases/silentCorrection.ts';
import type { Policy } from '../../policy/policy.ts';
import { worded } from '../../policy/wording.ts';
import type { Reading } from '../../reading/reading.ts';
import { draftRule, named } from '../rule.ts';
import { joinedHits } from '../shared/joined.ts';
import { type ListHit, paired } from '../shared/meant.ts';
import { roomOf } from '../shared/room.ts';
import { silentCorrectionExamples } from './examples/silentCorrection.ts';

const id = 'silent-correction';

export const silentCorrection = draftRule({
  id,
  principle: 'transparency',
  clause: 'accuracy',
  severity: 'warning',
  summary: {
    en: 'A correction that does not say what was wrong.',
    fr: 'Une correction qui ne dit pas ce qui était faux.',
  },
  rationale: {
    en: 'Who saw the first version keeps the wrong figure in mind, and may have passed it on. Only “we wrote X, it is Y”, in the same place, reaches them. A quiet change, once noticed, costs more trust than the error.',
    fr: 'Qui a vu la première version garde le chiffre faux en tête, et l’a peut-être relayé. Seul «\u00a0nous avions écrit X, il faut lire Y\u00a0», au même endroit, l’atteint. Un changement discret, une fois remarqué, coûte plus de confiance que l’erreur.',
  },
  fine: {
    en: 'The text says what was wrong and what is right, or nothing of substance changed (a comma, a nicer crop).',
    fr: 'Le texte dit ce qui était faux et ce qui est juste, ou rien d’important n’a changé (une virgule, un cadrage).',
  },
  words: silentCorrectionWords,
  examples: silentCorrectionExamples,
  *gather(reading, { genre }) {
    const hits = joinedHits(reading, id, ['ignore', 'repost', 'mended', 'altered']);
    if (reading.hits(`${id}/told`).some((told) => !hits.some((h) => told.start >= h.start && told.end <= h.end)))
      yield { kind: 'told', span: { start: 0, end: 0 } };
    const hit = hits.find((h) => isOwn(reading, h)) ?? halves(reading);
    // A page tells of its history in many ways; only a plain “ignore what we wrote” counts there.
    if (hit && (genre === 'post' || hit.from === 'ignore' || hit.from === 'repost'))
      yield { kind: 'changed', span: { start: hit.start, end: hit.end } };
  },
  *check(whole) {
    const told = new Set(whole.clues.filter((clue) => clue.kind === 'told').map((clue) => clue.place.section));
    const first = new Set<string | undefined>();
    for (const clue of whole.clues) {
      const { section } = clue.place;
      if (clue.kind !== 'changed' || told.has(section) || first.has(section)) continue;
      first.add(section);
      yield problemOf(whole, clue);
    }
  },
});

/** “The caption has been changed” and “a silly mistake”: together they tell of a correction, alone of many things. */
function halves(reading: Reading): ListHit | undefined {
  const hit = paired(reading, id, 'change', 'fault');
  return hit && isOwn(reading, hit) ? hit : undefined;
}

function isOwn(reading: Reading, hit: ListHit): boolean {
  if (reading.quoted(hit) || reading.talkedAbout(hit) || reading.attributed(hit)) return false;
  if (hit.from === 'ignore') return true;
  if (reading.hypothetical(hit) || (hit.from !== 'mended' && reading.asked(hit))) return false;
  return reading.hits(`${id}/other`).length === 0;
}

function problemOf(whole: Whole<Policy>, clue: PlacedClue): Problem {
  const words = named(whole.draft.text.slice(clue.at.start, clue.at.end));
  return {
    span: clue.at,
    message: {
      en: `${words.en} corrects without saying what was wrong: add “we wrote …; it is …” for those who saw the first version.`,
      fr: `${words.fr} corrige sans dire ce qui était faux\u00a0: ajoutez «\u00a0nous avions écrit …, il faut lire …\u00a0» pour qui a vu la première version.`,
    },
    fixes: [correctionFix(whole, clue)],
  };
}

/** The policy's wording with its gaps, behind the passage, for the writer to fill. */
function correctionFix(whole: Whole<Policy>, { place }: PlacedClue): Fix {
  const { language, raw } = place.passage;
  const at = place.start + raw.trimEnd().length;
  const text = worded(whole.policy.wordings.correction, language, {}, roomOf(whole) - 1);
  return {
    title: { en: 'Add what was wrong and what is right', fr: 'Ajouter ce qui était faux et ce qui est juste' },
    edits: [{ start: at, end: at, text: ` ${text}` }],
  };
}
