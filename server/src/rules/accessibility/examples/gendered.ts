import type { Language } from '../../../engine/draft.ts';
import type { Examples } from '../../../engine/rule.ts';

export const genderedExamples: Readonly<Record<Language, Examples>> = {
  en: {
    finds: [
      { text: 'We need more «manpower» for the upgrade.', fixed: 'We need more workforce for the upgrade.' },
      { text: 'A great day for «mankind».', fixed: 'A great day for humankind.' },
      { text: 'The «chairman» opened the session.', fixed: 'The chair opened the session.' },
      { text: 'Our «spokesman» said hello.', fixed: 'Our spokesperson said hello.' },
      { text: 'The largest «man-made» vacuum', fixed: 'The largest human-made vacuum' },
      { text: '«Manned» day and night', fixed: 'Staffed day and night' },
      { text: '«Hey guys», look at this plot!', fixed: 'Hey, everyone, look at this plot!' },
      'I asked «each physicist and his» code.',
      { text: 'Meet «a female engineer» from our workshop.', fixed: 'Meet an engineer from our workshop.' },
      { text: 'That took 300 «man-hours».', fixed: 'That took 300 person-hours.' },
      { text: '«Ladies and gentlemen», beam!', fixed: 'Everyone, beam!' },
      'A brilliant «physicist and mother of two» joins us.',
      { text: '«In layman’s terms»: it is cold.', fixed: 'In plain terms: it is cold.' },
    ],
    allows: [
      'A human, manual and management matter in Manchester.',
      'Feynman and Bergman drew the same diagram.',
      'He is a noble gas; superfluid He II cools the magnets.',
      'HERA ran until 2007. Her name is Ada.',
      'A masterclass and a master’s thesis.',
      'Women in Science Day is in February.',
      'Daughter nuclei, and the sister experiment next door.',
      'Manpower Inc. is a firm.',
      'English is not my mother tongue.',
      'Every physicist knows their code.',
      'What is wrong with the word “manpower”?',
      'The first woman scientist to lead the laboratory.',
    ],
  },
  fr: {
    finds: [
      {
        text: '«Les chercheurs» du monde entier travaillent ici.',
        fixed: 'Les scientifiques du monde entier travaillent ici.',
      },
      {
        text: 'Une visite pour «les étudiants» et leurs familles.',
        fixed: 'Une visite pour les étudiantes et les étudiants et leurs familles.',
      },
      {
        text: 'Bonjour «Mademoiselle» Dupont, la visite commence à neuf heures dans le hall.',
        fixed: 'Bonjour Madame Dupont, la visite commence à neuf heures dans le hall.',
      },
      {
        text: 'Des «hommes de science» célèbres sont passés ici.',
        fixed: 'Des scientifiques célèbres sont passés ici.',
      },
      { text: '«Bonjour à tous», la visite commence.', fixed: 'Bonjour à toutes et à tous, la visite commence.' },
      'L’équipe recherche de la «main-d’œuvre masculine».',
      '«Monsieur le Président», chers invités, bienvenue.',
      { text: 'Une «femme ingénieur» dirige le projet.', fixed: 'Une ingénieure dirige le projet.' },
      '«Les physiciens» mesurent, les ingénieurs construisent.',
    ],
    allows: [
      'La Déclaration universelle des droits de l’homme est affichée dans le hall.',
      'À l’école maternelle, on parle sa langue maternelle.',
      'Elle est maître de conférences et dirige l’équipe.',
      'Le noyau père se désintègre en un noyau fils.',
      'La Directrice générale a ouvert la séance.',
      'Les chercheuses et les chercheurs du monde entier travaillent ici.',
      'Merci à toutes et à tous pour cette belle journée !',
      'Les candidats à la matière noire sont nombreux.',
      'Que penser du mot « mademoiselle » ?',
      'Les visiteurs entrent par la porte B.',
    ],
  },
};
