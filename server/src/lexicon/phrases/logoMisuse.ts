import type { Words } from '../../engine/rule.ts';

export const logoMisuseWords: Words = {
  en: {
    /** The logo made over, or put where it is not the house that speaks. */
    misuse: [
      "(made|make|drew|designed|redesigned|recoloured|recolored|redrew|photoshopped|animated|knitted|turned|tweaked|remixed|cropped|stretched|painted|edited|improved|changed|coloured) {5} <lab> ('s)? logo",
      "(pink|rainbow|golden|purple|green|christmas|halloween|3d|neon|glitter|cute|funny|fun|new|own|alternative|simplified|personal|animated|home made|homemade) {2} (version|take|remix|edition|spin|edit) {2} <lab> ('s)? logo",
      "<lab> ('s)? logo {2} (on|in|as|for|across|to|into) {3} (startup|start up|company|shop|business|product|products|slides|t shirt|t shirts|tshirt|mug|mugs|van|car|website|avatar|profile|profile picture|business card|cv|resume|tattoo|merch|etsy|store|stickers|cover|banner|hoodies|app|channel|podcast)",
      "(download|grab|steal|copy|print|put|stick|slap|use|borrow|paste|add) {4} <lab> ('s)? logo",
      "(avatar|profile picture|profile photo|profile pic|banner|pfp) {4} <lab> ('s)? logo",
      "<lab> ('s)? logo {3} (avatar|profile picture|profile photo|profile pic|banner|pfp)",
    ],
    fine: [
      "(contest|competition|design guide|graphic charter|visual identity|brand guide|guidelines|permission|request|ask (the)? {3} team|not allowed|do not|don't|never|without {3} permission|approved by|history|interlaced|was (designed|drawn|created|chosen))",
    ],
  },
  fr: {
    misuse: [
      '(refait|redessine|modifie|recolore|colorie|detourne|repris|retravaille|tricote|anime|imprime|ajoute|mis|colle|recadre|deforme|change|ameliore|bricole) {4} logo {1} <lab>',
      '(version|variante|edition|remix) {4} logo {1} <lab>',
      'logo {1} <lab> {3} (sur|dans|en|comme|pour) {3} (startup|start up|entreprise|boutique|produit|produits|diapos|diapositives|t shirt|t shirts|tasse|mug|mugs|voiture|site|avatar|profil|photo de profil|carte de visite|cv|tatouage|stickers|autocollants|banniere|chaine|appli)',
      '(telechargez|copiez|imprimez|mettez|collez|prenez|utilisez|recuperez) {4} logo {1} <lab>',
      '(avatar|photo de profil|image de profil|banniere|pp) {4} logo {1} <lab>',
    ],
    fine: [
      '(concours|charte graphique|identite visuelle|autorisation|permission|demande|interdit|ne (pas|jamais)|jamais|raconte|histoire|anneaux entrelaces|a ete (dessine|cree|choisi))',
    ],
  },
};
