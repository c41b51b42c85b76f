import type { Language } from '../../../engine/draft.ts';
import type { Examples } from '../../../engine/rule.ts';

export const unitFormExamples: Readonly<Record<Language, Examples>> = {
  en: {
    finds: [
      { text: 'Collisions at «13.6 Tev» again.', fixed: 'Collisions at 13.6\u00a0TeV again.' },
      'The mass is «125 Gev».',
      { text: 'Cooled to «1.9 °K».', fixed: 'Cooled to 1.9\u00a0K.' },
      { text: 'Cooled to «1.9 degrees Kelvin».', fixed: 'Cooled to 1.9\u00a0K.' },
      'A ring of «27kms».',
      { text: 'An «8 Teslas magnet» arrives.', fixed: 'An 8\u00a0T magnet arrives.' },
      { text: 'It is «-271.3C» inside.', fixed: 'It is -271.3\u00a0°C inside.' },
    ],
    allows: [
      'We have 1.9K followers.',
      'A Tesla drove past.',
      'A resolution of 3 meV and an energy of 3 MeV.',
      'Kev brought cake.',
      'We took 8 T of data.',
      'Run 3 #13TeV',
      'There are 9999 cables and a 2,000-year-old coin.',
      'Protons at 13.6 TeV and 1.9 K.',
    ],
  },
  fr: {
    finds: [
      { text: 'Des collisions à «13.6 TeV» tous les jours.', fixed: 'Des collisions à 13,6 TeV tous les jours.' },
      { text: 'On refroidit à «1,9°K» dans le tunnel.', fixed: 'On refroidit à 1,9\u00a0K dans le tunnel.' },
      { text: 'Nous avons reçu «10,000» visiteurs.', fixed: 'Nous avons reçu 10\u00a0000 visiteurs.' },
      'L’anneau mesure «27Km» de tour.',
    ],
    allows: [
      'La température est de 1,9 K dans le tunnel.',
      'La version v1.9 est sortie.',
      'Rendez-vous le 14.12.2026 au Globe.',
      'Des collisions à 13,6 TeV dans le tunnel.',
      'Une Tesla est garée devant le Globe.',
    ],
  },
};
