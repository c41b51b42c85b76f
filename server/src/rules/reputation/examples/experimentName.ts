import type { Language } from '../../../engine/draft.ts';
import type { Examples } from '../../../engine/rule.ts';

export const experimentNameExamples: Readonly<Record<Language, Examples>> = {
  en: {
    finds: [
      { text: 'The «Atlas» experiment sees it too.', fixed: 'The ATLAS experiment sees it too.' },
      { text: '«LHCB» sees a new state.', fixed: 'LHCb sees a new state.' },
      { text: 'Inside the «Cms» detector.', fixed: 'Inside the CMS detector.' },
      { text: 'Neutrons at the «nTOF» facility at CERN.', fixed: 'Neutrons at the n_TOF facility at CERN.' },
      { text: 'The «Alice» collaboration met in Turin.', fixed: 'The ALICE collaboration met in Turin.' },
      { text: '«Isolde» beams at CERN are back.', fixed: 'ISOLDE beams at CERN are back.' },
      { text: 'Results from «SND at LHC».', fixed: 'Results from SND@LHC.' },
      { text: 'The «Cloud experiment» makes aerosols at CERN.', fixed: 'The CLOUD experiment makes aerosols at CERN.' },
      { text: 'We went down to «Atlas» at CERN.', fixed: 'We went down to ATLAS at CERN.' },
      { text: 'Monopoles? Ask «Moedal».', fixed: 'Monopoles? Ask MoEDAL.' },
    ],
    allows: [
      'An atlas of galaxies, printed on paper.',
      'Boston Dynamics’ Atlas robot visited CERN.',
      'The Atlas mountains are lovely in spring, far from any beam.',
      'Alice and Bob exchange keys, and no particle is lost.',
      'Alice works at CERN with her detector.',
      'Alice, a physicist on CMS, explains the experiment.',
      'Our CMS runs WordPress, and CERN has another.',
      'A cloud chamber shows particle tracks; cloud computing does not.',
      'The data base was awake all night with the beam.',
      'An alpha particle stops in paper.',
      'LHCb, n_TOF and SND@LHC are right as they are.',
      'AEḡIS, AEgIS or AEGIS at CERN: all are seen.',
      'Follow @ATLASexperiment and see atlas.cern.',
      'Tristan and Isolde at the Grand Théâtre, then back to CERN.',
      'Isolde, our new student, starts at CERN on Monday.',
      'Elena works on the beam.',
    ],
  },
  fr: {
    finds: [
      { text: 'L’expérience «Atlas» publie ses données.', fixed: 'L’expérience ATLAS publie ses données.' },
      { text: 'Le détecteur «Cms» est ouvert.', fixed: 'Le détecteur CMS est ouvert.' },
      { text: 'La collaboration «Alice» se réunit à Lyon.', fixed: 'La collaboration ALICE se réunit à Lyon.' },
      { text: 'À «LHCB», la beauté compte.', fixed: 'À LHCb, la beauté compte.' },
      {
        text: 'L’«expérience Cloud» étudie les nuages au CERN.',
        fixed: 'L’expérience CLOUD étudie les nuages au CERN.',
      },
    ],
    allows: [
      'Le massif de l’Atlas est enneigé, loin du CERN.',
      'Un atlas des particules pour les enfants.',
      'Alice, 9 ans, a visité le CERN.',
      'Alice, physicienne au CERN, raconte son expérience.',
      'L’alpha et l’oméga de la physique.',
      'Notre CMS tourne sous WordPress, comme au CERN.',
      'Une chambre à brouillard montre les particules ; un nuage, rien.',
      'Alice et Bob échangent une clé, et un photon.',
      'Tristan et Isolde à l’Opéra, après une journée au CERN.',
      'LHCb et n_TOF sont bien écrits.',
    ],
  },
};
