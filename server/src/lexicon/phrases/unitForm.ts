import type { Words } from '../../engine/rule.ts';

/** Wrong cases of units of energy; `meV` and `keV` are right. */
const energy = '<number> (=Tev|=TEV|=tev|=Gev|=GEV|=gev|=Mev|=MEV|=mev|=Kev|=KEV|=KeV|=Ev|=EV)';

export const unitFormWords: Words = {
  en: {
    energy: [energy],
    length: ['<number> (=kms|=Kms|=KMs|=Km|=KM|=kgs|=Kgs|=Kg|=KG|=cms|=mms)'],
    named: [
      '<number> (=Teslas|=Tesla) (field|magnet|magnets|dipole|strong)',
      '<number> (=Kelvin|=Kelvins|=Newtons|=Volts|=Watts|=Amperes|=Joules|=Pascals)',
    ],
    kelvin: ['<number> (degree|degrees|deg) kelvin'],
  },
  fr: {
    energy: [energy],
    length: ['<number> (=kms|=Kms|=KMs|=Km|=KM|=kgs|=Kgs|=Kg|=KG|=cms|=mms)'],
    named: [
      '(aimant|champ|dipole) de <number> (=Teslas|=Tesla)',
      '<number> (=Kelvin|=Kelvins|=Newtons|=Volts|=Watts|=Amperes|=Joules|=Pascals)',
    ],
    kelvin: ['<number> (degre|degres) kelvin'],
    decimal: ['<number> (=TeV|=GeV|=MeV|=keV|=eV|=km|=kg|=K|=T|=kW|=MW|=GW|=TWh|=GHz|=MHz|%)'],
  },
};

/** The right form, by the wrong one in small letters. */
export const unitForms: Readonly<Record<string, string>> = {
  amperes: 'amperes',
  cms: 'cm',
  ev: 'eV',
  gev: 'GeV',
  joules: 'joules',
  kelvin: 'K',
  kelvins: 'K',
  kev: 'keV',
  kg: 'kg',
  kgs: 'kg',
  km: 'km',
  kms: 'km',
  mev: 'MeV',
  mms: 'mm',
  newtons: 'newtons',
  pascals: 'pascals',
  tesla: 'T',
  teslas: 'T',
  tev: 'TeV',
  volts: 'volts',
  watts: 'watts',
};
