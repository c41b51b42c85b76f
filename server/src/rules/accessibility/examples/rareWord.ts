import type { Language } from '../../../engine/draft.ts';
import type { Examples } from '../../../engine/rule.ts';

export const rareWordExamples: Readonly<Record<Language, Examples>> = {
  en: {
    finds: [
      'Our neighbours study the «phosphorylation» of a leaf.',
      'A week of «chromatography», and my hands are blue.',
      'The powder is «hygroscopic», so keep the lid on. Really hygroscopic.',
      'The «topological» side of it is for tomorrow.',
      'They look at «genotyping» for a living.',
      'What the «troposphere» did to our picnic.',
    ],
    allows: [
      'Everybody had a cup of tea and went home.',
      'The powder is hygroscopic (it drinks the water of the air). Hygroscopic powders need a lid.',
      'What does “hygroscopic” mean? It drinks water.',
      'Written in *hygroscopica* by hand.',
      'Professor Hygroscopic will be there, in Meyrin.',
      '#hygroscopic',
      'Run `hygroscopic` now.',
      'A clunky accordeon, a snippet of a song.',
      'Our thermo-hygroscopic lid.',
      'We had collabroation problems.',
      '---\naudience: informed\n---\nThe powder is hygroscopic.',
      { text: 'The powder is hygroscopic.', options: { allow: ['hygroscopic'] } },
      '> The powder is hygroscopic.',
    ],
  },
  fr: {
    finds: [
      'La poudre est «hygroscopique», gardez donc le couvercle.',
      'Une histoire de «troposphère» et de pique-nique.',
      'La «stœchiométrie», notre voisine l’enseigne le mardi.',
      'Un alliage «eutectique» dans la cuisine.',
    ],
    allows: [
      'Tout le monde a bu un thé et est rentré.',
      'La poudre est hygroscopique (elle boit l’eau de l’air). Une poudre hygroscopique veut un couvercle.',
      'Que veut dire « hygroscopique » ? Qu’elle boit l’eau.',
      'Il a raboté la table, précautionneusement.',
      '#hygroscopique',
      '---\naudience: informed\n---\nLa poudre est hygroscopique.',
      { text: 'La poudre est hygroscopique.', options: { allow: ['hygroscopique'] } },
    ],
  },
};
