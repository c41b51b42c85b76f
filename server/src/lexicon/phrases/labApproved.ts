import type { Words } from '../../engine/rule.ts';

export const labApprovedWords: Words = {
  en: {
    /** A seal in the laboratory's name: needs nothing beside it. */
    seal: [
      '<lab> (approved|certified|endorsed|recommended|accredited|trusted|grade|proof|proven|licensed|compliant|inspired quality|sanctioned|backed|verified|vetted|rated)',
      '(approved|certified|endorsed|recommended|accredited|trusted|vetted|rubber stamped|sanctioned|homologated|guaranteed|praised|applauded|hailed|blessed|warmly received) {2} by {2} (<lab>|<institute>|<experiment>|<machine>)',
      '(approved|certified|endorsed|recommended|accredited|trusted|vetted|rubber stamped|sanctioned|guaranteed|blessed|backed|loved|sworn by|preferred) by (actual|real|genuine|leading|top|the|some|many|most|two|three|four|several|nine|ten|over|<number>)? {3} (physicists|particle physicists|collider scientists|atom smashers)',
      '(physicist|physicists|scientist at <lab>|<machine>|<experiment>|collider|accelerator|higgs) (approved|certified|endorsed|recommended|grade|proof)',
      '(seal|stamp|badge|mark|certificate|label|hologram) of (approval|quality|excellence) {2} (of|from|by) {2} <authority>',
      '(<lab>|<institute>|<experiment>|<machine>) (quality|approval|seal|stamp|certificate|certification|endorsement|guarantee|blessing)',
      '<authority> (approves|endorses|recommends|certifies|swears by|vouches for|guarantees|backs|stands behind) (our|this|these|the|it|them|my|us|only|your|a|every)',
      'official (partner|supplier|sponsor|provider|drink|beer|coffee|water|bottle|watch|timekeeper|chocolate|airline|backpack|caterer|<goods>|<vendor>) {1} (of|to|at|for) {2} (<lab>|<institute>|<experiment>|<machine>)',
      "(<lab>|<institute>|<experiment>|<machine>) ('s)? official (partner|supplier|sponsor|provider|drink|beer|coffee|water|bottle|watch|<goods>|<vendor>)",
      "(<lab>|<institute>|<experiment>|<machine>) 's (choice|pick|first choice|seal|stamp|blessing|favourite {2})",
      '(the)? (choice|pick|favourite|favorite|secret weapon) of {3} (<lab>|<experiment>|physicists|particle physicists)',
      '(given|got|received|with|has|have|earned|won|carry|carries|bears|wears) (the)? {2} (nod|blessing|seal|stamp|thumbs up|green light|approval|endorsement|okay|imprimatur) (of|from|by) {4} <authority>',
      '(meet|meets|met|exceeds|passed|passes|satisfies|fulfils|survived|survives) {2} (demands|standard|standards|requirements|criteria|exams|tests|quality control) (of|at|in|from|set by) {3} (<lab>|<institute>|<experiment>|<machine>)',
      'trusted (by|at|in) {4} <authority>',
      '(partner|partners|supplier) of choice (for|of|to|at) {2} <authority>',
      '(accredited|certified|licensed|verified|validated|approved|recommended|endorsed) by {5} (laboratory|lab|collider|accelerator)',
    ],
    /** As much, if somebody sells something with it. */
    claim: [
      '(as)? (used|seen|featured|tested|proven|tried|applied|taught|developed|born|designed|invented|made|worn|drunk|brewed|perfected|installed|relied on|validated|verified|selected|chosen|picked|cleared|checked|measured|qualified|examined|inspected) {2} (by|at|in|on|inside|with|under|for) {4} <authority>',
      '<authority> {2} (chose|choose|chooses|pick|picks|picked|trust|trusts|trusted|rely|relies|prefer|prefers|love|loves|drink|drinks|wear|wears|swear|swears|use|uses|recommend|recommends|approve|approved|confirm|confirms|confirmed|agree|agrees|tested|verified|checked|said yes|signed off|put their {3} in our)',
      '(<lab>|<institute>|<experiment>|<machine>) (standard|standards|level|tested|technology|precision|formula|inside|recipe|know how|patent|patented)',
      '(in line with|according to|up to|at|to|based on|following|built to) {2} (<lab>|<institute>|<experiment>|<machine>) {1} (standard|standards|specifications|specs|precision|quality)',
      '(lab|physics|collider|physicist|geneva|science) (tested|proven|checked|certified|approved|trusted|grade|verified)',
      '(the|a|some) {2} that (holds|hold|keeps|keep|cools|cool|powers|power|guards|guard|protects|feeds|runs) {2} <authority>',
      '(straight|fresh|direct|directly) from {3} <authority>',
      '(good|strong|fast|quiet|clean|tough|solid|reliable|precise|safe|hot|cold) enough for {3} <authority>',
      '(same|the) {4} (that|as|which) {2} <authority> {1} (use|uses|used|runs|trust|trusts)',
      '(passed|passes|survived|aced) (all|each|every|their|the) {2} (check|checks|exam|test|tests|trial|trials) (at|by|in|of) {2} <authority>',
      '(approved|calibrated|certified|checked|qualified|tested|validated|verified) (at|by|in|inside) {1} <lab>',
    ],
    /** They chose us. */
    chosen: [
      '(they|<authority>) (chose|choose|picked|pick|trust|trusted|selected|preferred|wanted|asked for) (us|ours|our {2})',
      'they (pick|choose|chose|picked|trust|love|want|prefer) (us|ours)',
      '(they|who) {3} (put|confirmed|said) (it|so) in writing',
    ],
    /** Somebody decides, as laboratories do: a plan, a paper, a holiday. */
    decision: [
      '(annual accounts|budget|collaboration|committee|conference note|construction|council|design|directorate|document|draft|experiment|extension|funding|holiday|leave|lifting plan|management|mandate|measurement|note|paper|papers|parental leave|permit|phase|physics programme|plan|plans|plot|plots|procedure|programme|project|proposal|publication|result|results|review|roadmap|run|schedule|shutdown|speaker|spokesperson|strategy|study|talk|tdr|technical design report|thesis|timeline|upgrade|visit|works council|board|commission|recognized experiment)',
    ],
    /** What science shares and nobody sells. */
    science: [
      '(algorithm|algorithms|analyses|analysis|beam|beams|code|collision|collisions|data|dataset|datasets|events|format|framework|libraries|library|masterclass|methodology|open source|papers|proton|protons|repository|simulation|simulations|software|technology|workflow|workflows)',
      '(we|i|our) {2} (use|used|tested|chose|picked|developed|built|bought)',
    ],
    /** The house says no, or laughs. */
    disowned: [
      "(does not|doesn't|do not|don't|never|cannot|can't|won't|will not|did not|didn't|we're not) (approve|approved|certify|certified|endorse|endorsed|recommend|recommended|accredit|test|approve of|sell|stamp|vouch)",
      '(certifies|approves|endorses|recommends|accredits) (no|nothing|neither|not a)',
      "(no such|there is no|there are no|there isn't|nobody has a|not a) {3} (label|seal|stamp|certificate|certification|thing|logo|approval|partnership)",
      "(report it|report them|fake|scam|hoax|bogus|misuse|beware|not true|isn't true|false claim|false claims|untrue|made up|misleading|unauthorised|unauthorized|without permission|trading standards)",
      "(please)? (stop|don't|never|avoid|refrain from|should not|must not|may not|can't|cannot) (asking|ask|saying|say|use|using|write|writing|print|printing|claim|claiming|put|call)",
      '(followed by the word|means nothing|means exactly nothing|there is no such)',
      '(has|have) (not|never) (approved|certified|endorsed|licensed|recommended|tested|vetted)',
    ],
    except: [
      '(approved|endorsed|backed|recommended|certified|accepted|validated|selected|chosen|recognised|recognized) {2} by {5} (council|committee|board|directorate|management|director|director general|commission|finance|safety|hse|unit|office|department|assembly|panel|jury|reviewers|referees|service|collaboration|spokesperson|conveners|editorial)',
      '<lab> (recognized|recognised) experiment',
      '<lab> {1} (open hardware|member state|member states|associate)',
      '<lab> council (approved|endorsed|recommended)',
      '(<lab>|<institute>|<experiment>|<machine>) (quality assurance|quality control|quality group|certification authority|certificate authority|grid certificate|open data)',
      '(reading|readings|books|book|films|podcasts|lectures|list) (recommended|endorsed|approved) by {4}',
      'recommended (reading|books|lectures|films|podcasts|links|videos) {6}',
    ],
  },
  fr: {
    seal: [
      '<authority> {3} (donne|donnent|accorde|accordent|delivre|decerne|appose) {3} (feu vert|aval|benediction|blanc seing|label|tampon|imprimatur|bon point|medaille|caution|sceau)',
      '(grade|indice|classe|standard) (accelerateur|collisionneur|<lab>|<institute>|<experiment>|labo)',
      '(adoube|adoubee|adoubees|adoubes|certifiees|homologuees|validees|beni|benie|benis|valide|validee|certifie|certifiee|homologue|homologuee|plebiscite|plebiscitee|plebiscites|recommande|recommandee|recommandes|recommandees|prescrit|prescrite|approuve|approuvee|labellise|labellisee|parraine|parrainee|accredite|accreditee|garanti|garantie|conseille|conseillee|atteste|attestee) (par|du|de)? {2} <authority>',
      '(approuve|approuvee|approuves|approuvees|certifie|certifiee|certifies|certifiees|recommande|recommandee|recommandes|recommandees|homologue|homologuee|homologues|accredite|accreditee|accredites|cautionne|cautionnee|cautionnes|agree|agreee|agrees|garanti|garantie|garantis|labellise|labellisee|labellises|plebiscite|plebiscitee|adoube|adoubee|estampille|estampillee|estampilles|parraine|avalise|avalisee|salue|saluee|beni|benie|encense) {2} (par|du|de)? {4} <authority>',
      '(approuve|approuvee|certifie|certifiee|recommande|recommandee|homologue|homologuee|accredite|accreditee|labellise|labellisee|estampille|estampillee|garanti|garantie|tamponne|brevete|siglee|sigle|adoube) {1} (<lab>|<machine>|<experiment>|labo|laboratoire)',
      "(partenaire|fournisseur|sponsor|prestataire|boisson|biere|eau|gourde|cafe|montre|chocolat|traiteur|sac|<goods>|<vendor>) (officiel|officielle|officiels|officielles|attitre|attitree|agree|agreee|certifie) {2} (du|de|des|de l'|d'|aupres du|pour le|au|a)? {2} (<lab>|<institute>|<experiment>|<machine>|labo|laboratoire|collisionneur)",
      "(le|la|l')? <goods> (officiel|officielle) {1} (du|de la|des|de l'|d'|de) {2} <authority>",
      "(avec|a|ont|recu|decroche|obtenu|porte|sous) (l'|la|le|un|une)? {1} (aval|benediction|approbation|feu vert|caution|agrement|label|tampon|sceau|recommandation|parrainage|estampille|soutien|imprimatur|certification|homologation|onction) {2} (d'|de|du|des|de l')? {3} <authority>",
      '(label|tampon|sceau|certificat|certification|norme|normes|qualite|garantie|agrement|accreditation|homologation|estampille|cachet|caution|standard|standards|charte|charte de qualite) {1} (<lab>|<institute>|<experiment>|<machine>|labo|lab|laboratoire|physique des particules|physicien|physiciens)',
      "(label|tampon|sceau|certificat|certification|norme|qualite|agrement|accreditation|estampille|cachet|caution|choix|coup de coeur|marque de confiance) (du|de l'|des|d')? {2} (<lab>|<institute>|<experiment>|<machine>|physiciens|scientifiques|collisionneur|anneau|accelerateur)",
      "<authority> (recommande|recommandent|certifie|certifient|cautionne|cautionnent|approuve|approuvent|plebiscite|plebiscitent|ne jure que par|homologue|garantit|garantissent|conseille|conseillent) (nos|notre|ce|cet|cette|ces|le|la|les|l'|mon|votre|ma)",
      "(le|la)? (choix|chouchou|arme secrete) (du|des|de l')? {2} (<lab>|<institute>|<experiment>|<machine>|physiciens|chercheurs)",
      "(repond|repondent|conforme|conformes|satisfait|passe|reussi|aux normes|respecte) {3} (exigences|criteres|standards|normes|tests|examens) (du|de l'|des|de|d')? {2} (<lab>|<institute>|<experiment>|<machine>|physiciens|laboratoire|collisionneur)",
    ],
    claim: [
      '(comme|tel que|deja|vu|le meme que)? (utilise|utilisee|utilises|utilisees|teste|testee|testes|testees|eprouve|eprouvee|concu|concue|developpe|developpee|ne|nee|invente|inventee|mis au point|mise au point|choisi|choisie|choisis|choisies|adopte|adoptee|adoptes|valide|validee|valides|validees|verifie|verifiee|controle|porte|bu|vu|vue|enseigne|enseignee|brevete|brevetee|elabore|elaboree|selectionne|mesure|inspire) {2} (par|au|a|chez|dans|du|sur|de|aupres du)? {4} <authority>',
      "<authority> {3} (choisit|choisissent|a choisi|ont choisi|a dit oui|ont dit oui|utilise|utilisent|adore|adorent|valide|valident|a valide|ont valide|confirme|confirment|ont confirme|fait confiance|font confiance|boit|boivent|porte|portent|mange|mangent|l'a adopte|l'ont adopte|l'utilisent)",
      '(technologie|technologies|precision|formule|methode|recette|savoir faire|expertise|science|brevet|inspiration|ingenierie|niveau|esprit) (<lab>|<institute>|<experiment>|<machine>|du <lab>|des physiciens|du collisionneur|du boson|nucleaire)',
      '(<lab>|<institute>|<experiment>|<machine>) (inside|approved|tested|quality|certified|proof|grade)',
      '(qui) (tient|tiennent|refroidit|protege|alimente|equipe|equipent|fait tourner|font tourner) {3} <authority>',
      "(tout droit|directement|droit) (sorti|sortie|venu|venue|issu|issue)? {1} (du|de|des|de l')? {3} <authority>",
      '(assez|suffisamment) (bon|bonne|fiable|solide|precis|sur|pur|pure) pour {3} <authority>',
      '(demandez|parlez en|posez la question) (a|au|aux)? {3} <authority>',
      "(que|dont|qu') {2} <authority> (approuve|approuvent|conseille|conseillent|recommande|recommandent|plebiscite|plebiscitent)",
      '<authority> (nous|lui|leur) (fait|font) confiance',
      '(calibre|certifie|controle|qualifie|teste|valide|validee|validees|valides|verifie) (au|par le|dans les labos du|a) {1} <lab>',
      "(savants|cerveaux|genies|cracks) (du|de) <lab> {1} (formels|unanimes|d' accord|confirment|l' affirment|adorent)",
    ],
    hint: [
      '(a craque|allie|alliance|caution|comme|confiance|conquis|convaincu|convaincus|copie|derriere|digne|dignes|equipe|equipent|esprit|exigence|feu vert|fiable|fournit|garanti|gout|grace|heritier|inspire|inspiree|issu|issue|issus|la (meme|recette|rigueur)|le (meme|secret|serieux|son)|made in|memes|meme {1} que|niveau|ne jure|ont craque|partenaire|pense|prouve|prouvee|preuve|raffole|raffolent|signe|signee|sort|sorti|sortie|tout droit|utilise|utilisent|valide|vient|viennent)',
    ],
    shop: [
      '(abonnement|chez (vous|nos clients)|code promo|en (boutique|vente|promo|magasin|rayon|stock|solde)|essai (gratuit|offert)|essayez|grande surface|la (paire|piece)|le (flacon|lot|pot|rouleau|sachet)|livraison|livre|livree|nos clients|panier|pour <number>|precommande|prix|promo|satisfait ou rembourse|start up|startup|sur facture|vendu|vendue|vendus|votre (bureau|cuisine|jardin|maison|peau|poignet|salon|sommeil))',
      '<currency>',
    ],
    chosen: [
      '(ils|elles|<authority>) (nous ont|nous a|nous) (choisi|choisis|choisies|fait confiance|font confiance|preferes|selectionnes|adoptes)',
      "(ils|elles) {2} (l'ont|me l'ont|nous l'ont) (confirme|dit|ecrit|signe)",
    ],
    decision: [
      '(assemblee|bourse|budget|calendrier|calendriers|chantier|collaboration|comite|commission|comptes|conference|conge|conges|conseil|convention|demande|direction|document|expose|extension|experience|feuille de route|financement|jury|mandat|mesure|note|permis|phase|plan|planning|prise de donnees|procedure|programme|projet|projets|proposition|publication|rapport|resultat|resultats|reunion|service du feu|strategie|these|travaux|visite|article|articles|prolongation|reglement)',
    ],
    science: [
      '(algorithme|algorithmes|analyse|analyses|code|collision|collisions|donnees|ensemble de donnees|evenements|faisceau|faisceaux|format|jeux de donnees|logiciel|technologie|protons|simulation|simulations)',
      "(nous|on|j'|j' ai|je) {1} (utilise|utilisons|avons|ai|a) {1} (teste|choisi|developpe|construit|achete)?",
    ],
    disowned: [
      "(ne|n') {1} (approuve|approuvons|certifie|certifions|recommande|recommandons|homologue|homologuons|cautionne|valide|labellise|delivre|existe|vend|a jamais|avons jamais|accredite) {1} (pas|aucun|aucune|jamais|rien|ni|nullement)?",
      "(arreter|arretez|cesser|cessez|inutile|evitez|eviter|interdit) {2} (de|d')",
      "(aucun|aucune|pas de|pas d') {2} (label|tampon|sceau|certificat|certification|partenariat|norme|logo|caution|homologation|produit)",
      '(faux|fausse|arnaque|escroquerie|mensonge|mensonger|mensongere|intox|abusif|abusive|usurpation|sans autorisation|signalez|signaler|signalement|vigilance|mefiez vous|mefiance|trompeur|trompeuse)',
      '(mais|reponse courte|et)? (non|nope) {1} (monsieur|madame|merci|nos|pas|le|la|nous|il|ce)?',
    ],
    except: [
      '(approuve|approuvee|approuves|approuvees|valide|validee|valides|recommande|recommandee|adopte|adoptee|agree|agreee) {2} par {3} (conseil|comite|commission|direction|service|jury|assemblee|collaboration|bureau|referees|relecteurs|unite|hse|securite) {3}',
      '(expériences|experience|experiences) (reconnue|reconnues)',
      "(langue|langues|visite|visites|voiture|photo|photographe|site|compte|page|communique|nom|logo|position) (officielle|officielles|officiel|officiels) (du|de|des|de l'|au) {2}",
      'norme (iso|europeenne|en|de securite)',
      "qualite (des donnees|du faisceau|de vie|de l'air) {3}",
      '(lecture|lectures|livre|livres|film|films|article|articles|podcast|podcasts) recommande? {3} (physiciens|physiciennes|chercheurs|guides) {2}',
      'qualite du (vide|faisceau|signal|champ) {3}',
      '(lecture|lectures|livres|livre|films|podcasts) (recommandee|recommandees|conseillees|recommandes|conseilles) par {6}',
    ],
  },
};
