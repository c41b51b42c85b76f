import type { Language } from '../../engine/draft.ts';

/**
 * Longer phrases that are a thing of their own: a rule's word inside one of them is that thing and no hit. Only phrases
 * whose sense is fixed belong here; what depends on a rule stands in that rule's `except`.
 */
export const known: Readonly<Record<Language, Readonly<Record<'known', readonly string[]>>>> = {
  en: {
    known: [
      '(absolute|binding|centre of mass|dark|energy|error|material|missing|power|uncertainty) budget',
      'binary black (hole|holes)',
      'blind (analysis|analyses|flange|flanges|hole|holes|spot|spots)',
      'breakthrough (listen|prize|prizes|starshot)',
      'confidence (interval|intervals|level|levels|limit|limits)',
      'discovery channel',
      'double blind',
      'exotic (atom|atoms|decay|decays|hadron|hadrons|meson|mesons)',
      'ground breaking ceremony',
      'groundbreaking ceremony',
      'internal (combustion|conversion|energy|structure|target)',
      'open data portal',
      '(helium|vacuum|water|gas) (leak|leaks)',
      'leak (tight|test|tests|testing|rate|detector)',
      'phase space',
      'proof of (concept|principle)',
      'restricted phase space',
      'sensitive to',
      'special relativity',
      'white dwarf',
      'white dwarfs',
      'wow signal',
    ],
  },
  fr: {
    known: [
      'analyse en aveugle',
      'bruit (de fond|electronique|thermique|blanc)',
      'diffusion (elastique|inelastique|profondement inelastique|de rutherford|compton|coulombienne)',
      'energie interne',
      "fuite (d'|de) (helium|gaz|eau|vide|courant|lumiere|thermique)",
      'fuite thermique',
      '(hadron|hadrons) (exotique|exotiques)',
      '(intervalle|intervalles) de confiance',
      'naine blanche',
      'naines blanches',
      'niveau de confiance',
      'portail de la science',
      'portail higgs',
      'preuve de concept',
      'relativite restreinte',
      'structure interne',
      'trou borgne',
    ],
  },
};
