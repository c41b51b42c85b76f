import type { Language } from '../../../engine/draft.ts';
import type { Examples } from '../../../engine/rule.ts';

export const internalNoteIdExamples: Readonly<Record<Language, Examples>> = {
  en: {
    finds: [
      'Details are in «ATL-COM-PHYS-2011-415», have a look.',
      'We wrote it up as «LHCb-ANA-2024-012».',
      'See «LHCb-INT-2023-004» for the plots.',
      'Our note «CMS AN-2022/123» is finally done 🎉',
      'The new limit (see «AN-2022/123») is strong.',
      'Look at «ANA-HIGG-2022-07», page 12.',
      'The drawing is «EDMS 2345678», still a draft.',
      'Link: https://cds.cern.ch/record/«ATL-COM-PHYS-2024-101»',
      {
        text: 'We wrote it up as «LHCb-ANA-2024-012».',
        fixed: 'We wrote it up as [number of the public note].',
      },
    ],
    allows: [
      'ATLAS-CONF-2024-001 is out.',
      'The note ATL-PHYS-PUB-2023-012 explains it.',
      'CMS-PAS-HIG-22-001 and CMS-DP-2024/012 are public.',
      'LHCb-PAPER-2025-021 and LHCb-CONF-2024-003 are online.',
      'ALICE-PUBLIC-2023-002 has the figures.',
      'The preprint is CERN-EP-2025-184.',
      'Read arXiv:2509.16103.',
      'An Antonov AN-2 and an AN-124 landed in Geneva.',
      'The old note LHCb-ANA-2012-034 was made public last year.',
      'The B-2 bomber, the A-380 and route 2022/123.',
    ],
  },
  fr: {
    finds: [
      'Tout est dans «ATL-COM-PHYS-2011-415», jetez un œil.',
      'Notre note d’analyse «LHCb-ANA-2024-012» est prête.',
      'La courbe vient de «CMS AN-2022/123», page 8.',
      'Le plan est dans «EDMS 2345678».',
      {
        text: 'Notre note «LHCb-INT-2023-004» est prête.',
        fixed: 'Notre note [numéro de la note publique] est prête.',
      },
    ],
    allows: [
      'La note publique ATLAS-CONF-2024-001 est sortie.',
      'LHCb-PAPER-2025-021 est en ligne.',
      'La prépublication CERN-EP-2025-184, à lire ce week-end.',
      'Un Antonov AN-124 s’est posé à Genève.',
      'Une note de musique, la 440.',
      'arXiv:2509.16103 résume tout.',
    ],
  },
};
