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
      { text: 'Two beams of «6.8 TEV» each', fixed: 'Two beams of 6.8\u00a0TeV each' },
      'The electron weighs «0.511 Mev».',
      'Stay below «80 Km» an hour on site.',
      { text: 'The dipole alone takes «11 Kg» of glue', fixed: 'The dipole alone takes 11\u00a0kg of glue' },
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
      'KEV was the name of the cat; TeV was the dog.',
      '0°C in the hall, 300 K outside the cryostat',
      'A 2 K race for children, 10K for grown-ups',
      '2,000 people came, 10,000 wrote to us.',
      '1 000 000 000 collisions a second',
      'Nikola Tesla and Lord Kelvin never met here.',
      'Room 8C is one floor below 9C, door B',
      'The file weighs 3 MB and the film 4K.',
    ],
  },
  fr: {
    finds: [
      { text: 'Des collisions à «13.6 TeV» tous les jours.', fixed: 'Des collisions à 13,6 TeV tous les jours.' },
      { text: 'On refroidit à «1,9°K» dans le tunnel.', fixed: 'On refroidit à 1,9\u00a0K dans le tunnel.' },
      { text: 'Nous avons reçu «10,000» visiteurs.', fixed: 'Nous avons reçu 10\u00a0000 visiteurs.' },
      'L’anneau mesure «27Km» de tour.',
      { text: 'La masse du boson : «125 Gev»', fixed: 'La masse du boson : 125\u00a0GeV' },
      {
        text: 'Deux faisceaux de «6,8 TEV» chacun, nuit et jour',
        fixed: 'Deux faisceaux de 6,8\u00a0TeV chacun, nuit et jour',
      },
      {
        text: 'Nous vendons «1.5 km» de câble, à venir chercher.',
        fixed: 'Nous vendons 1,5 km de câble, à venir chercher.',
      },
      {
        text: 'La salle est à «-5C» depuis ce matin, prenez un pull.',
        fixed: 'La salle est à -5\u00a0°C depuis ce matin, prenez un pull.',
      },
    ],
    allows: [
      'La température est de 1,9 K dans le tunnel.',
      'La version v1.9 est sortie.',
      'Rendez-vous le 14.12.2026 au Globe.',
      'Des collisions à 13,6 TeV dans le tunnel.',
      'Une Tesla est garée devant le Globe.',
      'Le chat s’appelle Kev, le chien s’appelle Tev.',
      'Lord Kelvin et Nikola Tesla ne se sont jamais vus ici.',
      'Il fait 0 °C dans le hall et 300 K hors du cryostat.',
      'Un milliard de collisions, soit 1 000 000 000 par seconde.',
      'La salle 8C est au fond du couloir, à gauche.',
      'Le fichier pèse 3 Mo et le film est en 4K.',
    ],
  },
};
