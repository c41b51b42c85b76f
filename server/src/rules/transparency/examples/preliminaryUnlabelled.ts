import type { Language } from '../../../engine/draft.ts';
import type { Examples } from '../../../engine/rule.ts';

export const preliminaryUnlabelledExamples: Readonly<Record<Language, Examples>> = {
  en: {
    finds: [
      {
        text: '«New result»! https://arxiv.org/abs/2601.01234',
        fixed: 'Preliminary result, not yet peer-reviewed: New result! https://arxiv.org/abs/2601.01234',
      },
      '«CMS measures» the width: https://cds.cern.ch/record/1?ln=en CMS-PAS-HIG-25-001',
      'Read «our latest search» in ATLAS-CONF-2026-012.',
    ],
    allows: [
      'A preliminary result, not yet peer-reviewed: https://arxiv.org/abs/2601.01234',
      'New result, published in PRL: https://doi.org/10.1103/abc and https://arxiv.org/abs/2601.01234',
      'The preliminary round of FameLab is on Friday.',
      'arXiv turns 35. Happy birthday!',
      'Our latest paper is submitted to the journal; preprint: https://arxiv.org/abs/2601.01234',
      'New results accepted for publication: https://arxiv.org/abs/2601.01234',
      'A new result on our site: https://home.cern/news',
    ],
  },
  fr: {
    finds: [
      '«Nouveau résultat» : https://arxiv.org/abs/2601.01234',
      'Ce soir, «CMS mesure» la largeur du boson : CMS-PAS-HIG-25-001',
      'Voici «notre nouvelle étude» : https://arxiv.org/abs/2601.01234',
    ],
    allows: [
      'Résultat préliminaire : https://arxiv.org/abs/2601.01234',
      'Nouveau résultat, publié dans PRL : https://arxiv.org/abs/2601.01234',
      'Le tour préliminaire du concours a lieu vendredi.',
      'Notre nouvelle étude, une prépublication : https://arxiv.org/abs/2601.01234',
    ],
  },
};
