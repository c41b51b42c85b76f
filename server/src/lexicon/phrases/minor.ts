import type { Words } from '../../engine/rule.ts';

/** A child and what makes it findable: a name, a face, a school. */
export const minorWords: Words = {
  en: {
    /** A name with an age or a class beside it; commas and brackets are looked at afterwards. */
    aged: [
      '(<name>|<capital>) <capital>? (is|was|just turned|turned|turns|now|only|barely|aged|age|who is|who was|who just turned|who turns)? (just|only|barely|nearly|almost)? <child-number> (and a half)? (today|tomorrow)?',
      '(<name>|<capital>) <capital>? (is|was|aged|age|a|our|the)? <child-age>',
      '(<name>|<capital>) <capital>? {2} (in|from|of|a)? {1} <school-class>',
      '(<name>|<capital>) <capital>? (from|of|in|at) {4} <child-age>',
      '<child-age> (old)? (daughter|son|girl|boy|twin|nephew|niece|brother|sister|cousin|visitor|guest|guide|explorer|scientist|physicist|winner|pupil|student|fan|called|named)? (called|named|is|was)? <name>',
      '<name> {6} (turns|turned|turning) (<child-number>|<number> (st|nd|rd|th)?)',
      '(happy|her|his) (<number> (st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|sweet sixteen) (birthday)? (to)? (<name>|<capital>)',
      '(<name>|<capital>) {3} (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|<number> (th|st|nd|rd)) birthday',
    ],
    /** A child by its people, with its name. */
    kin: [
      "(my|our|his|her|their|'s|the) {2} (son|daughter|boy|girl|kid|child|nephew|niece|godson|goddaughter|grandson|granddaughter|little brother|little sister|little one|youngest|eldest|toddler|baby|newborn|stepson|stepdaughter|twins) {1} (called|named|is|is called)? <name>",
      "<name> {1} (my|our|his|her|their|the|<name> 's|<role> 's|<occupation> 's|'s) {3} (son|daughter|boy|girl|kid|nephew|niece|godson|goddaughter|grandson|granddaughter|little brother|little sister|little one|youngest|eldest|toddler|baby|stepson|stepdaughter)",
      '<name> {1} (son|daughter) of',
      "(neighbour|neighbor|colleague|boss|secretary|technician|leader|mate|cousin|sister|brother|friend|flatmate|director|<occupation>) 's <name>",
      '(little|young|tiny|baby) <name>',
      '<name> and (his|her) (mum|mom|mummy|mother|dad|daddy|father|parents|nanny|class|teacher|classmates|school|grandma|grandpa)',
      '(the) <capital> (twins|kids|children|girls|boys|brothers|sisters|siblings)',
    ],
    /** A pupil, visitor or winner who is named. */
    pupil: [
      '<child> {4} (called|named|is called|name is|is|was) {1} <name>',
      '<child> {2} <name>',
      '<name> {4} (a|our|the|this|that) {2} <child>',
      '(youngest|smallest|tiniest) {4} (called|is|was|named)? {2} <name>',
      '<name> {6} <school>',
      '<name> {3} <school-class>',
      '<school-class> {3} <name>',
      '<school> {4} <name>',
      '(teacher|class|school) {3} <name> {3} (told|says|said|drew|wrote|asked|cried)',
    ],
    /** A picture, a film or something written that shows a child. */
    shown: [
      '(<school-class>|class|school|nursery|kindergarten|year) (photo|photos|picture|pictures|portrait|portraits|pic|pics|selfie|video) {8}',
      '(photo|photos|picture|pictures|portrait|portraits|pic|pics|selfie|selfies|video|videos|clip|clips|close up|close ups|closeup|faces|film|footage|recording|snapshot|snapshots|reel|livestream|live) {4} (of|with|from|showing|featuring|shows) {6} (<child>|<child-age>|<school-class>|pupils|kids|children|toddlers|schoolchildren|kindergarten|nursery|twins|daughter|son)',
      '(<child>|<child-age>|pupils|kids|children|toddlers|daughter|son) {6} (in the picture|in the photo|in this photo|on camera|on film|filmed|photographed|livestreamed|in close up|unblurred|in (his|her|their) (pyjamas|pajamas|swimsuit|bathing suit|nappy|underwear|leotard|costume))',
      "(here is|here's|meet|look at|this is|introducing|featuring|say hi to|say hello to|shout out to|congrats to|bravo to|applause for|thanks to) {4} <child> {6}",
      '(<child>|kids|pupils|children) {6} (name tag|name tags|name badge|name badges|names visible|full name|full names|faces visible|tagged|tag them|tag her|tag him)',
      '(name tag|name tags|full names|surnames|faces|first name|first names|addresses|birthdays|birth dates) {8} (<child>|kids|pupils|children|class|school|portraits|toddlers|<school-class>)',
      '(portraits|faces|names|drawings|essays|marks|grades|results|list|letters|letter|diary|report card|report cards) {6} (with|and) {2} (name|names|first name|first names|age|ages|village|school|address|addresses|photo|photos)',
      '(letter|letters|drawing|drawings|postcard|essay|note|poem) {3} <child-age> {8} (address|name|surname|school|handwriting|phone)',
      '(marks|grades|scores|results|report card) {8} <name> <number>',
      '(portraits|faces|names|close ups) {3} (of|from) {2} (<capital>|<child>|nursery|kindergarten|class) (group|class|kids|children)?',
      '(my|our) <child-age> {12} (video|photo|picture|clip|filmed|live|face|insta|instagram|tiktok|youtube)',
      '(his|her|their) (class|school) (shirt|t shirt|uniform|badge|jersey|cap)',
      '(tag|follow|find|add|write back to|dm) (him|her|them) {2} (on|insta|instagram|snap|snapchat|tiktok|folks|too)',
    ],
    /** One child, whoever it is. */
    one: [
      "(the|a|our|my|his|her|this|that|one|little|young|'s|work experience) {2} (baby|boy|child|girl|grandson|granddaughter|kid|lad|lass|nephew|newborn|niece|pupil|schoolboy|schoolgirl|son|daughter|teenager|teen|toddler|twins|youngster|eldest|youngest|godson|goddaughter|kids|stepson|little one)",
      '<child-age>',
      "(he|she) (is|'s|was|turned|just turned|turns|will be|isn't even|only|has just turned) (in)? (just|only|already|barely|nearly|almost|now)? (<child-number>|<school-class>)",
      "(he's|she's|he'll be|she'll be) (in)? (just|only|already|barely|nearly|almost)? (<child-number>|<school-class>)",
      '(goes|went|walks|going|back) to (primary|nursery|kindergarten|daycare|school) {2}',
      '(his|her|their) (mum|mom|mummy|mother|dad|daddy|father|parents|teacher|school|classmates|class|nanny|homework|school bag|schoolbag)',
      '(weighs|weighing|weighed|weight) {3} (grams|g|kilos|kg|pounds)',
      '(born|arrived|came) {4} (grams|g|kg|pounds|kilos)',
      '(school|class|pupil|junior|children|kids|under <number>) {2} (champion|winner|prize|contest|competition|award|choir|soloist|team|captain|league)',
      '(take|bring) (your|our) (kid|kids|child|daughter|son|children) to work',
      '<school-class>',
    ],
    /** A picture or a way to the child. */
    media: [
      '(selfie|filmed|video of|clip of|pics of|photo of|photos of|picture of|pictures of|portrait of|portraits of|close up|swipe|in (his|her) (pyjamas|pajamas|costume|swimsuit|uniform)|face|faces|insta|instagram|snapchat|tiktok|youtube channel|tag (him|her|them)|name tag|name badge|on camera|unfiltered|full album|album|his smile|her smile|that smile|those eyes|curls|freckles|dimples|pigtails|missing teeth|gap toothed|red hair|third from (the)? left|second from (the)? left|(first|second|third) (row|from)|from left to right|left to right|in the middle)',
      '(facebook|instagram|tiktok)',
    ],
    /** Where children are: names in a row beside it are theirs. */
    nursery: [
      "(children's (lab|club|camp|party|day|workshop|hour|group)|kids (lab|club|camp|day|workshop|corner|party|show)|kindergarten|nursery|daycare|creche|playgroup|summer camp|ski camp|holiday camp|school trip|birthday party|birthday parties|scout|scouts|junior club|primary school|middle school|elementary school|class trip|school visit|pupils|schoolchildren|my (best|top|worst|weakest) (pupils|students|two|three|four|five|six|ten|<number>)|bring your (kid|kids|child|daughter|son) to work|family day|toddlers|sports day|school play)",
    ],
    /** Grown-ups, history and fiction with a child's words. */
    grown: [
      '(phd|doctoral|master|university|undergraduate|graduate student|graduated|husband|wife|married|retires|retired)',
      '(is|was|became|becomes|now|as) {2} (physicist|engineer|professor|researcher|postdoc|doctor|student)',
    ],
    /** What has a name and an age and is no child. */
    thing: [
      '(novel|comic|cartoon|character|characters|puppet|fictional|fairy tale|film by|robot|doll|cat|dog|rabbit|hamster|duck|penguin|satellite|rover|years at|years of service|year contract|years later|years ago|anniversary|tonnes|museum of|the band|album|pet)',
      '(promoted|salary|takes home|pay grade|payslip|step <number>|wage)',
      '(baby (he|she|they) lost|lost (her|his|the|their) {1} baby|miscarriage)',
    ],
    /** Care was taken. */
    careful: [
      '(from behind|from the back|backs only|only their hands|no faces|faces hidden|faces blurred|blurred|names off|without names|no names|names changed|without a name|not named|consent|consents|permission|permissions|guardian|parental|parents (agreed|signed|said yes|allowed|gave)|signed forms|release forms|with the parents|stock photo|posed by|actors|photo model|archive photo|anonymous|anonymised|by a (<number>|five|six|seven|eight|nine|ten|eleven|twelve) year old)',
      "(do not|don't|never) (publish|post|share|show|put) {2} (photos|pictures|names|faces|videos) of",
      '(name|names) (is|are)? (withheld|hidden|changed|removed)',
      'names (stay|remain) with',
    ],
    except: [
      '(as|when|like|every|any|each|inner|no|than|for) (i was)? (a|the|any)? (child|kid|boy|girl|baby|toddler|teenager|teen)',
      '(child|children) s play',
      '(baby|child) (step|steps|universe|care|seat|labour)',
      '(major|minor) (repair|repairs|upgrade|axis|change|changes|planet|injuries|delay)',
      '(daughter|parent|child) (nucleus|nuclei|particle|particles|isotope|process|board|company)',
    ],
  },
  fr: {
    aged: [
      '(<name>|<capital>) <capital>? (est|a|avait|aura|fete|vient de feter|qui a|qui aura|age de|agee de|du haut de ses)? (deja|presque|a peine|tout juste|seulement)? (ses)? <child-number> (ans|mois|bougies) (et demi)?',
      '(<name>|<capital>) <capital>? {3} <child-number> ans',
      '(<name>|<capital>) <capital>? {3} <school-class>',
      '<child-number> ans {3} <name>',
      '(joyeux|bon) anniversaire {2} <name> {4} (<child-number> ans|<number> ans)',
      '<name> {3} (fete|fetait|souffle|soufflait|a fete|a souffle|vient de) {3} (<child-number>)? {1} (ans|bougies|anniversaire)',
    ],
    kin: [
      "(mon|ma|notre|son|sa|leur|le|la|l'|un|une) {1} (fils|fille|garcon|fillette|gamin|gamine|gosse|neveu|niece|filleul|filleule|petit fils|petite fille|petit frere|petite soeur|bebe|bambin|loulou|louloute|petit bout|petit dernier|petite derniere|cadet|cadette|aine|ainee|jumeaux|jumelles|petit|petite|bout de chou) {6} (s' appelle|c' est|nomme|nommee|prenomme|prenommee)? <name>",
      "<name> {4} (le|la|mon|ma|notre|son|sa|un|une)? (petit|petite)? (fils|fille|garcon|gamin|gamine|neveu|niece|filleul|filleule|petit fils|petite fille|petit frere|petite soeur|bebe|petit dernier|petite derniere|gosse) (de|du|d'|des)? (<name>|<role>|notre|mon|ma|mme|m|la|le|l'|nos|un|une)",
      '(le petit|la petite|le jeune|la jeune|les petits|bebe) <name>',
      '<name> {2} (et|avec) (sa|son|ses) (maman|papa|mere|pere|parents|maitresse|maitre|nounou|classe|copains|copines|ecole)',
      '(les) (jumeaux|jumelles|petits|enfants|filles|freres|soeurs) <capital>',
      "(fils|fille) (d'|de) (<name>|<capital>)",
    ],
    pupil: [
      "(eleve|ecolier|ecoliere|collegien|collegienne|lyceen|lyceenne|enfant|gamin|gamine|garcon|fillette|petite fille|petit garcon|benjamin|benjamine|bambin|jeune visiteur|jeune visiteuse|plus jeune|ado|adolescent|adolescente|gosse|mascotte|petit genie|laureat|laureate|gagnant|gagnante) {6} (s' appelle|appele|appelee|nomme|nommee|prenom|c' est|est|etait|voici|voila) {1} (<name>|<capital>)",
      '<child> {2} <name>',
      "<name> {6} (eleve|ecolier|ecoliere|collegien|collegienne|lyceen|lyceenne|scolarise|scolarisee|inscrit|inscrite|en classe|va a l' ecole|de l' ecole|a l' ecole|garderie|creche|maternelle|foyer|jardin d' enfants|centre aere|colonie)",
      '(prenom) (<name>|<capital>)',
      '(voici|voila|merci a|bravo a|felicitations a|rencontrez|je vous presente|on vous presente) {3} (<name>|<capital>) {4} (eleve|ecole|college|classe|creche|maternelle|<school-class>)',
    ],
    shown: [
      "(photo|photos|portrait|portraits|video|videos|film|cliche|cliches|selfie|gros plan|visages|extrait|live) {3} (de|du|des|avec|d'|ou|montrant) {5} (classe|eleves|enfants|petits|ecoliers|bambins|gamins|gosses|collegiens|maternelle|creche|garderie|scouts|benjamins|<school-class>|<child>|mon fils|ma fille)",
      '(enfants|eleves|petits|gamins|gosses|bambins|ecoliers|classe) {6} (visage|visages|prenom|prenoms|etiquette|etiquettes|nom|noms|badges|gros plan|en photo|en video|filme|filmes|filmee|en maillot|en pyjama|en couche|identifies|tagues|reconnaissables)',
      "(prenom|prenoms|nom|noms|visage|visages|adresse|adresses|etiquettes|bulletin|bulletins|trombinoscope) {6} (des|de la|de|du|d'|nos|ses) {2} (enfants|eleves|gamins|bambins|ecoliers|classe|creche|garderie|<school-class>|benjamins)",
      "(photo|photos) de (classe|la classe|groupe de la classe|l' ecole)",
      '(mon|ma|notre|sa|son|leur) (fils|fille|gamin|gamine|petit|petite|bebe|loulou) {8} (en photo|en video|filme|filmee|video|insta|instagram|tiktok|youtube|en pyjama|en maillot|plein cadre)',
      '(lettre|dessin|carte|poeme|redaction|mot) {4} (<child>|de <child-number> ans|<child-number> ans) {8} (adresse|nom|prenom|ecole|ecriture)',
      '(joyeux|bon|heureux) (premier|deuxieme|troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme|neuvieme|dixieme|onzieme|douzieme) anniversaire (a|au|cher|chere)? {1} <given>',
    ],
    one: [
      "(le|la|un|une|notre|mon|ma|son|sa|ce|cette|l'|cet) {2} (adolescent|adolescente|ado|bambin|bebe|collegien|collegienne|ecolier|ecoliere|eleve|enfant|filleul|filleule|fils|fille|fillette|gamin|gamine|garcon|gosse|lyceen|lyceenne|mome|neveu|niece|petit dernier|petite derniere|petit fils|petite fille|petit genie|petit bout|benjamin|benjamine|aine|ainee|cadet|cadette|mascotte)",
      '<child-age>',
      '(sa|son|ses) (maman|papa|maitresse|nounou|ecole|creche|camarades|cartable|doudou|parents|classe)',
      '(ne|nee) (hier|ce matin|cette nuit|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) {6} (grammes|g|kg|kilos)',
      '(scolarise|scolarisee|inscrit a l ecole|inscrite a l ecole|en maternelle|a la creche|a la garderie)',
      '<school-class>',
    ],
    media: [
      "(selfie|filme|filmee|video de|photo de|photos de|portrait de|portraits de|gros plan|en pyjama|en maillot|visage|visages|bouille|frimousse|insta|instagram|snapchat|tiktok|taguez|couettes|taches de rousseur|cheveux (roux|blonds|bruns|boucles|en brosse)|yeux (bleus|verts|noirs)|boucles|dents de lait|fossettes|sur la photo|sur ce cliche|sur l' image|de gauche a droite|au premier rang|a gauche|a droite|album complet)",
      '(en photo|portrait|sa photo|leur photo|photo jointe)',
    ],
    nursery: [
      "(atelier (enfants|des petits|jeunesse|robots)|camp (d' ete|de ski|junior)|centre aere|classe (verte|de neige|de mer)|club (junior|enfants|des petits)|colo|colonie|creche|ecole primaire|eleves|enfants du personnel|fete (de l' ecole|des enfants)|garderie|gouter|jardin d' enfants|journee (des enfants|en famille)|maternelle|mes (meilleurs|bons|pires) eleves|petits (chercheurs|scientifiques|visiteurs)|scouts|sortie scolaire|spectacle de l' ecole|anniversaire d' enfant|nageurs|poussins|minimes|benjamins)",
    ],
    grown: [
      "(a|des) {1} <child-number> ans {3} (voulait|revait|savait|lisait|demontait|construisait|jouait|observait|regardait|ecrivait|etait|avait|s' ennuyait)",
      '(these|doctorant|doctorante|universite|marie|mariee|epouse|retraite)',
      '(est|etait|devenu|devenue|devient|comme) {2} (physicien|physicienne|ingenieur|ingenieure|professeur|professeure|chercheur|chercheuse|postdoc|etudiant|etudiante)',
    ],
    thing: [
      "(roman|personnage|personnages|bande dessinee|conte|marionnette|robot|rover|poupee|peluche|chat|chatte|chien|lapin|hamster|canard|satellite|sonde|mars|ans de service|ans de carriere|ans de maison|ans d' experience|ans de travail|il y a|depuis|tonnes|album|chanson)",
      "ans (sur|de these|de travail|de recherche|durant|passes a|d'efforts)",
    ],
    careful: [
      "(de dos|accord|accords|autorisation|autorisations|consentement|avec l' accord|floute|floutes|floutee|floutees|visages (masques|floutes|caches)|sans (nom|noms|prenom|prenoms|visage)|prenom (change|modifie|d' emprunt)|prenoms (changes|modifies)|anonyme|anonymes|photo d' archive|photo d' archives|image d' illustration|figurants|photos interdites|photo interdite|representants legaux|avec leurs parents et leur accord)",
      '(taisons|taire|tait|cachons|retirons) (son|leur|leurs|le|les) (nom|noms|prenom|prenoms)',
      'ne (publiez|postez|partagez|montrez) (jamais|pas)',
    ],
    except: [
      '(defaut|detail|probleme|mode|gamme|accord|ton|la|re|do|si) mineur',
      '(noyau|noyaux|particule|particules|isotope) (fils|fille|filles)',
      'chambre a fils',
      'mineur (de fond|de charbon)',
      '(des|a partir de|pour les|moins de|plus de) <child-number> {2} ans',
    ],
  },
};
