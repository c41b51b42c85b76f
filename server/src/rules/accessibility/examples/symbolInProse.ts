import type { Language } from '../../../engine/draft.ts';
import type { Examples } from '../../../engine/rule.ts';

export const symbolInProseExamples: Readonly<Record<Language, Examples>> = {
  en: {
    finds: [
      {
        text: 'We saw «H→γγ» last night.',
        fixed: 'We saw Higgs boson turning into two photons last night.',
      },
      'We saw it «@» «√s = »13.6 TeV «w/» 140 «fb⁻¹».',
      { text: 'New data «w/» some noise.', fixed: 'New data with some noise.' },
      { text: 'It works «w/o» a battery.', fixed: 'It works without a battery.' },
      { text: 'It is a «5σ» signal!', fixed: 'It is a five sigma signal!' },
      {
        text: 'Collisions at «√s = »13.6 TeV are back.',
        fixed: 'Collisions at a collision energy of 13.6 TeV are back.',
      },
      { text: 'All 140 «fb⁻¹» of it.', fixed: 'All 140 inverse femtobarns of it.' },
      'Watch «e+e- → Z» on the screen.',
      { text: 'It got «≈» 2 degrees warmer.', fixed: 'It got about 2 degrees warmer.' },
      'Our «B_s^0» was seen again.',
      '«Δm» is small «&» stable.',
      { text: 'Coffee «&» cake at four.', fixed: 'Coffee and cake at four.' },
      'A mass of 125 «±» 0.2 GeV.',
      'The «μ» and the «τ» are cousins of the electron.',
      { text: 'There were «~»200 of us.', fixed: 'There were about 200 of us.' },
      'Beam on« -> »champagne.',
    ],
    allows: [
      'R&D and Q&A for all, says the CERN & Society Foundation.',
      'E = mc², said Einstein, and it stuck.',
      'At 13.6 TeV and −271.3 °C.',
      'n_TOF and SND@LHC say hello.',
      'CO₂ and C++ in one sentence.',
      'Ask @atlas_outreach or write to us.',
      'Only 10 % of it, and 3/4 of that.',
      '→ Register here',
      'Run `a -> b` and `x_1`.',
      'A 5 µm hair.',
      '---\naudience: expert\n---\nH→γγ @ √s = 13.6 TeV.',
      'Johnson & Johnson, Marks & Spencer.',
      'snake_case_names are for code, my_file.txt as well.',
      'Tickets cost 5 € - 10 €.',
    ],
  },
  fr: {
    finds: [
      {
        text: 'On a vu «H→γγ» cette nuit.',
        fixed: 'On a vu boson de Higgs se transformant en deux photons cette nuit.',
      },
      { text: 'Une mesure à «+/-» 3 degrés près.', fixed: 'Une mesure à plus ou moins 3 degrés près.' },
      { text: 'De nouvelles données «w/» un peu de bruit.', fixed: 'De nouvelles données avec un peu de bruit.' },
      { text: 'Un signal à «5σ»\u00a0!', fixed: 'Un signal à cinq sigma\u00a0!' },
      { text: 'Un café «&» un gâteau à 16 h.', fixed: 'Un café et un gâteau à 16 h.' },
      { text: 'Les 140 «fb⁻¹» sont là.', fixed: 'Les 140 femtobarns inverses sont là.' },
      { text: 'Il fait «≈» 2 degrés de plus.', fixed: 'Il fait environ 2 degrés de plus.' },
      'Le «μ» et le «τ» filent à travers la salle.',
    ],
    allows: [
      'La R&D du laboratoire recrute.',
      'Il fait −271,3 °C dans l’anneau.',
      'Une ½ journée de visite pour tous.',
      'E = mc², disait Einstein, et c’est resté.',
      'n_TOF et SND@LHC vous saluent.',
      '→ Inscription ici',
      '10 % seulement, et le CO₂ baisse.',
    ],
  },
};
