import type { Hit } from '../../lexicon/hit.ts';
import type { Reading } from '../../reading/reading.ts';

/** A hit with the list it came from. */
export interface ListHit extends Hit {
  readonly from: string;
}

/** Hits of several lists of a rule, list by list, overlapping ones too. */
export const allHits = (reading: Reading, rule: string, lists: readonly string[]): readonly ListHit[] =>
  reading.hears(rule)
    ? lists.flatMap((list) => reading.hits(`${rule}/${list}`).map((hit): ListHit => ({ ...hit, from: list })))
    : [];

/** Hits of several lists of a rule in the order of the text; of hits that overlap the longer stays, of equals the one of the earlier list. */
export function hitsOf(reading: Reading, rule: string, lists: readonly string[]): readonly ListHit[] {
  const all = allHits(reading, rule, lists);
  if (all.length < 2) return all;
  const kept: ListHit[] = [];
  for (const hit of [...all].sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (!kept.some((k) => hit.start < k.end && k.start < hit.end)) kept.push(hit);
  return kept.sort((a, b) => a.start - b.start);
}

/** Is the match used in earnest: not a word that is talked about, not turned round, not told as history? */
export const meant = (reading: Reading, hit: Hit): boolean =>
  !reading.talkedAbout(hit) && !reading.negated(hit) && !reading.past(hit);

const denial =
  /^[\s“"«]*(?:no|nope|never|of course not|not (?:at all|true)|untrue|false|nonsense|don['’]t panic|relax|non|jamais|bien sûr que non|pas du tout|faux|rassurez|aucun)\b/i;

/** “… could swallow the Earth. No.” */
export const isDenied = (reading: Reading, hit: Hit): boolean =>
  denial.test(reading.text.slice(reading.sentenceAt(hit.start).end));

/** Does a clause end right behind the hit: punctuation, a line's end, a mark that is no word, or the end? */
export const endsClause = (reading: Reading, hit: Hit): boolean =>
  /^[\s\u00A0\u202F]*(?:$|\n|[.,;:!?…)\]}"”»’'*–—|-]|\p{Extended_Pictographic})/u.test(reading.text.slice(hit.end));

/** Does a clause begin right before the hit, a bare “and” or “please” aside? */
export const opensClause = (reading: Reading, hit: Hit): boolean =>
  /(?:^|[\n.,;:!?…(–—>"“«-]|\b(?:and|so|just|please|then|go|alors|donc|et)|\p{Extended_Pictographic}\uFE0F?)[^\S\n]*$/u.test(
    reading.text.slice(Math.max(0, hit.start - 12), hit.start),
  );

/**
 * Two halves of one thought, such as “it comes out on Monday” and “here it is already”: the hit of `main` that has a hit of `partner` in its own
 * sentence or the next one on either side. At most one a passage.
 */
export function paired(reading: Reading, rule: string, main: string, partner: string): ListHit | undefined {
  const mains = reading.hits(`${rule}/${main}`);
  if (mains.length === 0) return undefined;
  const partners = reading.hits(`${rule}/${partner}`);
  const apart = (a: Hit, b: Hit): boolean => a.start !== b.start || a.end !== b.end;
  const found = mains.find((m) => meant(reading, m) && partners.some((p) => apart(m, p) && isClose(reading, m, p)));
  return found && { ...found, from: main };
}

/** In one sentence, or in two that follow one another. */
export const isClose = (reading: Reading, a: Hit, b: Hit): boolean =>
  Math.abs(sentenceIndex(reading, a) - sentenceIndex(reading, b)) <= 1;

const sentenceIndex = (reading: Reading, hit: Hit): number =>
  reading.sentences.findIndex((s) => hit.start < s.end && s.start <= hit.start);
