import type { Language } from '../../../engine/draft.ts';
import type { Examples } from '../../../engine/rule.ts';

export const logoMisuseExamples: Readonly<Record<Language, Examples>> = {
  en: {
    finds: [
      '---\naccount: personal\navatar: «cern-logo.png»\n---\nHello.',
      '---\naccount: personal\nmedia:\n  - file: «my_cern_logo_2.svg»\n    credit: me\n---\nHello.',
      'I «made a pink version of the CERN logo».',
      'The «CERN logo on our startup slides» looks great.',
      '«Download the CERN logo» and put it on your T-shirt.',
      'My new «profile picture is the CERN logo».',
      'We «redesigned the CERN logo» for the party.',
    ],
    allows: [
      'A photo of the CERN sign at the entrance.',
      'The design guide calls one version of the CERN logo the “badge logo”.',
      'Our summer-school logo contest is open.',
      'CERN’s logo shows interlaced rings.',
      'The CERN logo was designed in 1968.',
      'Please do not download the CERN logo; ask the team for permission.',
      '---\naccount: institutional\napproved-by: social team\nmedia:\n  - file: cern_logo.svg\n---\nHello.',
    ],
  },
  fr: {
    finds: [
      'J’ai «refait le logo du CERN» en rose.',
      'Ma «photo de profil : logo du CERN», la classe.',
      'Le «logo du CERN sur notre boutique» fait sérieux.',
      '---\nlang: fr\naccount: personal\nmedia:\n  - file: «logo-cern.png»\n    credit: moi\n---\nBonjour.',
    ],
    allows: [
      'Le logo du CERN raconte une histoire d’anneaux.',
      'Le logotype de notre association a été refait.',
      'Un concours pour le logo de l’école d’été du CERN.',
      'La photo de l’entrée montre le panneau du CERN.',
    ],
  },
};
