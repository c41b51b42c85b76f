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
      'Our «#antimatter» trap has a new door.',
      '#PhDlife #physics «#lab» another night, another leak',
      {
        text: 'Two job offers, deadline Friday #jobs #CERN «#JOBS»',
        fixed: 'Two job offers, deadline Friday #jobs #CERN',
      },
      "Ask us anything about «#neutrinos» on Tuesday, 18:00",
      "🎉 #WomenInSTEM #science «#physics»",
    ],
    allows: [
      'Beam is back. #CERN #LHC',
      'We are #1 in the list.',
      '# Title\n\nText',
      '| tags |\n| --- |\n| #a #b #c #d |',
      'Our blue is #0033A0 #CERN #LHC',
      '## X\n\nBeam! #CERN #LHC\n\n## Mastodon\n\nBeam! #CERN #LHC',
      'Another night, another leak. #PhDlife',
      'Ticket #4521 and issue #88 are closed, so is ticket #4522.',
      '`#include` and `#define` are for the compiler, not for you.',
      'Three sharps: C#, F# and G#.',
      'Slide #3 shows the ring, slide #4 the cavern, slide #5 the team.',
      'See https://home.cern/#news and https://home.cern/#visit, https://home.cern/#jobs',
      'Beam is back\r\n\r\n#CERN #LHC',
    ],
  },
  fr: {
    finds: [
      'Le faisceau est de retour dans la machine. #CERN #LHC «#Physique» #Science',
      { text: 'Toute l’équipe du «#CERN» vous attend samedi.', fixed: 'Toute l’équipe du CERN vous attend samedi.' },
      { text: 'Le faisceau est de retour #CERN «#cern»', fixed: 'Le faisceau est de retour #CERN' },
      'Notre piège à «#antimatière» a une nouvelle porte.',
      'Encore une nuit de garde #thèse #physique «#labo» et un café froid',
      {
        text: 'Deux postes à pourvoir avant vendredi #emploi #CERN «#Emploi»',
        fixed: 'Deux postes à pourvoir avant vendredi #emploi #CERN',
      },
      'La «#cryogénie» se visite samedi, sur inscription.',
      'Le nouvel aimant est descendu cette nuit. #LHC #CERN «#aimant» #nuit #équipe',
    ],
    allows: [
      'Le faisceau est de retour dans la machine. #CERN #LHC',
      'C’est le #1 des ventes de la boutique.',
      'Un titre de page et un lien : https://home.cern/fr#haut',
      'Encore une nuit de garde. #thèse',
      'Les tickets #4521 et #88 sont fermés, le #4522 aussi.',
      '`#include` et `#define` sont pour le compilateur.',
      'La diapositive #3 montre l’anneau, la #4 la caverne, la #5 l’équipe.',
      '| thème | mots |\n| --- | --- |\n| physique | #a #b #c #d |',
      'Le bleu #0033A0 est le nôtre. #CERN #LHC',
      'Le faisceau est là\r\n\r\n#CERN #LHC',
    ],
  },
};
