import type { Bilingual } from '../engine/draft.ts';
import type { Complaint } from '../parsing/complaint.ts';
import { readYaml } from '../parsing/yaml/read.ts';
import { readFields } from '../parsing/yaml/record.ts';
import { complaint } from '../parsing/yaml/shape.ts';
import { quoted } from '../parsing/yaml/wording.ts';
import { blank } from './blank.ts';
import type { KnownRule } from './layerShapes.ts';
import { extended } from './merge.ts';
import type { Policy } from './policy.ts';
import { type PolicyPart, policyFields } from './shapes.ts';

/** Finds the policy that another extends: as text, already read, or not at all. */
export type LoadPolicy = (name: string) => string | Policy | undefined;

export interface PolicyRead {
  readonly policy: Policy;
  /** Faults of this text. Of a policy it extends only that there are some. */
  readonly complaints: readonly Complaint[];
}

/** What a policy stands on that does not say what it extends. */
const ground = 'laboratory';

/** Longest policy that is read, in UTF-16 units. */
const limit = 1024 * 1024;

/** Longest chain of policies that extend each other. */
const longest = 8;

/** Reads a policy and lays it over the one it extends (`laboratory`, where it does not say). With `rules`, the settings of rules are checked too. */
export function readPolicy(text: string, load: LoadPolicy = () => undefined, rules?: readonly KnownRule[]): PolicyRead {
  return read(text, { load, rules, names: [] });
}

interface Chain {
  readonly load: LoadPolicy;
  readonly rules: readonly KnownRule[] | undefined;
  /** The policies that led here. */
  readonly names: readonly string[];
}

function read(text: string, chain: Chain): PolicyRead {
  const yaml = readYaml(text, 0, limit);
  const complaints = [...yaml.complaints];
  const complain = (one: Complaint) => complaints.push(one);
  const part = readFields(yaml.root.entries, policyFields(chain.rules), { name: 'policy', complain }) as PolicyPart;
  const named = yaml.root.entries.find(({ key }) => key === 'extends');
  const parent = parentOf(part, chain, (message) => named && complain(complaint(named.value.span, message)));
  const policy = extended(parent, part);
  return { policy, complaints: complaints.sort((a, b) => a.span.start - b.span.start) };
}

function parentOf(part: PolicyPart, chain: Chain, complain: (message: Bilingual) => void): Policy {
  const name = part.extends ?? ground;
  if (part.extends === undefined && part.id === ground) return blank;
  if (chain.names.includes(name) || chain.names.length >= longest) {
    complain(circle(name));
    return blank;
  }
  const found = chain.load(name);
  if (found === undefined) {
    complain(missing(name));
    return blank;
  }
  if (typeof found !== 'string') return found;
  const parent = read(found, { ...chain, names: [...chain.names, name] });
  if (parent.complaints.length > 0) complain(faulty(name, parent.complaints.length));
  return parent.policy;
}

const missing = (name: string): Bilingual => ({
  en: `The policy ${quoted(name).en} is not there: write the name of a shipped one or the path of a file.`,
  fr: `La politique ${quoted(name).fr} est introuvable\u00a0: écrivez le nom d’une politique fournie ou le chemin d’un fichier.`,
});

const circle = (name: string): Bilingual => ({
  en: `The policy ${quoted(name).en} comes back to itself: a policy cannot extend one that extends it.`,
  fr: `La politique ${quoted(name).fr} revient à elle-même\u00a0: une politique ne peut compléter celle qui la complète.`,
});

const faulty = (name: string, faults: number): Bilingual => ({
  en: `The policy ${quoted(name).en} has faults of its own (${faults}): open it to see them.`,
  fr: `La politique ${quoted(name).fr} contient elle-même des erreurs (${faults})\u00a0: ouvrez-la pour les voir.`,
});
