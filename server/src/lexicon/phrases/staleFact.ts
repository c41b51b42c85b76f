import type { Words } from '../../engine/rule.ts';

export const staleFactWords: Words = {
  en: {
    /** What shows an earlier day again. */
    replayed: [
      '(archive|archived|archives|flashback|from the archives|on this day|recorded in|replay|replays|rerun|throwback|tbt|years ago)',
    ],
  },
  fr: {
    replayed: [
      '(archive|archives|ce jour la|enregistre en|il y a <number> ans|rediffusion|retour en images|retrospective|souvenir|souvenirs)',
    ],
  },
};
