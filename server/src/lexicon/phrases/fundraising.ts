import type { Words } from '../../engine/rule.ts';

/** Platforms that collect money or signatures. */
export const collectingHosts: readonly string[] = [
  'avaaz.org',
  'buymeacoffee.com',
  'change.org',
  'gofundme.com',
  'helloasso.com',
  'indiegogo.com',
  'justgiving.com',
  'kickstarter.com',
  'kisskissbankbank.com',
  'ko-fi.com',
  'leetchi.com',
  'lepotcommun.fr',
  'patreon.com',
  'petitions.ch',
  'tipeee.com',
  'ulule.com',
  'wemakeit.com',
];

export const fundraisingWords: Words = {
  en: {
    appeal: [
      '(donate|donating) (to|on|at|here|now|today|via|what you can|a few|some|your|generously|if you can|for)',
      '(make|send|give) (a|your) {1} (donation|donations|contribution)',
      '(donation|donations) (welcome|needed|wanted|appreciated|link|page)',
      '(sign|signed|share) (the|our|this|my|a) {2} (petition|open letter)',
      '(vote|votes) for (us|our|my|me)',
      '(buy|get|grab) {2} (raffle|tombola|lottery) (ticket|tickets)',
      '(crowdfund|crowdfunding|crowdfunded|gofundme|go fund me|kickstarter|patreon|fundraiser|fundraising page)',
      '(chip in|pass the hat|help (us|me|him|her|them) (raise|reach|fund|collect))',
      '(support|back|sponsor) (us|me|my|our) {3} (on|campaign|film|run|walk|marathon|ride|project on)',
      '(we|i) (need|still need|are looking for|want) {3} (sponsors|donors|donations|backers)',
    ],
    except: [
      '(blood|organ|plasma|bone marrow) (donation|donations|drive|donor|donors)',
      '(donate|donating) (blood|plasma)',
      '(donate|donating) (your|some|a few) {2} (blood|books|clothes|computer|computers|glasses|laptop|laptops|monitor|phone|phones|screens|toys)',
      '(electron|proton|atom|level) (donor|donors)',
      '(cern and society|cern & society|society) foundation',
      '(<lab>|<experiment>) (donates|donated) {4}',
      'vote for (our|my) (favourite|favorite) {3}',
    ],
  },
  fr: {
    appeal: [
      '(cagnotte|cagnottes|financement participatif|crowdfunding|tombola solidaire|appel aux dons|collecte de fonds|gofundme|leetchi|ulule|kisskissbankbank|tipeee)',
      '(faites|faire|fais|envoyez|versez) (un|vos|votre|des)? {1} (don|dons|contribution|obole)',
      '(signez|signer|signons|partagez|partager) {2} (petition|lettre ouverte)',
      '(votez|voter) pour (nous|notre|mon|moi|ma)',
      '(achetez|prenez|acheter) {3} (billets|tickets) {1} (tombola|loterie)',
      '(aidez|aider) (nous|moi|la|le|les) a (financer|reunir|recolter|collecter|atteindre|payer)',
      '(participez|contribuez|donnez|cotisez) (a la cagnotte|au financement|a la collecte|ce que vous pouvez|maintenant|pour (aider|financer|soutenir))',
      '(soutenez|parrainez|sponsorisez) (nous|moi|mon|notre|ma)',
    ],
    except: [
      "(don|dons|donneur|donneurs) (du|de|d') {1} (sang|organes|plasma|moelle|electron|electrons)",
      "(don|dons) (d'|de|du) (ordinateurs|materiel|livres|archives|soi|papiers|objets) {3}",
      '(electron|electrons|atome|niveau) (donneur|donneurs)',
      'fondation cern et societe',
      'votez pour (notre|votre) (photo|image) preferee',
      'fais don de',
    ],
  },
};
