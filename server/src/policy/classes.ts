import type { Language } from '../engine/draft.ts';
import type { PhraseLists } from '../lexicon/lexicon.ts';
import type { Policy } from './policy.ts';

/** What a policy's names mean in phrase lists: `<lab>`, `<experiment>`, `<machine>`, `<partner>`. */
export function policyClasses(policy: Policy, language: Language): PhraseLists {
  const names = (kinds: readonly string[]): readonly string[] =>
    policy.names
      .filter((n) => kinds.includes(n.kind))
      .flatMap((n) => [n.name[language], ...n.also].map((name) => (n.everyday ? exactly(name) : plainly(name))))
      .filter((pattern) => pattern !== '');
  return {
    lab: policy.organisation.called[language],
    experiment: names(['experiment']),
    machine: names(['machine']),
    facility: names(['facility', 'place', 'programme']),
    partner: policy.partners.map(plainly).filter((pattern) => pattern !== ''),
  };
}

const words = (name: string): readonly string[] => name.match(/[\p{L}\p{N}\p{M}_'’]+/gu) ?? [];
const plainly = (name: string): string => words(name).join(' ');
/** Case tells `ALICE` from Alice. */
const exactly = (name: string): string =>
  words(name)
    .map((word) => `=${word}`)
    .join(' ');
