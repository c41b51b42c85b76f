import type { Words } from '../../engine/rule.ts';

/** `click`: what the hand is told to do, which some readers do not do with a mouse. `bare`: words that name no destination. */
export const linkTextWords: Words = {
  en: {
    click: [
      '(click|tap|press) (here|below)',
      '(click|tap|press) (on)? (this|the|that) (link|button)',
      '(clicking|tapping|pressing) (here|(on)? (this|the|that) (link|button))',
      'follow (this|the) link',
    ],
    bare: [
      '(find out|learn|read|see|discover|know) more (here)?',
      '(more|further) (details|info|information) (here)?',
      '(read|see|watch|register|apply|join|look|check it out|have a look|sign up|more) here',
      '(here|link|this link|the link|link here|here is the link|continue reading|read on|details)',
    ],
    except: [
      '(a|each|every|one|per) click here',
      '(click|clicking) (chemistry|reaction|reactions)',
      '(the|a) (missing|weak) link',
      'link (below|in bio|in the bio|in (the)? comments|between)',
      'click below (1|the noise|threshold)',
    ],
  },
  fr: {
    click: [
      '(clic|clique|cliquer|cliquez|cliquant) (ici|là|ci dessous)',
      '(clique|cliquer|cliquez|cliquant) sur (ce|le) (lien|bouton)',
      '(suivez|suivre) (ce|le) lien',
    ],
    bare: [
      '(en)? savoir plus',
      "plus (d'|de) (détails|infos|informations|renseignements) (ici)?",
      '(à lire|à voir|à découvrir|inscription|inscriptions|inscrivez vous|lire|plus|voir|voyez) ici',
      "(c'est|c' est) (ici|par ici|par là)",
      '(ici|lien|le lien|ce lien|lien ici|lire la suite|voir la suite|voir plus|détails|par ici)',
    ],
    except: ['lien (en|dans la|dans) (bio|biographie|commentaire|commentaires)', 'lien de parenté'],
  },
};
