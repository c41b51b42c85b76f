import type { Language } from '../../../engine/draft.ts';
import type { Examples } from '../../../engine/rule.ts';

export const affiliateLinkExamples: Readonly<Record<Language, Examples>> = {
  en: {
    finds: [
      'My favourite book on neutrinos: «https://amzn.to/3xYzAbC»',
      {
        text: 'Get it: «https://www.amazon.com/dp/0123456789?tag=physics-21»',
        fixed: 'Get it: https://www.amazon.com/dp/0123456789',
      },
      'See «https://shop.example.com/scope?aff=1234» for details.',
      'Kit: [the scope](«https://shop.example.com/item?affid=99»)',
      '«https://www.amazon.co.uk/gp/product/B01/ref=as_li_tl?ie=UTF8»',
      'Stay here: «https://www.booking.com/hotel/ch/x.html?aid=123456»',
      'Full disclosure, it is an «affiliate link».',
      '«10% off with my code» at the till.',
    ],
    allows: [
      'Code: https://github.com/org/repo/blob/main/x.py?ref=main and https://gitlab.com/org/repo?ref_type=heads',
      'See https://cds.cern.ch/record/1?ln=fr',
      'Newsletter: https://home.cern/news?utm_source=newsletter',
      'https://doi.org/10.1000/182',
      'https://indico.cern.ch/category/1/?tag=higgs',
      'As shown in ref. [12], the #tag holds.',
      'There are no affiliate links on this page.',
      'Affiliated institutes take part.',
    ],
  },
  fr: {
    finds: [
      'Un «lien affilié» pour le livre.',
      'Avec mon «lien de parrainage», tout le monde gagne.',
      'Le livre est là : «https://amzn.to/3xYzAbC»',
      'Profitez d’une «remise avec mon code».',
    ],
    allows: [
      'Voir la réf. 12 et la réf. produit interne.',
      'Le dépôt : https://gitlab.cern.ch/x/y?ref_type=heads',
      'Il n’y a pas de liens affiliés ici.',
      'Le lien vers l’article est dans la notice.',
    ],
  },
};
