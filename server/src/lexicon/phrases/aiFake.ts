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
      '<fake-thing> {4} (completed|drawn|extended|filled|filled in|interpolated|patched|repaired|restored|invented) (in|out|up)? (by|with|from|using|courtesy of) {1} <ai-maker>',
      "(avatar|clone|digital double|digital twin|deepfake|double) {3} (with|has|having|using|in|wearing) (her|his|their|the director 's|the dg 's|our {2} 's) (own)? (face|voice|smile)",
      '(ask|asked|asking|told|tell|had|got|let|begged) <ai-maker> {1} (for|to|invent|make|draw|give)? {1} (a|an|some|two|three|four|the|more|better|missing) {3} (event display|event displays|data|data points|points|plot|histogram|photo|photograph|quote|testimonial|witness|peak|spectrum|measurement|measurements)',
      '<ai-maker> (invented|made up|dreamt up|fabricated|came up with) {3} (quote|quotes|numbers|data|figures|values|statistics|testimonial|testimonials|references|citation|citations|interview)',
      '(virtual|synthetic|digital) (expert|physicist|scientist|spokesperson|ambassador|witness|employee) {8} (never existed|interview|interviews)',
    ],
    /** What says that it is no fraud: a warning, a game, a label. */
    honest: [
      '(beware|cad|computer drawing|monte carlo|simulation|simulated|generator room|power generator|marked it|contest|course|debunk|debunked|debunking|detect|detecting|exhibition|fact check|fake news|false|forged|forgery|forgeries|game|hoax|hoaxes|label|labelled|labels|lecture|makes clear|marked as|not a photo|not real|quiz|spot the|spoof|talk|viral|watermark|workshop|clearly|says so|we say so|written underneath|in the caption)',
      "(simulate|simulates|simulating|simulations|fast simulation|geant4|training data|train|trained on|toy data|toy model|reconstruct|reconstruction|imaginary|fictional|fictitious|fiction|invented detector|science fiction|made clear|disclosed|circulating|going round|going around|do not share|don't share|never said|did not say|impersonat|scam|scammers|reported it)",
      "(careful|caution|check|checked|double check|verify|verified|warning|hallucinate|hallucinates|hallucinated|hallucinations|mistake|mistakes|do not trust|don't trust|wrong answer)",
    ],
  },
  fr: {
    fake: [
      "<fake-thing> {6} (genere|generee|generes|generees|cree|creee|crees|creees|fabrique|fabriquee|produit|produite) (par|avec) {2} <ai-maker> {4} (mis en une|mise en une|a la une|en couverture|dans l' article|dans la publication|dans le rapport|remplace|illustre nos resultats|sans le (dire|preciser|signaler)|ne le dit pas|ne le dira pas|n' en saura rien|ne verra|n' y voit|ni vu ni connu)",
      "<fake-thing> {6} (bricole|bricolee|compose|composee|concocte|concoctee|dessine|dessinee|imagine|imaginee|invente|inventee|pondu|pondue|reve|revee|ressuscite|ressuscitee|tire|tiree) (par|avec) (un|une|l'|le|mon|notre) (agent|algorithme|appli|assistant|bot|chatbot|modele|outil|robot)",
      '<ai-maker> {1} (a|ont) (bouche|complete|comble|ecrit|redige|rempli|reconstitue|extrapole) {4} (absent|absente|absents|absentes|manquant|manquante|manquants|manquantes|perdu|perdue|perdus|perdues)',
      "<ai-maker> {2} (l'|les|m'|m' en|nous|nous en|en)? (a|ont)? (reve|revee|vu|vue|vus|pondu|devine|ressuscite|rajeuni|rattrape|rattrapee|bouche|allonge|embelli|imite) {4}",
      "<fake-thing> {6} (ressuscite|ressuscitee|rajeuni|rajeunie|redige|redigee|reve|revee|devine|devinee|reconstitue|reconstituee|complete|completee|invente|inventee|imagine|imaginee) (par|avec|grace a|d' apres) {2} (<ai-maker>|logiciel|algorithme|machine|prompt)",
      "(je|j'|on|nous) {2} (fait|laisse|demande) {1} (sortir|dessiner|generer|fabriquer|pondre|rediger|jouer|parler|chanter|ecrire|completer|prolonger|reconstituer) {4} (<ai-maker>|<fake-thing>)",
      "<fake-thing> {5} (n'|qui n'|ne) (existe|existent|existait|a jamais) {2}",
      "(legende|titre|album|s' intitule|intitule|sous titre|credit|date|datee) {3} (photo|hier|nos observations|archive|archives|au travail|vue reelle|direct|prise sur le vif|mesure|mesures|donnees reelles|originale)",
      '<ai-maker> {4} (a|ont)? (ajoute|ajoutait|anime|cree|clone|complete|comble|dessine|donne|fabrique|fait|genere|imagine|invente|lisse|mis|pondu|produit|reconstitue|rempli|remplace|rendu|restaure|sorti|tient) {5} <fake-thing>',
      "<fake-thing> {5} (sort|sorti|sortie|sortent|vient|viennent|genere|generee|generes|generees|fabrique|fabriquee|fabriques|cree|creee|crees|invente|inventee) {1} (d'|par|de|avec) <ai-maker>",
      '(demande|fait|fait faire|laisse) {2} <ai-maker> {6} <fake-thing>',
      "(on|nous|j'|je) {1} (a|avons|ai)? (clone|refait|recree|genere|synthetise|fabrique|rajeuni|ressuscite) {3} <fake-thing>",
      "(n'|ne) (ont jamais existe|a jamais existe|a jamais eu lieu)",
      "il n' y a jamais eu (de|d')",
      '(visage|voix|video|photo|image) {2} (clone|clonee|synthetique|de synthese)',
      '(entierement|totalement|100 %) (synthetique|genere|generee|faux|fausse|invente|inventee)',
      '(passer|passe|passent|publie|publiee|presente|presentee|montre|montree|legende|diffuse) {4} (pour|comme) (un|une|des|la|le|de)? (vraie|vrai|photo|archive|archives|donnees|images|reelle|reel|authentique|originale|direct)',
      "<fake-thing> {4} (complete|completee|completes|completees|dessine|dessinee|prolonge|prolongee|rempli|remplie|remplis|remplies|comble|combles|comblees|interpole|interpolee|interpolees|restaure|restauree|invente|inventee|inventes|inventees) (par|avec|grace a|a l' aide d'|a l' aide de) {1} <ai-maker>",
      '(avatar|clone|double numerique|double|hypertrucage|jumeau numerique) {3} (avec|a|reprend|portant) (sa|son|leur) (propre)? (voix|visage|sourire)',
      '<ai-maker> {3} (en a fait|a fait|en a fabrique|en a dessine|en a sorti) (une|un|deux|trois|plusieurs)',
      '<ai-maker> (a|ont) (invente|fabrique|imagine|brode) {3} (citation|citations|chiffres|donnees|valeurs|temoignage|temoignages|reference|references|entretien)',
      '(expert|experte|physicien|physicienne|scientifique|porte parole|ambassadrice|temoin) (virtuel|virtuelle|numerique|synthetique) {8} (jamais existe|interview|interviews)',
    ],
    honest: [
      "(atelier|cao|simulation|simulee|vue d' artiste|generateur de secours|groupe electrogene|canular|canulars|conference|concours|clairement|debunk|dementi|dementis|desinformation|exposition|faux|fausses nouvelles|infox|intox|jeu|la legende (le|l') {1}|quiz|signale|verification|viral|virale|on le dit|c' est ecrit|etiquette|etiqueter)",
      "(simuler|simulons|simulent|simulations|geant4|donnees d' entrainement|entraine|entrainons|imaginaire|fictif|fictive|fictifs|science fiction|circule|circulent|ne partagez pas|n' a jamais dit|n' a pas dit|escroc|escrocs|arnaque|signalee|signalez)",
      '(attention|mefiance|mefiez vous|verifier|verifiez|verifie|hallucine|hallucinations|erreur|erreurs|se trompe|ne faites pas confiance)',
    ],
  },
};
