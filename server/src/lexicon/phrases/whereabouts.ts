import type { Words } from '../../engine/rule.ts';

/**
 * Where somebody is to be found. `home`, `alone`, `away`, `lair` and `ambush` need a person who is not the writer, `empty` none; `trip` and
 * `habit` need a person and a time.
 */
export const whereaboutsWords: Words = {
  en: {
    /** Where somebody lives or sleeps, to the street or the door. */
    home: [
      "(live|lives|living|lived|sleeps|sleeping|stays|staying|crashes|crashing|resides|rents|renting|lodges|lodging|moved|moves|'s at|is at|put up) {3} (<number> {2} (street|road|lane|avenue|drive|close|court|square|terrace|place|rue|chemin|impasse|route|quai)|(rue|chemin|impasse|avenue|quai|route|via|calle) {3})",
      '(lives|living|sleeps|sleeping|stays|staying|crashes|lodges|resides) {3} (above|across from|around the corner from|behind|beside|just off|next door to|next to|opposite|over|right by|under|upstairs from|below) {3}',
      '(lives|living|sleeps|stays|staying|lodges|resides) {3} (apartment|flat|building|door|floor|house|room|block|hostel|hotel|guesthouse|guest house|caravan|camper|studio|residence|entrance)',
      "(his|her|their|'s) (home|private|house|flat|apartment|new|street|postal|family) (address|place) (is|was)?",
      "(his|her|their|'s) {1} (house|flat|apartment|home|place|villa|cottage|chalet|front door|garden|balcony|bedroom|window) {2} (is|on|at|in|near|opposite|overlooks|behind|number|faces) {4}",
      'the (blue|green|red|yellow|white|grey|old|big|little|small|last|first|second|third|only) (house|door|gate|chalet) (with|on|at|behind|opposite|after|before|to)',
      '(at|on|to|from|in) <number> {2} (street|road|lane|avenue|drive|close|court|square|terrace|rue|chemin|impasse|route|quai|allee)',
      '(at|on|in|to) <number>? (rue|chemin|impasse|quai|via|calle|allee) {1} (de|du|des|d|la|le|les)? <capital> <number>?',
      '(hired|rented|booked|rents|renting|got|took|taken|borrowed) {3} (airbnb|apartment|attic|bungalow|cabin|chalet|cottage|flat|house|loft|room|studio|villa)',
      '(address and all|home address|with (her|his|their) address|full address)',
      '(doorbell|letterbox|name on the bell|door code|buzzer)',
      '(find|visit|surprise|catch) (him|her|them) at home',
    ],
    /** Nobody is with them. */
    alone: [
      "(is|'s|be|sits|works|stays|stay|was|left|he's|she's|are|walks|runs|cycles|jogs|hikes|lives|swims|sleeps|there|always|usually|often|all) {2} (all alone|alone|all by (himself|herself)|by (himself|herself)|on (his|her) own|the last one|the only one|the last to leave)",
      '(alone|by (himself|herself)|on (his|her) own) {3} (all|at night|every|from|in|late|on|through|till|until|with)',
      '(last|first) (one)? (out|to leave|in the building|in the office|there|in)',
    ],
    /** Nobody is at home. */
    empty: [
      "(flat|house|apartment|home|place|office|villa|chalet) (is|'s|will be|stays|sits|stands|standing)? {1} (empty|unlocked|unguarded|unattended|unwatched)",
      "(key|keys) (is|are|'s|stays|live|lives|hides|hidden|left|lies) {1} (under|in|behind|beneath|inside|on top of|above) (the|a|that) {2} (mat|doormat|frog|flowerpot|pot|stone|gnome|plant|planter|letterbox|mailbox|brick|bench|geranium|geraniums|shed|tree|box|bin)",
      "(nobody|no one|no-one) (is|'s|will be)? {1} (home|in the house|at the house|at home|there until)",
      "(isn't|not|never|won't be) {1} (home|at home) (until|till|before)",
      '(leaves|leave|leaving) {1} (door|window|back door|garage|gate|office) (open|unlocked)',
    ],
    /** A journey, as one meets it at a counter. */
    trip: [
      '(flight|plane|train|bus|coach|ferry|tgv|shuttle|tram|taxi|jet) (number)? {3} (<number>|from|to|leaves|lands|arrives|at)',
      '(<clock>|<number>) (train|bus|tgv|flight|plane|shuttle|ferry|boat)',
      'the <number> (to|from)',
      '(land|lands|landing|touch down|touches down|arrives|arriving|flies|flying|takes off|boards|boarding|departs|checks in|checking in|checked in|lands in) {5} (<clock>|<date>|airport|terminal|gate|station|hotel|<number>)',
      '(terminal|gate|platform|seat|cabin|berth|row) (<number>|a|b|c|d|e|f|b41) <number>?',
      '(hotel|hostel|motel|airbnb|guesthouse|b&b|inn|ibis|hilton|marriott|novotel)',
      "(is|'s|are|will be|be|off|goes|going|heads|leaves|leaving|away|holidaying|hiking|trekking|sailing|camping|skiing|vacationing) {8} (from|until|till|through|between) {1} (<date>|<number>)",
      '(back|returns|returning|home) (on|by|at|around) (the)? (<date>|<number>)',
      '(itinerary|day by day|travel plan|travel plans|hour by hour|whole schedule|full schedule|minute by minute|flight details|boarding pass)',
      '<date> (the)? <number>? {3} (then|hotel|flight)',
    ],
    /** What somebody does every day. */
    habit: [
      '(arrives|buys|commutes|comes|cycles|drives|eats|feeds|gets (in|off|on|out)|goes|has|jogs|leaves|locks up|lunches|naps|parks|passes|picks up|plays|prays|rides|runs|rows|sits|skates|smokes|swims|takes|trains|unlocks|waits|walks|works) {10} (all night|at (night|noon|dawn|dusk|midnight|lunch)|after dark|each (day|evening|morning|night|week)|every (day|evening|morning|night|week|lunchtime|lunch|single|other|<weekday>)|like clockwork|on (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekends)|most (evenings|nights|mornings|days)|most days|on the dot|sharp|same time|nightly|daily|always|<clock>)',
      '(always|usually|every (day|evening|morning|night|week|<weekday>)|each (day|evening|morning|night|week)|most (evenings|nights|mornings)|(mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)|at <number> sharp|by <number>|nightly) {4} (arrives|buys|comes|cycles|drives|gets (in|off|on|out)|goes|jogs|leaves|parks|passes|picks up|rides|runs|sits|smokes|swims|takes|waits|walks) {4}',
    ],
    /** How to come upon somebody. */
    ambush: [
      '(wait|hang around|lurk|stand|queue|loiter|lie in wait|stake out|park) {1} (at|by|in|near|outside|opposite|in front of|behind) {8}',
      '(if you|you) (want to|wanna|would like to|need to|hope to|can|could|will|might) (always)? (catch|corner|find|meet|see|spot|bump into|grab|stalk|ambush|run into) (him|her|<name>|<role>)',
      "(you'll|you will|you can|one can|we'll) (always)? (find|catch|meet|see|spot|recognise|recognize) (him|her|them|<name>|<role>)",
      '(seen|spotted|saw|sighted|just passed|bumped into|ran into|sitting next to|sat next to|standing next to|right behind|in front of me) {3} (just now|right now|at the moment|as we speak|<role>|<name>) {6} (terminal|gate|airport|station|platform|train|flight|hotel|cafe|bar|migros|coop|supermarket|sauna|pool|pharmacy|hospital|clinic)',
      '(look for|watch for|look out for) (the|his|her|a) {3} (car|bike|saab|volvo|fiat|renault|tesla|umbrella|coat|hat|jacket|van|number plate)',
      "(there's|there is|in|drives|driving|by) (his|her) {3} (bike|bicycle|bmw|camper|car|fiat|ford|mercedes|motorbike|opel|peugeot|porsche|renault|saab|scooter|skoda|tesla|toyota|van|volvo|vw)",
      '(knock on|ring|drop by|pop round|surprise) {2} (door|bell|doorbell|window)',
      '(follow|track) (the|her|his|my)? {1} (pins|live location|location|route|tracker|gps|strava) (here|live)?',
      '(live location|strava|find my phone|airtag)',
      '(will be|is) (easy|hard) to (miss|spot|recognise|recognize)',
      '(threats|threatened|stalker|stalked|in hiding|witness protection|police protection|undisclosed|safe house|lying low|restraining order)',
    ],
    /** Where they hide or stay for now. */
    lair: [
      '(writes|hides|hiding|hid|holed up|lies low|retreats|recovers|recovering|recuperates|recuperating|stays|spends|spending|staying|convalescing|resting|resting up|holidays) {2} (at|in|on|near|with) {6} (alone|all (month|week|summer|winter)|all through|airbnb|cabin|camper|caravan|chalet|clinic|cottage|farm|hotel|hostel|house|hut|flat|lodge|motel|mountain|parents|room|sister|spa|ward|until <date>|for the (summer|week|month|winter))',
      '(office|desk) (is|number)? <number> {1} <number>?',
      '(ground|first|second|third|fourth|fifth|top) floor {2} (door|left|right|window|room|office|end)',
      '(room|ward|bed|cell|cabin|locker) <number>',
    ],
    time: [
      '(<date>|<clock>|<weekday>|<month>)',
      '<number> (st|nd|rd|th)',
      '(half|quarter|ten|five|twenty) (past|to) <number>?',
      '(afternoon|afternoons|all day|all night|at the moment|christmas|dawn|dusk|each|easter|every|evening|evenings|just now|lunchtime|morning|mornings|night|nightly|nights|noon|now|o clock|right now|sharp|tomorrow|tonight|until|week|weekend|weekends|weeks)',
      '(mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)',
    ],
    /** Open to all: where the public is awaited. */
    open: [
      '(all (are)? welcome|announced|auditorium|book signing|booth|colloquium|come and|come see|concert|conference|everybody is welcome|exhibition|festival|free entry|free admission|guided|join us|keynote|lecture|lectures|meeting point|meet the|open day|open days|panel|podium|poster|premiere|press conference|public|q&a|reception|register|screening|seminar|sign up|signs books|speaks|stream|streamed|talk|talks|tickets|tour|tours|webcast|webinar|workshop|wikipedia|born in)',
    ],
    /** Not people: particles, machines, things. */
    except: [
      '(beam|beams|bunch|bunches|electron|electrons|muon|muons|neutrino|neutrinos|particle|particles|proton|protons|antiprotons) {4} (arrives|leaves|live|lives|runs|goes|takes|passes|comes|travels)',
      'lives (in|at) {3} (geneva|france|switzerland|london|paris|lausanne|cern|munich|berlin|the countryside)',
      '(hotel|youth) (industry|school)',
      'run <number>',
    ],
  },
  fr: {
    home: [
      '(habite|habitait|loge|logera|loges|dort|dormira|reside|vit|creche|heberge|hebergee|installe|installee|descend|demeure|squatte|demenage) {3} (<number> {2} (rue|chemin|impasse|route|avenue|quai|allee|place|boulevard|ruelle|sentier|bis)|(rue|chemin|impasse|avenue|quai|ruelle|allee|boulevard|sentier) {3})',
      "(habite|loge|logera|dort|dormira|reside|vit|creche|heberge|hebergee|campe) {3} (au dessus|en face|a cote|a deux pas|derriere|juste apres|juste a cote|dans la maison|dans l' immeuble|au (premier|deuxieme|troisieme|quatrieme|rez)|chez|au foyer|a l' hotel|au chateau|dans un studio|dans son|dans sa|dans le camping|au camping|maison d' hotes|chambre|appartement|porte|residence)",
      '(son|leur) (adresse|domicile|digicode|code postal|interphone|adresse personnelle)',
      '(chez|domicile de|adresse de) (lui|elle|<name>|<role>) {2} (<number>|rue|chemin|impasse)',
      '(venez|passez|allez|viens|on va|rendez vous|debarquez|sonnez|toquez|allez toquer) (tous)? {1} chez (lui|elle|<name>|<role>)',
      "(au|a|du|le)? <number> {1} (rue|chemin|impasse|route|avenue|quai|allee|place|boulevard|ruelle) (de|du|des|de la|d'|de l')? <capital>?",
      "(rue|impasse|chemin|allee|ruelle|quai) (de|du|des|de la|d'|de l')? <capital> {1} <number>",
      '(la|sa) (maison|porte|villa|fenetre) (bleue|verte|rouge|jaune|blanche|aux|avec|du fond|a droite|a gauche|au bout|en face|qui donne)',
      '(a loue|loue|louent|a pris|a reserve|sous loue) {2} (appartement|chalet|studio|gite|maison|chambre|mansarde|mobil home|airbnb|villa|appart|bungalow|cabane)',
      "(nom|noms) sur (la boite|l' interphone|la sonnette)",
      "(avec|et|y compris) (son|leur|l') adresse",
      '(fenetre|balcon|chambre) (donnant|qui donne|cote)',
    ],
    alone: [
      '(est|sera|reste|toujours|souvent|travaille|seul|dort|court|marche|rentre|se promene|etait|vit|bosse|tjrs|tt|tout|toute) {2} (seul|seule|tout seul|toute seule|le dernier|la derniere)',
      "(seul|seule|tout seul|toute seule) {3} (chaque|dans|des|de <number>|jusqu'|la nuit|le <weekday>|le dimanche|le soir|les|tous|toute|toutes|au bureau|au labo)",
      '(dernier|derniere) (parti|partie|a partir|dans le batiment|a fermer)',
    ],
    empty: [
      '(appartement|appart|maison|bureau|chalet|studio|villa|logement) {3} (est|reste|restera|sera|etait)? {1} (vide|inoccupe|inoccupee|ouvert|ouverte|sans surveillance|non ferme)',
      "(cle|cles|clef|clefs) {3} (sous|dans|derriere|au|a) (le|la|les|l'|un|une)? {1} (paillasson|pot|boite|geranium|geraniums|pierre|nain|compteur|plante|fleurs|thym|bac|volet|brique|grenouille|arrosoir|cabanon)",
      "(pas|jamais) (chez (lui|elle)|la|rentre|rentree|a la maison) (avant|jusqu')",
      "(personne) {2} (a la maison|chez (lui|elle)|dans l' appartement)",
      '(laisse|laissent|laissera) {2} (cle|cles|clefs|porte|fenetre|portail|garage) {2} (ouvert|ouverte|au|sous|a)?',
      '(alarme|camera|volets|chien) {3} (marche|fonctionne|fermes|mord) {1} (pas|plus)?',
    ],
    trip: [
      '(vol|avion|train|tgv|bus|car|jet|ferry|bateau|navette|tram|taxi) (de|du|a|pour|vers|numero|bleu)? {2} (<clock>|<number>|<date>)',
      "(atterrit|atterrira|decolle|decollera|arrive|arrivera|debarque|embarque|s' envole|s' envolera|repart|rentre|rentrera|revient|reviendra|part|partira|est parti|est partie|regagne|regagnera) {6} (<clock>|<date>|aeroport|terminal|porte|gare|hotel|vol|du <number>|le <number>)",
      "(sera|seront|est|sejourne|sejournera|se trouve|reste) {4} (du|jusqu' au|de|jusqu' a|entre) {2} <number> {2} (au|a|et)? (<number>|<weekday>|<month>)",
      '(du|entre) {1} <number> {1} (au|et) {1} <number>',
      '(hotel|airbnb|auberge|gite|ibis|novotel|palace|chambre d hotes)',
      '(retour|revient|rentre) (le|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|par le|vers|dans)',
      '(terminal|porte|quai|voie|voiture|siege|place) <number>',
      '(programme|itineraire|emploi du temps|planning|agenda) {2} (complet|detaille|du jour|heure par heure|au complet|exact|minute)',
      '(part|partira|est partie|est parti) (en|a la|aux|au|faire) {1} (cure|vacances|conge|randonnee|maldives|trek|voile|ski|montagne|mer)',
    ],
    habit: [
      '(arrive|boit|court|dejeune|descend|dine|entre|ferme|fume|gare|joue|mange|marche|monte|nage|part|passe|pedale|prend|prie|promene|quitte|rame|recupere|rentre|repart|se gare|sort|traverse|va|vient|y est|attend) {12} (chaque|comme une horloge|de nuit|des <clock>|la nuit|le (soir|matin|midi)|le <weekday>|les <weekday>|les (lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches)|pile|quotidiennement|tapante|tapantes|tous les|toutes les|toujours|vers (<number>|midi|minuit|une heure)|a <clock>|a <number>|<clock>)',
      "(chaque|tous les|toutes les|toujours|d' habitude) {4} (arrive|court|dejeune|descend|fume|gare|marche|nage|part|passe|pedale|prend|promene|rentre|se gare|sort|traverse|va|vient) {4}",
      '(entrainement|entrainements|repetition|repetitions|cours|garde|gardes) {2} (<weekday>|chaque)',
    ],
    ambush: [
      "(attendez|attendre|guettez|postez vous|planquez vous|restez|attends|guetter) {2} (a|au|aux|devant|derriere|dans|pres|sur|le|la|l') {6}",
      "(si vous|pour ceux qui|pour celles qui|ceux qui|pour ceux ki|si tu|pour) (voulez|veulent|cherchent|cherchez|veux|cherches|le croiser|la croiser|le coincer|l' attraper|le voir|la voir|l' approcher) {4}",
      '(vous|on|tu) {1} (trouverez|croiserez|croise|trouve|verrez|reconnaitrez|trouveras|croiseras|peut (le|la) (trouver|croiser|voir))',
      "(vu|vue|apercu|apercue|croise|croisee|repere|reperee|assis a cote|juste derriere) {8} (a l' instant|en ce moment|a la gare|a l' aeroport|terminal|dans le train|au bar|a la migros|a la piscine|au sauna|a la pharmacie|a la clinique|a l' hopital)",
      '(dans|avec|conduit|roule en|guettez) (sa|son) {2} (bmw|camionnette|citroen|clio|fiat|golf|mercedes|moto|peugeot|porsche|renault|saab|scooter|skoda|tesla|toyota|twingo|velo|vespa|voiture|volvo)',
      '(suivez|suivre) {2} (aventures|trace|localisation|position|etapes|direct)',
      '(allez|va|venez|passez) {1} (toquer|frapper|sonner|le saluer|la saluer|lui dire bonjour|lui faire coucou)',
      '(position|localisation) en (direct|temps reel)',
      '(menaces|menacee|menace|harceleur|planque|en cachette|sous protection|garde du corps|gardes du corps|un seul agent|sans escorte)',
      '(tuyau|astuce|bon plan) (pour)? {2} (autographe|autographes|dedicace|selfie)',
    ],
    lair: [
      '(chambre|bureau|casier|lit|box|chambrette|porte) <number>',
      '(bureau) <number> {1} <number>?',
      '(rez|rez de chaussee|premier etage|deuxieme etage|troisieme etage|dernier etage) {3} (porte|fenetre|gauche|droite|fond|bureau)',
      "(se cache|se repose|se ressource|s' isole|s' est isole|s' est isolee|se planque|passe) {6} (cabane|chalet|chambre|clinique|couvent|ferme|gite|hotel|maison|monastere|refuge|caravane|camping car|van|parents|soeur)",
      '(hospitalise|hospitalisee|en convalescence|en maison de repos|en cure) (a|au|aux|dans|chambre)',
    ],
    time: [
      '(<date>|<clock>|<weekday>|<month>)',
      "(chaque|tous les|toutes les|le soir|le matin|la nuit|en ce moment|a l' instant|ce soir|demain|toujours|noel|paques|pile|tapantes|jusqu' au|jusqu' a|jusqua|du <number> au <number>|le week end|midi|minuit|une heure|des <number>|semaine|semaines)",
      '(lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches)',
      '<number> h <number>?',
    ],
    open: [
      '(amphi|amphitheatre|annonce|atelier|auditorium|avant premiere|bienvenue|bienvenus|billetterie|colloque|concert|conference|conferences|entree libre|expo|exposition|festival|guidee|guidees|inscription|inscriptions|inscrivez vous|journee portes ouvertes|nous vous attendons|observation publique|ouvert a tous|permanence|permanences|portes ouvertes|projection|public|publique|rejoignez nous|rendez vous a|seance|seminaire|stand|tous les publics|venez nombreux|vernissage|visite guidee|visites|webinaire|table ronde|ne a|nee a)',
    ],
    except: [
      '(electrons|faisceau|faisceaux|muon|muons|neutrino|neutrinos|particule|particules|proton|protons|antiprotons) {4} (arrivent|habitent|passe|passent|partent|voyagent|vivent|rentrent)',
      "heberge (chez|par) (nous|nos|le cern|l')",
      'porte (logique|conteneurs|parole)',
      'vol (plane|nuptial|a voile)',
    ],
  },
};
