import type { Words } from '../../engine/rule.ts';

/** Words that announce a telephone number, and those that announce another. */
export const phoneNumberWords: Words = {
  en: {
    label: [
      '(answering|call|called|calling|calls|cell|cellphone|desk|dial|ext|extension|fax|hotline|landline|mobile|natel|office|phone|phoned|phones|ring|signal|sms|tel|telegram|telephone|text|whatsapp)',
      '(my|his|her|our|their|the|office) number (is)?',
      '(reach|message|messages|contact) (me|him|her|us|to|on|at)? (on|at)?',
      '(registered|messages to)',
    ],
    /** Before an internal number. */
    short: ['(ext|extension|phone|tel|mobile|internal|poste|number is|call|call me on|desk)'],
    other: [
      '(accession|article|arxiv|bibcode|booking|build|cas|catalogue|code|coordinates|date|dataset|doi|edms|event|events|fill|grant|id|invoice|isbn|issn|item|latitude|longitude|lot|lumi|meeting|no|number of|order|page|pages|part|patent|pin|port|post code|proposal|ref|reference|run|runs|serial|ticket|version|vol|volume|webinar|zip|zoom)',
    ],
  },
  fr: {
    label: [
      '(appel|appelez|appelle|appeler|astreinte|bureau|cellulaire|composez|contactez|fax|fixe|gsm|joindre|joignable|ligne|mobile|natel|numero|permanence|portable|rappelez|sms|signal|tel|telephone|telephonez|telegram|whatsapp)',
    ],
    /** Before an internal number. */
    short: ['(poste|tel|telephone|interne|portable|natel|appelez le|mon numero est le|mon numero est)'],
    other: [
      '(accession|article|arxiv|code|commande|coordonnees|date|doi|edms|evenement|evenements|facture|fill|id|isbn|issn|latitude|longitude|lot|page|pages|pin|port|reference|reunion|run|runs|serie|tome|version|vol|volume|zoom)',
    ],
  },
};
