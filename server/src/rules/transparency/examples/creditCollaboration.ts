import type { Language } from '../../../engine/draft.ts';
import type { Examples } from '../../../engine/rule.ts';

export const creditCollaborationExamples: Readonly<Record<Language, Examples>> = {
  en: {
    finds: [
      '«CERN discovers new tetraquark»!',
      '«Prof. Miller discovered the particle» last year.',
      '«Swiss scientists at CERN find the particle».',
      '«I discovered CP violation», says nobody ever.',
      'BREAKING 🚨 «CERN physicists have found evidence of a new baryon»',
      '«Italian researchers observe a rare decay».',
      '«Dr Amara Diallo detected the neutrinos» in her first month',
      '«Geneva lab proves CP violation»',
      "My week: «I've discovered a new particle» in my kitchen 😎",
      'A «Swiss physicist discovered antimatter oscillations», writes the paper',
    ],
    allows: [
      'The LHCb collaboration observes a new tetraquark.',
      'CERN builds, announces and hosts.',
      'Tim Berners-Lee invented the Web at CERN.',
      'CERN engineers designed the magnets.',
      'Englert and Higgs proposed the particle in 1964.',
      'CERN finds new partners in Brazil.',
      "CERN's LHCb observes a rare decay of a baryon.",
      'Has CERN found a new particle? Not today.',
      'CERN did not discover antimatter: Carl Anderson did, in 1932.',
      'Swiss scientists at CERN find a good fondue in Meyrin.',
      'Prof. Miller found her badge under the seat.',
      '“CERN discovers new particle”, said every headline of July 2012.',
      'Together with 170 institutes, CERN observes rare decays.',
      'Dr Diallo leads the team that detected the neutrinos.',
    ],
  },
  fr: {
    finds: [
      '«Le CERN découvre une nouvelle particule» cet été.',
      '«Un chercheur suisse découvre une particule» étrange.',
      'Hier, «j’ai découvert une nouvelle particule» au café.',
      'EXCLUSIF 🚨 «Les physiciens du CERN ont trouvé un nouveau baryon»',
      'Le «professeur Diallo a détecté des neutrinos» dès le premier mois',
      '«Des chercheurs italiens observent une désintégration» très rare.',
      '«Le CERN prouve la violation de CP» ce matin',
      '«Une physicienne française a découvert un nouveau méson» étrange.',
    ],
    allows: [
      'La collaboration LHCb observe une nouvelle particule.',
      'Le CERN annonce la date des journées portes ouvertes.',
      'Le CERN trouve un partenaire au Brésil.',
      'Un chercheur suisse découvre la fondue.',
      'L’expérience LHCb du CERN observe une désintégration rare.',
      'Le CERN a-t-il découvert une nouvelle particule ? Pas aujourd’hui.',
      'Le CERN n’a pas découvert l’antimatière : Carl Anderson l’a vue en 1932.',
      'Le professeur Diallo a trouvé son badge sous le siège.',
      '« Le CERN découvre une nouvelle particule » : tous les titres de juillet 2012.',
      'Avec 170 instituts, la collaboration observe des désintégrations rares.',
    ],
  },
};
