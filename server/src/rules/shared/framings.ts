import type { Language } from '../../engine/draft.ts';
import type { Fix, PlacedClue, Whole } from '../../engine/rule.ts';
import { opening } from '../../lexicon/phrases/framing.ts';
import type { Policy } from '../../policy/policy.ts';
import { worded } from '../../policy/wording.ts';
import { roomOf } from './room.ts';
import type { OpinionValue } from './voice.ts';

/** “In my view, …” at the head of the clause that holds the opinion; nothing where that would read badly. */
export function framedInSentence(opinion: PlacedClue): readonly Fix[] {
  const { head } = opinion.value as OpinionValue;
  if (!head) return [];
  const words = opening[opinion.place.passage.language];
  const first = opinion.place.passage.raw.slice(head.start, head.end);
  const text = `${head.opens ? words : lowered(words)} ${head.proper ? first : lowered(first)}`;
  const by = opinion.place.start;
  return [
    {
      title: { en: `Frame it: “${opening.en} …”`, fr: `Encadrer : « ${opening.fr} … »` },
      edits: [{ start: head.start + by, end: head.end + by, text }],
    },
  ];
}

const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** The policy's strong disclaimer where a reader meets it first: at the head of the first prose of the section. */
export function strongFirst(whole: Whole<Policy>, section: string | undefined, language: Language): readonly Fix[] {
  const place = whole.draft.places.find((p) => p.section === section && p.passage.kind === 'paragraph');
  const text = worded(
    whole.policy.wordings['disclaimer-strong'],
    language,
    { organisation: whole.policy.organisation.short },
    roomOf(whole) - 1,
  );
  if (!place || text === '') return [];
  return [
    {
      title: {
        en: 'Put the full disclaimer first',
        fr: 'Mettre l’avertissement complet en tête',
      },
      edits: [{ start: place.start, end: place.start, text: `${text} ` }],
    },
  ];
}
