import type { Language } from '../../../engine/draft.ts';
import type { Examples } from '../../../engine/rule.ts';

export const photoConsentExamples: Readonly<Record<Language, Examples>> = {
  en: {
    finds: [
      '«Candid shot» of a colleague, asleep in the seminar 😴 video below',
      'Photo «taken without asking», «hope he doesn’t mind».',
      '«She has no idea I took this picture».',
      '«Screenshot of the Zoom participants», so many faces!',
      'Group selfie, «everyone tagged»!',
      '---\nmedia:\n  - «file: a.jpg\n    alt: Two technicians at work\n    people: identifiable\n    consent: none»\n---\nAt work.',
    ],
    allows: [
      'A crowd from behind, photo by the press office.',
      'The Director-General at the opening, photo.',
      'The Council in 1954, archive photo.',
      'Portrait of a magnet.',
      'The statue of Shiva, in a picture.',
      'All people in the picture agreed.',
      'We asked everybody before filming.',
      '---\nmedia:\n  - file: a.jpg\n    alt: Two technicians at work\n    people: identifiable\n    consent: recorded 2026-10-02\n---\nAt work.',
      '---\nmedia:\n  - file: a.jpg\n    alt: A crowd\n    people: none\n---\nAt work.',
    ],
  },
  fr: {
    finds: [
      '«Photo volée» de mon chef, chut.',
      '«Filmé en douce» pendant le séminaire, cette vidéo vaut de l’or.',
      '«Capture d’écran de la visio», avec tous les visages.',
      'Un «cliché de Paul, endormi» : «j’espère qu’il ne m’en voudra» pas. «Photo de Paul endormi» !',
      '---\nmedia:\n  - «file: a.jpg\n    alt: Deux techniciens\n    people: reconnaissables\n    consent: absent»\n---\nAu travail.',
    ],
    allows: [
      'La foule, de dos.',
      'Image d’archives de 1954.',
      'Photo prise avec leur accord.',
      'Le portrait d’un aimant.',
      'La photo du jour : un aimant au repos.',
      '---\nmedia:\n  - file: a.jpg\n    alt: Deux techniciens\n    people: reconnaissables\n    consent: accord écrit du 2 octobre 2026\n---\nAu travail.',
      '---\nmedia:\n  - file: a.jpg\n    alt: La foule\n    people: aucune\n---\nAu travail.',
    ],
  },
};
