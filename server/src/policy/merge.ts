import type { Language } from '../engine/draft.ts';
import type { Layer } from './layer.ts';
import { overlaid } from './layered.ts';
import type { Clause, Organisation, Policy, ProperName } from './policy.ts';
import type { PolicyPart } from './shapes.ts';

/**
 * A policy laid over the one it extends. Lists add up; an entry of the same name (a fact, a wording, a clause …) takes the place of the other;
 * single values win.
 */
export function extended(below: Policy, part: PolicyPart): Policy {
  const { audience, platforms, rules } = part;
  const own: Layer = { ...(audience && { audience }), ...(platforms && { platforms }), ...(rules && { rules }) };
  return {
    id: part.id ?? 'custom',
    title: part.title ?? below.title,
    note: part.note ?? below.note,
    organisation: organisationOf(below.organisation, part.organisation ?? {}),
    names: byId(below.names, entries(part.names).map(properName)),
    surroundings: bothOf(below.surroundings, part.surroundings),
    disclosures: { ...below.disclosures, ...part.disclosures },
    wordings: { ...below.wordings, ...part.wordings },
    mailboxes: union(below.mailboxes, part.mailboxes),
    phones: union(below.phones, part.phones),
    hosts: {
      public: union(below.hosts.public, part.hosts?.public),
      // The nearer policy's patterns are asked first.
      internal: [
        ...(part.hosts?.internal ?? []).map((host) => ({ ...host, severity: host.severity ?? ('warning' as const) })),
        ...below.hosts.internal,
      ],
    },
    notes: [...(part.notes ?? []), ...below.notes],
    facts: byId(below.facts, entries(part.facts)),
    accounts: [...(part.accounts ?? []).map(withoutAt), ...below.accounts],
    approvers: union(below.approvers, part.approvers),
    partners: union(below.partners, part.partners),
    hashtags: union(below.hashtags, part.hashtags),
    contacts: contactsOf(below, part),
    clauses: clausesOf(below.clauses, part),
    own: byId(below.own, part.ownRules ?? []),
    settings: overlaid(below.settings, own),
  };
}

const union = (below: readonly string[], own: readonly string[] = []): readonly string[] => [
  ...new Set([...below, ...own]),
];

const bothOf = <T>(
  below: Readonly<Record<Language, readonly T[]>>,
  own: Readonly<Record<Language, readonly T[]>> = { en: [], fr: [] },
) => ({ en: [...below.en, ...own.en], fr: [...below.fr, ...own.fr] });

const entries = <T extends object>(table: Readonly<Partial<Record<string, T>>> = {}): readonly (T & { id: string })[] =>
  Object.entries(table).flatMap(([id, one]) => (one ? [{ ...one, id }] : []));

function byId<T extends { readonly id: string }>(below: readonly T[], own: readonly T[]): readonly T[] {
  const replaced = new Set(own.map(({ id }) => id));
  return [...below.filter(({ id }) => !replaced.has(id)), ...own];
}

type NamePart = NonNullable<NonNullable<PolicyPart['names']>[string]> & { readonly id: string };

const properName = (name: NamePart): ProperName => ({
  ...name,
  also: name.also ?? [],
  wrong: name.wrong ?? { en: [], fr: [] },
  everyday: name.everyday ?? false,
});

const organisationOf = (below: Organisation, own: NonNullable<PolicyPart['organisation']>): Organisation => ({
  short: own.short ?? below.short,
  full: own.full ?? below.full,
  called: bothOf(below.called, own.called),
  wrong: bothOf(below.wrong, own.wrong),
  domains: union(below.domains, own.domains),
});

const withoutAt = <T extends { readonly handle: string }>(account: T): T => ({
  ...account,
  handle: account.handle.replace(/^@/, ''),
});

/** A principle is asked of the contact that named it last. */
function contactsOf(below: Policy, part: PolicyPart): Policy['contacts'] {
  const own = entries(part.contacts).map((contact) => ({ ...contact, principles: contact.principles ?? [] }));
  const taken = new Set(own.flatMap(({ principles }) => principles));
  const freed = below.contacts.map((contact) => ({
    ...contact,
    principles: contact.principles.filter((principle) => !taken.has(principle)),
  }));
  return byId(
    freed.filter(({ principles }) => principles.length > 0),
    own,
  );
}

/** `guidelines-url` is the link of all clauses that have none of their own. */
function clausesOf(below: Policy['clauses'], part: PolicyPart): Policy['clauses'] {
  const url = part.guidelinesUrl;
  const inherited = Object.entries(below).map(([id, clause]): [string, Clause] => [
    id,
    url ? { ...clause, url } : clause,
  ]);
  const own = entries(part.clauses).map(({ id, ...clause }): [string, Clause] => [
    id,
    { ...clause, url: clause.url ?? url ?? below[id]?.url ?? '' },
  ]);
  return Object.fromEntries([...inherited, ...own]);
}
