import type { Language } from '../../../engine/draft.ts';
import type { Examples } from '../../../engine/rule.ts';

export const mediaCreditExamples: Readonly<Record<Language, Examples>> = {
  en: {
    finds: [
      '---\nmedia:\n  - «file: magnet.jpg\n    alt: A blue magnet»\n---\nA magnet.',
      '---\nmedia:\n  - file: magnet.jpg\n    credit: «internet»\n---\nA magnet.',
      '---\nmedia:\n  - file: magnet.jpg\n    credit: A. Costa\n    licence: «unknown»\n---\nA magnet.',
      'I «found this on Google», lovely.',
      'Sunset over the ring. «Credit to the owner».',
      '«No copyright infringement intended».',
      '«Photo via Pinterest».',
      'The song? «I do not own the rights».',
    ],
    allows: [
      '---\nmedia:\n  - file: magnet.jpg\n---\nA magnet (Image: CERN)',
      'Inside the cavern (Photo: M. Brice/CERN)',
      '---\nmedia:\n  - file: magnet.jpg\n    credit: own work\n    licence: CC BY 4.0\n---\nA magnet.',
      'The course gives three credits (ECTS).',
      'Credit where credit is due: the night shift did it.',
      'The Nobel Prize was credited to Englert and Higgs.',
      'Pay by credit card at the shop.',
      'I found the paper on the web last night.',
    ],
  },
  fr: {
    finds: [
      'Voici une belle photo de la caverne «trouvée sur internet».',
      '---\nlang: fr\nmedia:\n  - file: aimant.jpg\n    credit: «inconnu»\n---\nUn aimant.',
      '«Photo Google», mais quelle vue !',
      'Le dessin est superbe, mais l’«auteur est inconnu», hélas.',
    ],
    allows: [
      'L’aimant est posé (Image : CERN)',
      'Les crédits de recherche baissent.',
      'La banque refuse de faire crédit.',
      'J’ai trouvé l’article sur internet.',
    ],
  },
};
