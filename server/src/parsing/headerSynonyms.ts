import type { Language } from '../engine/draft.ts';
import type { Account, AiUse, Audience, MediaAi, PlatformId, Profile } from '../engine/profile.ts';

type Synonyms<T> = Readonly<Record<string, T>>;

// What writers put in place of our words, in lower case and without hyphens.

export const platformWords: Synonyms<PlatformId> = {
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
};

export const audienceWords: Synonyms<Audience> = {
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
};

export const statusWords: Synonyms<NonNullable<Profile['status']>> = {
  brouillon: 'draft',
  planned: 'scheduled',
  programmé: 'scheduled',
  planifié: 'scheduled',
  publish: 'published',
  publié: 'published',
};

export const aiUseWords: Synonyms<AiUse> = {
  assisted: 'ai-assisted',
  autonomous: 'ai-autonomous',
  aucun: 'none',
  false: 'none',
  generated: 'ai-generated',
  no: 'none',
};

export const mediaAiWords: Synonyms<MediaAi> = {
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
};

export const accountWords: Synonyms<Account> = {
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

export const languageWords: Synonyms<Language> = {
  anglais: 'en',
  english: 'en',
  french: 'fr',
  français: 'fr',
  francais: 'fr',
};
