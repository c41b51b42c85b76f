import type { Language } from '../../engine/draft.ts';

/** Classes about generated content: how people say that a machine made it, plainly or not, and what they feed it. */
export const ai: Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    /** Programs that write, draw, speak or translate, by whatever name. */
    'ai-maker': [
      '<ai-tool>',
      '(a|an|the|our|my|this|that|some)? (free|online|public|hosted|clever|neural|favourite|chatty|little|3 d|image|picture|text|voice|video|music|face|deepfake|translation)? (bot|bots|chatbot|chatbots|generator|generators|upscaler|algorithm|network|neural network|language model|image model|video model|voice clone|machine translator|translation engine|writing assistant|virtual assistant|image tool|fine tuning service)',
      '(generative fill|latent space|text to speech|text to image|text to video|deep fake|deepfake|deep learning tool)',
      'the (model|machine|app|prompt)',
      '(a|an|my|three|two|some|the|this|that) {1} (app|apps|prompt|prompts|free tools|free tool|online translator|free site|translator|website that)',
    ],
    'ai-verb': [
      '(assisted|authored|coded|composed|created|designed|developed|drafted|drawn|dubbed|edited|formatted|generated|illustrated|made|narrated|painted|polished|produced|prepared|read|rendered|rewritten|spoken|summarised|summarized|transcribed|translated|voiced|written)',
    ],
    /** Things a post is made of. */
    content: [
      '(abstract|animation|content|answer|answers|article|artwork|audio|avatar|banner|biography|blog|blurb|caption|captions|clip|code|codebase|cover|description|document|drawing|editorial|figure|film|footage|graphic|illustration|image|images|interview|jingle|letter|letters|logo|mural|music|narration|newsletter|note|parser|photo|photograph|photographs|photos|picture|pictures|plot|podcast|portrait|portraits|post|posts|poster|presentation|press release|project|quote|quotes|readme|release|releases|reply|replies|report|review|script|slide|slides|song|soundtrack|address|speech|story|face|faces|cv|page|work|job|appraisal|obituary|greeting|greetings|choir|singer|hymn|feedback|minutes|survey|exhibit|panel|campaign|board|column|takeover|profile|account|interviewee|mascot|guide|audio guide|subtitles|summary|text|texts|thread|thumbnail|transcript|translation|translations|video|videos|visual|visuals|voice|voice over|voiceover|website)',
    ],
    /** What a reader takes for something that was there. */
    'fake-thing': [
      '(accent|alarm|alarms|archive|audience|bubble chamber|candidate|cavern|collision|collisions|control room|crowd|curve|curves|data|data point|data points|detector|director|discovery|display|event|event display|events|experiment|eyewitness|face|faces|figure|figures|film|footage|ghost|graph|guests|histogram|interview|lab|laboratory|lips|measurement|measurements|micrograph|nobel|peak|people|person|photo|photograph|photographs|photos|physicist|physicists|picture|pictures|plot|plots|point|points|portrait|portraits|professor|prototype|quote|reading|readings|result|results|scene|scientist|scientists|seconds|shower|signal|smile|speech|spectrum|team|testimonial|testimony|thirty seconds|track|tracks|tunnel|video|visitors|voice|woman|women|workers|x ray)',
    ],
    /** A plain statement that AI took part, or that it did not. */
    'ai-label': [
      'ai (altered|assisted|created|drafted|edited|generated|made|modified|produced|translated|written) <content>?',
      '<content> (altered|assisted|created|drafted|edited|extended|generated|made|modified|produced|retouched|translated|written) (by|with|using|via) {3} <ai-tool>',
      '<ai-verb> (entirely|partly|partially|mostly|largely|originally|first)? (by|with|using|via|in) (the)? (help|assistance|aid|support)? (of|from)? <ai-tool>',
      '(altered|colourised|colorized|extended|modified|retouched) (by|with|using) <ai-tool>',
      '(with|using) the (help|assistance|aid|support) of {1} <ai-tool>',
      'ai (disclosure|disclaimer|notice|statement|use|label)',
      'ai (assisted|helped) (in|with|us|me)',
      '(no|without) (ai|generative ai|artificial intelligence|chatbot|chatbots) (was|were|has been|have been|is|involved|used|tools)',
      '(made|written|drawn) (entirely)? by (a human|humans|hand|people)',
      '(translated|transcribed|subtitled|captioned|dubbed|drafted|written|made) {4} by (a|the) (machine|computer|bot|language model|speech recognition)',
      '(machine|automatic|automated) (translation|translated|transcript|captions|subtitles)',
      '(captions|subtitles|transcript|translation) (is|are|was|were)? (automatic|automated|auto generated|machine made)',
      '(synthetic|artificial|computer) voice',
      'voice {5} is synthetic',
      '<ai-tool> (authored|drafted|generated|wrote) (this|the|these|our) <content>',
      '(a|the|an) (bot|chatbot|robot|ai) (account|that answers|wrote this)',
      '(i am|this is|is) (a|an) (bot|ai|chatbot)',
      '(image|images|picture|pictures|illustration|illustrations|visual|cover|cover image|music|text|draft|translation|voice|video|poster) (by|from|with|via) <ai-tool>',
    ],
    /** The writer keeps quiet about it, or has others keep quiet. */
    'ai-silence': [
      "(nobody|no one|none of (them|you)|not one|readers|they|he|she|people|users|visitors|students|the editors|the editor|the audience|fans|followers) (have|has|had|haven't|hasn't|didn't|don't|doesn't|won't|wouldn't|will never|never|need not|needn't|could|would)? (been)? (told|notice|noticed|knows|know|knew|spotted|suspect|suspected|suspects|tell the difference|find out|found out|ask|asked|asks|objected)",
      "(they've|they have|have|has|had|with|got) no idea",
      '(who|how) (is|would|will|s|are|’s) (to|anybody|anyone|they|you|ever)? (know|notice|find out|tell)',
      "(who's|who is) to know",
      "(don't|won't|wouldn't|do not|didn't|never|no need to|needn't|not going to|shan't) (disclose|mention|say|tell|declare|admit|advertise|label|credit|reveal|put|write) {4}",
      "(we|i|it|the credits|the caption|the label|the sleeve|the credit line|the titles|the end titles|the byline) (don't|doesn't|didn't|never) (say|says|mention|mentions|tell|credit|credits)",
      '(credits|caption|credit line|sleeve|byline|end titles|signature|description|footer) {3} (say|says|said|thank|thanks|read|reads|we put|put)',
      '(carry|carries|under|bears|with|over) (my|her|his|our|their|the) (signature|name|byline)',
      '(signed|signing|sign|signs) (it|them|as|off|by)? {2} (my|our|her|his|their|the) (name|director|boss|author|team)?',
      '(passed|passes|passing|pass|sold|selling|presented) {3} (off)? as (a|an|the|my|our|real|original|genuine)',
      '(down|listed|credited|published|printed|posted|labelled|labeled) as (a|an|the|original|real|archive|photo|our|my)',
      "(that|that's|which is|it is|it's|this is) all (you'll|you will|we'll|we will|i'll|i will) (get|say|tell|know)",
      '(let|lets) (them|people|readers|everyone|everybody) (think|believe)',
      '(our|my) (little)? secret',
      '(sounds|looks) (nicer|better|more human)',
      '(left|leave|leaving|took|take|kept|keep) (it|that|this|the label|the note|the word|ai) (out|off|quiet)',
    ],
    /** Words that dress a machine's work up. */
    'ai-euphemism': [
      '(digital|digitally|algorithmic|algorithmically|computational|computationally|synthetic|virtual|neural|silicon|generative|automated|augmented|enhanced|optimised|optimized|creative|experimental|conceptual|innovative|intelligent) (art|artwork|artist|magic|wizardry|sorcery|alchemy|dream|dreams|dreamt|dreamed|creativity|imagination|intelligence|vibes|visual|visuals|illustration|illustrations|composition|rendering|render|concept|creation|craft|craftsmanship|helper|helpers|friend|friends|colleague|colleagues|assistant|muse|hand|hands|pen|brush|storytelling|pixels)',
      '(digitally|creatively|algorithmically|computationally|technologically|electronically|virtually) (assisted|augmented|composed|created|crafted|dreamed|dreamt|enhanced|generated|imagined|inspired|made|produced|reimagined|supported|enriched)',
      '(a|some)? (bit of|touch of|little|sprinkle of|dash of|dose of|pinch of|hint of) (automation|tech magic|technology|digital magic|algorithm|algorithms|silicon|studio magic|pixel dust|computer help|machine help|modern magic)',
      '(enhanced|optimised|optimized|enriched|augmented|assisted|supported|powered|inspired|imagined|dreamt up|dreamed up|crafted|co created|co piloted|co authored|brought to life|reimagined) (by|with|for|using|through) {3} (technology|tools|tool|intelligence|algorithm|algorithms|software|math|maths|silicon|automation|machine|machines|pixels|code|electrons|neurons|circuits|computer|computers|pleasure|ones and zeros|friend|helper)',
      '(studio|pixel|silicon|digital|computer|technical) (magic|sorcery|wizardry|trickery|alchemy)',
      '(silicon|tireless|virtual|digital|electronic|artificial|robotic|mechanical|non human|invisible) (colleague|colleagues|friend|friends|helper|helpers|intern|interns|muse|ghostwriter|pen|artist|assistant|assistants|hand|hands|brain|brains|companion|teammate)',
      '(creative|collective|assisted|augmented) intelligence',
    ],
    /** Giving material to a program. */
    'ai-feed': [
      '(feed|feeds|fed|feeding|paste|pastes|pasted|pasting|copy|copied|copying|copy pasted|upload|uploads|uploaded|uploading|drop|drops|dropped|dropping|put|puts|putting|throw|throws|threw|throwing|chuck|chucks|chucked|stuff|stuffed|shove|shoved|dump|dumps|dumped|send|sends|sent|sending|give|gives|gave|giving|given|hand|handed|load|loaded|type|typed|dictate|dictated|dictating|run|ran|running|push|pushed|pour|poured|share|shared|stick|stuck|let|had|have|ask|asked|asking|tell|told|talked|point|pointed|connect|connected|plug|plugged|forward|forwarded|record|recorded|transcribe|transcribed|cloned|clone|use|used|using|trained|train|fine tuned|has)',
    ],
    /** Material that is not for outsiders. */
    'ai-private': [
      '(draft|drafts|unpublished|internal|confidential|restricted|sensitive|secret|private|personal|unreleased|embargoed|unapproved|closed|non public|blinded|unblinded)',
      "(minutes|appraisal|appraisals|self assessment|self assessments|assessment forms|evaluation|evaluations|referee report|referee reports|review report|org chart|personnel|hr|salary|salaries|payslip|payslips|cv|cvs|application|applications|candidate|candidates|applicants|recommendation|passport|passports|badge|badges|medical|health|sick|pills|divorce|complaint|complaints|grievance|interview notes|transcript of the meeting|voicemail|voicemails|mailbox|inbox|mails|emails|support tickets|tickets|log files|logs|passwords|password|credentials|api key|tender|tenders|bid|bids|contract|contracts|invoice|invoices|budget|quote|quotes|patent|nda|blueprints|drawings|floor plan|floor plans|source code|incident reports|names|faces|photos of|everyone's photos|colleagues' photos|voice|phone numbers|addresses|guest list|visitor list|visitor|visitors|acl|directory|address book|attendance|participants|colleague|colleagues|collaborator's|collaborators|students' work|exam|exams|thesis|analysis note|likelihoods|raw data|before the collaboration|word for word)",
    ],
    'ai-public': [
      '(public|published|open|open access|open data|anonymised|anonymized|anonymous|hosted on our own|hosted by us|self hosted|in house|on premises|offline|locally|local|simulated|invited|consent|agreed|volunteers|permission|approved by|dummy|made up|fictional|zenodo|arxiv)',
    ],
  },
  fr: {
    'ai-maker': [
      '<ai-tool>',
      "(un|une|le|la|l'|les|des|notre|mon|ce|cet|cette)? (bon|gentil|gros|joli|nouveau|petit|vieux)? (bot|bots|chatbot|chatbots|generateur|generateurs|robot|robot conversationnel|agent conversationnel|assistant en ligne|assistant virtuel|reseau de neurones|modele de langage|modele video|modele d' image|traducteur automatique|traducteur en ligne|outil d' ia|outil image|outil de generation|outil de traduction|appli gratuite|application gratuite|site gratuit|service en ligne|outil en ligne|traducteur|transcripteur|assistant|prompt|deepfake|hypertrucage)",
      '(traduction automatique|synthese vocale|voix de synthese|clonage de voix)',
      "(l'|une|un) (appli|algorithme|outil|machine)",
    ],
    'ai-verb': [
      '(cree|creee|crees|creees|compose|composee|concu|concue|dessine|dessinee|ecrit|ecrite|ecrits|ecrites|fabrique|fabriquee|fait|faite|genere|generee|generes|generees|illustre|illustree|imagine|imaginee|lu|lue|pondu|pondue|produit|produite|realise|realisee|redige|redigee|reecrit|relu|resume|resumee|traduit|traduite|traduits|traduites|sous titre|sous titree|modifie|modifiee|retouche|retouchee)',
    ],
    content: [
      '(affiche|affiches|animation|article|articles|avatar|bande son|billet|billets|biographie|chanson|clip|communique|couverture|description|diapo|discours|document|dossier|edito|editorial|film|habillage|illustration|illustrations|image|images|interview|legende|lettre|logo|message|microsite|montage|musique|narration|note|photo|photographie|photographies|photos|portrait|portraits|post|posts|poster|presentation|publication|rapport|recit|resume|revue de presse|son|sous titres|texte|textes|traduction|traductions|video|videos|visuel|visuels|voix|voix off|panneau|page|rapport annuel|bande annonce|visage|courrier|mails|reponses|guide|audioguide|compte|campagne|chronique|hommage|voeux|chanson|refrain)',
    ],
    'fake-thing': [
      '(archive|archives|candidat|caverne|collision|collisions|controle|courbe|courbes|cv|decouverte|detecteur|directeur|directrice|donnees|equipe|etudiants|evenement|evenements|experience|femme|femmes|film|figure|foule|graphe|graphique|histogramme|image|images|interview|joli pic|laboratoire|levres|mesure|mesures|micrographie|nobel|ouvriers|ouvriere|ouvrieres|personne|personnes|photo|photographie|photos|physicien|physicienne|physiciens|pic|point|points|portrait|portraits|prof|professeur|professeure|prototype|public|resultat|resultats|salle|scene|scientifique|scientifiques|secondes|signal|sourire|spectre|temoignage|temoignages|temoin|trace|traces|tunnel|video|videos|visage|visages|visiteurs|voix)',
    ],
    'ai-label': [
      "<content>? (cree|creee|concu|concue|elabore|genere|generee|generes|generees|ecrit|ecrite|fabrique|fabriquee|modifie|modifiee|produit|produite|realise|realisee|redige|redigee|retouche|retouchee|traduit|traduite) (entierement|en partie|partiellement)? (par|avec|grace a|a l' aide d'|a l' aide de|avec l' aide d'|avec l' aide de|via) {2} <ai-tool>",
      "<content>? (est|a ete|ont ete|sont) {2} (cree|creee|genere|generee|generes|redige|redigee|traduit|traduite|produit|produite|ecrit|ecrite) (par|avec|a l' aide d'|avec l' aide d') {2} <ai-tool>",
      "(avec|a) l' (aide|assistance|appui) (d'|de) {1} <ai-tool>",
      '(traduit|traduite|traduits|sous titre|transcrit|transcrite) (par|automatiquement|par une machine)',
      'traduction automatique {3} (relue|verifiee|non relue|corrigee)?',
      "(mention|transparence|declaration) (ia|sur l' ia|relative a l' ia)",
      "(sans|aucune|aucun|ni) (ia|intelligence artificielle|recours a l' ia|outil d' ia)",
      '(ecrit|redige|fait|dessine|peint) (par un humain|par des humains|a la main)',
      '(voix|image|images|video) (de synthese|synthetique)',
      '(image|images|photo|texte|illustration|visuel|video|voix|musique) (par|de|avec|via) <ai-tool>',
      '(personnage|avatar|guide) de synthese',
      "(je suis|ceci est|c' est|est) un (robot|bot|chatbot|agent conversationnel)",
      '(fabrique|fabriquee|produit|produite|produits|cree|creee) (avec|par) un (outil de generation|generateur)',
      '(compose|composee) par une ia',
      '(images|illustrations|textes) virtuelles',
      'produits automatiquement',
    ],
    'ai-silence': [
      "(personne|nul|aucun lecteur|les lecteurs|ils|elles|les gens|le public|les collegues|le jury|la redaction|le comite|on) (n'|ne|n' y|ne l'|ne le)? (a|ont|sait|savent|saura|sauront|s'en|s' en|voit|verra|verront|remarque|remarquera|se doute|se doutent|en sait)? {2} (rien|remarque|vu|su|doute|apercu|rendu compte|vu que du feu|bronche|objecte)",
      "(personne|nul) (n'|ne) {3} (remarque|sait|saura|vu|voit|su|verra|demande|bronche|doute)",
      '(pas|rien|jamais) (un mot|mis|mentionne|precise|indique|inscrire|inscrit|ecrit|dire|dit|signale|ajoute)? {2} (au|dans les|dans la|dans le|aux|en|sur la|en bas) (generique|credits|legende|bas|mention|signature|ours|affiche)',
      "(n'ai|n'avons|n'a|n'ont|ai|a|avons|ont) (rien|pas) (dit|mis|mentionne|precise|indique|signale|ecrit|inscrit|declare)",
      "(sans|inutile de|pas besoin de|evite de|evitez de|pas la peine de|on ne va pas) (le|la|l'|les)? (dire|preciser|mentionner|signaler|crier|indiquer|l'ecrire|ecrire|declarer|cocher|vanter)",
      '(en)? (signant|signe|signee|signes|signent|signait|je signe|on signe) (de|du|par|au nom|avec|mon|son|notre|de mon|de son)?',
      '(le|la|les) (generique|legende|credit|credits|signature|mention) (dit|disent|indique|indiquent|parle|remercie|annonce|precise)',
      '(ca|cela) (fait|ferait|aurait fait|fera) (plus|moins|pauvre|serieux|authentique|humain|vrai|vecu|mauvais)',
      '(on|je) (laisse|garde|a laisse|a garde) (comme ca|croire|dire|ca pour nous|le secret)',
      '(ni vu ni connu|motus|bouche cousue|entre nous|chut)',
      '(fait|faire|font|passe|passer|passent|faisons|fasse) (passer)? {2} pour (un|une|des|de|du|vrai|vraie|humain|archive|la|le)',
      '(ont|a) (cru|crus|pense|felicite|remercie)',
      "(n'|ne) (ont|a|y ont|en) (vu|rien vu) (que du feu)?",
    ],
    'ai-euphemism': [
      "(visuel|visuels|image|images|illustration|illustrations|portrait|photo|affiche|texte|musique|video|creation|oeuvre|fresque) (d' illustration|d' ambiance|augmente|augmentee|augmentes|ameliore|amelioree|enrichi|enrichie|optimise|optimisee|retravaille|retravaillee|revisite|revisitee|reinvente|reinventee|numerique|digital|digitale|conceptuel|conceptuelle|stylise|stylisee|inspire|inspiree|assiste|assistee|virtuel|virtuelle|composite)",
      "(magie|alchimie|sorcellerie|tour de passe passe|baguette) (des|du|de la|de|d')? (pixels|pixel|numerique|algorithmes|algorithme|silicium|studio|code|machine|technologie)",
      '(mise en scene|hommage|composition|creation|oeuvre|creativite|inspiration|imagination|fantaisie|evocation|reconstitution|interpretation|automatisation|magie|aide|assistance|coup de pouce|artisanat|pinceau|plume|muse) (numerique|digitale|digital|algorithmique|editoriale|technologique|virtuelle|virtuel|artificielle|synthetique|electronique|informatique)',
      '(ami|amie|collegue|stagiaire|assistant|assistante|plume|redacteur|redactrice|artiste|muse|compagnon|collaborateur|petite main) (virtuel|virtuelle|numerique|digital|digitale|electronique|synthetique|artificiel|artificielle|invisible|infatigable|de silicium|en silicium|linguistique|robotique)',
      '(mi|moitie) (main|homme|humain|humaine) (mi|moitie) (machine|robot|silicium)',
      '(quatre|deux|six) mains {4} (silicium|machine|numeriques|virtuelles|electroniques)',
      "(avec|grace a|par|a) (un|une|le|la|l')? (coup de pouce|touche|zeste|pincee|brin|soupcon|dose|peu) (de|d'|du) (technologie|numerique|automatisation|magie|algorithme|silicium|technique|modernite)",
      '(assiste|assistee|augmente|augmentee|enrichi|enrichie|optimise|optimisee|imagine|imaginee|inspire|inspiree|pense|pensee|sublime|sublimee|revisite|revisitee) (par|avec|grace a) {3} (outil|outils|technologie|technologies|algorithme|algorithmes|machine|machines|numerique|logiciel|logiciels|silicium|automatisation|electrons|calcul)',
      '(intelligence|intelligences) (creative|collective|augmentee|assistee)',
      '(outils|procedes|techniques|technologies|methodes|moyens) (de)? (creation|nouvelle generation|innovants|innovantes|numeriques|modernes|de pointe|avancees|avances)',
    ],
    'ai-feed': [
      '(colle|colles|coller|collez|copie|copier|copiez|copie colle|copier coller|depose|deposer|deposez|depose|place|placer|donne|donner|donnez|glisse|glisser|glissez|charge|charger|televerse|televerser|uploade|uploader|balance|balancer|envoie|envoye|envoyer|verse|verser|mis|met|mets|mettre|mettez|passe|passer|nourri|nourrir|confie|confier|soumis|soumettre|dicte|dicter|injecte|injecter|file|filer|partage|partager|raconte|raconter|demande|fait relire|fait traduire|fait mettre|fait resumer|fait rediger|fait analyser|traduit|traduire|transcrit|resume|enregistre|clone|entraine|relie|branche|connecte|reconnait)',
    ],
    'ai-private': [
      "(brouillon|inedit|inedits|inedite|interne|internes|confidentiel|confidentielle|confidentiels|confidentielles|restreint|sensible|sensibles|secret|secrets|huis clos|prive|privee|non publie|non publies|non publiee|pas encore publie|pas encore publies|sous embargo|projet d' accord|ne montrer a personne)",
      "(compte rendu|comptes rendus|proces verbal|pv|entretien annuel|entretiens annuels|evaluation|evaluations|dossier rh|dossiers rh|rh|dossier de candidature|dossiers de candidature|candidature|candidatures|cv|lettre de motivation|fiche de paie|fiches de paie|salaire|salaires|dossier medical|dossiers medicaux|arret maladie|divorce|plainte|plaintes|rapport d' arbitre|rapports d' arbitrage|rapport de referee|organigramme|trombinoscope|photos des collegues|visages|badge|badges|passeport|passeports|liste des participants|liste des visiteurs|noms|adresses|mails|courriels|boite mail|messagerie|tickets|journaux|logs|mot de passe|mots de passe|code source|appel d' offres|offres|devis|contrat|contrats|avenant|facture|factures|budget|brevet|plans|plans cotes|reunion|seance|conseil|rapports d' incident|victimes|voix de|repondeur|note d' analyse|note interne|plan strategique|copies|copies d' examen|memoire|these de|mes gens|mail|courriel|lettre de|acte de|dossiers|temoignages|enregistrement|collegue|collegues|doctorante|doctorant)",
    ],
    'ai-public': [
      '(public|publics|publique|publiques|publie|publies|publiee|publiees|libre acces|acces libre|ouvert|ouverts|ouvertes|anonyme|anonymes|anonymise|anonymises|anonymisees|heberge chez nous|hebergee chez nous|en interne sur nos|local|localement|hors ligne|simule|simulees|volontaires|volontairement|accord des|consentement|agree|agrees|autorise|fictif|fictives|zenodo|arxiv)',
    ],
  },
};
