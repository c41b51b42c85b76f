import type { Bilingual } from '../../engine/draft.ts';

/** How a finding of the ear goes on behind the words that weighed most: what they read like, and what to do. */
export const earSays: Readonly<Record<string, Bilingual>> = {
  'ai-fake-science': {
    en: 'reads like a made-up scene or person shown as real: say plainly what a machine invented',
    fr: 'se lit comme une scène ou une personne inventée donnée pour vraie : dites clairement ce qu’une machine a imaginé',
  },
  'ai-input-privacy': {
    en: 'reads like private material given to an outside AI tool: leave it out and ask who owns it',
    fr: 'se lit comme des documents privés confiés à un outil d’IA extérieur : retirez-les et demandez à qui ils appartiennent',
  },
  'ai-undisclosed': {
    en: 'reads like work of a machine that readers are not told of: add a plain label',
    fr: 'se lit comme le travail d’une machine que les lecteurs ignorent : ajoutez une mention claire',
  },
  'ai-weak-label': {
    en: 'reads like a fine phrase for “made with AI”: say it in plain words',
    fr: 'se lit comme une jolie formule pour « fait avec l’IA » : dites-le simplement',
  },
  'commercial-sensitive': {
    en: 'reads like a price, bid or invention that is not public yet: ask procurement or knowledge transfer first',
    fr: 'se lit comme un prix, une offre ou une invention encore secrète : demandez d’abord aux achats ou au transfert de connaissances',
  },
  'confidential-marker': {
    en: 'reads like something meant to stay inside: ask its owner before it goes out',
    fr: 'se lit comme une chose qui devait rester à l’intérieur : demandez à son auteur avant de la diffuser',
  },
  disrespect: {
    en: 'reads like mockery of people: keep the point and drop the sting',
    fr: 'se lit comme une moquerie envers des gens : gardez le fond, retirez la pique',
  },
  embargo: {
    en: 'reads like news before its hour: hold it until the announcement',
    fr: 'se lit comme une nouvelle donnée avant l’heure : attendez l’annonce',
  },
  endorsement: {
    en: 'reads like praise for a product: describe what it does, without advice to buy',
    fr: 'se lit comme l’éloge d’un produit : décrivez ce qu’il fait, sans conseil d’achat',
  },
  'internal-grievance': {
    en: 'reads like a quarrel of the house told outside: take it to those who can settle it',
    fr: 'se lit comme une querelle de maison racontée dehors : portez-la à ceux qui peuvent la régler',
  },
  'lab-approved': {
    en: 'reads like the laboratory vouching for a product: it certifies none, so leave its name out',
    fr: 'se lit comme une caution du laboratoire pour un produit : il n’en certifie aucun, retirez son nom',
  },
  'material-connection': {
    en: 'reads like praise with a tie behind it: say openly who gave, paid or is related',
    fr: 'se lit comme un éloge derrière lequel il y a un lien : dites ouvertement qui a offert, payé ou est parent',
  },
  minor: {
    en: 'reads like a child whom strangers could find: take out what identifies it',
    fr: 'se lit comme un enfant que des inconnus pourraient retrouver : retirez ce qui l’identifie',
  },
  'opinion-as-org': {
    en: 'reads like one person’s opinion in the laboratory’s name: say whose it is',
    fr: 'se lit comme l’opinion d’une personne au nom du laboratoire : dites de qui elle est',
  },
  'opinion-unframed': {
    en: 'reads like an opinion beside your workplace: say that you speak for yourself',
    fr: 'se lit comme une opinion à côté de votre lieu de travail : précisez que vous parlez en votre nom',
  },
  overclaim: {
    en: 'reads like more than the result shows: say how sure it is, and what is still open',
    fr: 'se lit comme plus que ce que le résultat montre : dites son degré de certitude et ce qui reste ouvert',
  },
  'political-stance': {
    en: 'reads like taking a political side with the laboratory in sight: leave the laboratory out, or say first that you speak for yourself',
    fr: 'se lit comme une prise de parti politique où l’on voit le laboratoire : retirez-le, ou dites d’abord que vous parlez en votre nom',
  },
  'rumour-leak': {
    en: 'reads like hearsay: cite the official source, or leave it out until there is one',
    fr: 'se lit comme un ouï-dire : citez la source officielle, ou attendez qu’il y en ait une',
  },
  'security-detail': {
    en: 'reads like a hint for an intruder: tell those who can mend it, and not the world',
    fr: 'se lit comme un indice pour un intrus : prévenez ceux qui peuvent y remédier, et non le monde entier',
  },
  'sensational-metaphor': {
    en: 'reads like myth or menace instead of physics: say what happens in plain words',
    fr: 'se lit comme du mythe ou de la menace plutôt que de la physique : dites simplement ce qui se passe',
  },
  'sensitive-person-data': {
    en: 'reads like somebody’s private matter: leave it out unless that person agreed',
    fr: 'se lit comme une affaire privée de quelqu’un : retirez-la, sauf accord de cette personne',
  },
  'silent-correction': {
    en: 'reads like a correction that hides what was wrong: say what changed, from what to what',
    fr: 'se lit comme une correction qui cache ce qui était faux : dites ce qui a changé, et depuis quoi',
  },
  'unapproved-result': {
    en: 'reads like a result that its collaboration has not released: wait for the public note',
    fr: 'se lit comme un résultat que sa collaboration n’a pas publié : attendez la note publique',
  },
  'weak-disclaimer': {
    en: 'reads like a disclaimer that does not hold: say in a full sentence, first, that you speak for yourself',
    fr: 'se lit comme un avertissement qui ne tient pas : dites d’abord, en une phrase complète, que vous parlez en votre nom',
  },
  whereabouts: {
    en: 'reads like where somebody can be found: leave out the place, the hour or the person',
    fr: 'se lit comme l’endroit où trouver quelqu’un : retirez le lieu, l’heure ou la personne',
  },
};
