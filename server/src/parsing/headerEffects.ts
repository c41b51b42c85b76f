import type { Bilingual } from '../engine/draft.ts';

/** What declaring a key of the header switches on or off. */
export const headerEffects: Readonly<Record<string, Bilingual>> = {
  account: {
    en: 'Personal: an opinion is asked for its frame. Institutional: the house style weighs more, the handle must be a registered one, and approval is asked for.',
    fr: 'Personnel\u00a0: une opinion doit être présentée comme la vôtre. Institutionnel\u00a0: le style maison pèse davantage, le compte doit être enregistré, et une validation est attendue.',
  },
  audience: {
    en: 'The wider the audience, the more terms ask for an explanation.',
    fr: 'Plus le public est large, plus de termes demandent une explication.',
  },
  lang: {
    en: 'Rules, messages and approved sentences are those of this language.',
    fr: 'Les règles, les messages et les phrases approuvées sont ceux de cette langue.',
  },
  platforms: {
    en: 'Length, hashtags, handles, alt texts and the AI switch are checked as each platform counts.',
    fr: 'Longueur, mots-dièse, identifiants, textes alternatifs et mention de l’IA sont vérifiés selon chaque plateforme.',
  },
  status: {
    en: 'Scheduled or published: approval, embargo and goal are asked for in earnest.',
    fr: 'Programmé ou publié\u00a0: validation, embargo et but sont vérifiés pour de bon.',
  },
  'approved-by': {
    en: 'Answers the rule “approval”; the name must be one that the policy allows.',
    fr: 'Répond à la règle «\u00a0approval\u00a0»\u00a0; le nom doit être de ceux que la politique admet.',
  },
  'publish-at': {
    en: 'Held against the embargo, and against words such as “tomorrow”.',
    fr: 'Comparé à l’embargo, et à des mots comme «\u00a0demain\u00a0».',
  },
  embargo: {
    en: 'Blocks the post until then.',
    fr: 'Bloque la publication jusque-là.',
  },
  sources: {
    en: 'Answers “source-missing”; a claim that is sourced is weighed as such.',
    fr: 'Répond à «\u00a0source-missing\u00a0»\u00a0; une affirmation sourcée est jugée comme telle.',
  },
  sponsor: {
    en: 'The text must then say so; a quick fix puts the approved sentence in.',
    fr: 'Le texte doit alors le dire\u00a0; une correction rapide y place la phrase approuvée.',
  },
  'ai-disclosure': {
    en: 'Anything but “none”: the text must carry a label that readers see, and a person must have reviewed it.',
    fr: 'Tout sauf «\u00a0none\u00a0»\u00a0: le texte doit porter une mention visible, et une personne doit l’avoir relu.',
  },
  'ai-tool': {
    en: 'Goes into the approved disclosure.',
    fr: 'Figure dans la mention approuvée.',
  },
  'ai-scope': {
    en: 'Chooses the disclosure: that of a text, a translation, a picture.',
    fr: 'Choisit la mention\u00a0: celle d’un texte, d’une traduction, d’une image.',
  },
  'reviewed-by': {
    en: 'Answers “ai-no-reviewer”, and goes into the disclosure.',
    fr: 'Répond à «\u00a0ai-no-reviewer\u00a0», et figure dans la mention.',
  },
  media: {
    en: 'Alt text, credit, consent, captions and AI origin are checked for each entry.',
    fr: 'Texte alternatif, crédit, accord, sous-titres et part de l’IA sont vérifiés pour chaque entrée.',
  },
  ignore: {
    en: 'These findings are silent here; one that no longer fits is reported.',
    fr: 'Ces remarques se taisent ici\u00a0; celle qui n’a plus d’objet est signalée.',
  },
  'translation-of': {
    en: 'The two drafts are compared: facts, links and labels must be in both.',
    fr: 'Les deux textes sont comparés\u00a0: faits, liens et mentions doivent être dans les deux.',
  },
  goal: {
    en: 'Answers the rule “goal”, where it is on.',
    fr: 'Répond à la règle «\u00a0goal\u00a0», là où elle est active.',
  },
  live: {
    en: 'Several posts a day are no fault then.',
    fr: 'Plusieurs messages par jour ne sont alors pas un défaut.',
  },
};
