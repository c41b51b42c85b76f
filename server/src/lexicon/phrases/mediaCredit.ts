import type { Words } from '../../engine/rule.ts';

/** Folded: what stands for a credit or a licence and names nobody. */
export const nobody: ReadonlySet<string> = new Set(
  `
  ?|a completer|anonyme|anonymous|aucun|aucune|auteur inconnu|creator|facebook|found online|found on google|google|google images|i don't know|inconnu|inconnue|instagram|internet|le web|n/a|na|none|online|on the web|owner
  pinterest|pixabay?|proprietaire|reddit|respective owners|social media|source: internet|tba|tbd|the internet|the owner|the web|tiktok|todo|trouve sur internet|trouvee sur internet|tumblr|twitter|unknown|unsplash?|via google|web|whatsapp|youtube
  `
    .trim()
    .split(/[|\n]/)
    .map((words) => words.trim()),
);

export const mediaCreditWords: Words = {
  en: {
    nobody: [
      '(found|stole|stolen|pinched|nicked|grabbed|borrowed|ripped|lifted|saved|snatched|took|taken|copied|swiped) (this|it|these|them|that|the {2} (image|picture|photo|pic|video|clip|meme|gif)|this {2} (image|picture|photo|pic|video|clip|meme|gif))? {2} (on|from|off|via|somewhere on) {1} (google|google images|internet|web|net|pinterest|reddit|tumblr|instagram|facebook|twitter|tiktok|whatsapp|somewhere)',
      '(image|picture|photo|pic|video|clip|meme|gif|music|song|illustration|credit|credits|source) (via|from|by|courtesy of|c/o|credit|is)? (google|google images|the internet|internet|the web|pinterest|reddit|tumblr|whatsapp|unknown|unknown artist)',
      '(credit|credits|rights|props) (goes|go|belong|belongs)? (to|with) (the|its|their|whoever|all)? {1} (owner|owners|creator|creators|author|artist|photographer|whoever|rightful owner|original {1}) {1} (made|took|drew|it|unknown)?',
      'no copyright (infringement)? (intended|meant)',
      '(photographer|artist|author|creator|source) (is|was)? unknown',
      "(don't|do not|no idea|not sure|can't remember|dunno) {2} (who|whose) {2} (took|made|drew|shot|photo|picture|image|filmed|owns|composed|painted)",
      "(i|we) (don't|do not) own (the)? (rights|music|picture|photo|image|song|video|this)",
      '(dm|message|tell|write to) (me|us) {3} (credit|credits|removal|take it down)',
      '(soundtrack|music|song|background music) (is)? (the latest|the new|this summer|a|that)? {2} (hit|hit single|chart hit|number one|song by)',
    ],
    except: [
      '(found|took|copied|grabbed|borrowed|saved) {3} (paper|papers|data|dataset|code|answer|bug|recipe|book|article) {3}',
      '(credit card|credit points|ects credits|course credits|credit where credit is due)',
    ],
  },
  fr: {
    nobody: [
      "(trouve|trouvee|trouves|trouvees|prise|pris|piquee|pique|volee|vole|empruntee|emprunte|recuperee|recupere|chipee|denichee|tiree|repompee) {1} (sur|depuis|dans|de) (le|la|l')? (internet|web|net|google|google images|pinterest|reddit|instagram|facebook|twitter|tiktok|youtube|whatsapp|toile|reseaux)",
      "(image|photo|illustration|video|musique|dessin|credit|credits|source|visuel|credit photo) (via|de|d'|sur|issue de|issu de)? (google|google images|internet|pinterest|le web|web|reddit|inconnu|inconnue|anonyme|auteur inconnu)",
      '(photographe|auteur|autrice|artiste|source|dessinateur) (reste|est)? (inconnu|inconnue)',
      "(credit|credits|droits|merci) {1} (a|au|aux) (son|sa|leur|leurs|l'|qui de droit|le|la)? {1} (auteur|autrice|auteurs|proprietaire|proprietaires|createur|createurs|ayants droit|photographe inconnu)",
      "(aucune|pas d') (violation|atteinte|infraction) {4} (droit|droits|copyright)",
      '(je|on) (ne)? (sais|sait) (pas|plus) (de qui|qui) {4} (photo|image|dessin|dessine|prise|prise par|video)',
      '(je|on|nous) (ne)? (possede|detiens|possedons|detenons) (pas|aucun) {2} (droits|droit|musique)',
      '(bande son|musique|chanson) (du|de|le|la) {2} (tube|hit|dernier tube|dernier titre)',
    ],
    except: [
      '(trouve|trouvee|pris|prise|recupere) {3} (article|papier|donnees|code|recette|reponse|livre) {3}',
      '(credits de recherche|faire credit|carte de credit|credits ects)',
    ],
  },
};
