import type { Words } from '../../engine/rule.ts';

/** Both pronouns joined by a stroke or “or”; in order of what takes their place (see `english` of the rule). */
export const inclusiveFrWords: Words = {
  en: {
    they: ['(he or she|she or he|he she|she he|s he)'],
    them: ['(him or her|her or him|him her)'],
    their: ['(his or her|her or his|his her|her his)'],
    themselves: ['(himself or herself|herself or himself|himself herself|him herself|him or herself)'],
    roles: [
      '(chairman|spokesman|salesman|businessman|policeman) (woman|chairwoman|spokeswoman|saleswoman|businesswoman|policewoman)',
    ],
  },
  fr: {},
};
