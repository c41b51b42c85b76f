import type { Language } from '../../../engine/draft.ts';
import type { Examples } from '../../../engine/rule.ts';

export const badgeIdExamples: Readonly<Record<Language, Examples>> = {
  en: {
    finds: [
      '«So proud of my CERN badge» 😍',
      '«Finally got my access card», look!',
      '«My CERN ID 812345» is my lucky number.',
      '«My dosimeter number is 4711».',
      'Parked again: «licence plate GE 123456», shame.',
      '«New passport» photo page, at last: «picture of my passport».',
      '«First day at the lab, badge» around my neck!',
      '![«Me holding my access card»](me.jpg)',
      '«Selfie with my new ID card».',
    ],
    allows: [
      'A badge of honour for the team.',
      'Open Badges for teachers.',
      'We give a digital badge to each participant.',
      'Visitor badges are given at reception.',
      'Particle ID uses the time of flight.',
      'PDG ID 25 is the Higgs boson.',
      'The badge version of the logo is blue.',
      'A new graphics card for the farm.',
      'Our card game is out.',
      'The number plates of the calorimeter.',
      'Mathematics is a passport to physics.',
      'Don’t post a photo of your badge.',
      'Photo of my badge, number blurred.',
    ],
  },
  fr: {
    finds: [
      '«J’ai enfin mon badge CERN», regardez !',
      '«Fière de ma carte d’accès» toute neuve.',
      '«Mon numéro de personne est 812345».',
      'Garé n’importe comment : «la plaque verte GE 123456».',
      '![«Photo de mon badge CERN»](moi.jpg)',
      '«Selfie avec ma carte d’identité».',
      '«Ma carte de légitimation, en gros plan».',
    ],
    allows: [
      'Un badge numérique pour chaque élève.',
      'L’identification des particules.',
      'Une plaque de plomb de 5 cm.',
      'Une carte graphique neuve.',
      'Les badges visiteurs sont à la réception.',
      'Notre carte du monde des détecteurs.',
      'Le lecteur de badges est en panne.',
      'Le Passeport vacances du canton.',
      'Ne publiez pas la photo de votre badge.',
    ],
  },
};
