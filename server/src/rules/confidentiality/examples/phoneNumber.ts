import type { Language } from '../../../engine/draft.ts';
import type { Examples } from '../../../engine/rule.ts';

export const phoneNumberExamples: Readonly<Record<Language, Examples>> = {
  en: {
    finds: [
      'Call me «+41 75 411 22 33»',
      'My office: ext. «74111»',
      'Reach Jane on «076 487 12 34».',
      'WhatsApp «+33 6 12 34 56 78»',
      'My number is «164111».',
      'Ring Paul at «022 767 11 22» after six.',
      'Text her: «(555) 014-2345», or mail.',
      '«+44 7700 900123» for the key',
    ],
    allows: [
      '1 057 983 collisions in one run.',
      '299 792 458 m/s',
      'The ring is 26 659 m long.',
      '40 000 000 per second',
      'Run 486706 was long.',
      'arXiv:2509.16103',
      'ISBN 978-3-16-148410-0',
      'DOI 10.1016/0370-2693',
      '46.2338, 6.0532',
      'In an emergency call 112.',
      'On 12 03 2026 we start.',
      '2022–2026 was Run 3.',
      'Event 123456789 in run 362 345.',
      'It costs 100 000 000 francs.',
      'From 2010-03-30 to 2013-02-14.',
      'Vote 24 11 10',
    ],
  },
  fr: {
    finds: [
      'Tél. «04 50 12 34 56»',
      'Appelez Marie au «06 12 34 56 78».',
      'Mon natel : «079 412 33 44»',
      'Demandez Sophie au secrétariat, poste «74111».',
      'Joignable au «+41 22 767 11 22»',
      'WhatsApp : «+33612345678»',
    ],
    allows: [
      '10 000 visiteurs',
      '12 03 2026',
      'Article 24 11 10',
      '1 057 983 collisions',
      '299 792 458 m/s',
      'L’événement 123 456 789',
      'En cas d’urgence, le 112.',
      'Le run 486706',
      'Latitude 46.2338, longitude 6.0532',
      'De 2022 à 2026, puis 2030.',
      'Un budget de 100 000 000 de francs',
    ],
  },
};
