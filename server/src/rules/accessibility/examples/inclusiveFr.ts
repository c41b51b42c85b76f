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
    ],
    allows: [
      'and/or, km/h, TCP/IP, 1/e and e+/e−',
      'He said she was right.',
      'They bring their badge.',
      'Women and men of science.',
      'What did he, she or they say?',
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
    ],
  },
};
