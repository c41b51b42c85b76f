import type { Language } from '../../../engine/draft.ts';
import type { Examples } from '../../../engine/rule.ts';

export const acceleratorNameExamples: Readonly<Record<Language, Examples>> = {
  en: {
    finds: [
      { text: 'The «Large Hardon Collider» restarts.', fixed: 'The Large Hadron Collider restarts.' },
      { text: 'The «Large Hadron Collidor» in winter.', fixed: 'The Large Hadron Collider in winter.' },
      { text: 'The «LHC collider» is cold.', fixed: 'The LHC is cold.' },
      { text: 'Inside the «large hadron collider» at CERN.', fixed: 'Inside the Large Hadron Collider at CERN.' },
      { text: 'Beam in the «Super proton Synchrotron».', fixed: 'Beam in the Super Proton Synchrotron.' },
      {
        text: 'The «anti proton decelerator» slows antimatter.',
        fixed: 'The Antiproton Decelerator slows antimatter.',
      },
      { text: 'Magnets for the «HL LHC».', fixed: 'Magnets for the HL-LHC.' },
    ],
    allows: [
      'A hadron collider is a machine that makes hadrons collide.',
      'A large hadron collider needs a large tunnel.',
      'The next large hadron collider may be in another place.',
      'A future collider, and a synchrotron in Grenoble.',
      'Off to work #LargeHadronCollider',
      'Large hadrons weigh more than small ones.',
      'The High-Luminosity LHC, or HL-LHC, starts in 2030.',
      'The Large Hadron Collider (LHC) is at CERN.',
      'Besides the LHC, collider physicists dream of more.',
    ],
  },
  fr: {
    finds: [
      { text: 'Le «Large Hadron Collider» est à l’arrêt.', fixed: 'Le Grand collisionneur de hadrons est à l’arrêt.' },
      { text: 'Le «grand collisionneur d’hadrons» est froid.', fixed: 'Le Grand collisionneur de hadrons est froid.' },
      { text: 'Le «Grand Collisionneur de Hadrons» est froid.', fixed: 'Le Grand collisionneur de hadrons est froid.' },
      { text: 'Le «LHC collider» est froid.', fixed: 'Le LHC est froid.' },
    ],
    allows: [
      'Le Grand collisionneur de hadrons (LHC) est à l’arrêt.',
      'Le Grand collisionneur de hadrons, Large Hadron Collider en anglais, est à l’arrêt.',
      'Un collisionneur de leptons, un jour ?',
      'Le LHC à haute luminosité (HL-LHC) démarre en 2030.',
      'En route #LargeHadronCollider',
    ],
  },
};
