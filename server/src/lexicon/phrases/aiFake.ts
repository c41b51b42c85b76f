import type { Words } from '../../engine/rule.ts';

/** A machine's invention shown as a detector, data, a person, a place or an event that was there. */
export const aiFakeWords: Words = {
  en: {
    fake: [
      '<ai-maker> {4} (added|adds|animated|clone|cloned|completed|drew|dreamt up|faked|filled|gave|generated|grew|imagined|invented|invents|made|makes|painted|produced|put|removed|rendered|restored|smoothed|swapped) {5} <fake-thing>',
      '(added|asked|cloned|completed|drawn|extended|faked|filled|generated|got|had|improved|invented|let|made|rendered|restored|smoothed|used) {6} <fake-thing> {4} (with|by|in|from|using|through) {1} <ai-maker>',
      '(had|let|got|asked) {2} <ai-maker> {2} (make|made|to make|draw|to draw|invent|paint|generate|fill|finish|add|give) {6} <fake-thing>',
      '<fake-thing> {4} (was|were|is|are|came|comes|come) {2} (synthesised|synthesized|invented|cloned|from the generator|straight out of the latent space)',
      '<fake-thing> {4} (was|were|is|are|came|comes|come) {2} (generated|rendered|made|made up) {1} (by|with|from) <ai-maker>',
      "(there is|there's|there was|there are|there never was) no (such)? (prof|professor|dr|mr|ms|mrs|<name>)",
      '<ai-maker> (made|invented|dreamt) (her|him|them) up',
      "(people|faces|physicists|students|scientists|women|men|visitors|colleagues|crowd) (who|that) (don't|do not|never|didn't) (exist|existed|were there)",
      '(we|i|they) (cloned|deepfaked|rendered|synthesised|synthesized|generated|faked) (his|her|their|him|the) (voice|face|smile|accent|speech|photo|picture|plot|data|<fake-thing>)?',
      '(ai|generated|synthetic) (picture|image|photo|photograph|video|clip|voice|plot|display|portrait|portraits|face|faces) {8} (as|looks like|passes for|instead of|posted as|published it as|took it for) (a|an|the|real|genuine|our)',
      '(published|passed|posted|printed|sold|showed|shown|used|took|taken|labelled|captioned|presented) (it|them|this|that|her|him) (off)? as (a|an|the|real)? (archive|data|footage|genuine|live|measured|original|photo|photograph|picture|real|true)',
      'photo of (the)? (atlas|cms|alice|lhcb|cern|lhc) {4} (generated|made) (by|with) <ai-maker>',
    ],
    /** What says that it is no fraud: a warning, a game, a label. */
    honest: [
      '(beware|cad|computer drawing|monte carlo|simulation|simulated|generator room|power generator|marked it|contest|course|debunk|debunked|debunking|detect|detecting|exhibition|fact check|fake news|false|forged|forgery|forgeries|game|hoax|hoaxes|label|labelled|labels|lecture|makes clear|marked as|not a photo|not real|quiz|spot the|spoof|talk|viral|watermark|workshop|clearly|says so|we say so|written underneath|in the caption)',
    ],
  },
  fr: {
    fake: [
      '<ai-maker> {4} (a|ont)? (ajoute|ajoutait|anime|cree|clone|complete|comble|dessine|donne|fabrique|fait|genere|imagine|invente|lisse|mis|pondu|produit|reconstitue|rempli|remplace|rendu|restaure|sorti|tient) {5} <fake-thing>',
      "<fake-thing> {5} (sort|sorti|sortie|sortent|vient|viennent|genere|generee|generes|generees|fabrique|fabriquee|fabriques|cree|creee|crees|invente|inventee) {1} (d'|par|de|avec) <ai-maker>",
      '(demande|fait|fait faire|laisse) {2} <ai-maker> {6} <fake-thing>',
      "(on|nous|j'|je) {1} (a|avons|ai)? (clone|refait|recree|genere|synthetise|fabrique|rajeuni|ressuscite) {3} <fake-thing>",
      "(n'|ne) (existe|existent|ont jamais existe|a jamais existe|a jamais eu lieu) (pas|plus)?",
      "il n' y a jamais eu (de|d')",
      '(visage|voix|video|photo|image) {2} (clone|clonee|synthetique|de synthese)',
      '(entierement|totalement|100 %) (synthetique|genere|generee|faux|fausse|invente|inventee)',
      '(passer|passe|passent|publie|publiee|presente|presentee|montre|montree|legende|diffuse) {4} (pour|comme) (un|une|des|la|le|de)? (vraie|vrai|photo|archive|archives|donnees|images|reelle|reel|authentique|originale|direct)',
    ],
    honest: [
      "(atelier|cao|simulation|simulee|vue d' artiste|generateur de secours|groupe electrogene|canular|canulars|conference|concours|clairement|debunk|dementi|dementis|desinformation|exposition|faux|fausses nouvelles|infox|intox|jeu|legende|mention|quiz|signale|verification|viral|virale|on le dit|c' est ecrit|etiquette|etiqueter)",
    ],
  },
};
