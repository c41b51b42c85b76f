import type { Bilingual } from '../engine/draft.ts';

/** What each key of `.forthright.yaml` and of a policy is: for schemas, completion and hover. */
export const keyWords: Readonly<Record<string, Bilingual>> = {
  accounts: {
    en: 'Institutional accounts that are authorised.',
    fr: 'Les comptes institutionnels autorisés.',
  },
  approvers: {
    en: 'Who may approve a post in the organisation’s name. Nobody listed: anybody but the author.',
    fr: 'Qui peut valider une publication au nom de l’organisation. Liste vide\u00a0: n’importe qui sauf l’auteur.',
  },
  audience: {
    en: 'Who reads the drafts, where they do not say.',
    fr: 'Qui lit les textes, quand ils ne le disent pas.',
  },
  clauses: {
    en: 'The clauses of the guidelines that findings refer to.',
    fr: 'Les consignes auxquelles les remarques renvoient.',
  },
  contacts: {
    en: 'Whom to ask, by principle: roles, never persons.',
    fr: 'À qui demander, par principe\u00a0: des fonctions, jamais des personnes.',
  },
  disclosures: {
    en: 'Approved sentences that say how AI took part.',
    fr: 'Les phrases approuvées qui disent la part de l’IA.',
  },
  extends: {
    en: 'A shipped policy, a file beside this one, or a list of them, of which a later one wins.',
    fr: 'Une politique fournie, un fichier voisin, ou une liste dont le dernier l’emporte.',
  },
  facts: {
    en: 'Facts with dates, and the stale forms that are replaced.',
    fr: 'Les faits datés, et les formes périmées à remplacer.',
  },
  files: {
    en: 'Which drafts to check: globs.',
    fr: 'Les textes à vérifier\u00a0: des motifs de chemins.',
  },
  'guidelines-url': {
    en: 'The page of all clauses that have none of their own.',
    fr: 'La page des consignes qui n’ont pas la leur.',
  },
  hashtags: {
    en: 'Hashtags that completion offers, without “#”.',
    fr: 'Les mots-dièse que la saisie propose, sans «\u00a0#\u00a0».',
  },
  hosts: {
    en: 'Addresses that outsiders can open, and that they cannot.',
    fr: 'Les adresses que le public peut ouvrir, et celles qu’il ne peut pas.',
  },
  id: {
    en: 'The policy’s name, in one word.',
    fr: 'Le nom de la politique, en un mot.',
  },
  mailboxes: {
    en: 'Mailboxes of roles that may stand in a post; press@* is one of any domain.',
    fr: 'Les adresses de service qu’un texte peut donner\u00a0; press@* vaut pour tout domaine.',
  },
  names: {
    en: 'Proper names with their right spelling.',
    fr: 'Les noms propres et leur bonne graphie.',
  },
  note: {
    en: 'Where the policy comes from, and how official it is.',
    fr: 'D’où vient la politique, et ce qu’elle a d’officiel.',
  },
  notes: {
    en: 'Series of numbered notes: internal ones are found.',
    fr: 'Les séries de notes numérotées\u00a0: les internes sont relevées.',
  },
  organisation: {
    en: 'What the organisation is called, and wrong forms of it.',
    fr: 'Le nom de l’organisation, et ses formes fautives.',
  },
  'own-rules': {
    en: 'Rules in words, each with examples of what it finds and allows.',
    fr: 'Des règles en mots, chacune avec des exemples de ce qu’elle relève et de ce qu’elle admet.',
  },
  partners: {
    en: 'Institutions that may be named without it being an endorsement.',
    fr: 'Les institutions que l’on peut nommer sans que cela les recommande.',
  },
  phones: {
    en: 'Telephone numbers of roles.',
    fr: 'Les numéros de téléphone des services.',
  },
  platforms: {
    en: 'Limits that differ from the platforms’ own, such as those of a Mastodon server.',
    fr: 'Les limites qui diffèrent de celles des plateformes, par exemple celles d’un serveur Mastodon.',
  },
  policy: {
    en: 'A shipped policy (cern, laboratory) or the path of a file.',
    fr: 'Une politique fournie (cern, laboratory) ou le chemin d’un fichier.',
  },
  rules: {
    en: 'A severity or “off” for each rule, and its options.',
    fr: 'Pour chaque règle, une gravité ou «\u00a0off\u00a0», et ses options.',
  },
  surroundings: {
    en: 'Words beside which a name that is also an everyday word is meant as a name.',
    fr: 'Les mots auprès desquels un nom qui est aussi un mot courant est pris pour un nom.',
  },
  title: {
    en: 'The policy’s name for readers.',
    fr: 'Le nom de la politique pour ses lecteurs.',
  },
  wordings: {
    en: 'Approved sentences that fixes put into drafts.',
    fr: 'Les phrases approuvées que les corrections placent dans les textes.',
  },
};
