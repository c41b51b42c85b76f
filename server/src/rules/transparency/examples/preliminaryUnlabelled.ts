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
      '«Hot off the press: our paper» on top pairs 🔥 https://arxiv.org/abs/2610.04321',
      '«We find» no dark photon. arXiv:2611.00012',
      '«LHCb observes» a wobble, see LHCb-CONF-2026-004',
      '«Out now on arXiv»: two years of our lives. https://arxiv.org/pdf/2609.11111',
      '[«First results» from the run](https://arxiv.org/abs/2610.01010)',
      '«Our search» came up empty, and that is news: CMS-PAS-EXO-26-003',
      '🚨 «New limit» on axions 👉 arxiv.org/abs/2611.00012',
    ],
    allows: [
      'A preliminary result, not yet peer-reviewed: https://arxiv.org/abs/2601.01234',
      'New result, published in PRL: https://doi.org/10.1103/abc and https://arxiv.org/abs/2601.01234',
      'The preliminary round of FameLab is on Friday.',
      'arXiv turns 35. Happy birthday!',
      'Our latest paper is submitted to the journal; preprint: https://arxiv.org/abs/2601.01234',
      'New results accepted for publication: https://arxiv.org/abs/2601.01234',
      'A new result on our site: https://home.cern/news',
      'New search, under review: https://arxiv.org/abs/2610.04321',
      'Our new analysis has appeared in JHEP, open access: https://arxiv.org/abs/2610.04321',
      'A lovely lecture on entropy for your weekend: https://arxiv.org/abs/2601.00001',
      'New paper! (Preprint, so be gentle.) arXiv:2611.00012',
      'ATLAS-CONF notes live on the public page; ask me how to find them.',
      'We measured the length of the queue at the canteen: 42 m.',
      'New results\r\nPRELIMINARY\r\nhttps://arxiv.org/abs/2611.00012',
    ],
  },
  fr: {
    finds: [
      '«Nouveau résultat» : https://arxiv.org/abs/2601.01234',
      'Ce soir, «CMS mesure» la largeur du boson : CMS-PAS-HIG-25-001',
      'Voici «notre nouvelle étude» : https://arxiv.org/abs/2601.01234',
      '«Notre nouvel article» sur les paires de tops 🔥 https://arxiv.org/abs/2610.04321',
      'Ce matin, «nous observons» un petit écart : LHCb-CONF-2026-004',
      '«Premiers résultats» de la prise de données : arXiv:2611.00012',
      'Deux ans de notre vie sont disponibles «sur arXiv» : https://arxiv.org/pdf/2609.11111',
      '🚨 «Nouvelle limite» sur les axions 👉 arxiv.org/abs/2611.00012',
    ],
    allows: [
      'Résultat préliminaire : https://arxiv.org/abs/2601.01234',
      'Nouveau résultat, publié dans PRL : https://arxiv.org/abs/2601.01234',
      'Le tour préliminaire du concours a lieu vendredi.',
      'Notre nouvelle étude, une prépublication : https://arxiv.org/abs/2601.01234',
      'Nouvelle mesure, en cours de relecture par les pairs : https://arxiv.org/abs/2610.04321',
      'Notre nouvelle analyse est parue dans JHEP : https://arxiv.org/abs/2610.04321',
      'Une belle leçon sur l’entropie pour le week-end : https://arxiv.org/abs/2601.00001',
      'Nouvel article (prépublication, soyez indulgents) : arXiv:2611.00012',
      'arXiv a trente-cinq ans, bon anniversaire !',
      'Nous avons mesuré la file de la cantine : 42 m.',
    ],
  },
};
