/**
 * Words beside which an everyday word has its specialist's sense, shared by the concepts of one neighbourhood.
 * Phrase language. None of them may be a concept's own word, or that word would vouch for itself.
 */
const machines = ['=HL-LHC', '=LHC', '=SPS', 'cyclotron~', 'linac~', 'synchrotron~'];
const experiments = ['=ALICE', '=ATLAS', '=CMS', '=LHCb'];
const particles = ['=QCD', 'baryon~', 'boson~', 'gluon~', 'hadron~', 'lepton~', 'quark~'];

export const near = {
  en: {
    machine: [...machines, 'accelerator~', 'collider~'],
    beam: [...machines, 'accelerator~', 'antiproton~', 'collider~', 'proton~'],
    detector: [...experiments, 'calorimeter~', 'muon~', 'particle detector~', 'readout', 'scintillator~', 'silicon'],
    collision: [
      ...experiments,
      '=LHC',
      'boson~',
      'collider~',
      'collisions',
      'Higgs',
      'particle collision~',
      'proton~',
      'quark~',
    ],
    quark: [...particles, '=LHCb', 'meson~', 'Standard Model'],
    stats: [
      'boson~',
      'collision data',
      'confidence level~',
      'histogram~',
      'quark~',
      'sigma~',
      'Standard Model',
      'statistical',
    ],
  },
  fr: {
    machine: [...machines, 'accélérateur~', 'collisionneur~'],
    detector: [...experiments, 'calorimètre~', 'détecteur~ de particules', 'muon~', 'scintillateur~', 'silicium'],
    collision: [...experiments, '=LHC', 'boson~', 'collisionneur~', 'collisions', 'Higgs', 'proton~', 'quark~'],
    quark: [...particles, '=LHCb', 'méson~', 'Modèle standard'],
    stats: ['boson~', 'écart~ type~', 'histogramme~', 'Modèle standard', 'niveau de confiance', 'quark~', 'sigma~'],
  },
} as const;
