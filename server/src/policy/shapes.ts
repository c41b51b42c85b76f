import type { Bilingual, Language } from '../engine/draft.ts';
import { type Principle, severities } from '../engine/rule.ts';
import { platform } from '../parsing/headerShapes.ts';
import { described, schemaOf } from '../parsing/yaml/described.ts';
import { type ReadOf, record } from '../parsing/yaml/record.ts';
import { complaint, flag, listOf, oneOf, type Shape, tableOf, text } from '../parsing/yaml/shape.ts';
import { quoted } from '../parsing/yaml/wording.ts';
import { type KnownRule, layerFields } from './layerShapes.ts';
import { ownRules } from './own.ts';
import type { Confidence, Correction, Corrections, DisclosureId, NameKind, WordingId } from './policy.ts';
import { templateFault } from './series.ts';
import { bilingual, bilingualList, phrases, principles } from './texts.ts';

const kinds: readonly NameKind[] = ['experiment', 'machine', 'facility', 'place', 'programme'];

const correctionFields = record({ write: text, not: listOf(text), unless: listOf(text), near: listOf(text) }, ['not']);

const readCorrection: Shape<Correction> = (value, reading) => {
  const read = correctionFields(value, reading);
  return read && { ...read, unless: read.unless ?? [], near: read.near ?? [] };
};

const correction = described(readCorrection, () => schemaOf(correctionFields));

const corrections: Shape<Corrections> = bilingualList(correction);

const wordingFields = record({ short: bilingual, long: bilingual }, ['long']);

const readWording: Shape<{ short: Bilingual; long: Bilingual }> = (value, reading) => {
  const read = wordingFields(value, reading);
  return read && { short: read.short ?? read.long, long: read.long };
};

const wording = described(readWording, () => schemaOf(wordingFields));

const dayForm = /^\d{4}-\d\d-\d\d$/;

const readDay: Shape<string> = (value, reading) => {
  const written = text(value, reading);
  if (written === undefined || dayForm.test(written)) return written;
  reading.complain(complaint(value.span, notDay(reading.name, written)));
  return undefined;
};

const day = described(readDay, () => ({ type: 'string', pattern: dayForm.source }));

const notDay = (name: string, written: string): Bilingual => ({
  en: `${quoted(name).en} takes a day such as 2026-06-29, not ${quoted(written).en}.`,
  fr: `${quoted(name).fr} attend un jour, par exemple 2026-06-29, et non ${quoted(written).fr}.`,
});

const readTemplate: Shape<string> = (value, reading) => {
  const written = text(value, reading);
  const fault = written === undefined ? undefined : templateFault(written);
  if (fault === undefined) return written;
  reading.complain(complaint(value.span, notTemplate(fault)));
  return undefined;
};

const template = described(readTemplate, () => ({ type: 'string' }));

const notTemplate = (piece: string): Bilingual => ({
  en: `${quoted(piece).en} means nothing in a series: use <A>, <AAA>, <dddd> or <n>.`,
  fr: `${quoted(piece).fr} ne veut rien dire dans une série\u00a0: employez <A>, <AAA>, <dddd> ou <n>.`,
});

export const disclosureIds: readonly DisclosureId[] = [
  'text-assisted',
  'text-generated',
  'text-autonomous',
  'translation',
  'image-generated',
  'image-modified',
  'video-generated',
  'video-modified',
  'voice-generated',
];

export const wordingIds: readonly WordingId[] = [
  'affiliation',
  'alt-placeholder',
  'correction',
  'disclaimer-medium',
  'disclaimer-strong',
  'preliminary',
  'sponsorship',
  'unapproved',
];

const organisation = record({
  short: text,
  full: bilingual,
  called: phrases,
  wrong: corrections,
  domains: listOf(text),
});

const name = record(
  {
    kind: oneOf<NameKind>(kinds),
    name: bilingual,
    full: bilingual,
    also: listOf(text),
    wrong: corrections,
    everyday: flag,
  },
  ['kind', 'name'],
);

const hosts = record({
  public: listOf(text),
  internal: listOf(record({ pattern: text, severity: oneOf(severities), what: bilingual }, ['pattern', 'what'])),
});

const series = record({ template, public: flag, owner: text, instead: text, severity: oneOf(severities) }, [
  'template',
  'public',
  'owner',
]);

const fact = record(
  {
    says: bilingual,
    'valid-from': day,
    'valid-until': day,
    'verified-on': day,
    source: text,
    confidence: oneOf<Confidence>(['A', 'B', 'C']),
    stale: corrections,
  },
  ['says', 'verified-on', 'source', 'confidence', 'stale'],
);

const registered = record(
  { handle: text, platform, owner: text, language: oneOf<Language>(['en', 'fr']), expires: day },
  ['handle', 'platform', 'owner'],
);

const contact = record({ name: bilingual, email: text, url: text, principles: listOf(oneOf<Principle>(principles)) }, [
  'name',
]);

const clause = record({ title: bilingual, says: bilingual, url: text }, ['title', 'says']);

/** The keys of a policy file. */
export const policyFields = (rules: readonly KnownRule[] | undefined) => ({
  id: text,
  extends: listOf(text),
  title: bilingual,
  note: bilingual,
  organisation,
  names: tableOf(name),
  surroundings: phrases,
  disclosures: tableOf(wording, disclosureIds),
  wordings: tableOf(wording, wordingIds),
  mailboxes: listOf(text),
  phones: listOf(text),
  hosts,
  notes: listOf(series),
  'own-rules': ownRules(rules),
  facts: tableOf(fact),
  accounts: listOf(registered),
  approvers: listOf(text),
  partners: listOf(text),
  hashtags: listOf(text),
  contacts: tableOf(contact),
  clauses: tableOf(clause),
  'guidelines-url': text,
  ...layerFields(rules),
});

/** What a policy file says, before it is laid over the one it extends. */
export type PolicyPart = ReadOf<ReturnType<typeof policyFields>>;
