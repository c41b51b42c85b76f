import type { Language } from '../../../engine/draft.ts';
import type { Examples } from '../../../engine/rule.ts';

export const mythFirstExamples: Readonly<Record<Language, Examples>> = {
  en: {
    finds: [
      '«No, CERN is not opening a portal to hell»!',
      '«MYTH: the LHC makes dangerous black holes».',
      '«Will the LHC destroy» Earth?',
      '«They say we cause earthquakes»… we do not.',
      '«Does CERN open a portal» every time it rains?? 🙄',
      '«Rumour: scientists will end the world» on Friday',
      '«Nope, we did not change the timeline».',
      '«Some people think that CERN controls the weather».',
      '«HOAX ALERT: the LHC swallows» the Earth, again',
      '«Fake: CERN opens a stargate» under Geneva',
    ],
    allows: [
      'The LHC is safe: nature makes stronger collisions daily. A popular myth says it makes black holes.',
      'Mythbusters night at the Globe, doors at seven.',
      'No, the LHC does not run in summer 2027.',
      'A no-go theorem for beginners.',
      'Answers to frequent questions are on our page.',
      'Cosmic rays have hit the Moon for ages and it is still there. So no, the LHC will not make a black hole.',
      'No black holes in this exhibition, but plenty of magnets.',
      'Black holes for beginners: a talk on Thursday',
      'Will the LHC run in 2030? Yes, from June.',
      '“CERN will destroy the Earth”: how we answer such letters.',
      'Our new visitor portal is open.',
      'Earthquakes shift the beam: the LHC feels them from Japan.',
    ],
  },
  fr: {
    finds: [
      '«Non, le CERN n’ouvre pas de portail vers l’enfer».',
      '«INTOX : le LHC crée des trous noirs».',
      '«Certains disent que nous provoquons des séismes», et c’est faux.',
      '«Est-ce que le CERN va provoquer un séisme» ? 🙄',
      '«Rumeur : le LHC avale la Terre dans un trou noir»',
      '«Non, nous n’avons pas changé la météo» du week-end.',
      '«Certains prétendent que le CERN adore Shiva».',
      '«Est-ce que le LHC risque de détruire» la Terre ?',
    ],
    allows: [
      'Le LHC est sûr : la nature fait mieux chaque jour. Un mythe parle de trous noirs.',
      'Info, intox : la soirée des idées reçues, jeudi au Globe.',
      'Non, le LHC ne tourne pas en été 2027.',
      'Le portail de la science est ouvert dimanche.',
      'La Lune reçoit des rayons cosmiques depuis toujours, et elle est encore là. Non, le LHC ne crée pas de trou noir.',
      'Les trous noirs pour débutants : une conférence jeudi',
      'Notre nouveau portail pour les visites est ouvert.',
      'Le LHC tournera-t-il en 2030 ? Oui, dès juin.',
      'Les séismes du Japon déplacent le faisceau de quelques micromètres.',
      '« Le CERN va détruire la Terre » : comment nous répondons à ces lettres.',
    ],
  },
};
