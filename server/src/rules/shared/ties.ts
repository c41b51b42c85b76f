import type { Clue, Whole } from '../../engine/rule.ts';
import { fold } from '../../lexicon/fold.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Reading } from '../../reading/reading.ts';
import { namesWork } from './voice.ts';

const ties = [
  'lab',
  'experiment',
  'machine',
  'facility',
  'affiliation',
  'workplace',
  'authority',
  'profession',
  'apparatus',
];

/** What links a text to the laboratory: its names, a hashtag, a writer who works there. At most one clue a passage. */
export function* tiesOf(reading: Reading): Iterable<Clue> {
  const named = ties.map((name) => reading.spans(name)[0]).find((hit) => hit !== undefined);
  if (named) yield { kind: 'tie', span: { start: named.start, end: named.end } };
  for (const token of reading.tokens)
    if (token.kind === 'hashtag') yield { kind: 'tag', span: token.span, value: fold(token.text) };
}

/** Does the section, or the header, link what is said to the laboratory? */
export function isTied(whole: Whole<Policy>, section: string | undefined): boolean {
  if (whole.account === 'institutional' || namesWork(whole.policy, whole.profile.role)) return true;
  const short = fold(whole.policy.organisation.short);
  return whole.clues.some(
    (clue) =>
      clue.place.section === section &&
      (clue.kind === 'tie' || (clue.kind === 'tag' && String(clue.value).includes(short))),
  );
}
