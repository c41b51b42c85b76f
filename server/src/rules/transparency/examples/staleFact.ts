import type { Language } from '../../../engine/draft.ts';
import type { Examples } from '../../../engine/rule.ts';

const now = '2026-11-22T12:00:00Z';

export const staleFactExamples: Readonly<Record<Language, Examples>> = {
  en: {
    finds: [
      {
        text: 'CERN has «23 Member States» and many friends.',
        fixed: 'CERN has 25 Member States and many friends.',
        now,
      },
      { text: 'The «LHC is colliding» protons as you read this.', now },
      { text: '«Director-General Fabiola Gianotti» announced the plan today.', now },
      { text: 'The «HL-LHC starts in 2029», so hurry.', now },
      {
        text: 'The LHC tunnel, «27 km in diameter», is cold.',
        fixed: 'The LHC tunnel, 27 km in circumference, is cold.',
        now,
      },
      { text: 'Collisions at «13 TeV, the highest energy ever».', now },
      { text: '«CERN, an EU agency», is hiring.', now },
      {
        text: 'With «twenty-three Member States», CERN is bigger than ever.',
        fixed: 'With 25 Member States, CERN is bigger than ever.',
        now,
      },
      {
        text: 'Fun fact 🤓 the LHC tunnel has a «diameter of 27 kilometres»!',
        fixed: 'Fun fact 🤓 the LHC tunnel has a circumference of 27 km!',
        now,
      },
      { text: 'The «LHC is currently running» at full steam below your feet', now },
      { text: 'Good news: the «LHC restarts today».', now },
      { text: 'Thank you «Fabiola Gianotti, Director-General», for opening the night', now },
    ],
    allows: [
      { text: 'In 2012 CERN had 20 Member States.', now },
      { text: 'The former Director-General Fabiola Gianotti gave the lecture.', now },
      { text: 'Run 2 at 13 TeV taught us a lot.', now },
      { text: 'The ring is 27 km long.', now },
      { text: 'Our sports club has 23 member clubs.', now },
      { text: 'Replay: the LHC is back, a livestream of 2022.', now },
      { text: 'CERN has 25 Member States.', now },
      { text: 'The LHC is not running: long shutdown.', now },
      { text: 'CERN has 23 Member States.', now: '2023-05-01T12:00:00Z' },
      { text: 'ESA has 23 Member States and CERN has more.', now },
      { text: 'Did you know that CERN once had 22 Member States?', now },
      { text: 'Is the LHC running? No, it is being rebuilt.', now },
      { text: 'Fabiola Gianotti was Director-General from 2016 to 2025.', now },
      { text: 'The LHC will be back in 2030, and so will we.', now },
      { text: 'CERN is not an EU agency, though many of us come from the EU.', now },
      { text: 'From the archives: “The LHC is back”, our headline of April 2015.', now },
      { text: '27 km of new cable went into the tunnel.', now },
      { text: 'When the LHC is running, the tunnel is closed.', now },
    ],
  },
  fr: {
    finds: [
      {
        text: 'Le CERN compte «23 États membres» et beaucoup d’amis.',
        fixed: 'Le CERN compte 25 États membres et beaucoup d’amis.',
        now,
      },
      { text: 'Le «LHC redémarre aujourd’hui», venez fêter ça avec nous.', now },
      { text: 'L’anneau du LHC fait «27 km de diamètre».', fixed: 'L’anneau du LHC fait 27 km de circonférence.', now },
      { text: '«La Directrice générale du CERN» a ouvert la séance ce matin.', now },
      { text: 'Le «LHC tourne actuellement» jour et nuit sous nos pieds.', now },
      {
        text: 'Avec «vingt-trois États membres», le CERN n’a jamais été aussi grand.',
        fixed: 'Avec 25 États membres, le CERN n’a jamais été aussi grand.',
        now,
      },
      {
        text: 'Le saviez-vous 🤓 le tunnel du LHC a «un diamètre de 27 km» !',
        fixed: 'Le saviez-vous 🤓 le tunnel du LHC a une circonférence de 27 km !',
        now,
      },
      { text: 'Merci à «Fabiola Gianotti, directrice générale» du CERN, pour son mot d’accueil', now },
    ],
    allows: [
      { text: 'En 2012, le CERN comptait 20 États membres.', now },
      { text: 'L’ancienne Directrice générale du CERN a donné la conférence.', now },
      { text: 'L’anneau du LHC fait 27 km de circonférence.', now },
      { text: 'Le club compte 23 associations membres.', now },
      { text: 'Rediffusion : le LHC redémarre aujourd’hui, nos images.', now },
      { text: 'Le LHC ne tourne pas cet hiver.', now },
      { text: 'Le CERN compte 25 États membres.', now },
      { text: 'Le LHC tourne-t-il actuellement ? Non, on le transforme.', now },
      { text: 'Fabiola Gianotti a été Directrice générale de 2016 à 2025.', now },
      { text: 'Quand le LHC est en fonctionnement, le tunnel est fermé.', now },
      { text: 'Le CERN n’est pas une agence de l’Union européenne.', now },
      { text: '27 km de câble neuf dans le tunnel, et pas un nœud.', now },
    ],
  },
};
