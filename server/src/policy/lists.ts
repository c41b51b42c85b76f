import type { Language } from '../engine/draft.ts';
import type { PhraseLists } from '../lexicon/lexicon.ts';
import type { Correction, Corrections, Policy } from './policy.ts';

/** Whose wrong forms: the organisation's name, the other proper names, or dated facts. */
export type Faulty = 'organisation' | 'names' | 'facts';

/** What the pattern of a hit stands for. */
export interface WrongForm {
  /** Id of the name or fact; `organisation` for the organisation. */
  readonly id: string;
  readonly correction: Correction;
  /** List with the phrases that make the form right after all; look for hits in the same sentence. */
  readonly unless?: string;
  /** List with the phrases of which one must stand in the same sentence. */
  readonly near?: string;
}

const sources: readonly Faulty[] = ['organisation', 'names', 'facts'];
const surroundings = 'policy/surroundings';

/** The policy's own phrases for the lexicon: a list `policy/facts` with every wrong form, and lists of what must and must not stand beside them. */
export function policyLists(policy: Policy, language: Language): PhraseLists {
  const lists: Record<string, readonly string[]> = { [surroundings]: policy.surroundings[language] };
  for (const source of sources) {
    const forms = correctionsOf(policy, source, language);
    lists[`policy/${source}`] = forms.flatMap(({ correction }) => correction.not);
    for (const { correction, unless, near } of forms) {
      if (unless) lists[unless] = correction.unless;
      if (near && near !== surroundings) lists[near] = correction.near;
    }
  }
  return lists;
}

/** By the place of a pattern in the list `policy/…`: what a hit's `pattern` counts. */
export const wrongForms = (policy: Policy, source: Faulty, language: Language): readonly WrongForm[] =>
  correctionsOf(policy, source, language).flatMap((form) => form.correction.not.map(() => form));

function correctionsOf(policy: Policy, source: Faulty, language: Language): readonly WrongForm[] {
  return stated(policy, source).flatMap(({ id, corrections, everyday }) =>
    corrections[language].map((correction, i) => {
      const name = `policy/${source}-${id}-${i}`;
      const near = correction.near.length > 0 ? `${name}-near` : everyday ? surroundings : undefined;
      return {
        id,
        correction,
        ...(correction.unless.length > 0 && { unless: `${name}-unless` }),
        ...(near !== undefined && { near }),
      };
    }),
  );
}

interface Stated {
  readonly id: string;
  readonly corrections: Corrections;
  readonly everyday: boolean;
}

function stated(policy: Policy, source: Faulty): readonly Stated[] {
  if (source === 'organisation') return [{ id: source, corrections: policy.organisation.wrong, everyday: false }];
  if (source === 'facts') return policy.facts.map(({ id, stale }) => ({ id, corrections: stale, everyday: false }));
  return policy.names.map(({ id, wrong, everyday }) => ({ id, corrections: wrong, everyday }));
}
