import type { Language } from '../../../engine/draft.ts';
import type { Examples } from '../../../engine/rule.ts';

export const creditCollaborationExamples: Readonly<Record<Language, Examples>> = {
  en: {
    finds: [
      '«CERN discovers new tetraquark»!',
      '«Prof. Miller discovered the particle» last year.',
      '«Swiss scientists at CERN find the particle».',
      '«I discovered CP violation», says nobody ever.',
    ],
    allows: [
      'The LHCb collaboration observes a new tetraquark.',
      'CERN builds, announces and hosts.',
      'Tim Berners-Lee invented the Web at CERN.',
      'CERN engineers designed the magnets.',
      'Englert and Higgs proposed the particle in 1964.',
      'CERN finds new partners in Brazil.',
    ],
  },
  fr: {
    finds: [
      '«Le CERN découvre une nouvelle particule» cet été.',
      '«Un chercheur suisse découvre une particule» étrange.',
      'Hier, «j’ai découvert une nouvelle particule» au café.',
    ],
    allows: [
      'La collaboration LHCb observe une nouvelle particule.',
      'Le CERN annonce la date des journées portes ouvertes.',
      'Le CERN trouve un partenaire au Brésil.',
      'Un chercheur suisse découvre la fondue.',
    ],
  },
};
