import type { Language } from '../../../engine/draft.ts';
import type { Examples } from '../../../engine/rule.ts';

export const inclusiveFrExamples: Readonly<Record<Language, Examples>> = {
  en: {
    finds: [
      'Ask a guide when «he/she» is free.',
      { text: 'Each guide brings «his or her» badge.', fixed: 'Each guide brings their badge.' },
      '«s/he» will call you back.',
      'Two hundred «(wo)men» of science.',
      'The «chairman/woman» speaks first.',
      'A new student needs a badge before «he or she» goes down.',
      { text: 'Ask the guide, «he or she» will know.', fixed: 'Ask the guide, they will know.' },
      { text: 'If a visitor faints, take «him or her» outside.', fixed: 'If a visitor faints, take them outside.' },
      { text: 'The author signs for «himself or herself».', fixed: 'The author signs for themselves.' },
      'The «spokesman/spokeswoman» will answer the press at noon',
      { text: 'Everyone keeps «his/her» helmet on.', fixed: 'Everyone keeps their helmet on.' },
      'EACH GUIDE KEEPS «HIS/HER» BADGE',
    ],
    allows: [
      'and/or, km/h, TCP/IP, 1/e and e+/e−',
      'He said she was right.',
      'They bring their badge.',
      'Women and men of science.',
      'What did he, she or they say?',
      'Is it he or hydrogen in the bottle? He is helium.',
      'The chairwoman opened, the chairman closed.',
      '“He or she” was the wording of 1954.',
      'Input/output, on/off, and 24/7',
      'She gave him her badge and took his.',
      'Actor(s) wanted for the play about Marie Curie',
      'Call 022/767 or write to visits/tours',
      '“His or Hers” is the name of the shop in Meyrin.',
      'Heshe is a village; Shehe is not.',
      'The actress/director of the play is our colleague.',
      "Is he or isn't he the new boss?",
    ],
  },
  fr: {
    finds: [
      {
        text: 'Les «chercheur·euse·s» du monde entier sont ici.',
        fixed: 'Les chercheuses et chercheurs du monde entier sont ici.',
      },
      {
        text: 'Une visite pour les «étudiant.e.s» de la région.',
        fixed: 'Une visite pour les étudiantes et étudiants de la région.',
      },
      {
        text: 'Les «physicien(ne)s» du laboratoire vous attendent.',
        fixed: 'Les physiciennes et physiciens du laboratoire vous attendent.',
      },
      {
        text: 'Merci à «tou·te·s» pour cette belle journée !',
        fixed: 'Merci à toutes et tous pour cette belle journée !',
      },
      {
        text: 'Les «ingénieur-e-s» de la machine sont sur le pont.',
        fixed: 'Les ingénieures et ingénieurs de la machine sont sur le pont.',
      },
      {
        text: 'Un poste de «technicien·ne» est ouvert au laboratoire.',
        fixed: 'Un poste de technicienne ou technicien est ouvert au laboratoire.',
      },
      {
        text: 'Les «directeur·rice·s» se réunissent dans la salle.',
        fixed: 'Les directrices et directeurs se réunissent dans la salle.',
      },
      {
        text: 'Demandez-leur : «ils·elles» connaissent bien la machine.',
        fixed: 'Demandez-leur : ils ou elles connaissent bien la machine.',
      },
      {
        text: 'Appel aux «doctorant·es» : la salle de conférence est libre jeudi.',
        fixed: 'Appel aux doctorantes et doctorants : la salle de conférence est libre jeudi.',
      },
      {
        text: 'Les «intéressé·es» écrivent à l’adresse du bas.',
        fixed: 'Les intéressées et intéressés écrivent à l’adresse du bas.',
      },
      'Chers «collaborateurs/trices», la cafétéria ferme à 15 h.',
      'Les «visiteur.euse.s» et les élèves sont attendus au portail.',
    ],
    allows: [
      'Le couple est de 12 N·m et le flux de 3 kg·m/s.',
      'Un méson B(s) et les photo(s) de 1954 sont dans la salle.',
      'Voir la page home.cern/fr et le site arXiv.org pour la suite.',
      'La col·laboració catalane est venue nous voir dans la salle.',
      'L’énergie est de 13·6 TeV dans la machine.',
      'L’équipe de recherche et le corps étudiant vous attendent.',
      'Le porte-parole et la sous-directrice parlent demain, peut-être.',
      'C’est la fin de la phrase.Elle se colle à la suite.',
      'Y a-t-il un micro-e dans la salle ? Non, dit-elle.',
      'La section ATLAS/CMS et le rapport signal/bruit sont affichés.',
      'Rendez-vous à la demi-journée des ingénieures et ingénieurs.',
      'Le(s) billet(s) et l’attestation sont à imprimer.',
      'Le rendez-vous est à mi-chemin, avec grand(s) soleil.',
      'Le cas du e-laboratoire et de l’auto-école est réglé.',
    ],
  },
};
