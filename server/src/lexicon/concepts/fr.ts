/** Ce dont parlent les mots français: French words by concept for the ear, any form counting; `_` joins two words. */
export const french: Readonly<Record<string, string>> = {
  'ai-act':
    'générer généré prompt halluciner chatbot bot ia llm modèle algorithme neuronal réseau gpt chatgpt midjourney dalle copilot gemini claude mistral automatique automatiquement synthétique synthèse deepfake avatar machine robot assistant générateur invite complétion dicter taper coller copier nourrir donner fourrer balancer logiciel intelligence artificiel artificielle stable_diffusion conversationnel agent',
  'ai-veil':
    'numérique numériquement silicium octet pixel malin astucieux infatigable discret moderne technologie technologique technique outil automatisation augmenté enrichi assisté inspiré appui innovation innovant créatif créative virtuel ordinateur électronique calcul calculé matériel inspiration procédé coup_de_pouce main_invisible aide intelligent intelligente',
  admitting:
    'avouer aveu avoue honnête honnêtement franchement vérité coupable honte oups rougir désolé confesser confidence',
  'agree-consent':
    'consentement autorisation autoriser accord permission permis signé signer parents_ont feu_vert valider validé accepter accepté',
  alarm:
    'danger dangereux menace risque catastrophe apocalypse fin détruire destruction exploser explosion tuer mort mourir mortel avaler engloutir dévorer trou_noir enfer horreur cauchemar monstre bête terrifiant effrayant peur trembler anéantir',
  amazement:
    'incroyable génial dingue fou folle époustouflant stupéfiant spectaculaire magique miracle merveille merveilleux extraordinaire phénoménal hallucinant inouï wahou waouh prodige bluffant',
  approval:
    'approuver approuvé approbation aval feu_vert relecture relecteur relire relu revue bénédiction bénir validé validation valider valider désaveugler aveugle levée collaboration convener comité officiel visa signature tampon',
  'as-one':
    'nous notre nos tous toute ensemble unanime unanimement voix position conviction croire croyons exiger exige demande veut refuse soutient estime considère réclame',
  asking: 'demander question pourquoi qui quoi comment quel quelle curieux',
  award: 'prix nobel médaille récompense lauréat jury trophée distinction',
  before:
    'avant encore déjà jusque tant_que demain bientôt prochain prochainement avance anticipé primeur avant-première veille tôt prématuré en_attendant',
  blame:
    'faute responsable excuse coupable accuser tort erreur bazar échec raté rater fiasco désastre incompétent incompétence inutile ruiner gâcher saboter bâcler bâclé',
  boss: 'chef cheffe patron patronne direction directeur directrice responsable hiérarchie encadrement comité conseil administration rh ressources_humaines étage manager département supérieur',
  brand:
    'marque entreprise société fournisseur produit modèle appareil ordinateur téléphone caméra perceuse pompe vanne logiciel application abonnement boutique magasin acheter achat qualité fiable meilleur client cliente sponsor partenaire fabricant maison',
  certify:
    'certifié certifier certificat approuvé testé accrédité accréditation garantie garanti sceau label tampon norme recommandé officiel recette formule confiance qualité validé preuve éprouvé homologué agréé estampillé utilisé_au comme_au',
  child:
    'enfant enfants gamin gamine fille garçon fils élève école collège collégien lycée classe maîtresse instituteur institutrice primaire maternelle crèche colonie ado adolescent mineur mineure parent maman papa mère père petit petite petits neveu nièce anniversaire ans cm1 cm2 ce1 ce2 cp bébé bambin môme',
  'child-fame':
    'visage photo prénom nom nom_de_famille école taguer tagué sourire portrait habite tête binette bouille',
  closed:
    'fermé privé derrière porte dedans interne internes restreint réservé membres identifiant mot_de_passe secret secrète confidentiel huis clos scellé verrouillé coffre',
  colleague:
    'collègue équipe groupe bureau voisin voisine stagiaire étudiant étudiante doctorant doctorante postdoc technicien technicienne ingénieur ingénieure secrétaire professeur physicien physicienne chercheur chercheuse apprenti apprentie encadrant',
  commerce:
    'offre soumission soumissionnaire appel_d marché prix devis contrat fournisseur négocier négociation budget plafond coût marge rabais remise achat achats brevet invention licence start-up royalties facture francs million millions euros concurrent rival concurrence signé adjudication attribué enchère moins_cher',
  correct:
    'corriger correction corrigé changer changé modifier modifié modification mise à_jour mettre remplacer remplacé retoucher retouché rectifier rectifié supprimer supprimé effacer effacé retirer retiré revoir revu ajuster ajusté version ancienne nouvelle coquille faute erratum chiffre légende phrase paragraphe page billet article lien rafraîchir peaufiner remanier',
  correct_open:
    'précédemment auparavant initialement disait écrivions indiquait au_lieu lire excuses lecteur lectrice signalé signalée merci parce raison faux erroné erreur indiquions affirmions',
  creditless: 'générateur prompt secondes clic bouton gratuit outil application minute minutes instantané',
  day: 'lundi mardi mercredi jeudi vendredi samedi dimanche week-end matin après-midi soir nuit midi minuit janvier février mars avril mai juin juillet août septembre octobre novembre décembre semaine mois',
  disclaim:
    'opinion avis propos point_de_vue personnel personnellement privé propre engager engagent engage titre nom employeur officiel officiellement représenter casquette retweet titre_personnel moi',
  discover:
    'découvrir découverte découvert prouver prouvé preuve résoudre résolu solution réponse percée révolution révolutionnaire révolutionner révolutionne confirmer confirmé certain certitude définitif définitivement enfin ultime bouleverser réécrire manuels guérir vaincre toujours secret mystère percer percé révélé révéler élucidé révolu fini',
  document:
    'diapo diapos diapositive brouillon mémo procès-verbal pv compte rendu rapport fichier dossier courriel mail message lettre capture écran page document pdf note notes fil canal présentation tableau tableur ordre_du transcription pièce papier manuscrit scan copie extrait courrier circulaire',
  door: 'porte portail clé clef serrure code badge alarme clôture grillage caméra gardien garde entrée accès mot_de_passe identifiant wifi serveur port ouvert fenêtre échelle puits trappe couloir correctif pare-feu admin pin usb pirater tunnel contourner sas verrou barrière',
  dwelling:
    'adresse rue route chemin avenue impasse appartement maison chez habite habiter loge vit étage porte sonnette balcon jardin garage village voisin voisinage immeuble dort hôtel chambre seul seule terrasse chalet interphone domicile boîte_aux',
  election:
    'voter vote votation élection élire candidat candidate parti ministre gouvernement président présidente parlement sénateur conseil maire mairie référendum bulletin urne urnes sondage politicien politique gauche droite libéral conservateur socialiste vert campagne manif manifestation grève pétition boycott sanction guerre armée invasion occupation régime drapeau solidarité camarade camarades syndicat initiative député oui non',
  embargo:
    'embargo communiqué annonce annoncer journaliste rédaction publier publication paru paraître article revue heure heures h minuit attendre avance primeur exclusivité fuite presse conférence demain jeudi retenir lever levée sous_embargo',
  faith:
    'dieu divin ciel prière prier temple cathédrale église religion religieux musulman musulmane juif juive chrétien catholique mosquée prêtre prophète sacré sainte saint bible âme',
  fiction:
    'inventé inventée imaginaire fictif fictive fiction personne existe existé faux fausse fake prétendre mis_en scène imaginé inexistant réplique reconstitution acteur artiste rendu simulation illustration illustratif dessin peint vrai vraie authentique',
  free: 'gratuit gratuitement cadeau offert offerte offrir invité invitée invitation prêté prêt vol hôtel dîner resto déjeuner payé payer billet échantillon bon réduction code promo commission honoraires enveloppe sponsor sponsorisé ambassadeur ambassadrice partenaire partenariat affilié lien toucher actions actionnaire parts investir cousin cousine frère sœur beau-frère belle-sœur femme mari oncle consultant conseil gracieusement',
  gossip:
    "entendu entendre rumeur bruit bruits murmurer murmure chuchoter potin potins ragot paraît apparemment il_paraît soi-disant oiseau couloir couloirs cantine café machine source initié confié glissé soufflé dit disent on_dit quelqu'un ami copain copine tuyau fuite fuiter indiscrétion radio moquette selon pari parie conditionnel serait aurait quitterait",
  health:
    'malade maladie cancer hôpital médecin opération opéré traitement thérapie thérapeute psy dépression dépressif burn-out burnout médicament médicaments cachets clinique diagnostic diagnostiqué enceinte grossesse fausse_couche handicap fauteuil diabète épilepsie angoisse anxiété alcool alcoolique cure arrêt psychiatre psychiatrique tumeur chimio démence greffe autiste vih séropositif soigner soigné antidépresseur',
  hush: "chut secret silence discret discrètement entre_nous ne_dites ne_répétez répéter bouche cousue mot censé censée pas_censé devrais officieux off personne_n' ni_vu clin interdit défense_de pas_le_droit gardez diffuser effacez",
  instead: 'plutôt sans vraiment juste seulement simplement rien_que',
  insult:
    'idiot idiote imbécile crétin débile abruti clown bête cerveau neurone ignare ignorant pathétique ridicule guignol blague paresseux fainéant menteur incompétent inutile parasite dinosaure singe cirque mouton moche gros vieux bouffon tocard charlatan nul nulle nullité naze minable raclure ramassis connerie âneries foutaise ordure honte',
  kin: 'femme mari compagne compagnon copine copain mère père frère sœur fils fille oncle tante cousin cousine nièce neveu grand-mère grand-père famille divorce divorcé divorcer marié ex séparé séparation liaison conjoint épouse',
  lab: 'labo laboratoire cern lhc atlas cms lhcb alice expérience collaboration organisation institut détecteur collisionneur accélérateur',
  laud: 'recommander recommande adorer adore meilleur excellent préféré génial parfait jurer jure confiance indispensable imbattable superbe fantastique top brillant étoiles achetez acheter prenez passer convaincu fan foncez rien_ne vaut fiable conquis bluffé',
  likely:
    'peut pourrait pourraient peut-être possible possiblement suggère indice indication probable limite préliminaire incertitude statistique simulation compatible espérer candidat étape piste',
  measure:
    'sigma significance excès bosse pic limite courbe graphe histogramme masse gev tev section efficace rapport valeur résultat données bin ajustement chiffre mesure mesuré rendement bruit_de_fond signal observé',
  mock: 'pauvre soi-disant génie lumière lumières comique comédie pantin marionnette clown drôle hilarant mdr ptdr blague bravo félicitations applaudir lent champion fin_limier',
  money:
    'argent salaire salaires paye payé francs euros chf budget prêt dette hypothèque prime augmentation grade revenu riche pauvre ruine impôt impôts fonds financement subvention',
  myth: 'particule_de dieu big bang recréer portail dimension dimensions porte bête monstre dragon cathédrale temple enfer abîme antre graal fantôme magie magicien sorcier alchimiste machine_à temps apocalypse bombe univers titan titans dompter réveiller faim dévorer secrets création créateur doigt orage foudre marteau dieux néant apprentis-sorciers démiurge',
  negation: "ne pas jamais aucun aucune rien personne ni sans non n'",
  next: 'prochain prochaine plan prévu calendrier futur arrivera arrive arrivée voyage trajet vol train part partir visite itinéraire',
  offer:
    'inscription gratuit bienvenue public ouvert visite visiteurs événement programme conférence atelier exposition guidée anniversaire musée portes_ouvertes',
  order: 'merci veuillez devez faut rappelez vérifiez apprenez lisez regardez voyez écoutez pensez',
  person: 'il elle lui ils elles leur monsieur madame m mme dr pr professeur',
  'personal-data':
    'passeport visa salaire grade évaluation performance avertissement contrat renouvellement casier dossier cv asile réfugié réfugiée prison tribunal police orientation gay homosexuel lesbienne trans religion syndiqué licencié renvoyé âge poids médical absence absences arrêt_maladie papiers',
  pity: 'courage courageux courageuse fort forte fier fière soutien pensées rétablissement remettre combat lutte héros héroïne respect',
  policy:
    'loi règle interdire interdiction réforme taxe impôt règlement politique moratoire accord traité subvention directive nucléaire climat énergie migration immigration avortement arme défense militaire sanctions retraite retraites',
  public:
    'public publique publié publiée publiquement officiel officielle site libre lien dépôt presse ligne posté annoncé arxiv revue communiqué',
  quarrel:
    'dispute disputer engueuler engueulade crier hurler conflit toxique harcèlement harceler harcelé plainte plaindre marre ras-le-bol burn-out heures_sup réorganisation favoritisme promotion promu refusé ignoré ignorer injuste injustice chaos pagaille gestion guerre couteau démission démissionner partir moral mépris placard placardiser copinage piston pistonné grief râler réunionite',
  reading:
    "lire relire relu relue relecture lecteur vérifier vérifié contrôlé humain humaine éditeur correcteur coup_d'œil tel_quel telle_quelle brut sans_relire",
  self: "je j' moi mon ma mes mien mienne",
  share:
    'partager partage poster posté publier tweeter fil coller collé transférer transmettre copier copié fuiter voici voilà ci-dessous ci-joint joint lien montrer montre exclusivité capture cadeau livrer balance balancer avant-première régalez',
  sense:
    'faut devrait doit scandale honte absurde absurdité inacceptable inadmissible délire crime fou folie croire penser pense favorable contre soutenir soutiens opposer interdire aberration gabegie',
  sincere:
    'transparence transparent déclarer déclaré mention mentionner étiqueter étiquette signalé crédit légende licence source précision',
  slang: 'mdr lol ptdr bref genre truc perso svp stp ouais ben bah hein quoi potes les_gars coucou',
  staff:
    'nettoyage gardien chauffeur cuisinier réceptionniste bibliothécaire administratif nouvelle nouveau retraité retraitée',
  'stay-in':
    'interne confidentiel confidentielle restreint diffusion diffuser circuler sortir salle mur murs entre équipe groupe réservé garder rester hors pas_pour extérieur nda classé filigrane brouillon tampon tamponné marqué en-tête bas_de lèvres destinataires',
  travel:
    'vol avion train aéroport hôtel vacances absent étranger congés voyage plage montagne rentre revient part partent vide conférence semaine arrivée arrive vip délégation ministre président présidente roi reine itinéraire convoi cortège garde_du escorte',
  trust: 'confiance mentir menti mensonge vérité cacher caché dissimuler complot transparence honnête',
  undone:
    'discrètement silencieusement sans_bruit ni_vu disparu évaporé envolé jamais_existé rien_à comme_si inaperçu oublier oublié oubliez ancien_lien harmonisé optimisé amélioré mieux propre nettoyé lissé formulation coquin lutin lutins nuit magie adouci adoucies',
  unfinished:
    "brouillon inachevé préliminaire provisoire aveugle désaveuglé officieux non_approuvé interne note twiki ouvert boîte pas_encore avant_l'approbation personne_n' chaud frais fraîche tout_chaud réunion_de groupe_de",
  voicing:
    'voix narration narrateur doublé traduire traduit traduction sous-titres écrit écrite auteur autrice poème chanson musique image photo photographie vidéo clip film illustration affiche dessin portrait logo visuel tableau texte article légende citation interview témoignage discours lettre plume signé',
  watch: 'caméra gardien ronde vidéosurveillance alarme sécurité sûreté badge contrôle',
  weak: 'évidemment naturellement bien_sûr usage habituel juridique juriste avocat blabla formule consacrée techniquement strictement astérisque petits_caractères précaution',
  whereabouts:
    'toujours chaque quotidien régulier habitude habitudes jogging court courir vélo pédale marche parc gare banc café bar salle piscine bus tram arrêt trajet seul seule habite aperçu vu actuellement ici géolocalisation localisation rentre sort tard',
  work: 'travail travailler bosser boulot emploi bureau labo contrat employé collègue cern physicien physicienne badge bâtiment groupe section payé',
};
