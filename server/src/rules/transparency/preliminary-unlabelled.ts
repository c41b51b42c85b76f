import type { PlacedClue, Problem, Whole } from '../../engine/rule.ts';
import type { Span } from '../../engine/span.ts';
import { preliminaryUnlabelledWords } from '../../lexicon/phrases/preliminaryUnlabelled.ts';
import type { Policy } from '../../policy/policy.ts';
import { worded } from '../../policy/wording.ts';
import type { Reading } from '../../reading/reading.ts';
import { draftRule, named } from '../rule.ts';
import { roomOf } from '../shared/room.ts';
import { preliminaryUnlabelledExamples } from './examples/preliminaryUnlabelled.ts';

const id = 'preliminary-unlabelled';

/** Public series of results that no referee has seen yet. */
const note = /\b(?:ATLAS-CONF-\d{4}-\d+|CMS-PAS-[A-Z0-9]{3}-\d\d-\d+|LHCb-CONF-\d{4}-\d+|ALICE-PUBLIC-\d{4}-\d+)\b/;
const preprint = /\barxiv(?:\.org\/(?:abs|pdf)\/|:\s?\d{4}\.)/i;

export const preliminaryUnlabelled = draftRule({
  id,
  principle: 'transparency',
  clause: 'accuracy',
  severity: 'warning',
  summary: {
    en: 'A result of a preprint or a conference note without the word “preliminary”.',
    fr: 'Un résultat de prépublication ou de note de conférence sans le mot «\u00a0préliminaire\u00a0».',
  },
  rationale: {
    en: 'Before referees have read a paper, its numbers may still move. Colleagues know that from the address of the link; readers and journalists do not. One word tells them.',
    fr: 'Avant la relecture par les pairs, les nombres peuvent encore bouger. Les collègues le savent à l’adresse du lien\u00a0; le public et la presse, non. Un mot le leur dit.',
  },
  fine: {
    en: 'The text says that it is a preprint, or where the paper was published.',
    fr: 'Le texte dit qu’il s’agit d’une prépublication, ou dans quelle revue l’article a paru.',
  },
  words: preliminaryUnlabelledWords,
  examples: preliminaryUnlabelledExamples,
  *gather(reading, { genre }) {
    if (genre !== 'post') return;
    const link = unreviewed(reading);
    if (link) yield { kind: 'link', span: link };
    const result = reading.hits(`${id}/result`)[0];
    if (result) yield { kind: 'result', span: { start: result.start, end: result.end } };
    if (reading.hits(`${id}/status`).length > 0 || published(reading))
      yield { kind: 'status', span: { start: 0, end: 0 } };
  },
  *check(whole) {
    const sections = new Set(whole.clues.map((clue) => clue.place.section));
    for (const section of sections) {
      const own = (kind: string) => whole.clues.find((c) => c.kind === kind && c.place.section === section);
      const link = own('link');
      const result = own('result');
      if (link && result && !own('status')) yield problemOf(whole, result);
    }
  },
});

/** A link or number of a preprint or a conference note. */
function unreviewed(reading: Reading): Span | undefined {
  for (const { kind, target, text, span } of reading.tokens) {
    if (kind !== 'link' && kind !== 'url') continue;
    if (preprint.test(`${target ?? ''} ${text}`) || note.test(`${target ?? ''} ${text}`)) return span;
  }
  if (!/CONF|PAS|PUBLIC|arXiv/i.test(reading.text)) return undefined;
  const found = note.exec(reading.text) ?? preprint.exec(reading.text);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}

const published = (reading: Reading): boolean =>
  reading.tokens.some((t) => /\bdoi\.org\/10\./.test(t.target ?? t.text));

function problemOf(whole: Whole<Policy>, clue: PlacedClue): Problem {
  const words = named(whole.draft.text.slice(clue.at.start, clue.at.end));
  const { language } = clue.place.passage;
  const label = worded(whole.policy.wordings.preliminary, language, {}, roomOf(whole) - 1);
  return {
    span: clue.at,
    message: {
      en: `${words.en} links a result that no referee has seen: say that it is preliminary.`,
      fr: `${words.fr} renvoie à un résultat pas encore relu par les pairs\u00a0: dites qu’il est préliminaire.`,
    },
    fixes: [
      {
        title: { en: `Begin with “${label}”`, fr: `Commencer par «\u00a0${label}\u00a0»` },
        edits: [{ start: clue.place.start, end: clue.place.start, text: `${label} ` }],
      },
    ],
  };
}
