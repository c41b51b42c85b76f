import type { Draft, Language, Passage } from './engine/draft.ts';
import { lint } from './engine/lint.ts';
import { createMemory, type Settings, settingsOf } from './engine/memory.ts';
import type { Account, Audience, PlatformLimits, Profile } from './engine/profile.ts';
import type { Finding, Genre } from './engine/rule.ts';
import type { Span } from './engine/span.ts';
import { type StaleIgnore, type Suppressed, sift } from './engine/suppress.ts';
import { type Verdict, verdictOf } from './engine/verdict.ts';
import { classesOf } from './lexicon/classes/index.ts';
import type { PhraseLists } from './lexicon/image.ts';
import { formsOf } from './lexicon/inflections.ts';
import { compileLexicon, type Lexicon, type LexiconFault } from './lexicon/lexicon.ts';
import { shippedImage } from './lexicon/shippedImage.ts';
import { termPatterns } from './lexicon/terms.ts';
import type { Complaint } from './parsing/complaint.ts';
import type { Parsed } from './parsing/parser.ts';
import { policyClasses } from './policy/classes.ts';
import { policyLists } from './policy/lists.ts';
import type { Policy } from './policy/policy.ts';
import { shippedPolicies } from './policy/shipped.generated.ts';
import { readPassage } from './reading/reading.ts';
import type { ActiveRule } from './rules/active.ts';
import type { AnyRule } from './rules/rule.ts';
import { veiled } from './rules/shared/veil.ts';

export interface CheckerParts {
  readonly policy: Policy;
  readonly rules: readonly ActiveRule[];
  /** What holds where the draft does not say. */
  readonly audience: Audience;
  readonly account?: Account | undefined;
  /** The organisation's own limits, where they differ from the platforms'. */
  readonly platforms?: PlatformLimits;
  /** The clock, in milliseconds since the epoch. */
  now(): number;
  /** Told once a rule that threw. */
  onFault?(rule: string, fault: unknown): void;
}

export interface Checked {
  readonly draft: Draft;
  readonly profile: Profile;
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  /** Each of these is among the findings too. */
  readonly stale: readonly StaleIgnore[];
  /** Where secrets stand, suppressed or not: whoever shows the text must mask them. */
  readonly secrets: readonly Span[];
  readonly verdict: Verdict;
}

export interface Checker {
  readonly policy: Policy;
  readonly platforms: PlatformLimits;
  /** Those that are on, the policy's own among them. */
  readonly rules: readonly AnyRule[];
  /** `beside`: the draft that the header calls the original, where somebody could read it. */
  check(parsed: Parsed, beside?: Draft | 'missing'): Promise<Checked>;
  /** The compiled phrase lists of a language; compiled when first asked for. */
  lexicon(language: Language): Lexicon;
}

/** A text without platforms counts as a page from so many UTF-16 units. */
const pageLength = 1800;

/** All rules of one policy and one set of settings, ready to check any number of drafts. What it learnt of a passage it remembers. */
export function createChecker(parts: CheckerParts): Checker {
  const rules = parts.rules.map((active) => active.rule);
  const lexicons = new Map<Language, Lexicon>();
  const lexicon = (language: Language): Lexicon => {
    let found = lexicons.get(language);
    if (!found) {
      found = lexiconOf(rules, parts.policy, language);
      lexicons.set(language, found);
    }
    return found;
  };
  const told = new Set<string>();
  const onFault = (rule: string, fault: unknown): void => {
    if (told.has(rule)) return;
    told.add(rule);
    parts.onFault?.(rule, fault);
  };
  const severities = parts.rules.map((active) => active.severity);
  const options = parts.rules.map((active) => active.options);
  const settings = new Map<string, Settings>();
  const settingsFor = (draft: Draft, profile: Profile): Settings => {
    const common = {
      account: profile.account ?? parts.account,
      audience: profile.audience ?? parts.audience,
      genre: genreOf(draft, profile),
    };
    const key = `${common.account} ${common.audience} ${common.genre}`;
    const known = settings.get(key) ?? settingsOf(common, options);
    settings.set(key, known);
    return known;
  };
  const memory = createMemory<Passage, ReturnType<typeof readPassage>, Policy>({
    rules,
    policy: parts.policy,
    read: (passage) => readPassage(passage, lexicon(passage.language)),
    lists: (reading) => reading.lists(),
    onFault,
  });
  return {
    policy: parts.policy,
    platforms: parts.platforms ?? {},
    rules,
    lexicon,
    async check({ draft, profile, complaints }, beside) {
      const found = await lint({
        draft,
        profile,
        rules,
        severities,
        settings: settingsFor(draft, profile),
        policy: parts.policy,
        platforms: parts.platforms ?? {},
        memory,
        now: parts.now(),
        beside,
        onFault,
      });
      const sifted = sift(veiled(found, draft.text), draft, profile);
      const { suppressed, stale } = sifted;
      const told = stale.map((ignore) => staleFinding(ignore, draft.language));
      const inHeader = complaints.map((c) => headerFinding(c, draft.language));
      const added = inHeader.length + told.length > 0;
      const findings = added
        ? [...inHeader, ...sifted.findings, ...told].sort((a, b) => a.span.start - b.span.start)
        : sifted.findings;
      const secrets = found.filter(({ secret }) => secret).map(({ span }) => span);
      return { draft, profile, findings, suppressed, stale, secrets, verdict: verdictOf(findings) };
    },
  };
}

function lexiconOf(rules: readonly AnyRule[], policy: Policy, language: Language): Lexicon {
  const shipped = shippedImage('rules', language);
  if (!shipped) {
    const lists = { ...listsOf(rules, language), ...policyLists(policy, language) };
    return compileLexicon(language, lists, allClasses(policy, language), formsOf);
  }
  const known = new Set(shipped.lists.filter(({ count }) => count > 0).map(({ name }) => name.replace(/\/.*/, '')));
  const own = listsOf(
    rules.filter(({ id }) => !known.has(id)),
    language,
  );
  const named = shippedPolicies[policy.id] === policy && shippedImage(`policy.${policy.id}`, language);
  if (named) return compileLexicon(language, own, {}, formsOf, [shipped, named]);
  return compileLexicon(
    language,
    { ...own, ...policyLists(policy, language) },
    policyClasses(policy, language),
    formsOf,
    [shipped],
  );
}

/** Every class there is: those of all texts, the glossary, and what a policy calls people and things. */
export const allClasses = (policy: Policy, language: Language): PhraseLists => ({
  ...shippedClasses(language),
  ...policyClasses(policy, language),
});

export const shippedClasses = (language: Language): PhraseLists => ({
  ...classesOf(language),
  term: termPatterns(language),
});

/** Phrase lists of all rules by `rule/list`. */
export function listsOf(rules: readonly AnyRule[], language: Language): PhraseLists {
  const lists: Record<string, readonly string[]> = {};
  for (const rule of rules)
    for (const [name, patterns] of Object.entries(rule.words?.[language] ?? {})) lists[`${rule.id}/${name}`] = patterns;
  return lists;
}

/** Patterns that cannot be used, of both languages. */
export const lexiconFaults = (checker: Checker): readonly LexiconFault[] => [
  ...checker.lexicon('en').faults,
  ...checker.lexicon('fr').faults,
];

const genreOf = (draft: Draft, profile: Profile): Genre =>
  profile.platforms.length === 0 && draft.text.length - (draft.header?.end ?? 0) > pageLength ? 'page' : 'post';

const base = { rule: 'header', principle: 'accounts', clause: 'accounts', secret: false } as const;

function headerFinding(complaint: Complaint, language: Language): Finding {
  return {
    ...base,
    severity: complaint.severity,
    span: complaint.span,
    language,
    message: complaint.message[language],
    fixes: (complaint.fixes ?? []).map((fix) => ({
      title: fix.title[language],
      edits: fix.edits,
      safe: fix.safe ?? false,
    })),
  };
}

function staleFinding(ignore: { readonly rule: string; readonly span: Finding['span'] }, language: Language): Finding {
  const message = {
    en: `Nothing is left here that “${ignore.rule}” would find: this “ignore” can go.`,
    fr: `Il ne reste rien ici que « ${ignore.rule} » relèverait : cet « ignore » peut disparaître.`,
  };
  return { ...base, severity: 'hint', span: ignore.span, language, message: message[language], fixes: [] };
}
