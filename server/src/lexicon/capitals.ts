import type { Language } from '../engine/draft.ts';

/** Capitals that everybody reads without thinking although they stand in no list of short forms: clocks, letters, shouts, units, file types. */
const always = new Set(
  'AM AMA LA NY NYC README SD AOB ASAP BC BBC BCE BYOB CE CEO CEST CET CNN CV DIY EDT EST ETA FAQ FM FYI GIF GMT HD HDMI HQ IBM ICYMI ID IKEA IMO IOU IQ JPEG JPG LED LGBT LGBTQ LOL MIT MP NB NBC NHS OK OMG PDF PIN PM PNG QR RIP ROFL RSVP RT SMS SOS SVG TBA TBC TBD TLDR TV UFO UHD USB UTC VIP WIFI WWW XL XXL YOLO ZIP'.split(
    ' ',
  ),
);
const own: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set('MSc BSc MBA DVD CD USA UK UAE'.split(' ')),
  fr: new Set(
    'AG ANPE BD BFM BTS CAF CAP CDD CDI CE CFF CHU CHUV CM CNRS CQFD DVD ENS EPFL ETH GPS HT HUG INSA IUT JO JT MAJ MDR OVNI PME PTDR RATP RDV RER RH RTS RTT RVB SA SARL SDF SMIC SNCF STP SVP TER TGV TNT TPG TSR TTC TVA UE UNIGE UNIL VF VO VOST VTT'.split(
      ' ',
    ),
  ),
};
const units = new Set(
  'A C CO eV F G GB GHz GPa GV GW GWh Gb Gbps GeV H Hz J K KB KWh MB MHz MJ MPa MV MW MWh Mb Mbps MeV N PB PBs PeV Q TB TBs TW TWh Tb Tbps TeV V W EB ZB kB kV kW kWh keV mA mV'.split(
    ' ',
  ),
);
const roman = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

export const isEverybodysCapitals = (form: string, language: Language): boolean =>
  always.has(form) || own[language].has(form);

export const isUnit = (form: string): boolean => units.has(form);

export const isRomanNumber = (form: string): boolean => roman.test(form);
