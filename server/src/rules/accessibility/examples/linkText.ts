import type { Language } from '../../../engine/draft.ts';
import type { Examples } from '../../../engine/rule.ts';

const long = `https://home.cern/news/${'very-long-name-of-a-page/'.repeat(5)}`;

export const linkTextExamples: Readonly<Record<Language, Examples>> = {
  en: {
    finds: [
      {
        text: 'The plots are [«here»](https://home.cern/plots).',
        fixed: 'The plots are [home.cern](https://home.cern/plots).',
      },
      'New paper out! [«Read more»](https://home.cern)',
      '«Click here» to register: https://indico.cern.ch/event/1',
      'To book a visit, «click on this link».',
      'Doors open at nine. «Read more»: https://home.cern/news',
      '«More info here» 👉 https://home.cern/news',
      '«Here»: https://home.cern/news',
      'All the dates: «https://bit.ly/3abcdef»',
      'Sign up «bit.ly/abc» soon',
      'Photos «https://t.co/x1y2»',
      `The page «${long}» is long.`,
      'https://a.ch/1 and https://b.ch/2 and «https://c.ch/3»',
      'Results in [«this link»](a.html), more in [«the link»](b.html).',
      'so happy 🥳 «tap the link» and come',
    ],
    allows: [
      'Read more about antimatter: https://home.cern/antimatter',
      'Click chemistry won the prize.',
      'We work here at CERN.',
      'The missing link between the two machines.',
      'Slides: https://cern.ch/go/9fXz',
      'The paper: https://doi.org/10.1000/182',
      'Link in bio.',
      'The [open data portal](https://opendata.cern.ch) has it all.',
      'You can register for the visit: https://visit.cern',
      'What is wrong with “click here”?',
      'https://a.ch/1 and https://b.ch/2, then https://a.ch/1',
      '`click here` is a bad link text.',
      'See [the detector page](https://home.cern).',
      'Every click here counts as a muon.',
    ],
  },
  fr: {
    finds: [
      {
        text: 'Les photos de la journée sont [«ici»](https://home.cern/photos).',
        fixed: 'Les photos de la journée sont [home.cern](https://home.cern/photos).',
      },
      'L’article est paru ce matin ! [«En savoir plus»](https://home.cern/fr)',
      'Pour réserver votre visite, «cliquez ici».',
      'Les portes ouvrent à neuf heures. «En savoir plus» : https://home.cern/fr',
      'C’est gratuit pour tout le monde. «Plus d’infos ici» 👉 https://home.cern/fr',
      'Le programme complet de la journée : «https://bit.ly/3abcdef»',
      'Pour participer avec votre classe, «suivez ce lien».',
      'Les résultats de la semaine sont sur [«cette page»](a.html).',
    ],
    allows: [
      'Ici, au CERN, on parle toutes les langues.',
      'Un lien de parenté unit les deux particules.',
      'En savoir plus sur l’antimatière : https://home.cern/fr/antimatiere',
      'Le [portail des données ouvertes](https://opendata.cern.ch) contient tout.',
      'Réservez votre visite : https://visit.cern/fr',
      'Lien en bio.',
      'Pourquoi ne faut-il pas écrire « cliquez ici » ?',
      'Le lien entre masse et énergie est célèbre.',
    ],
  },
};
