import type { Language } from '../engine/draft.ts';

export interface Particle {
  readonly en: string;
  readonly enPlural: string;
  readonly fr: string;
  readonly frPlural: string;
}

const particle = (en: string, fr: string, enPlural = `${en}s`, frPlural = `${fr}s`): Particle => ({
  en,
  enPlural,
  fr,
  frPlural,
});

/** Particles by their letters. */
export const particles: Readonly<Record<string, Particle>> = {
  H: particle('Higgs boson', 'boson de Higgs', 'Higgs bosons', 'bosons de Higgs'),
  W: particle('W boson', 'boson W', 'W bosons', 'bosons W'),
  Z: particle('Z boson', 'boson Z', 'Z bosons', 'bosons Z'),
  b: particle('bottom quark', 'quark bottom', 'bottom quarks', 'quarks bottom'),
  c: particle('charm quark', 'quark charm', 'charm quarks', 'quarks charm'),
  t: particle('top quark', 'quark top', 'top quarks', 'quarks top'),
  e: particle('electron', 'électron'),
  p: particle('proton', 'proton'),
  γ: particle('photon', 'photon'),
  μ: particle('muon', 'muon'),
  µ: particle('muon', 'muon'),
  τ: particle('tau lepton', 'lepton tau', 'tau leptons', 'leptons tau'),
  ν: particle('neutrino', 'neutrino'),
  π: particle('pion', 'pion'),
};

/** How letters of formulas are said, where the sign alone can be put in words. */
export const said: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  '&': { en: 'and', fr: 'et' },
  'w/o': { en: 'without', fr: 'sans' },
  'w/': { en: 'with', fr: 'avec' },
  'b/c': { en: 'because', fr: 'parce que' },
  '+/-': { en: 'plus or minus', fr: 'plus ou moins' },
  '±': { en: 'plus or minus', fr: 'plus ou moins' },
  '≈': { en: 'about', fr: 'environ' },
  '~': { en: 'about', fr: 'environ' },
  '≤': { en: 'at most', fr: 'au plus' },
  '≥': { en: 'at least', fr: 'au moins' },
  '@': { en: 'at', fr: 'à' },
  '×': { en: 'times', fr: 'fois' },
};

export const counted: Readonly<Record<Language, readonly string[]>> = {
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  fr: ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'],
};
