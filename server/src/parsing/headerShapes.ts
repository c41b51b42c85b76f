import type { Bilingual, Language } from '../engine/draft.ts';
import type { Account, AiUse, Audience, IgnoreEntry, MediaAi, Medium, PlatformId } from '../engine/profile.ts';
import { dateTime } from './headerDates.ts';
import { nearest, plain } from './nearMiss.ts';
import { record } from './yaml/record.ts';
import { complaint, flag, listOf, oneOf, type Reading, type Shape, text } from './yaml/shape.ts';
import { isEmpty, type Value } from './yaml/value.ts';
import { notAllowed, quoted } from './yaml/wording.ts';

export const platformIds: readonly PlatformId[] = [
  'x',
  'mastodon',
  'bluesky',
  'threads',
  'linkedin',
  'instagram',
  'facebook',
  'youtube',
  'tiktok',
];

export const platform = oneOf<PlatformId>(platformIds, {
  bsky: 'bluesky',
  fb: 'facebook',
  insta: 'instagram',
  ig: 'instagram',
  masto: 'mastodon',
  twitter: 'x',
  'x/twitter': 'x',
  'x(twitter)': 'x',
  xtwitter: 'x',
  yt: 'youtube',
});

export const audience = oneOf<Audience>(['general', 'informed', 'expert'], {
  everybody: 'general',
  everyone: 'general',
  grandpublic: 'general',
  public: 'general',
  avertis: 'informed',
  averti: 'informed',
  informé: 'informed',
  specialist: 'expert',
  specialists: 'expert',
  spécialiste: 'expert',
  spécialistes: 'expert',
});

const status = oneOf(['draft', 'scheduled', 'published'], {
  brouillon: 'draft',
  planned: 'scheduled',
  programmé: 'scheduled',
  planifié: 'scheduled',
  publish: 'published',
  publié: 'published',
});

const aiUse = oneOf<AiUse>(['none', 'ai-assisted', 'ai-generated', 'ai-autonomous'], {
  assisted: 'ai-assisted',
  autonomous: 'ai-autonomous',
  aucun: 'none',
  false: 'none',
  generated: 'ai-generated',
  no: 'none',
});

const mediaAi = oneOf<MediaAi>(['none', 'modified', 'generated'], {
  aigenerated: 'generated',
  aimodified: 'modified',
  altered: 'modified',
  aucun: 'none',
  edited: 'modified',
  false: 'none',
  générée: 'generated',
  modifiée: 'modified',
  no: 'none',
  true: 'generated',
});

interface AccountRead {
  readonly account: Account;
  readonly handle?: string;
}

const accounts = ['personal', 'institutional'] as const satisfies readonly Account[];
const accountSynonyms: Readonly<Record<string, Account>> = {
  institution: 'institutional',
  institutionnel: 'institutional',
  official: 'institutional',
  officiel: 'institutional',
  perso: 'personal',
  personel: 'personal',
  personnel: 'personal',
  private: 'personal',
  privé: 'personal',
};

/** `personal`, `institutional`, or a handle, which is then an institutional account. */
const account: Shape<AccountRead> = (value, reading) => {
  const written = text(value, reading);
  if (written === undefined) return undefined;
  if (written === 'personal' || written === 'institutional') return { account: written };
  const meant = written.startsWith('@') ? undefined : (accountSynonyms[plain(written)] ?? nearest(written, accounts));
  if (meant === undefined && /^@?[\w.-]+(?:@[\w.-]+)?$/.test(written)) {
    return { account: 'institutional', handle: written.replace(/^@/, '') };
  }
  const allowed = meant ? [meant] : ['personal', 'institutional', '"@handle"'];
  reading.complain(complaint(value.span, notAllowed(reading.name, written, allowed), meant));
  return meant === undefined ? undefined : { account: meant as Account };
};

const languages: Readonly<Record<string, Language>> = {
  anglais: 'en',
  english: 'en',
  french: 'fr',
  français: 'fr',
  francais: 'fr',
};

/** `en`, `fr`, also with a region: `en-GB`, `fr_CH`. */
const lang: Shape<Language> = (value, reading) => {
  const written = text(value, reading);
  if (written === undefined) return undefined;
  const tag = /^(en|fr)(?:[-_.][\w-]+)*$/i.exec(written)?.[1]?.toLowerCase();
  if (tag) return tag as Language;
  const meant = languages[written.toLowerCase()];
  reading.complain(complaint(value.span, notAllowed(reading.name, written, meant ? [meant] : ['en', 'fr']), meant));
  return meant;
};

const link: Shape<string> = (value, reading) => {
  const written = text(value, reading);
  if (written === undefined || /^(?:https?:\/\/|doi:|arxiv:|10\.\d{4}|[\w-]+\.[\w-])\S+$/i.test(written))
    return written;
  reading.complain(complaint(value.span, notLink(written), undefined, 'information'));
  return undefined;
};

const notLink = (written: string): Bilingual => ({
  en: `${quoted(written).en} is not a link: a source is an address that readers can open.`,
  fr: `${quoted(written).fr} n’est pas un lien\u00a0: une source est une adresse que le public peut ouvrir.`,
});

const mediumFields = record({
  file: text,
  alt: text,
  decorative: flag,
  credit: text,
  licence: text,
  kind: text,
  people: text,
  minors: flag,
  consent: text,
  captions: text,
  ai: mediaAi,
  'source-type': text,
});

const placed =
  <T extends object>(shape: Shape<T>): Shape<T & { span: Value['span'] }> =>
  (value: Value, reading: Reading) => {
    const read = isEmpty(value) ? undefined : shape(value, reading);
    return read && { ...read, span: value.span };
  };

const medium: Shape<Medium> = placed(mediumFields);
const ignoreEntry: Shape<IgnoreEntry> = placed(record({ rule: text, text, reason: text }, ['rule', 'reason']));

/** How each key of the header is read. */
export const headerShapes = {
  account,
  role: text,
  audience,
  lang,
  platforms: listOf(platform),
  status,
  'approved-by': text,
  'publish-at': dateTime,
  embargo: dateTime,
  sources: listOf(link),
  sponsor: text,
  'ai-disclosure': aiUse,
  'ai-tool': text,
  'ai-scope': text,
  'reviewed-by': text,
  media: listOf(medium),
  ignore: listOf(ignoreEntry),
  'translation-of': text,
  goal: text,
} as const;
