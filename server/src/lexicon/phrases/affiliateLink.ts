import type { Words } from '../../engine/rule.ts';

/** Hosts that only lead on, and pay for it. */
export const payingHosts: readonly string[] = [
  'amzn.to',
  'anrdoezrs.net',
  'awin1.com',
  'click.linksynergy.com',
  'dpbolvw.net',
  'fave.co',
  'go.skimresources.com',
  'howl.me',
  'jdoqocy.com',
  'kqzyfj.com',
  'ltk.app',
  'rstyle.me',
  's.click.aliexpress.com',
  'shareasale.com',
  'shopmy.us',
  'tidd.ly',
  'tkqlhce.com',
  'tradedoubler.com',
  'zanox.com',
];

export const affiliateLinkWords: Words = {
  en: {
    paid: [
      '(affiliate|affiliated|referral|commission) (link|links|code|codes|url)',
      '(<percent>|<number> (%|euros|francs|dollars|chf|eur)? off|discount) {4} (with|using|through|via) my (code|link)',
      '(my|our) (amazon|booking|partner|referral|affiliate) (link|links|page|storefront|code)',
      '(sign up|book|buy|order|shop) {3} (with|through|via|using) my link',
    ],
  },
  fr: {
    paid: [
      "(lien|liens|code|codes) (affilie|affilies|d'affiliation|de parrainage|parrain|sponsorise|sponsorises|remunere|remuneres)",
      '(<percent>|reduction|remise|rabais) {4} (avec|via|grace a) (mon|ma) (code|lien)',
      '(mon|notre) (lien|page|boutique) (amazon|booking|partenaire|affilie)',
      '(inscrivez vous|commandez|reservez|achetez|passez) {3} (avec|via|par) mon (lien|code|parrainage)',
      '(filleul|filleule|filleuls)',
    ],
  },
};
