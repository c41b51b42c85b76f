import type { Language } from '../../../engine/draft.ts';
import type { Examples } from '../../../engine/rule.ts';

export const weakDisclaimerExamples: Readonly<Record<Language, Examples>> = {
  en: {
    finds: [
      'CERN believes the reform is wrong. «Views my own».',
      'As ATLAS spokesperson («personal opinion»): the jury got it wrong.',
      "The minister's plan is a scandal. «#OpinionsMyOwn»",
      '«RTs are not endorsements». I work at CERN.',
      'lol «just my 2 cents» #CERN',
      '«Just my two cents», as the official social media lead of the experiment: that ruling is medieval.',
      '«Speaking only for myself» and about 3,000 colleagues: the boycott was overdue.',
      '«Opinions are my own». The new law is a disgrace and so say we at CERN.',
      '«IMHO» the new law is absurd. #CERN',
    ],
    allows: [
      'In my personal view, the reform is wrong. I work at CERN.',
      'A view of the Alps from CERN.',
      'Views from the LHC tunnel in 4K.',
      'Views: 75,700. Thank you all! #CERN',
      'Our own hardware, built at CERN.',
      'My own photo of the LHC.',
      'The event-display viewer of CMS is online.',
      "I post in a personal capacity; this is not CERN's official position. The law is absurd.",
      "Opinions are mine alone and not those of my employer. I'd like more night trains.",
      'Add "views my own" to your bio? It protects nobody, says the CERN guide.',
      'The personal view of a historian, tonight at CERN.',
      'She is speaking in a personal capacity, not for CERN.',
      'The disclaimer of our lawyer is longer than his mail.',
    ],
  },
  fr: {
    finds: [
      'Le tram est trop lent, «avis perso», #CERN',
      'Mes propos «n’engagent que moi». Nous, au CERN, jugeons la loi absurde.',
      '«À titre personnel», et en ma qualité de responsable de la communication, je juge la loi inepte.',
      '«RT ≠ approbation». Je bosse au CERN.',
      '«Opinion perso» : cette loi est une honte. #CERN',
      'Mes tweets «n’engagent que moi», et tout le couloir : la loi est absurde. Je bosse au CERN.',
      '«AMHA» cette réforme est absurde. #CERN',
    ],
    allows: [
      'Une vue sur le Jura depuis le CERN.',
      'Nombre de vues : 75 700, merci ! #CERN',
      'Avis de recherche : mon badge du CERN.',
      'Je m’exprime à titre personnel ; ce message n’engage pas le CERN. La loi est absurde.',
      'À mon avis, la loi est absurde. Je travaille au CERN.',
      'Préciser que les opinions exprimées n’engagent que leur auteur.',
      'Le collectif précise que ses membres y figurent à titre individuel.',
      '« N’engage que moi », ça veut dire que personne d’autre n’est engagé au CERN.',
      'Mon ordinateur perso est resté au CERN.',
      'Les opinions exprimées ici sont les miennes, pas celles du CERN.',
      'L’avis de la commission est public.',
      'Avis aux visiteurs du CERN : tram en panne.',
    ],
  },
};
