import type { Bilingual } from '../engine/draft.ts';

export interface HeaderValue {
  readonly value: string;
  readonly says: Bilingual;
}

/** A key of the header, for reading, completion and hover. */
export interface HeaderKey {
  readonly key: string;
  readonly says: Bilingual;
  /** Closed list of values; a list key takes several. */
  readonly values?: readonly HeaderValue[];
  /** A value to show or to start from, where there is no closed list. */
  readonly sample?: string;
  /** No other tool's header is known to use the key: it makes a header ours. */
  readonly ours?: true;
}

const value = (value: string, en: string, fr: string): HeaderValue => ({ value, says: { en, fr } });

export const platformNames: Readonly<Record<string, string>> = {
  x: 'X',
  mastodon: 'Mastodon',
  bluesky: 'Bluesky',
  threads: 'Threads',
  linkedin: 'LinkedIn',
  instagram: 'Instagram',
  facebook: 'Facebook',
  youtube: 'YouTube',
  tiktok: 'TikTok',
};

export const headerKeys: readonly HeaderKey[] = [
  {
    key: 'account',
    ours: true,
    says: { en: 'Whose account will post this.', fr: 'Le compte qui publiera ce texte.' },
    sample: 'personal',
    values: [
      value(
        'personal',
        'Your own account: you speak for yourself.',
        'Votre propre compte\u00a0: vous parlez en votre nom.',
      ),
      value(
        'institutional',
        'An account of the organisation. Its handle says the same, and which one it is.',
        'Un compte de l’organisation. Son identifiant dit la même chose, en précisant lequel.',
      ),
    ],
  },
  {
    key: 'role',
    says: { en: 'What you do, in a few words.', fr: 'Votre fonction, en quelques mots.' },
    sample: 'physicist, ATLAS',
  },
  {
    key: 'audience',
    ours: true,
    says: { en: 'Who should understand this.', fr: 'Le public qui doit comprendre ce texte.' },
    values: [
      value('general', 'Everybody (the default).', 'Tout le monde (par défaut).'),
      value('informed', 'People who follow science.', 'Des personnes qui suivent l’actualité scientifique.'),
      value('expert', 'People of the field.', 'Des spécialistes du domaine.'),
    ],
  },
  {
    key: 'lang',
    says: { en: 'The language of the draft.', fr: 'La langue du texte.' },
    values: [value('en', 'English', 'Anglais'), value('fr', 'French', 'Français')],
  },
  {
    key: 'platforms',
    ours: true,
    says: { en: 'Where this will be posted: a list.', fr: 'Les plateformes où ce texte paraîtra\u00a0: une liste.' },
    values: Object.entries(platformNames).map(([id, name]) => value(id, name, name)),
  },
  {
    key: 'status',
    says: { en: 'How far the post is.', fr: 'Où en est la publication.' },
    values: [
      value('draft', 'Being written.', 'En cours de rédaction.'),
      value('scheduled', 'Waiting for its time.', 'Programmé.'),
      value('published', 'Out.', 'Publié.'),
    ],
  },
  {
    key: 'approved-by',
    ours: true,
    says: { en: 'Who approved the post.', fr: 'La personne qui a validé la publication.' },
    sample: 'press office',
  },
  {
    key: 'publish-at',
    ours: true,
    says: {
      en: 'When it will be posted: date, time and offset from UTC.',
      fr: 'Le moment de la publication\u00a0: date, heure et décalage par rapport à UTC.',
    },
    sample: '2026-07-04T16:00+02:00',
  },
  {
    key: 'embargo',
    ours: true,
    says: {
      en: 'Nothing of this may be public before: date, time and offset from UTC.',
      fr: 'Rien de ceci ne doit être public avant\u00a0: date, heure et décalage par rapport à UTC.',
    },
    sample: '2026-07-04T16:00+02:00',
  },
  {
    key: 'sources',
    says: {
      en: 'Public pages that back what is said: a list of links.',
      fr: 'Les pages publiques qui étayent le texte\u00a0: une liste de liens.',
    },
    sample: 'https://',
  },
  {
    key: 'sponsor',
    says: {
      en: 'Who pays, gives or lends something for this post.',
      fr: 'Qui paie, offre ou prête quelque chose pour cette publication.',
    },
  },
  {
    key: 'ai-disclosure',
    ours: true,
    says: { en: 'How far an AI tool wrote this text.', fr: 'La part d’un outil d’IA dans la rédaction.' },
    values: [
      value('none', 'No AI tool wrote any of it.', 'Aucun outil d’IA n’y a contribué.'),
      value(
        'ai-assisted',
        'A person wrote it with the help of an AI tool.',
        'Une personne l’a écrit avec l’aide d’un outil d’IA.',
      ),
      value(
        'ai-generated',
        'An AI tool wrote it, a person answers for it.',
        'Un outil d’IA l’a écrit, une personne en répond.',
      ),
      value('ai-autonomous', 'An AI tool writes and posts by itself.', 'Un outil d’IA écrit et publie de lui-même.'),
    ],
  },
  {
    key: 'ai-tool',
    ours: true,
    says: { en: 'Which AI tool was used.', fr: 'L’outil d’IA utilisé.' },
  },
  {
    key: 'ai-scope',
    ours: true,
    says: { en: 'For which part the AI tool was used.', fr: 'La partie pour laquelle l’outil d’IA a servi.' },
    sample: 'translation',
  },
  {
    key: 'reviewed-by',
    says: {
      en: 'The person who checked what the AI tool wrote.',
      fr: 'La personne qui a relu ce que l’outil d’IA a écrit.',
    },
  },
  {
    key: 'media',
    says: { en: 'The pictures and videos, one entry each.', fr: 'Les images et vidéos, une entrée pour chacune.' },
  },
  {
    key: 'ignore',
    says: {
      en: 'Findings to leave alone, each with its reason.',
      fr: 'Les remarques à laisser de côté, chacune avec sa raison.',
    },
  },
  {
    key: 'translation-of',
    says: { en: 'The draft this one translates.', fr: 'Le texte dont celui-ci est la traduction.' },
    sample: 'post.en.md',
  },
  {
    key: 'goal',
    says: {
      en: 'What the post is for, and how you will know.',
      fr: 'Le but de la publication, et comment le vérifier.',
    },
  },
  {
    key: 'live',
    says: { en: 'Live coverage of an event.', fr: 'Un événement suivi en direct.' },
    values: [
      value('true', 'Followed live.', 'Suivi en direct.'),
      value('false', 'Not followed live.', 'Pas en direct.'),
    ],
  },
];

export const mediaKeys: readonly HeaderKey[] = [
  { key: 'file', says: { en: 'The file or its address.', fr: 'Le fichier ou son adresse.' }, sample: 'collision.jpg' },
  {
    key: 'alt',
    says: {
      en: 'What the picture shows, for those who cannot see it.',
      fr: 'Ce que montre l’image, pour qui ne la voit pas.',
    },
  },
  {
    key: 'decorative',
    says: { en: 'The picture says nothing the text does not.', fr: 'L’image n’ajoute rien au texte.' },
    values: [
      value('true', 'Decorative: needs no alt text.', 'Décorative\u00a0: pas de texte alternatif.'),
      value('false', 'It says something.', 'Elle dit quelque chose.'),
    ],
  },
  { key: 'credit', says: { en: 'Whose work it is.', fr: 'L’auteur de l’image.' }, sample: 'CERN' },
  {
    key: 'licence',
    says: { en: 'Under which terms it may be used.', fr: 'Les conditions d’utilisation.' },
    sample: 'CC BY 4.0',
  },
  {
    key: 'kind',
    says: { en: 'Photo, plot, drawing, video …', fr: 'Photo, graphique, dessin, vidéo…' },
    sample: 'photo',
  },
  { key: 'people', says: { en: 'Who can be recognised.', fr: 'Les personnes reconnaissables.' }, sample: 'none' },
  {
    key: 'minors',
    says: { en: 'Whether children can be recognised.', fr: 'Si des enfants sont reconnaissables.' },
    values: [value('true', 'Yes', 'Oui'), value('false', 'No', 'Non')],
  },
  {
    key: 'consent',
    says: { en: 'How and when the people agreed.', fr: 'Comment et quand les personnes ont accepté.' },
    sample: 'recorded 2026-10-02',
  },
  {
    key: 'captions',
    says: { en: 'Where a video’s captions are.', fr: 'Où se trouvent les sous-titres d’une vidéo.' },
    sample: 'video.en.vtt',
  },
  {
    key: 'ai',
    says: { en: 'What an AI tool did to it.', fr: 'Ce qu’un outil d’IA y a fait.' },
    values: [
      value('none', 'Nothing', 'Rien'),
      value('modified', 'Changed a real picture', 'Il a modifié une vraie image'),
      value('generated', 'Made it', 'Il l’a créée'),
    ],
  },
  {
    key: 'source-type',
    says: { en: 'The IPTC word for how it was made.', fr: 'Le terme IPTC qui dit comment elle a été faite.' },
    sample: 'digitalCapture',
  },
];

export const ignoreKeys: readonly HeaderKey[] = [
  { key: 'rule', says: { en: 'The rule to leave alone.', fr: 'La règle à laisser de côté.' }, sample: 'jargon' },
  {
    key: 'text',
    says: {
      en: 'The words it is about; absent: wherever the rule finds something.',
      fr: 'Les mots concernés\u00a0; sinon, partout où la règle trouve quelque chose.',
    },
  },
  { key: 'reason', says: { en: 'Why it is fine here.', fr: 'Pourquoi cela convient ici.' } },
];

/** Keys of well-known other tools that look like slips of ours. */
export const foreignKeys: ReadonlySet<string> = new Set([
  'accounts',
  'amount',
  'count',
  'goals',
  'long',
  'meta',
  'platform',
  'publish-date',
  'publish-on',
  'publish_date',
  'publish_on',
  'published',
  'published-at',
  'published_at',
  'rule',
  'source',
  'sponsors',
  'state',
  'tag',
]);

/** Keys that a draft of ours may carry as well as anybody's: they say nothing about whose header it is. */
export const neutralKeys: ReadonlySet<string> = new Set(['author', 'date', 'description', 'summary', 'tags', 'title']);
