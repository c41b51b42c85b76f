import { type Span, within } from '../engine/span.ts';
import type { Reading } from './reading.ts';

/**
 * How well a framing keeps the writer's opinion apart from the employer's: `strong` names the capacity and denies the
 * other one, `medium` says it clearly in a sentence, `weak` is a line that readers skip, `void` is taken back at once.
 */
export type Strength = 'strong' | 'medium' | 'weak' | 'void';

export interface Framing extends Span {
  readonly strength: Strength;
}

/** How many words an introduction (“add the line …”, “she is …”) may stand before the framing it only mentions. */
const introduction = 6;

/** What the passage says of in whose name it speaks. Told of others, quoted or asked for, it is no framing. */
export function framingsOf(reading: Reading): readonly Framing[] {
  const own = (name: string): readonly Span[] => reading.spans(name).filter((hit) => !isMention(reading, hit));
  const denials = own('framing-denial');
  const found: Framing[] = [
    ...own('framing-capacity').map((hit) => as(hit, denials.length ? 'strong' : 'medium')),
    ...own('framing-medium').map((hit) => as(hit, denials.length ? 'strong' : 'medium')),
    ...own('framing-weak').map((hit) => as(hit, denials.length ? 'strong' : 'weak')),
    ...denials.map((hit) => as(hit, 'medium')),
    ...tagged(reading),
  ];
  const kept = found.filter(
    (one) => !found.some((other) => other !== one && within(one, other) && stronger(other, one)),
  );
  const sorted = kept.sort((a, b) => a.start - b.start || b.end - a.end);
  return contradictionsOf(reading).length ? sorted.map((one) => as(one, 'void')) : sorted;
}

/** Where the passage speaks for others after all: “we at CERN”, “as spokesperson”, “and the whole second floor”. */
export const contradictionsOf = (reading: Reading): readonly Span[] =>
  reading
    .spans('framing-contradiction')
    .filter(
      (hit) =>
        !reading.quoted(hit) &&
        !reading.negated(hit) &&
        !reading.spans('framing-denial').some((denial) => within(hit, denial)),
    );

const ranks: readonly Strength[] = ['void', 'weak', 'medium', 'strong'];
const stronger = (a: Framing, b: Framing): boolean =>
  ranks.indexOf(a.strength) > ranks.indexOf(b.strength) ||
  (a.strength === b.strength && a.end - a.start > b.end - b.start);

const as = ({ start, end }: Span, strength: Strength): Framing => ({ start, end, strength });

/** #OpinionsMyOwn and its kin. */
const tagged = (reading: Reading): readonly Framing[] =>
  reading.tokens
    .filter(
      (token) =>
        token.kind === 'hashtag' &&
        /^(?:all)?(?:my)?(?:opinions?|views?|tweets?|avis|propos|opinion)(?:are|sont)?(?:my|mine|own|perso)/i.test(
          token.text,
        ),
    )
    .map((token) => as(token.span, 'weak'));

function isMention(reading: Reading, hit: Span): boolean {
  if (reading.quoted(hit) && reading.kind !== 'quote') return true;
  return reading
    .beside(hit, 'framing-mention')
    .some(
      (told) =>
        (told.start < hit.start || within(hit, told)) && wordsBetween(reading, told.end, hit.start) <= introduction,
    );
}

const wordsBetween = (reading: Reading, from: number, to: number): number =>
  to <= from ? 0 : reading.text.slice(from, to).split(/\s+/).filter(Boolean).length;
