import type { Words } from '../../engine/rule.ts';

/** Hosts that sell. */
export const shopHosts: readonly string[] = [
  '*.aliexpress.com',
  '*.myshopify.com',
  'aliexpress.com',
  'amazon.*',
  'booking.com',
  'ebay.*',
  'etsy.com',
  'fnac.com',
  'galaxus.ch',
  'temu.com',
  'zalando.*',
];

/** Folded: all that some say of what they pass on. */
export const barePointers: ReadonlySet<string> = new Set(
  `
  amen|exactly|exactly this|facts|heard|preach|same|so much this|so true|this|this this this|this right here|thread|true|truth|wow|yes|yes this|must read|must watch|read this|watch this|just this
  ceci|exactement|tellement vrai|tout est dit|vrai|voila|je dis ca je dis rien|sans commentaire|a lire|a mediter|a voir|rien a ajouter|pareil|tellement|ca|bien dit|partagez
  `
    .trim()
    .split(/[|\n]/)
    .map((words) => words.trim()),
);

export const repostContextWords: Words = {
  en: {
    unsourced: [
      '(screenshot|screen shot|screengrab) {2} (tweet|post|thread|message|article|headline)',
      '(share|repost|retweet|spread|forward) (before|if|as|now|widely|everywhere|please|massively) {3} (delete|deleted|agree|possible|can|widely|removed|gone)',
      "(unverified|unconfirmed|not verified|cannot verify|could not verify|no idea if (it's|its|it is) true)",
      '(not sure|dunno) (if|whether) {2} (true|real|genuine|legit)',
    ],
    except: ['screenshot of (the|our|my) {2} (display|desktop|event|plot|page|screen)'],
  },
  fr: {
    unsourced: [
      "(capture|capture d'ecran) {2} (tweet|post|message|fil|article|titre)",
      "(partagez|faites tourner|faites circuler|relayez) {3} (avant (que|qu'|suppression|la)|massivement|partout|au maximum|un maximum)",
      '(non verifie|non verifiee|pas verifie|invérifiable|non confirme|pas pu verifier)',
      '(je|on) (ne)? (sais|sait) pas si {2} (vrai|vraie|reel|authentique)',
    ],
    except: ["capture d'ecran (de|du|d') {2} (evenement|affichage|page|graphique)"],
  },
};
