import type { Language } from '../../../engine/draft.ts';
import type { Examples } from '../../../engine/rule.ts';

export const sigmaMisreadExamples: Readonly<Record<Language, Examples>> = {
  en: {
    finds: [
      '«We are now 99.9999 % certain» Higgs exists.',
      'There is «only a 1 in 3.5 million chance they are wrong».',
      'So 5 sigma is the end: «0.3 % probability that it is a fluke».',
      '«We are 99.7 % sure».',
      '«Five sigma means the probability of error» is tiny.',
    ],
    allows: [
      'With no new particle, a fluctuation this big would appear once in 3.5 million tries.',
      'Protons at 99.9999991 % of light speed.',
      'We discard 99 % of collisions.',
      'A one-in-a-billion decay.',
      'The model is excluded at 95 % CL.',
      '1 in 4 visitors takes the tram.',
      'The helium has a purity of 99.9 %.',
      'I am 99 % sure that the bus is late.',
      'Five sigma is the threshold for an observation.',
    ],
  },
  fr: {
    finds: [
      '«99,9999 % de chances que le boson existe».',
      'Il n’y a qu’«une chance sur 3,5 millions de se tromper».',
      'Nous sommes «certains à 99,7 % que» la particule est là.',
    ],
    allows: [
      'Des protons à 99,9999991 % de la vitesse de la lumière.',
      'Une désintégration sur un milliard.',
      'Le modèle est exclu à 95 % de niveau de confiance.',
      'Un visiteur sur quatre vient en tram.',
      'S’il n’y avait rien de nouveau, un tel écart n’apparaîtrait qu’une fois sur 3,5 millions.',
      'Je suis sûr à 99 % que le bus sera en retard.',
    ],
  },
};
