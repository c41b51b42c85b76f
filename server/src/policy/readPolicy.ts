import type { Bilingual } from '../engine/draft.ts';
import type { Span } from '../engine/span.ts';
import type { Complaint } from '../parsing/complaint.ts';
import { readYaml } from '../parsing/yaml/read.ts';
import { readFields } from '../parsing/yaml/record.ts';
import { complaint } from '../parsing/yaml/shape.ts';
import type { Entry } from '../parsing/yaml/value.ts';
import { quoted } from '../parsing/yaml/wording.ts';
import { beside } from './beside.ts';
import { blank } from './blank.ts';
import type { KnownRule } from './layerShapes.ts';
import { extended } from './merge.ts';
import type { Policy } from './policy.ts';
import { type PolicyPart, policyFields } from './shapes.ts';

/** Finds the policy that another extends: the text of a file by its path, a shipped one by its name as it was read, or nothing. */
export type LoadPolicy = (nameOrPath: string) => string | PolicyPart | undefined;

export interface PolicyRead {
  readonly policy: Policy;
  /** What this text says by itself. */
  readonly part: PolicyPart;
  /** Faults of this text. Of a policy it extends only that there are some. */
  readonly complaints: readonly Complaint[];
}

export interface PolicyContext {
  /** Checks the settings of rules too. */
  readonly rules?: readonly KnownRule[];
  /** Where the text stands, from the workspace. */
  readonly path?: string;
}

/** What a policy stands on that does not say what it extends. */
const ground = 'laboratory';

/** Longest policy that is read, in UTF-16 units. */
const limit = 1024 * 1024;

/** Most policies that one may stand on. */
export const mostPolicies = 16;

/**
 * Reads a policy and lays it over those it extends (`laboratory`, where it does not say), a later one over an earlier. A policy that several
 * of them extend lies below them all, once.
 */
export function readPolicy(text: string, load: LoadPolicy = () => undefined, context: PolicyContext = {}): PolicyRead {
  const { path = '', rules } = context;
  const below: Below = { policy: blank, names: new Set() };
  const { part, complaints } = lay(text, { path, above: [path], below, load, rules });
  return { policy: below.policy, part, complaints };
}

/** What has been laid so far, from the ground. */
interface Below {
  policy: Policy;
  readonly names: Set<string>;
}

interface Place {
  readonly path: string;
  /** The policies that led here. */
  readonly above: readonly string[];
  readonly below: Below;
  readonly load: LoadPolicy;
  readonly rules: readonly KnownRule[] | undefined;
}

interface Laid {
  readonly part: PolicyPart;
  readonly complaints: readonly Complaint[];
  /** It comes back to one that led here. */
  readonly isCircle: boolean;
}

function lay(text: string, place: Place): Laid {
  const yaml = readYaml(text, 0, limit);
  const complaints = [...yaml.complaints];
  const complain = (one: Complaint) => complaints.push(one);
  const part = readFields(yaml.root.entries, policyFields(place.rules), { name: 'policy', complain }) as PolicyPart;
  let isCircle = false;
  for (const { name, span } of extendedBy(yaml.root.entries) ?? groundOf(part)) {
    const fault = layNamed(name, place);
    isCircle ||= fault?.isCircle ?? false;
    if (fault && span) complain(complaint(span, fault.message));
  }
  place.below.policy = extended(place.below.policy, part);
  return { part, complaints: complaints.sort((a, b) => a.span.start - b.span.start), isCircle };
}

interface Fault {
  readonly message: Bilingual;
  readonly isCircle: boolean;
}

/** Lays a policy by its name, unless it lies there already; says what is wrong with it. */
function layNamed(name: string, place: Place): Fault | undefined {
  const { below, load, above } = place;
  const fault = (message: Bilingual, isCircle = false): Fault => ({ message, isCircle });
  const shipped = load(name);
  const path = typeof shipped === 'object' ? name : beside(place.path, name);
  if (path === undefined) return fault(outside(name));
  if (above.includes(path)) return fault(circle(name), true);
  if (below.names.has(path)) return undefined;
  if (below.names.size >= mostPolicies) return fault(tooMany);
  const found = typeof shipped === 'object' ? shipped : load(path);
  if (found === undefined) return fault(missing(name));
  below.names.add(path);
  if (typeof found === 'object') {
    for (const low of found.extends ?? groundOf(found).map((one) => one.name)) layNamed(low, place);
    below.policy = extended(below.policy, found);
    return undefined;
  }
  const { complaints, isCircle } = lay(found, { ...place, path, above: [...above, path] });
  if (isCircle) return fault(circle(name), true);
  return complaints.length > 0 ? fault(faulty(name, complaints.length)) : undefined;
}

export interface Named {
  readonly name: string;
  readonly span?: Span;
}

/** What `extends` says; undefined where there is none. */
export function extendedBy(entries: readonly Entry[]): readonly Named[] | undefined {
  const value = entries.find(({ key }) => key === 'extends')?.value;
  if (value === undefined) return undefined;
  const items = value.kind === 'list' ? value.items : [value];
  const named = items.flatMap((one) =>
    one.kind === 'scalar' && one.value !== null ? [{ name: one.text, span: one.span }] : [],
  );
  return named.length > 0 ? named : undefined;
}

const groundOf = ({ id }: PolicyPart): readonly Named[] => (id === ground ? [] : [{ name: ground }]);

const missing = (name: string): Bilingual => ({
  en: `The policy ${quoted(name).en} is not there: write the name of a shipped one or the path of a file.`,
  fr: `La politique ${quoted(name).fr} est introuvable\u00a0: écrivez le nom d’une politique fournie ou le chemin d’un fichier.`,
});

const outside = (name: string): Bilingual => ({
  en: `The policy ${quoted(name).en} stands outside the workspace, where nothing is read: put a copy beside this file.`,
  fr: `La politique ${quoted(name).fr} se trouve hors de l’espace de travail, où rien n’est lu\u00a0: placez-en une copie à côté de ce fichier.`,
});

const circle = (name: string): Bilingual => ({
  en: `The policy ${quoted(name).en} comes back to itself: a policy cannot extend one that extends it.`,
  fr: `La politique ${quoted(name).fr} revient à elle-même\u00a0: une politique ne peut compléter celle qui la complète.`,
});

const tooMany: Bilingual = {
  en: `Here are more than ${mostPolicies} policies that extend each other: join some of them.`,
  fr: `Plus de ${mostPolicies} politiques se complètent ici les unes les autres\u00a0: réunissez-en quelques-unes.`,
};

const faulty = (name: string, faults: number): Bilingual => ({
  en: `The policy ${quoted(name).en} has faults of its own (${faults}): open it to see them.`,
  fr: `La politique ${quoted(name).fr} contient elle-même des erreurs (${faults})\u00a0: ouvrez-la pour les voir.`,
});
