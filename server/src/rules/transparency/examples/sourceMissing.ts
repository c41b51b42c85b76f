import type { Language } from '../../../engine/draft.ts';
import type { Examples } from '../../../engine/rule.ts';

export const sourceMissingExamples: Readonly<Record<Language, Examples>> = {
  en: {
    finds: [
      '«A new study shows» that muons are heavier at night.',
      '«Scientists found that» cats like cryostats.',
      '«CERN data show» a 3 % drop in coffee use.',
      '«According to CERN», the tunnel is 27 km long.',
    ],
    allows: [
      'A new study shows it: https://home.cern/news',
      'A new study shows that muons are heavy. Link in bio.',
      '---\nsources: [https://home.cern/news]\n---\n\nA new study shows that muons are heavy.',
      'Did you know? Scientists found that water is wet.',
      'The electron is negative.',
      'Join us on Thursday for a lecture.',
      'I found that my badge had expired.',
    ],
  },
  fr: {
    finds: [
      '«Une étude montre» que les muons dorment mal.',
      '«Selon le CERN», le tunnel mesure 27 km.',
      '«Des chercheurs ont découvert que» les chats aiment les cryostats.',
    ],
    allows: [
      'Une étude le montre : https://home.cern/fr/news',
      'Une étude montre que les muons sont lourds. Lien en bio.',
      'Le saviez-vous ? Selon le CERN, le tunnel mesure 27 km.',
      'L’électron est négatif.',
    ],
  },
};
