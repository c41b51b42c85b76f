import type { Words } from '../../engine/rule.ts';

/** Ready-made phrases of the other language that slip into a text: English ones in French texts, French ones in English texts. */
export const langTagWords: Words = {
  en: {
    foreign: [
      '(a|au) (bientot|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)',
      'a ne pas manquer',
      'bonne (journee|lecture|semaine|visite)',
      'en savoir plus',
      'entree (gratuite|libre)',
      'inscrivez vous',
      'merci (a tous|a toutes|beaucoup|pour)',
      'on vous attend',
      'plus (de|d) (details|informations|infos)',
      'venez (decouvrir|nombreux|nombreuses)',
    ],
  },
  fr: {
    foreign: [
      '(click|sign up|register) (here|now|today)',
      '(find out|read|learn|discover) more',
      '(see|meet) you (all)? (there|soon|tomorrow|on|at|in)',
      'check (it|this) out',
      'come (and)? (join|meet|see|visit) (us|our|the)',
      "don't miss (it|this|out|the)",
      'follow us',
      'join (us|our|the)',
      'stay tuned',
      'thank you (all|so much|very much|for|to)',
      'watch (it|this|live|now)',
      'what a day',
    ],
  },
};

/** Says that another language follows or begins: “FR below”, « version anglaise », a flag. */
export const announcesLanguage = (text: string): boolean => code.test(text) || name.test(text);

const code = /\p{RI}{2}|(?:^|[\s([*_|/])(?:EN|ENG|FR|FRA|GB|UK)(?:$|[\s)\]*_:|/–—-])/u;
const name =
  /(?<!\p{L})(?:english|french|français|francais|française|anglais|anglaise|translation|traduction)(?!\p{L})/iu;
