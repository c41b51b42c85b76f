import type { Words } from '../../engine/rule.ts';

/** Something published was changed, and nobody says from what to what. */
export const silentCorrectionWords: Words = {
  en: {
    changed: [
      '(our|the|this|that|my|a few words in our|yesterday|last) {4} (announcement|article|blog|caption|captions|chart|credit|date|error|figure|graph|headline|image|infographic|issue|item|link|map|mistake|name|names|newsletter|number|numbers|page|paragraph|photo|picture|plot|post|press release|release|slide|slides|statement|story|table|text|thread|title|tweet|typo|version|video) {6} (has|have) (now)? been (adjusted|amended|changed|clarified|corrected|edited|exchanged|fixed|harmonised|harmonized|improved|mended|modified|polished|redone|removed|replaced|revised|rewritten|sorted|swapped|taken down|tweaked|updated)',
      '(i|we|i have|we have|i ve|we ve) (just|now|quietly|already)? (adjusted|amended|changed|corrected|edited|exchanged|fixed|mended|modified|redid|replaced|reuploaded|reworded|rewrote|swapped|tweaked|updated) (it|the|this|that|our|my|a|two|some|all) {3} (announcement|article|blog|caption|captions|chart|credit|error|figure|graph|headline|image|infographic|link|map|mistake|name|names|number|numbers|page|paragraph|photo|picture|plot|post|release|sentence|slide|slides|statement|story|table|text|thread|title|tweet|typo|video|wording)',
      '(please)? (ignore|disregard|forget|scrap) {2} (about)? (my|our|that|this|what) {2} (last|earlier|previous|first|old|other|post|tweet|message|version|thread|email|mail|i posted|we posted|i wrote|i said)',
      '(deleted|removed|took down|taken down) (it|the|this|that|my|our)? {3} (and|then)? (reposted|reposting|re posted|posted again|put up|uploaded)',
      '(reposting|re posting|reposted|reuploading|re uploading|posting again|take two|second attempt|repost) {2} (this|it|with|because|without|the|as)',
      '(oops|whoops|ahem|uh oh|my bad) {6} (wrong|typo|mistake|error|mix up|slip|outdated)',
      '(wrong|incorrect) (number|figure|plot|picture|photo|name|date|link|caption|version|file|slide) (above|earlier|yesterday|before|in|this morning|last)',
      '(new|different|other|another|fresh) (thumbnail|title|headline|caption|chart|picture|version|figure|number|link) {3} (same|instead|now|in its place)',
      '(was|saw|had) (a|another) different (headline|title|picture|number|caption|text|version|figure)',
      "(it's|it is|has|have|is|are|now|been|all|everything) (been)? (dealt with|sorted out|taken care of|put right|fixed now|corrected now|all good now|as it should be|the way it should be)",
      '(read|use|share|look at) (only)? the (second|new|newer|latest|other) (one|version|file|post) (instead|only|now|please)',
      'read only the second',
      '(edit|edited|update|updated) (fixed|corrected|done|sorted|mended)',
      '(refresh|reload) {1} (page|cache|feed)',
      '(you|nobody) (saw|have seen|noticed) nothing',
      'nothing to see here',
      '(better|correct|right|fixed) now',
      "isn't the (chart|picture|number|figure|photo|text|title|one|plot) that was",
    ],
    /** Words that say what was wrong and what is right. */
    told: [
      '(we|i|it|they|he|she|the text|the post|the caption|the article|our post) (wrote|said|stated|claimed|showed|named|called|gave|attributed|wrongly|mistakenly|had)',
      '(photo|picture|chart|figure|caption|text|post|article) {6} (showed|said|gave|named)',
      '(should|it should|must) (read|be|have been|say)',
      '(instead of|rather than|and not|not the|but not|as opposed to)',
      '(earlier|previous|original|first) (text|version|post|caption) {4} (said|gave|showed|named|stated|had)',
      'from {4} to (the)? <number>',
      "(what's|what is) new is",
      '(is|are|was|were) (actually|in fact|really)',
      'not <number>',
      'we regret',
    ],
    /** Other things that are changed or corrected. */
    except: [
      '(orbit|magnet|error|beam|tune|field|optics|lens|eye|vision|bias|trigger|alignment|acceptance|background) (corrected|correction|corrections|corrector)',
      '(signs|website|site|privacy notice|software|firmware|manual|lamps|windows|helmets|cables|seals|filters) {4} (has|have) been (replaced|changed|updated)',
    ],
  },
  fr: {
    changed: [
      "(le|la|les|l'|notre|nos|mon|ma|cette|ce|cet|un|une) {3} (affiche|annonce|article|auteurs|billet|carte|chiffre|chiffres|communique|courbe|date|erreur|fiche|figure|galerie|graphe|graphique|illustration|image|infographie|legende|lien|lettre|message|nom|noms|page|photo|plan|post|programme|publication|schema|tableau|texte|titre|tweet|version|video|visuel) {5} (a ete|ont ete|est|sont|a|est maintenant) {1} (actualise|actualisee|ajuste|ajustee|arrange|arrangee|change|changee|changes|changees|corrige|corrigee|corriges|corrigees|edite|editee|modifie|modifiee|mis a jour|mise a jour|remplace|remplacee|relu|relue|reimprime|reimprimee|retire|retiree|retouche|retouchee|revu|revue|supprime|supprimee)",
      '(post|article|legende|titre|photo|image|texte|message|visuel|figure|lien|version|chiffre|billet) {1} (edite|editee|corrige|corrigee|change|changee|modifie|modifiee|remplace|remplacee|mis a jour|mise a jour|actualise|actualisee)',
      "(on|j'|nous|je) {1} (ai|a|avons|viens de)? {1} (change|corrige|echange|edite|glisse|mis a jour|modifie|reecrit|refait|remplace|remis|retire|retouche|rectifie|supprime) {4} (affiche|annonce|article|auteurs|billet|carte|chiffre|chiffres|courbe|erreur|figure|graphique|image|infographie|legende|lien|message|mot|nom|noms|ordre|page|paragraphe|photo|phrase|post|publication|schema|tableau|texte|titre|version|video|visuel)",
      "(oubliez|ignorez|ne tenez pas compte|jetez|merci de jeter|merci d' ignorer|merci d' oublier) {4} (precedent|precedente|ancien|ancienne|premier|premiere|dernier|derniere|post|message|version|publication|hier)",
      '(je|on|nous) (supprime|supprimons|efface|retire) {2} (et)? {2} (republie|repost|reposte|remets|recommence|republions|renvoie)',
      '(republication|nouvelle publication|on recommence|deuxieme essai|version corrigee|nouvelle version) {2} (avec|du|de|sans|ici|en ligne)',
      '(petite|une|la|petit|grosse)? (coquille|erreur|faute|bourde|changement) {3} (corrigee|corrige|reparee|rectifiee|arrangee|de casting|dans le post|dans notre)',
      '(oups|oupsi|mea culpa|hum) {6} (erreur|coquille|faux|fausse|mauvais|mauvaise|boulette)',
      "(c' est|tout est) (bon|arrange|regle|repare|corrige|rectifie|plus exact|mieux ainsi|a jour) {1} (maintenant|arrange|corrige|mieux ainsi)",
      "on n' en parle plus",
      '(faites|fais) un (rafraichissement|refresh)',
      '(rafraichissez|rechargez|actualisez) (la)? page',
      '(mene|pointe|renvoie) desormais ailleurs',
      "(vous|personne) (n'|avez|a) {1} rien vu",
    ],
    told: [
      "(nous avions|on avait|j' avais|nous avons|il etait|elle etait|il avait ete|le texte|la photo|le billet|l' article) {2} (ecrit|dit|indique|annonce|donne|montrait|attribuait|disait|inversait|parlait)",
      "(il faut lire|lire|il fallait lire|il s' agit de|il s' agissait de)",
      "(et non|et pas|au lieu de|au lieu d'|et non pas|plutot que)",
      '(montrait|inversait|indiquait|disait|attribuait)',
      '(de|du) <number> (a|au) <number>',
      'et la voici',
    ],
    except: [
      "(correction|corriger|corrige) (d'|des|de|quarante|les) (orbite|copies|examens|epreuves|devoirs|aimant|faisceau|erreurs quantiques)",
      '(cv|poeme|mail|appli|menu|ordinateur) {4} (corrige|corrigee|change|modifie)',
    ],
  },
};
