import type { Words } from '../../engine/rule.ts';

/** What has been published and can be changed behind readers' backs. */
const pieceEn =
  '(abstract|album|alt text|animation|answer|article|articles|banner|blog|bulletin|caption|captions|carousel|chart|charts|clip|cover|credit|credits|description|diagram|fact sheet|faq|figure|figures|flyer|footage|footnote|gallery|graph|graphic|headline|headlines|illustration|image|images|infographic|infographics|interview|issue|item|leaflet|legend|link|links|map|newsletter|number|numbers|page|pages|paragraph|passage|photo|photos|pic|picture|pictures|plot|plots|podcast|post|posts|press release|quote|quotes|reel|release|screenshot|sentence|slide|slides|spelling|statement|story|table|text|thread|threads|thumbnail|timeline|title|titles|toot|transcript|tweet|tweets|update|version|video|videos|webpage|wording|names|author list)';
const pieceFr =
  '(affiche|affiches|album|animation|annonce|article|articles|bandeau|banniere|billet|bulletin|carrousel|carte|carte postale|chapeau|chiffre|chiffres|citation|citations|communique|communiques|couverture|credit|credits|courbe|depliant|diagramme|diapo|diapos|diapositive|diapositives|entretien|fiche|figure|flyer|galerie|graphe|graphes|graphique|graphiques|illustration|illustrations|image|images|infographie|infographies|infolettre|legende|legendes|lien|liens|message|miniature|newsletter|nom|noms|ordre des auteurs|page|pages|paragraphe|passage|phrase|photo|photos|podcast|post|posts|publication|publications|reel|schema|schemas|story|tableau|texte|textes|thread|fil|titre|titres|transcription|tweet|tweets|valeur|valeurs|version|video|videos|visuel|visuels|vignette)';

const alteredEn =
  '(adjusted|altered|amended|binned|changed|cleaned up|corrected|deleted|edited|exchanged|fixed|harmonised|harmonized|mended|modified|patched|polished|pulled|redone|refreshed|removed|rephrased|replaced|retouched|revised|reworded|rewritten|scrubbed|smoothed|sorted out|sorted|swapped|switched|taken down|tidied up|tidied|toned down|tweaked|updated|withdrawn)';
const alteredFr =
  '(actualise|actualisee|actualises|actualisees|ajuste|ajustee|arrange|arrangee|arrangees|arranges|change|changee|changes|changees|corrige|corrigee|corriges|corrigees|edite|editee|edites|efface|effacee|effaces|echange|echangee|harmonise|harmonisee|harmonises|lisse|lissee|mis a jour|mise a jour|mises a jour|modifie|modifiee|modifies|modifiees|nettoye|nettoyee|permute|permutee|peaufine|rectifie|rectifiee|rectifies|rectifiees|redresse|refait|refaite|reecrit|reecrite|reformule|reformulee|reformules|reimprime|reimprimee|relu|relue|remanie|remaniee|remplace|remplacee|remplaces|remplacees|repare|reparee|republie|republiee|retire|retiree|retires|retouche|retouchee|retravaille|retravaillee|revu|revue|supprime|supprimee|supprimes|supprimees|troque|troquee|retape|retapee|rafistole|rafistolee)';

export const silentCorrectionWords: Words = {
  en: {
    /** Something was wrong with it. */
    fault: [
      '(blooper|blunder|boo boo|bug in the {1}|error|errors|glitch|howler|mistake|mistakes|mix up|mixup|oversight|slip|slip up|typo|typos|wrong decimal|wrong (axis|caption|date|figure|file|graph|link|name|number|photo|picture|plot|unit|units|value|version|year)|missing zero|factor of {2})',
      '(was|were|is|are|had been|had) {1} (a bit|all|badly|completely|slightly|totally|way|just)? (backwards|garbage|inaccurate|incorrect|mislabelled|nonsense|not (quite)? (correct|right|true|accurate)|off|out of date|outdated|rubbish|swapped|upside down|wrong)',
      '(got|had) {3} (backwards|wrong|mixed up|upside down)',
      "(oops|ooops|whoops|my bad|mea culpa|sorry about that|nothing to see here|don't ask|carry on|move along|thanks to those who spotted|well spotted|as some of you (noticed|spotted|pointed out)|nobody saw (that|it|anything))",
      'for a better one',
    ],
    /** Something that was posted has changed. */
    change: [
      '(amended|changed|corrected|deleted|edited|exchanged|fixed|hid|modified|patched|pulled|redid|redrew|redrawn|removed|replaced|reposted|reuploaded|re uploaded|substituted|swapped|took down|tweaked|updated|uploaded) {4} (above|animation|article|axis|caption|chart|date|diagram|figure|graph|graphic|headline|image|infographic|link|message|name|number|numbers|photo|picture|plot|poll|post|reel|slide|slides|story|table|text|thread|title|tweet|unit|units|value|values|video)',
      '(above|animation|article|axis|caption|chart|date|diagram|figure|graph|graphic|headline|image|infographic|link|message|number|numbers|photo|picture|plot|post|reel|slide|slides|story|table|text|thread|title|tweet|units|value|values|video) {3} (amended|changed|corrected|deleted|edited|exchanged|fixed|gone|new now|modified|patched|removed|replaced|right now|fine now|correct now|swapped|taken down|updated)',
      "(it|they|that|this) (is|are|has|have|was|were|'s) (all|been|now|quietly|since)? {1} (amended|corrected|fixed|gone|mended|put right|removed|repaired|replaced|right now|sorted|taken down)",
      '(use|take|look at|share|trust|read) (this one|the new one|the one below|the new version|this version)',
      '(new|second|better|clean|correct|corrected|proper|right) (version|one|post|upload|link|figure|plot|graphic) {1} (below|above|here|now|up|is up|in the comments|attached|online)',
      '(version|take|attempt|try) (two|2|three|3|b)',
      '(scrap|strike|cancel|forget) that',
      "here (is|'s) the (actual|correct|proper|real|right|true) {2}",
      '(down|offline) (overnight|quietly|this morning) and {3} (corrected|new|right) {1}',
    ],
    /** Do as if you had not seen it. */
    ignore: [
      "(ignore|disregard|forget|scratch|unsee|discard|bin|delete|please ignore|pay no attention to|never mind|nevermind|overlook|skip) {4} (caption|chart|earlier|figure|first one|graph|graphic|headline|image|infographic|last|link|mail|map|message|newsletter|number|numbers|old one|older|one before|original|photo|picture|plot|post|posts|previous|slide|slides|story|thread|toot|tweet|version|video|yesterday 's|this morning 's)",
      '(ignore|disregard|forget|scratch|never mind|nevermind) {1} (all)? (what|whatever|everything|anything) (i|we|you) {2} (claimed|heard|posted|promised|put|read|said|saw|shared|told|tweeted|typed|wrote)',
      "(pretend|as if|let's pretend|we'll pretend|act as if|like) {4} (didn't|did not|never|nothing) {2} (happen|happened|saw|see|seen|read|was there|existed|posted)",
      '(nothing|nothin) (to see|happened) here',
      '(please)? (read|use|share|look at|download|keep|trust|watch|print|retweet|quote) {1} (only|just)? (the|this) {1} (second|newer|new|latest|updated|corrected|fresh|later|other) (one|issue|version|post|link|file|plot|picture|chart|map|image|video)? {1} (only|instead|now|please|from now on)',
      '(share|use|quote|download|read|watch|print|post) {2} (new|this|other|second|updated|corrected|right) {1} (one|version|file|image|plot|link|post)? {1} instead',
      '(throw away|throw out|recycle|trash|bin|delete|destroy|shred|discard) {2} (old|earlier|first|previous|outdated) {1} (one|ones|version|copy|copies|flyer|flyers|poster|posters|file|leaflet|mail)',
      '(old|earlier|previous|first|original) (one|version|post|link|thread|plot|picture|video|caption|file|tweet|chart|photo) {3} (is|has|was) {1} (gone|deleted|dead|no longer|been removed|vanished|disappeared|history|retired|in the bin|offline)',
      '(that|the|this|my|our) {1} (post|thread|tweet|toot|story|video|plot|picture|claim|number|chart|slide) {2} (never (happened|existed)|is gone|has vanished|has disappeared|disappeared|vanished|went poof|no longer exists|does not exist any more|is no longer there)',
    ],
    /** Taken down and put up again. */
    repost: [
      '(deleted|deleting|delete|removed|removing|took down|taken down|taking down|pulled|unpublished|withdrew|binned|nuked|zapped) {6} (again|another go|posted|re posted|re posting|re upload|re uploaded|re uploading|repost|reposted|reposting|republished|try again|trying again|second try|take two|posting again|new one|new version|start over)',
      '(repost|reposting|reposted|re posting|re posted|re upload|re uploaded|re uploading|reupload|reuploaded|reuploading|republishing|republished|posting again|posted again|sending again|resending|resent|re sending|second attempt|second try|take two) {3} (as|because|better|correct|corrected|fixed|for reasons|in better|now|right|since|the (right|correct|proper|new|fixed)|this|with|without|due to|after)',
      "(deleted|removed|hid|hidden|took down|taken down|pulled|wiped|scrubbed|erased|unpublished|archived) {2} (my|our|the|that|a|an|yesterday 's|this morning 's|last) {2} (caption|claim|comment|post|posts|slide|thread|toot|tweet|tweets|story|reel|video|plot|chart|picture|photo|image|paragraph|headline|sentence|number|statement|line)",
      "(you|you'll|you'd|you may|some of you|subscribers|readers) {3} (get|got|receive|received|see|saw|may have (got|seen|received)|will get) {4} (twice|two times|again|a second time|two versions|two copies)",
      '(v2|version 2|version two|take two|second edition|try again|attempt number two|new and improved|now with the) {2} (of|with|is|now|this|here|correct|right|post|thread|plot|picture)',
      '(same|the same) (link|post|video|plot|picture|thread|story|url|talk|text) {2} (different|new|other|better|nicer|fresh|corrected|right) {1} (caption|content|title|headline|text|number|numbers|plot|picture|thumbnail|one|version)',
      'new (thumbnail|title|headline|caption|picture|photo|cover|plot|numbers|text|link|version) {4} same (video|link|post|story|article|text|url|thread|page|place|address)',
    ],
    /** Oops, mended, thanks: and what was it? */
    mended: [
      '(oops|oups|whoops|ouch|uh oh|my bad|mea culpa|ahem|erm|er|blush|sorry|apologies|facepalm) {4} (wrong|fixed|corrected|old|mistake|error|mixed up|the number|mistyped|changed|updated|wrong one|deleted)',
      '(edit|edited|eta|update|updated|upd) {1} (corrected|fixed|sorted|done|typo|mistake|number|numbers|better|changed|removed|plot|caption|picture|now|mended|cleaned)',
      '(edited|updated|corrected|amended|modified|revised) (for|to) (accuracy|clarity|correctness|precision|reflect|fix|remove|improve|avoid|be more|match)',
      '(error|errors|mistake|mistakes|slip|blunder|glitch|typo|typos|howler|inaccuracy|inaccuracies|issue|bug|mix up|mixup) {6} (corrected|dealt with|fixed|gone|healed|mended|rectified|removed|repaired|resolved|sorted|straightened out|put right|taken care of|cleaned up|amended|ironed out|remedied)',
      '(corrected|dealt with|fixed|mended|rectified|repaired|removed|sorted|ironed out|resolved|patched|put right) {2} (a|an|the|that|some|two|three|several|few|all|my|our|one|little|small|tiny|silly|couple of) {2} (blunder|error|errors|glitch|howler|inaccuracies|inaccuracy|mistake|mistakes|slip|slips|typo|typos|mix up)',
      "(it|that|this|everything|the matter) (has been|is|was|has now been|'s been|'s|'s all|is all|'s now|is now) (now|all)? (dealt with|taken care of|sorted|sorted out|put right|straightened out|mended|made right|set right) {1} (now)?",
      '(is|are|looks|should be|was|now|made it|much|got) {1} (now|all|also)? (correct|right|accurate|as it should be|as intended|the way it should be|like it should|the correct one|the right one|fine now|ok now|better now|good now|true now) {1} (now|again|this time|at last|i promise|promise)',
      '(better|correct|right|fixed|accurate|happy|good|ok|okay|true|satisfied) now',
      "(now|this time) (it's|its|with|it is) {2} (correct|correctly|right|proper|accurate|true|real) {1} (one|ones|number|numbers|plot|picture|caption|name|names|photo|link|people|value|figure|figures|unit|units|version)?",
      '(refresh|reload|clear {2} cache|hit f5|f5|look again|check again|read again|re read|reread) (the|this|your)? (page|tab|browser|it|cache|post|link|article)',
    ],
    /** A published piece has been changed, and nothing more is said. */
    altered: [
      `(we|i|we've|i've|someone|somebody|they|our (editor|editors|team|webmaster|intern)|my (boss|editor)) (have|has|had|just|quietly|silently|also|now|simply|therefore)? (just|quietly|silently|since|now|already|also|slightly)? ${alteredEn} {4} ${pieceEn}`,
      `(quietly|silently|discreetly|secretly|sneakily|on the quiet|without fuss|under the radar|stealthily|on the sly) {2} ${alteredEn}`,
      `${alteredEn} {6} (quietly|silently|discreetly|nobody (will|noticed|saw)|no one (will|noticed|saw)|hope (nobody|no one)|without (a word|fuss|comment)|no questions|don't ask|shh|hush|move along)`,
      `${pieceEn} {5} (has been|have been|has now been|have now been|was|were|got|is now|are now|has since been|have since been|had to be|has) ${alteredEn}`,
      `${pieceEn} (all|now|also|is|was)? ${alteredEn} (now|again|done|thanks|sorry|accordingly|overnight)`,
      `(a|an|one|some|the) (different|new|other|another|nicer|better|prettier|corrected|second|fresh) ${pieceEn} {3} (now|instead|than before|than (this morning|yesterday|an hour|last night)|up|is up|in place|is online|took its place)`,
      `(saw|read|got|see|found|downloaded|shared|had|watched|heard) {2} (a|an|the|some) {1} (different|other|old|older|earlier|previous|wrong|first) {1} ${pieceEn}`,
      `${pieceEn} {6} (isn't|is not|aren't|are no longer|is no longer|not) the {2} (that|which|you|one|same) {2} (was|were|had|saw|read|anymore|any more|it was|yesterday)`,
      `(different|new|changed|other) ${pieceEn} {2} (this morning|now|than yesterday|overnight|since yesterday|since this morning)`,
      '(the)? (wording|text|caption|title|headline|number|numbers|figure|plot|story|page|statement|version) (changed|has changed|have changed|is different|are different|looks different|reads differently|moved on)',
      '(few|couple of|some|two|three|several|one or two) (words|lines|figures|numbers|names|sentences|details|bits|things|paragraphs|pictures|plots) {6} (adjusted|aligned|changed|corrected|different|edited|harmonised|harmonized|improved|moved|polished|removed|reworded|tweaked|updated|replaced|swapped|smoothed)',
      '(in the meantime|meanwhile|since then|overnight) {6} (corrected|changed|updated|edited|rewritten|replaced|fixed|amended|reworded)',
    ],
    /** What was wrong, or what is right, is said after all. */
    told: [
      '(we|i|they|he|she|it|post|posts|caption|text|version|article|slide|item|podcast|video|headline|thread|graphic|plot|page|photo|chart|piece) {2} (wrote|said|gave|stated|claimed|named|called|attributed|credited|showed|listed|had|typed|labelled|quoted|put|printed|read|spelled|spelt|told) {1} (that|it|the|a|an|as|them|two|<number>|=CP|five|our|his|her)',
      '(instead|in place) of',
      '(rather than|as opposed to|and not|but not)',
      '(should|must|ought to) (have been|have read|have said|read|say|be (a|an|the)? <number>)',
      'now (reads|says|gives|states|names|credits|shows <number>)',
      'not (a|an|the|in|on|at|by)? <number>',
      '<number> {3} (and not|not)',
      "(it's|it is|is|are|was|were|they're|he's|she's) {6} (not|never) {6}",
      '(actually|in fact|in reality|in truth|wrongly|mistakenly|erroneously|incorrectly|by mistake|mislabelled|misspelt|misspelled|misstated|misattributed|misquoted|miscounted|swapped places|upside down|mixed up|confused|forgot|left out|missing)',
      'from {4} to {4}',
      '(typo|spelling|comma|link|accent) (in|of|for) the',
      "(what 's new|what is new|what changed|what we changed|what was wrong|was wrong because|the (mistake|error) (was|is)|the reason|change log|changelog|old and new|before and after|both versions)",
      '(correct|right) (answer|date|figure|link|name|number|spelling|time|unit|value|version|year|title|caption) (is|was|are|reads)',
      '(erratum|corrigendum|errata)',
      '(we regret|correction) {2} (leaving|calling|that|the|on|of)',
      '(apologise|apologize|sorry) (to|for (calling|leaving|saying|naming|the wrong|confusing|mixing|writing))',
    ],
    /** A planned change, a technical one, work before publication, or somebody else's. */
    other: [
      '(daily|weekly|monthly|yearly|regularly|every|each|annually|once a|real time|live|automatically|continuously|will be|to be|can be|going to|until|before (it|the|we|publication)|proofread|first draft|peer review|referee|referees|reviewer|reviewers)',
      '(orbit|optics|tune|quantum|calibration|efficiency|acceptance|energy|alignment|dataset|datasets|database|firmware|software|code|app|api|release notes|repository|branch|pull request|version <number>|kernel|server|certificate|password|policy|privacy|terms|tariff|bus|tram|timetable|schedule|opening hours|menu|exam|homework|thesis|cv|poem|curtains|lamp|lamps|bulb|tyre|tires|bike|door|sign|signs|coffee|museum|exhibition|film|profile|avatar|wallpaper|wiki)',
      '(lightroom|photoshop|filter|cropped|colour|color|crop) {4} (by|in|with|only|for)',
      '(moved|postponed|cancelled|canceled|rescheduled|brought forward|new date|new venue|new time|blood drive|lecture|seminar|bookings)',
      '(guide|how to|lesson|workshop|training|rule|rules|policy|policies|advice|tips|why we|when we|whenever|if you|if we|always) {8} (correct|correction|corrections|error|errors|mistake|mistakes|edit|edits|mend)',
      '(my (mother|mum|mom|cat|son|daughter|dad|father|boss|supervisor|neighbour)|the (cook|plumber|gardener|printer|driver))',
    ],
    except: [
      'error (correction|corrections|correcting|budget|bar|bars)',
      'corrected for',
      '(edit|edited) (your|by|with)',
      'video (editing|editor)',
      '(swap|swapped) (shop|party|shifts|seats|places)',
      '(nothing to see here) (yet)',
      '(never mind) (the weather|the rain|the gap|that|if)',
      '(figure|graph|plot|data) {2} (updated|changed) with <number>? {2}',
      'look at all (the)? {4}',
    ],
  },
  fr: {
    /** Quelque chose y clochait. */
    fault: [
      '(bevue|boulette|bourde|coquille|erreur|erreurs|etourderie|faute|fautes|gaffe|inversion|oubli|pataques)',
      "(etait|etaient) {1} (a cote|a l' envers|errone|erronee|erronees|faux|fausse|fausses|inexact|inexacte|inverse|inversee|inverses)",
      '(mauvais|mauvaise|mauvais|faux|fausse) (axe|chiffre|courbe|date|echelle|figure|fichier|graphique|image|legende|lien|photo|planche|unite|valeur|version|visuel)',
      '(oups|oupsi|mea culpa|pardon|desole pour ca|circulez|ni vu ni connu|merci aux attentifs|merci a ceux qui|bien vu|faisons comme si)',
      "(n'|ne) (etait|etaient|est) pas (la|le|les|tout a fait)? (bon|bonne|bonnes|bons|correct|correcte|exact|exacte|juste|justes)",
    ],
    /** Ce qui était publié a changé. */
    change: [
      '(change|changee|corrige|corrigee|corriges|echange|edite|efface|effacee|enleve|enlevee|mis a jour|mise a jour|modifie|modifiee|rectifie|remanie|remis|remise|remplace|remplacee|republie|repare|reposte|retire|retiree|retouche|supprime|supprimee) {4} (affiche|animation|article|axe|billet|chiffre|chiffres|courbe|date|diapo|fil|figure|graphe|graphique|image|infographie|legende|lien|message|nom|photo|post|publication|reel|schema|story|tableau|texte|titre|tweet|unite|unites|valeur|valeurs|video|visuel)',
      '(affiche|animation|article|axe|billet|chiffre|chiffres|courbe|date|diapo|fil|figure|graphe|graphique|image|infographie|legende|lien|message|photo|post|publication|reel|schema|story|tableau|texte|titre|tweet|unite|unites|valeur|valeurs|video|visuel) {3} (change|changee|corrige|corrigee|corriges|edite|efface|effacee|enleve|enlevee|mis a jour|mise a jour|modifie|modifiee|rectifie|rectifiee|remplace|remplacee|repare|reparee|retire|retiree|retouche|retouchee|supprime|supprimee)',
      "(c'|elle|il|tout|voila) (est|a ete|qui est) (maintenant|desormais|vite)? (arrange|corrige|corrigee|repare|reparee|remis d' aplomb|retabli|rectifie)",
      "(n'|ne) y (est|sont|figure|figurent) plus",
      '(voici|voila|prenez|regardez|gardez) (la|le|plutot|donc) {1} (bon|bonne|nouveau|nouvelle|vrai|vraie|version corrigee|version)',
      '(version|v) (2|deux|b|corrigee)',
    ],
    ignore: [
      "(ignorez|ignorer|oubliez|oublions|oublie|oublier|ne tenez pas compte|ne pas tenir compte|ne regardez pas|effacez|jetez|supprimez|faites abstraction|on oublie|n' ouvrez pas) {4} (ancien|ancienne|annonce|avant|carte|chiffre|chiffres|courriel|dernier|derniere|diapo|graphe|graphique|hier|image|infographie|legende|lien|mail|message|newsletter|photo|post|posts|precedent|precedente|premier|premiere|publication|schema|story|thread|titre|tweet|version|video|visuel|ce matin|vieux|vieille)",
      "(oubliez|oublie|oublions|ignorez|on oublie) {1} (tout)? (ce que|ce qu'|ce) {2} (j'|je|on|nous|vous) {3} (annonce|dit|ecrit|lu|montre|poste|publie|raconte|vu|partage|avance|mis)",
      '(ni vu ni connu|ni vu ni lu)',
      "(comme si|faites comme si|faisons comme si|on fait comme si) {4} (rien|n'|de rien)",
      "(merci|priere|veuillez|pensez) (de|d'|a) {1} (ne) {2} (lire|garder|partager|utiliser|retenir|diffuser|regarder) {1} (que)? {1} (la|le|celui|celle) {1} (derniere|dernier|nouvelle|nouveau|second|seconde|deuxieme|ci)",
      "(lisez|gardez|partagez|utilisez|retenez|telechargez|regardez|prenez|ne lisez|ne gardez|ne retenez|ne lisez que) {2} (que)? (la|le|celui|celle|l') {1} (autre|bon|bonne|corrige|corrigee|dernier|derniere|nouveau|nouvelle|second|seconde|deuxieme) {2} (version|plutot|a la place|post|lien|image|fichier|graphe|visuel|photo|mail|seulement|svp|s' il vous plait)?",
      "(jeter|jetez|detruire|detruisez|supprimer|supprimez|effacer|effacez|recyclez|poubelle pour) {2} (ancien|ancienne|anciens|anciennes|l' ancien|l' ancienne|precedent|precedente|premier|premiere|vieux|vieille|les anciens|les anciennes) {1}",
      "(ancien|ancienne|precedent|precedente|premier|premiere) (post|version|lien|photo|visuel|image|graphe|video|article|message|tweet|legende|affiche) {3} (n' existe plus|a disparu|n' est plus|est partie|est parti|a ete (supprime|supprimee|retire|retiree|efface|effacee)|est supprime|est supprimee|est a jeter|est hors ligne|a saute)",
      '(sans|ne) (posez|poser|pas poser) (de|la|pas de) question',
    ],
    repost: [
      "(je|on|nous|j'|ai|avons) {2} (supprime|supprimons|efface|effacons|retire|retirons|enleve|enlevons|depublie|vire|ai supprime|ai efface) {4} (et|puis|pour|avant de|je) {2} (republie|republions|repost|reposte|repostons|reposter|recommence|remets|remettons|renvoie|repars|refais|republier|remettre|poster|recommencer|refaire)",
      '(supprime|efface|retire|enleve|depublie) (et|puis) (republie|reposte|remis|reposter|remplace|renvoye|refait)',
      '(je|on|nous) {1} (republie|republions|reposte|repostons|repost|renvoie|renvoyons|remets|remet|remettons|repartage|repartageons) {3} (avec|car|parce|la bonne|le bon|les bons|les bonnes|sans|ce|cette|cet|le|la|version|corrige|corrigee|en mieux|suite a|mon|notre|ca)',
      '(repost|re post|republication|rediffusion|bis|deuxieme essai|second essai|deuxieme tentative|nouvelle tentative|on reprend|v2|version 2|version bis|prise deux|take two|renvoi) {2} (avec|de|du|car|parce|pour|corrige|corrigee|le bon|la bonne|les bons|cette fois|sans|en mieux|raison|raisons)',
      "(j' ai|on a|nous avons|ai|avons|il a fallu|j' avais) {1} (du)? (supprime|supprimer|efface|effacer|retire|retirer|enleve|enlever|masque|depublie|fait disparaitre|vire|archive) {3} (billet|commentaire|communique|diapo|graphe|graphique|image|legende|message|paragraphe|passage|phrase|photo|post|publication|story|thread|tweet|video|visuel|chiffre|titre|ligne)",
      '(vous|certains|les abonnes) {3} (recevez|avez recu|recevrez|allez recevoir|recoivent|voyez|verrez) {4} (deux fois|en double|a nouveau|une seconde fois|une deuxieme fois)',
      '(nouvelle|nouveau|autre) (miniature|titre|legende|photo|image|graphe|version|visuel|couverture|texte) {4} (meme|memes) (video|lien|post|article|texte|adresse|billet|endroit|fil)',
      '(meme|memes) (lien|post|video|article|adresse|texte|billet) {3} (autre|nouveau|nouvelle|nouveaux|different|differents|meilleur|contenu|chiffres)',
    ],
    mended: [
      '(oups|oups|zut|aie|mince|hum|ahem|desole|desolee|pardon|mea culpa|au temps pour (moi|nous)|autant pour (moi|nous)|my bad|bourde) {5} (mauvais|mauvaise|corrige|corrigee|erreur|boulette|faux|fausse|trompe|trompee|trompes|repare|change|changee|modifie|supprime|etourderie|inattention|rectifie)',
      "(edit|edite|maj|mise a jour|modif|edition|mis a jour) {2} (corrige|corrigee|corriges|c' est bon|fait|repare|rectifie|coquille|erreur|faute|chiffres|graphe|legende|photo|nettoye)",
      "(edite|modifie|corrige|editee|modifiee|amende|precise|retouche) pour (plus de|davantage de|raison|raisons|la clarte|clarte|exactitude|plus d'|etre|eviter|coller)",
      '(petite|grosse|une|la|quelques|deux|les|nos|notre|mes|ma|vilaine|belle) {1} (bevue|boulette|bourde|bug|coquille|coquilles|couac|erreur|erreurs|etourderie|faute|fautes|gaffe|imprecision|imprecisions|inexactitude|inexactitudes|maladresse|souci|probleme) {5} (arrange|arrangee|corrige|corrigee|corriges|corrigees|disparu|effacee|effacees|gommee|gommees|rattrapee|rectifiee|rectifiees|rectifie|reparee|reparees|repare|reglee|regle|resolue|supprimee|supprimees|nettoyees|enlevee)',
      '(erreur|coquille|faute|bevue|boulette|bourde|legende|photo|titre|chiffre|chiffres|lien|legendes) (arrangee|corrige|corrigee|corrigees|corriges|rectifiee|reparee|repare|changee|change|changes|reglee|effacee|remplacee|modifie|modifiee|rectifie)',
      "(j' ai|on a|nous avons|avons|ai|a ete|ont ete) (corrige|rectifie|repare|rattrape|efface|gomme|arrange|corrigee|corrigees|corriges) {1} (la|les|une|des|deux|trois|quelques|l'|cette|petite) {2} (bevue|boulette|bourde|coquille|coquilles|erreur|erreurs|faute|fautes|imprecision|imprecisions|inexactitude|inexactitudes|etourderie|maladresse|chose|choses)",
      "(c' est|tout est|ca y est|voila c' est|ca) {1} (corrige|rectifie|remis d' aplomb|nettoye)",
      "(c' est|ce sont|voici|voila|maintenant|desormais) {2} (plus exact|plus juste|mieux ainsi|mieux comme ca|plus correct|plus precis|(le|la|les) (bon|bonne|bons|bonnes) {1}) {2} (maintenant|cette fois|desormais|a present|ainsi)?",
      "(maintenant|desormais|cette fois|cette fois ci|a present) {1} (c' est|ce sont|avec) {1} (bon|juste|le bon|la bonne|les bons|les bonnes|exact|correct|mieux|la vraie|le vrai|les vrais)",
      '(rafraichissez|rafraichir|actualisez|rechargez|faites f5|faites un rafraichissement|videz {2} cache|relisez|regardez a nouveau) {2} (page|la page|cache|navigateur|votre|le lien|article|maintenant|svp)?',
      '(erreur de (casting|aiguillage|frappe|copier coller|manip|manipulation|fichier|photo|legende|parcours)|faute de frappe|faute de gout)',
      '(ca change tout|ca fait plus propre|(affiche|article|graphe|reimprimee|reimprime|republie|republiee|refait|refaite|version|legende) {2} (en mieux|en plus exact|en plus juste))',
    ],
    altered: [
      `(on a|j' ai|nous avons|quelqu'un a|la redaction a|le service a|l' equipe a|le stagiaire a|avons|ai|ont) (du|discretement|aussi|donc|depuis|vite|legerement|juste|simplement|rapidement|glisse|finalement)? ${alteredFr} {4} ${pieceFr}`,
      `(on a|j' ai|nous avons) (glisse|mis|place|substitue|insere|pose|colle) {2} (un|une) (autre|nouveau|nouvelle|meilleur|meilleure|bonne|bon) {1} ${pieceFr}`,
      `(discretement|en douce|en catimini|en silence|sans bruit|sans tambour|mine de rien|sans le dire|sous le manteau|ni vu ni connu) {6} ${alteredFr}`,
      `${alteredFr} {4} (discretement|en douce|en catimini|en silence|sans bruit|sans tambour|mine de rien|sans le dire|pendant la nuit|ni vu ni connu|l' air de rien|sans commentaire)`,
      `${pieceFr} {5} (a ete|ont ete|vient d' etre|viennent d' etre|est desormais|est maintenant|sont maintenant|sont desormais|a du etre) {1} ${alteredFr}`,
      `${pieceFr} (changee|changees|change|changes|corrigee|corrige|corriges|echangee|modifiee|modifie|remplacee|remplace|reimprimee|republie|rectifiee|edite)`,
      `${pieceFr} {4} (a change|ont change|a bouge|ont bouge|n' est plus (le|la) meme|ne sont plus les memes|mene desormais|mene maintenant|mene ailleurs|dit autre chose|affiche autre chose|a evolue)`,
      `(une|un) (autre|nouvelle|nouveau) ${pieceFr} {4} (a la place|au lieu|a pris la place|remplace|est en ligne|desormais|maintenant)`,
      '(petit|petite|petits|petites|leger|legere|quelques|deux|trois|menus|legers|legeres) (changement|changements|modification|modifications|modif|modifs|retouche|retouches|ajustement|ajustements|correctif|correction|corrections|nettoyage|amelioration) {2} (dans|de|sur|a|au|du|apportee|apportees|apporte)',
      '(quelques|deux|trois|certains|certaines|plusieurs) (mots|lignes|chiffres|noms|phrases|details|passages|termes|photos|paragraphes) {6} (ajustes|ajustees|changes|changees|change|corriges|corrigees|disparu|differents|harmonises|harmonisees|lisses|modifies|modifiees|remplaces|remplacees|retires|reformules|bouge|retouches)',
      '(entre temps|depuis|dans la nuit|cette nuit) {6} (corrige|corrigee|change|changee|modifie|modifiee|mis a jour|mise a jour|remplace|remplacee|reecrit|reecrite|retire|retiree)',
      `(post|article|billet|message|texte|page|tweet|legende|communique|titre) (edite|edites|modifie|corrige|corrigee|modifiee|actualise|retouche|mis a jour|mise a jour)`,
    ],
    told: [
      "(nous|on|j'|je|il|elle|post|legende|texte|version|article|diapo|schema|video|titre|fil|graphe|page|photo|billet|graphique) {2} (avions|avait|avais|avons|a|ai)? {1} (ecrit|ecrivions|ecrivait|dit|disions|disait|disais|donne|donnait|donnions|indique|indiquait|annonce|annoncait|affirmait|attribue|attribuait|montrait|nommait|appele|mis|confondu|parle|parlait|inverse|inversait|oublie|citait|creditait|mentionnait|lisait) {1} (que|qu'|le|la|les|un|une|des|de|au|<number>|par|cinq|trois|nord)",
      "(au lieu) (de|d'|du|des)",
      '(plutot que|et non|et pas)',
      '(il faut|il fallait|fallait|lire|lisez) {1} (lire|bien lire|comprendre)',
      '(et|mais)? (non|pas) {1} <number>',
      '<number> {3} (et non|et pas|pas)',
      "(en fait|en realite|par erreur|a tort|inversait|inversion|inverse|inverses|confondu|confusion|interverti|intervertis|manquait|manquaient|oublie|etait a l' envers|mal orthographie)",
      "(s' agit|s' agissait) (de|du|d'|bien)",
      '(la|le) (bonne|bon|vrai|vraie|juste|exacte) (reponse|date|chiffre|lien|nom|orthographe|heure|unite|valeur|annee|titre|version) (est|etait|sont)',
      '(erratum|errata|corrigendum)',
      "(la voici|le voici|les voici|l' ancienne et la nouvelle|avant apres|les deux versions|cote a cote|ce qui a change|ce qui change|ce qui etait faux|l' erreur (etait|est|venait)|journal des modifications)",
      '(passe|passait|passer) de {4} a',
      '(nos|mes|toutes nos) excuses (a|au|aux|pour (avoir|la confusion))',
      'ecrit en (commentaire|toutes lettres|haut|bas)',
    ],
    other: [
      '(chaque|tous les|toutes les|regulierement|quotidiennement|chaque semaine|en temps reel|automatiquement|sera|seront|peut etre|peuvent etre|avant (publication|parution|envoi|de|que|impression)|relecture|relecteur|relectrice|rapporteur|rapporteurs|comite de lecture)',
      "(orbite|optique|quantique|etalonnage|efficacite|acceptance|alignement|jeu de donnees|base de donnees|firmware|logiciel|code|appli|application|serveur|certificat|mot de passe|confidentialite|conditions|tarif|tarifs|bus|tram|horaire|horaires|calendrier|menu|copies|examen|devoirs|these|cv|poeme|rideaux|lampe|lampes|ampoule|ampoules|pneu|pneus|velo|serrure|panneau|panneaux|cafe|cafetiere|musee|exposition|film|profil|avatar|fond d' ecran|meteo|toit|chaudiere)",
      '(reporte|reportee|reportes|annule|annulee|deplace|deplacee|nouvelle date|nouveau lieu|nouvelle heure|don du sang|salle)',
      '(guide|comment|cours|atelier|formation|regle|regles|charte|conseil|conseils|pourquoi on|quand on|si vous|si on|toujours) {8} (corriger|correction|corrections|erreur|erreurs|rectifier|modifier)',
      '(ma (mere|fille|soeur|belle famille)|mon (chat|fils|pere|directeur|chef|voisin)|le (cuisinier|plombier|jardinier|chauffeur)|belle famille)',
    ],
    except: [
      "(correction|corrections) (d'|de l'|de|des) (orbite|copies|erreur quantique|erreurs quantiques|trajectoire|efficacite|energie)",
      "coquille d' (oeuf|oeufs|noix|escargot)",
      '(coquille|coquilles) (saint jacques|saint)',
      "(corrige|corrigee|corriges|corrigees) (de l'|des|pour l'|pour la) (acceptance|efficacite|effets|energie)",
      '(passons|passez) (a|au|aux|par|commande|un|le|la|les|maintenant)',
      '(circulez) (a|en|sur)',
      '(article|papier|texte|livre|memoire|note|these) {2} (relu|relue|corrige|corrigee) par {3}',
    ],
  },
};
