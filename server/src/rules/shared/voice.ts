import type { Clue, PlacedClue, Setting, Whole } from '../../engine/rule.ts';
import type { Span } from '../../engine/span.ts';
import { fold } from '../../lexicon/fold.ts';
import type { Policy } from '../../policy/policy.ts';
import { contradictionsOf, framingsOf, type Strength } from '../../reading/framing.ts';
import type { Reading } from '../../reading/reading.ts';
import { affiliationsOf } from '../../reading/speaker.ts';
import { type Head, headOf, type Opinion, opinionsOf } from '../../reading/stance.ts';

/** What a draft, or one platform's section of it, says of its speaker. Spans count from the draft's start. */
export interface Voice {
  readonly affiliations: readonly PlacedClue[];
  /** Names of the organisation and its experiments, whoever they belong to. */
  readonly mentions: readonly PlacedClue[];
  readonly framings: readonly PlacedClue[];
  readonly contradictions: readonly PlacedClue[];
  readonly opinions: readonly PlacedClue[];
  /** The writer's tie shows: in the text, in the declared role, or because the account is the organisation's. */
  readonly affiliated: boolean;
  /** The platform's section; absent in a draft that has none. */
  readonly section: string | undefined;
  /** Where the section begins. */
  readonly start: number;
}

export interface OpinionValue {
  readonly about: Opinion['about'];
  readonly head: Head | undefined;
}

export const strengthOf = (clue: PlacedClue): Strength => clue.value as Strength;

const clues = (kind: string, spans: readonly Span[]): readonly Clue[] =>
  spans.map(({ start, end }) => ({ kind, span: { start, end } }));

/** The clues of one passage about who speaks, as what, and whether it is an opinion. */
export function gatherVoice(reading: Reading, _setting: Setting, policy: Policy): readonly Clue[] {
  return [
    ...clues(
      'affiliation',
      affiliationsOf(reading, (tag) => isTagOf(policy, tag)),
    ),
    ...clues('contradiction', contradictionsOf(reading)),
    ...framingsOf(reading).map(({ start, end, strength }) => ({
      kind: 'framing',
      span: { start, end },
      value: strength,
    })),
    ...opinionsOf(reading).map((opinion) => ({
      kind: 'opinion',
      span: { start: opinion.start, end: opinion.end },
      value: { about: opinion.about, head: headOf(reading, opinion) } satisfies OpinionValue,
    })),
    ...clues('mention', mentionsOf(reading)),
  ];
}

const mentionsOf = (reading: Reading): readonly Span[] =>
  ['lab', 'experiment', 'machine', 'institute']
    .flatMap((name) => reading.spans(name))
    .filter((hit) => !reading.quoted(hit));

/** The clues by the section they stand in: each platform's post must stand for itself. */
export function voicesOf(whole: Whole<Policy>): readonly Voice[] {
  const sections = new Set(whole.clues.map((clue) => clue.place.section));
  const declared = whole.account === 'institutional' || namesWork(whole.policy, whole.profile.role);
  return [...sections].map((section) => {
    const own = whole.clues.filter((clue) => clue.place.section === section);
    const of = (kind: string) => own.filter((clue) => clue.kind === kind);
    const affiliations = of('affiliation');
    const mentions = of('mention');
    const opinions = of('opinion');
    // In a short post the bare name beside a disputed matter already ties the two together.
    const named = whole.genre === 'post' && mentions.length > 0;
    return {
      section,
      affiliations,
      framings: of('framing'),
      contradictions: of('contradiction'),
      opinions: opinions.filter(
        (o) => (o.value as OpinionValue).about !== 'other' || declared || affiliations.length > 0,
      ),
      affiliated: declared || affiliations.length > 0 || named,
      mentions,
      start: whole.draft.places.find((place) => place.section === section)?.start ?? 0,
    };
  });
}

/** Names of the organisation and its experiments, folded. */
const names = (policy: Policy): readonly string[] =>
  [
    policy.organisation.short,
    ...policy.names
      .filter((n) => n.kind === 'experiment' || n.kind === 'machine')
      .flatMap((n) => [n.name.en, n.name.fr, ...n.also]),
  ].map(fold);

const isTagOf = (policy: Policy, tag: string): boolean => names(policy).includes(tag);

/** Does the declared role name the organisation or one of its experiments? */
export function namesWork(policy: Policy, role: string | undefined): boolean {
  if (!role) return false;
  const words = ` ${fold(role).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return names(policy).some((name) => words.includes(` ${name} `));
}
