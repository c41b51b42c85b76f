import type { Language } from '../../../engine/draft.ts';
import type { Examples } from '../../../engine/rule.ts';

export const mythFirstExamples: Readonly<Record<Language, Examples>> = {
  en: {
    finds: [
      '«No, CERN is not opening a portal to hell»!',
      '«MYTH: the LHC makes dangerous black holes».',
      '«Will the LHC destroy» Earth?',
      '«They say we cause earthquakes»… we do not.',
    ],
    allows: [
      'The LHC is safe: nature makes stronger collisions daily. A popular myth says it makes black holes.',
      'Mythbusters night at the Globe, doors at seven.',
      'No, the LHC does not run in summer 2027.',
      'A no-go theorem for beginners.',
      'Answers to frequent questions are on our page.',
    ],
  },
  fr: {
    finds: [
      '«Non, le CERN n’ouvre pas de portail vers l’enfer».',
      '«INTOX : le LHC crée des trous noirs».',
      '«Certains disent que nous provoquons des séismes», et c’est faux.',
    ],
    allows: [
      'Le LHC est sûr : la nature fait mieux chaque jour. Un mythe parle de trous noirs.',
      'Info, intox : la soirée des idées reçues, jeudi au Globe.',
      'Non, le LHC ne tourne pas en été 2027.',
      'Le portail de la science est ouvert dimanche.',
    ],
  },
};
