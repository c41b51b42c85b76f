import type { Language } from '../../../engine/draft.ts';
import type { Examples } from '../../../engine/rule.ts';

export const impersonationExamples: Readonly<Record<Language, Examples>> = {
  en: {
    finds: [
      '---\naccount: personal\n---\n«This is the official CERN account» for magnets.',
      '---\naccount: personal\n---\n«We, the CERN team, announce» a new result.',
      '---\naccount: personal\n---\n«The CERN press office announces» a delay.',
      '---\naccount: personal\n---\n«Follow your official CERN ambassador» for more.',
      '---\naccount: personal\nrole: «official CERN ambassador»\n---\nHello from the tunnel.',
    ],
    allows: [
      '---\naccount: personal\nrole: physicist at CERN\n---\nPhysicist at CERN, personal account.',
      '---\naccount: personal\n---\nThe official results of the pub quiz are in.',
      '---\naccount: personal\n---\nA proud member of the CERN Alumni.',
      '---\naccount: personal\n---\nA fan account, not affiliated with CERN.',
      '---\naccount: personal\n---\nThis is not an official CERN account.',
      '---\naccount: institutional\n---\nThis is the official CERN account.',
      '---\naccount: personal\n---\nThe official CERN website has the details.',
      'The CERN team announces a new result.',
      '---\naccount: personal\n---\nCERN announces a new result, and I am thrilled.',
    ],
  },
  fr: {
    finds: [
      '---\naccount: personal\nlang: fr\n---\n«Compte officiel du CERN» pour les aimants.',
      '---\naccount: personal\nlang: fr\n---\n«L’équipe CERN vous annonce» une nouvelle mesure.',
      '---\naccount: personal\nlang: fr\n---\n«Votre équipe CERN» vous souhaite une bonne année.',
      '---\naccount: personal\nlang: fr\nrole: «ambassadrice officielle du CERN»\n---\nBonjour du tunnel.',
    ],
    allows: [
      '---\naccount: personal\nlang: fr\n---\nIngénieure au CERN, compte personnel.',
      '---\naccount: personal\nlang: fr\n---\nLe site officiel du tourisme de Meyrin est en ligne.',
      '---\naccount: personal\nlang: fr\n---\nCe n’est pas un compte officiel du CERN.',
      '---\naccount: institutional\nlang: fr\n---\nCompte officiel du CERN.',
      '---\naccount: personal\nlang: fr\n---\nLe CERN annonce une mesure, et je suis ravie.',
      '---\naccount: personal\nlang: fr\n---\nMon équipe au CERN vous salue.',
      'L’équipe CERN vous annonce une mesure.',
    ],
  },
};
