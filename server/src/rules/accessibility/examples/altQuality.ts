import type { Language } from '../../../engine/draft.ts';
import type { Examples } from '../../../engine/rule.ts';

export const altQualityExamples: Readonly<Record<Language, Examples>> = {
  en: {
    finds: [
      { text: '![«Image of a magnet on a crane»](a.jpg)', fixed: '![A magnet on a crane](a.jpg)' },
      { text: '![«A photo showing two engineers at work»](a.jpg)', fixed: '![Two engineers at work](a.jpg)' },
      '![«IMG_2034.jpg»](IMG_2034.jpg)',
      '![«DSC_0042»](a.jpg)',
      '![«plot»](a.png)',
      '![«Figure 3»](a.png)',
      '![«See caption.»](a.png)',
      '![«Magnet in the tunnel 🚀»](a.png)',
      '![«Magnet in the tunnel #CERN»](a.png)',
      '![«Two engineers lower a dipole»](a.jpg)\n\n*Two engineers lower a dipole.*',
      '<img src="a.png" alt="«screenshot»">',
      '---\nmedia:\n  - file: a.jpg\n    alt: «photo»\n---\nHello.',
    ],
    allows: [
      '![Image of black hole M87*](m87.jpg)',
      '![Black-and-white photograph from 1954 of the first shovel](a.jpg)',
      '![Artist’s impression of the new collider](a.jpg)',
      '![Event display of a Higgs candidate with four muons](a.jpg)',
      '![Screenshot of the visit page with the booking button](a.jpg)',
      '![A mirror image of matter](a.jpg)',
      '![Portrait of Ada Lovelace](a.jpg)',
      '![Two engineers lower a dipole](a.jpg)\n\nWork goes on in the tunnel.',
      '![](a.jpg)',
    ],
  },
  fr: {
    finds: [
      'Le nouvel aimant est arrivé ce matin. ![«Photo d’un aimant bleu»](a.jpg)',
      'Le nouvel aimant est arrivé ce matin. ![«visuel»](a.jpg)',
      'Le nouvel aimant est arrivé ce matin. ![«Sans titre»](a.jpg)',
      'Le nouvel aimant est arrivé ce matin. ![«voir la légende»](a.jpg)',
      'Le nouvel aimant est arrivé ce matin. ![«IMG-1234.jpeg»](a.jpg)',
    ],
    allows: [
      'Le chantier en 1954. ![Photographie d’archives : le premier coup de pelle](a.jpg)',
      'Le futur anneau vu de loin. ![Vue d’artiste du futur collisionneur](a.jpg)',
      'La page de réservation est en ligne. ![Capture d’écran de la page de réservation](a.jpg)',
      'Le nouvel aimant est arrivé ce matin. ![Un aimant bleu suspendu à une grue](a.jpg)',
    ],
  },
};
