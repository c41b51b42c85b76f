import type { Language } from '../../../engine/draft.ts';
import type { Examples } from '../../../engine/rule.ts';

export const repostContextExamples: Readonly<Record<Language, Examples>> = {
  en: {
    finds: [
      '«RT @VacuumCo:» our new pump is the quietest on Earth',
      '«THIS»\n\n> Vote no on Sunday, says the minister.',
      '«So true!»\n\nhttps://example.com/post/123',
      'New gloves: «https://www.etsy.com/listing/123»',
      '«Screenshot of a tweet» that says it all.',
      '«Share before they delete» it!',
    ],
    allows: [
      'RT @CERN: the beam is back.',
      'RT stands for room temperature here.',
      'In the RT department, radiation therapy has a new machine.',
      'What the minister says about Sunday, in full, from the ministry’s page:\n\n> Vote no on Sunday.',
      'The paper is out in Nature: https://doi.org/10.1000/182',
      'Retweet statistics of the last month are up.',
      'A screenshot of the event display.',
      'This is new.',
    ],
  },
  fr: {
    finds: [
      '«RT @PompesSA :» notre pompe est la plus silencieuse',
      '«Tellement vrai !»\n\nhttps://exemple.fr/billet/voici-la-raison',
      '«Partagez avant qu’» ils ne la retirent !',
    ],
    allows: [
      'Le communiqué du CNRS est en ligne : https://www.cnrs.fr/fr/presse',
      'RT : rayonnement thermique, comme on dit ici.',
      'Voici ce qu’en dit le CNRS, et pourquoi c’est neuf : https://www.cnrs.fr',
      'C’est tellement vrai que je l’ai écrit au tableau.',
    ],
  },
};
