import type { Language } from '../../../engine/draft.ts';
import type { Examples } from '../../../engine/rule.ts';

export const hashtagLoadExamples: Readonly<Record<Language, Examples>> = {
  en: {
    finds: [
      'Beam is back. #CERN #LHC «#Physics» #Science #Higgs #Run4',
      { text: 'The «#CERN» control room is busy.', fixed: 'The CERN control room is busy.' },
      { text: 'Beam is back #CERN #LHC «#CERN»', fixed: 'Beam is back #CERN #LHC' },
      '#win #wow «#cool» we made it',
      'Beam is back. #CERN #LHC «#Physics»\n\n## Mastodon\n\nBeam! #CERN',
    ],
    allows: [
      'Beam is back. #CERN #LHC',
      'We are #1 in the list.',
      '# Title\n\nText',
      '| tags |\n| --- |\n| #a #b #c #d |',
      'Our blue is #0033A0 #CERN #LHC',
      '## X\n\nBeam! #CERN #LHC\n\n## Mastodon\n\nBeam! #CERN #LHC',
    ],
  },
  fr: {
    finds: [
      'Le faisceau est de retour dans la machine. #CERN #LHC «#Physique» #Science',
      { text: 'Toute l’équipe du «#CERN» vous attend samedi.', fixed: 'Toute l’équipe du CERN vous attend samedi.' },
      { text: 'Le faisceau est de retour #CERN «#cern»', fixed: 'Le faisceau est de retour #CERN' },
    ],
    allows: [
      'Le faisceau est de retour dans la machine. #CERN #LHC',
      'C’est le #1 des ventes de la boutique.',
      'Un titre de page et un lien : https://home.cern/fr#haut',
    ],
  },
};
