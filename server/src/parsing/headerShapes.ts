import type { Bilingual, Language } from '../engine/draft.ts';
import type { Account, AiUse, Audience, IgnoreEntry, MediaAi, Medium, PlatformId } from '../engine/profile.ts';
import { dateTime } from './headerDates.ts';
import {
  accountWords,
  aiUseWords,
  audienceWords,
  languageWords,
  mediaAiWords,
  platformWords,
  statusWords,
} from './headerSynonyms.ts';
import { nearest, plain } from './nearMiss.ts';
import { record } from './yaml/record.ts';
import { complaint, flag, listOf, oneOf, type Shape, text, wrongWord } from './yaml/shape.ts';
import { isEmpty } from './yaml/value.ts';
import { quoted, takes } from './yaml/wording.ts';

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

export const platform = oneOf<PlatformId>(platformIds, platformWords);

export const audience = oneOf<Audience>(['general', 'informed', 'expert'], audienceWords);

const status = oneOf(['draft', 'scheduled', 'published'], statusWords);

const aiUse = oneOf<AiUse>(['none', 'ai-assisted', 'ai-generated', 'ai-autonomous'], aiUseWords);

const mediaAi = oneOf<MediaAi>(['none', 'modified', 'generated'], mediaAiWords);

interface AccountRead {
  readonly account: Account;
  readonly handle?: string;
}

const accounts = ['personal', 'institutional'] as const satisfies readonly Account[];

/** `personal`, `institutional`, or a handle, which is then an institutional account. */
const account: Shape<AccountRead> = (value, reading) => {
  const written = text(value, reading);
  if (written === undefined || value.kind !== 'scalar') return undefined;
  const word = written.toLowerCase();
  const exact = accounts.find((one) => one === word);
  if (exact) return { account: exact };
  const meant = written.startsWith('@') ? undefined : (accountWords[plain(word)] ?? nearest(word, accounts));
  if (meant === undefined && /^@?[\w.-]+(?:@[\w.-]+)?$/.test(written)) {
    return { account: 'institutional', handle: written.replace(/^@/, '') };
  }
  reading.complain(wrongWord(reading.name, value, [...accounts, '"@handle"'], meant));
  return meant === undefined ? undefined : { account: meant as Account };
};

/** `en`, `fr`, also with a region: `en-GB`, `fr_CH`. */
const lang: Shape<Language> = (value, reading) => {
  const written = text(value, reading);
  if (written === undefined || value.kind !== 'scalar') return undefined;
  const tag = /^(en|fr)(?:[-_.][\w-]+(?:\.[\w-]+)*)?$/i.exec(written)?.[1]?.toLowerCase();
  if (tag) return tag as Language;
  const meant = languageWords[written.toLowerCase()];
  reading.complain(wrongWord(reading.name, value, ['en', 'fr'], meant));
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

/** A file's name alone is taken for `file: name`. */
const medium: Shape<Medium> = (value, reading) => {
  if (isEmpty(value)) return undefined;
  if (value.kind === 'scalar') {
    const instead = `file: ${value.text}`;
    reading.complain(complaint(value.span, takes(reading.name, 'table'), instead));
    return { file: value.text, span: value.span };
  }
  const read = mediumFields(value, reading);
  return read && { ...read, span: value.span };
};

const ignoreFields = record({ rule: text, text, reason: text }, ['rule', 'reason']);

const ignoreEntry: Shape<IgnoreEntry> = (value, reading) => {
  const read = isEmpty(value) ? undefined : ignoreFields(value, reading);
  return read && { ...read, span: value.span };
};

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
  live: flag,
} as const;
