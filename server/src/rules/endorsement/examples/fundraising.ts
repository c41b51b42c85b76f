import type { Language } from '../../../engine/draft.ts';
import type { Examples } from '../../../engine/rule.ts';

export const fundraisingExamples: Readonly<Record<Language, Examples>> = {
  en: {
    finds: [
      '«Donate on» GoFundMe for our team.',
      '«Sign the petition» to keep the line open #CERN',
      '«Vote for our» project and we win a van.',
      'Come and «buy raffle tickets» at restaurant 1.',
      'Help me «crowdfund» my detector film.',
      'Our page: «https://www.gofundme.com/f/muons»',
      '«Chip in», every franc counts.',
      'Please «sponsor my run» for the whales.',
    ],
    allows: [
      'Phosphorus is an electron donor, a donor atom in silicon.',
      'The CERN & Society Foundation explains how to donate to its projects: https://cernandsocietyfoundation.cern',
      'Sign the guest book on your way out.',
      'We raise the beam energy tomorrow.',
      'Blood donation day: donate blood at the medical service on Tuesday.',
      'The Council vote is on Friday.',
      'The prize fund is small.',
      'CERN donated computers to a school in Nepal.',
    ],
  },
  fr: {
    finds: [
      'Une «cagnotte» pour notre film sur les muons.',
      '«Signez la pétition» pour le tram du CERN.',
      '«Faites un don» avant vendredi.',
      '«Votez pour notre» projet !',
      'Tout est sur «https://www.leetchi.com/c/muons»',
    ],
    allows: [
      'Le phosphore est un électron donneur.',
      'Don du sang au CERN mardi matin.',
      'Le don d’ordinateurs par le CERN à une école.',
      'Signez le livre d’or.',
      'Le Conseil vote vendredi.',
    ],
  },
};
