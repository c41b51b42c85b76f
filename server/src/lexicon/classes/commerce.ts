import type { Language } from '../../engine/draft.ts';

type CommerceClass = 'acclaim' | 'authority' | 'goods' | 'procurement' | 'sale' | 'trade' | 'vendor' | 'wares';

/** Who sells, what is sold, how it is praised, and in whose name. */
export const commerce: Readonly<Record<Language, Readonly<Record<CommerceClass, readonly string[]>>>> = {
  en: {
    /** Who sells to laboratories. */
    trade: [
      '(brand|company|contractor|dealer|distributor|firm|maker|makers|manufacturer|provider|publisher|rep|reseller|sales (rep|team|people)|seller|sponsor|startup|supplier|suppliers|vendor|vendors|watchmaker)',
    ],
    vendor: [
      '<trade>',
      '(acupuncturist|chiropractor|coach|gym|healer|hive|hives|market|market stall|pharmacy|physio|tutor|yoga studio|agency|bakery|bar|barista|brewer|brewery|brewers|builder|butcher|cafe|caterer|caterers|distillery|foundry|garage|hotel|movers|outfitter|restaurant|retailer|roaster|roastery|shop|spa|store|winery|wine merchant|workshop in)',
    ],
    /** What households buy: no laboratory tests it. */
    wares: [
      '(acupuncturist|air freshener|backpack|bag|bags|bed|bees|beer|bike|bikes|boots|bottle|bracelet|breathing method|broth|candle|candles|cereal|chair|chiropractor|chocolate|coach|coat|coffee|cookware|cooler|cream|crisps|croissants|crystal|crystals|detox|diet|dishwasher|earbuds|espresso|filter|filters|fountain pen|fridge|frying pan|gaming chair|gym|healer|hive|hives|honey|hoodie|humidifier|ice cream|jacket|jam|kettle|lamp|lamps|magnet bracelet|massage|mattress|mattresses|meditation|mug|nail polish|nappies|necklace|oven|pan|pans|pendant|pendants|pen|pens|perfume|pharmacy|physio|pill|pills|pillow|pillows|pizza|potion|purifier|purifiers|puzzle|robot vacuum|sandals|scooter|serum|shampoo|shoes|skincare|sneakers|soap|socks|spray|stones|suitcase|sunglasses|sunscreen|supplement|supplements|sweets|syrup|t shirt|tea|tent|therapy|thermos|toaster|tonic|toothbrush|toy|toys|tutor|tutoring|umbrella|vacuum cleaner|vitamins|vodka|water|whisky|wine|yoga|yoga studio|yoghurt)',
    ],
    goods: [
      '<wares>',
      '(air freshener|bees|breathing method|charger|crystal|crystals|detox|frying pan|honey|ice cream|jam|magnet bracelet|massage|meditation|nappies|nail polish|online course|pan|pans|perfume|pill|pills|potion|serum|skincare|soap|spray|stones|sweets|syrup|t shirt|tablets|therapy|tonic|toy|toys|training course|vodka|workshop|yoga|yoghurt|amp|amplifier|amplifiers|antivirus|app|backpack|bag|bags|battery|batteries|bed|beer|bike|bikes|binoculars|boots|bottle|bracelet|broth|cable|cables|calculator|camera|cameras|candle|candles|cereal|chair|chairs|chip|chips|chocolate|cloud plan|coat|coffee|computer|computers|controllers|cooler|cookware|cpu|cpus|cream|crisps|croissants|desk|diet|dishwasher|drill|drills|drone|drone|earbuds|earphones|ebike|electronics|espresso|fan|filter|filters|fountain pen|fpga|fpgas|fridge|gadget|gadgets|gaming chair|gear|glasses|gloves|glue|gpu|gpus|grinder|hard drive|headphones|headset|helmet|hoodie|humidifier|jacket|keyboard|keyboards|kit|kettle|knife|lamp|lamps|laptop|laptops|laser|lasers|lens|lenses|licence|license|mattress|mattresses|meter|microscope|monitor|monitors|mug|multimeter|necklace|notebook|oscilloscope|oscilloscopes|oven|paint|patch|pc|pen|pendant|pendants|pens|phone|phones|pillow|pillows|pizza|player|power bank|power converters|power supplies|power supply|printer|printers|product|products|pump|pumps|purifier|purifiers|puzzle|racks|robot vacuum|router|sandals|scope|scooter|screen|screens|screwdriver|screwdrivers|screws|server|servers|shampoo|shoes|smartphone|smartwatch|sneakers|socks|software|solder|soldering (iron|station)|speakers|ssd|ssds|stopwatch|sunglasses|sunscreen|supplement|supplements|suitcase|tablet|tablets|tape|tea|telescope|tent|thermos|toaster|toolbox|toolkit|tool|tools|toothbrush|torch|trainers|tripod|tutoring|umbrella|ups|vacuum cleaner|valves|vitamins|vpn|watch|watches|water|whisky|wine|workstation|workstations|wrench)',
      '(headphones|telescope|smartwatch|watch|keyboard|mouse|monitor|drone|tent|suitcase|oscilloscope|multimeter|gloves|helmet|board|boards|module|modules|sensor|sensors|printer|tablet)',
    ],
    /** Said of things that work. */
    acclaim: [
      '(amazing|amazingly|awesome|beautiful|brilliant|excellent|exceptional|fabulous|fantastic|flawless|flawlessly|gorgeous|great|impeccable|impressive|incredible|lovely|magnificent|marvellous|outstanding|perfect|perfectly|rock solid|spotless|stunning|sublime|superb|terrific|top notch|top|unbeatable|wonderful|wow|worth every)',
      '(love|loved|loving|adore) (it|them|this|these|my)',
      "(chef's|chef 's) kiss",
      '(best|finest|coolest|greatest|nicest|sturdiest|smartest) {3}',
      '(five|<number>) stars',
      '(in love with|blown away|honest review|verdict buy|just works|game changer|must have)',
      '(how|so) (good|well|fast|quiet) (it|they|these|those|this|their)',
    ],
    /** Whose word sells. */
    authority: [
      '<institute>',
      "(<lab>|<experiment>|<machine>) ('s)? (physicists|scientists|engineers|experts|researchers|specialists|technicians|staff|team|teams|people)?",
      '(physicists|scientists|engineers|experts|researchers|specialists|people|technicians|folks|boffins|staff|a physicist|a scientist|an engineer) (at|of|from|in|inside) {3} (<lab>|<experiment>|<machine>|<institute>|collider|accelerator|geneva|particle physics|big bang machine|atom smasher)',
      '(nuclear|particle|geneva|swiss|collider|european|real|actual)? (physicists|physicist|particle scientists|rocket scientists)',
      "(the|a|europe 's)? (european|geneva|particle|physics|swiss|nuclear|famous|world famous) (physics)? (laboratory|lab) (in geneva|near geneva)?",
      '(people|folks|minds|guys|team|those) (who|that|behind) {2} (smash|smashes|smashed|found|discovered|higgs|collide|split|invented) {4}',
      "(the)? (world 's|europe 's|earth 's)? (biggest|greatest|largest|most powerful|coldest) {2} (accelerator|collider|detector|experiment|machine|lab|laboratory|place|magnet|magnets)",
      '(the)? (large hadron|hadron|particle)? (collider|accelerator)',
    ],
    /** How an advertisement talks. */
    sale: [
      "(add to (basket|cart)|at checkout|available (from|in|now|online|at|for)|book (now|yours|today)|buy (now|one|yours|it|online|today)?|case closed|chf <number>|<currency>|discount|enrol|enroll|flash sale|for (just|only)|from (just|only)|get (yours|one)|grab (one|yours)|guaranteed|in (stock|store|stores|shops)|limited edition|new in|on sale|on offer|order|order now|our (new|latest|own)|pre-order|preorder|price|sale|satisfaction guaranteed|shop now|sign up|sold|sold out|so can you|special offer|subscribe|the only|try it|you'll (ever)? need|you need|your (home|kids|kids'|kitchen|family))",
      'our <goods>',
      '(ad|advert|advertisement|banner|box|brochure|carton|flyer|label|labels|leaflet|packaging|package|poster|slogan|sticker|sticker on|stand|stall|tagline|website) (says|say|claims|reads|said|with|has|carries|up|on|in)?',
      '(printed|stamped|written|sewn|engraved) (on|across|in|into|under)',
      '(ready|perfect|made|now) for your {1} (business|car|desk|factory|garden|home|kitchen|office|wrist|shop|team)',
      '(our|the new|my) {2} (beer|bottle|bracelet|cider|gadget|glue|headphones|jacket|lamp|mattress|necklace|pendant|purifier|sensor|shoes|water)',
      '(keeps you|loved by|soft on your|cares for your) {2}',
    ],
    /** A purchase told as one: nobody is praised. */
    procurement: [
      '(awarded after|awarded (to|contracts)|bid|bidders|bids|call for (tender|tenders)|contract notice|contracts awarded|invitation to tender|lots drawn|market survey|open call|price enquiry|procurement|purchasing rules|recall notice|signed a contract|tender|tenders)',
    ],
  },
  fr: {
    trade: [
      "(commercial|commerciaux|constructeur|constructeurs|distributeur|editeur|enseigne|equipementier|fabricant|fabricants|firme|fournisseur|fournisseurs|marque|prestataire|revendeur|sponsor|start up|startup|vendeur|(l'|une|cette|grande|grosse) (boite|entreprise|societe))",
    ],
    vendor: [
      '<trade>',
      '(acuponcteur|coach|guerisseur|marche|naturopathe|osteopathe|pharmacie|salle de sport|salon|thermes|agence|artisan|atelier de|boite|boulangerie|boulanger|boutique|brasserie|brasseur|caviste|chocolatier|commercial|commerciaux|concessionnaire|constructeur|distillerie|distributeur|editeur|enseigne|entreprise|equipementier|fabricant|fabricants|firme|fournisseur|fournisseurs|fromagerie|garage|hotel|imprimeur|librairie|loueur|magasin|maison|marchand|marque|patisserie|pizzeria|prestataire|producteur|residence|restaurant|revendeur|societe|sponsor|start up|startup|torrefacteur|traiteur|vendeur|vigneron)',
    ],
    wares: [
      '(acuponcteur|aspirateur|ail|balance|baume|biere|bieres|bijou|bonnet|bougie|bougies|bracelet|cafe moulu|cafetiere|caillou|cailloux|chaussures|chocolat|cire|coach|complement alimentaire|complements alimentaires|confiture|cosmetique|couches|couette|couteau|creme|creme solaire|cristal|cristaux|croissants|cure|eau minerale|elixir|encens|fauteuil|fromage|gelules|glace|glaciere|gourde|gourdes|guerisseur|huile|infusion|jouet|jouets|lessive|lunettes|manteau|massage|matelas|meditation|miel|moutarde|naturopathe|oreiller|osteopathe|pain|parfum|pastilles|patch|pendentif|pharmacie|pierres|pilules|pizza|poele|pommade|poudre|pull|purificateur|purificateurs|puzzle|sac a dos|sac isotherme|sacoche|salle de sport|savon|savons|serum|shampoing|shampooing|sirop|soin|sophrologie|spray|stylo|stylos|supplement|t shirt|tente|the vert|therapie|tisane|tisanes|trottinette|vernis|veste|vin|vins|vodka|yaourt|yoga)',
    ],
    goods: [
      '<wares>',
      '(ail|baume|caillou|cailloux|chargeur|cire|confiture|couches|cristal|cristaux|cure|elixir|encens|formation|gelules|glace|huile|jouets|lessive|massage|meditation|methode|miel|moutarde|parfum|pastilles|pate|pendentif|pierre|pierres|pilules|pommade|poudre|savons|serum|sirop|sophrologie|spray|stage|supplement|t shirt|therapie|tisanes|veste|vodka|yaourt|yoga|abonnement|alimentation|amplificateur|amplis|antivirus|appareil|appareil photo|application|appli|aspirateur|balance|batterie|biere|bieres|bijou|blouson|bougie|bougies|bonnet|bracelet|bureau|cable|cables|cafe|cafetiere|calculatrice|camera|cameras|capteurs|carnet|carte fpga|cartes|cartes graphiques|casque|casques|chaise|chaussures|chocolat|clavier|claviers|colle|commodes|complement alimentaire|complements alimentaires|cosmetique|couette|cours en ligne|couteau|creme|creme solaire|croissants|disque dur|disques|drone|eau|ecouteurs|ecran|ecrans|enceinte|enceintes|fauteuil|fauteuils|fer a souder|filtre|filtres|fromage|gadget|gants|glaciere|gourde|gourdes|gpu|gpus|imprimante|imprimantes|infusion|jouet|kit|lampe|lampes|laser|lasers|licence|livre|logiciel|logiciels|lunettes|machine a cafe|machines|manteau|masque|matelas|matos|materiel|microscope|montre|montres|moulin|multimetre|onduleur|onduleurs|ordi|ordinateur|ordinateurs|ordis|oreiller|oscilloscope|oscilloscopes|outil|outils|outillage|pain|patch|peinture|perceuse|perceuses|pizza|pompe|pompes|portable|portables|poele|pc|produit|produits|pull|purificateur|purificateurs|puzzle|puces|robot|routeur|sac|sac a dos|sac isotherme|sacoche|savon|serveur|serveurs|shampoing|shampooing|smartphone|soin|souris|station de travail|stations|stylo|stylos|tablette|tablettes|telephone|telescope|tente|the|tisane|tournevis|trottinette|vannes|velo|velos|ventilateur|vernis|vin|vins|vpn)',
      '(casque|clavier|drone|ecran|imprimante|lunette|montre|montres|multimetre|oscilloscope|souris|tablette|telescope|valise|module|modules|capteur|machine a cafe)',
    ],
    acclaim: [
      '(au top|bluffant|bluffante|bluffe|bluffee|canon|delicieux|delicieuse|exceptionnel|exceptionnelle|extraordinaire|extraordinaires|fabuleux|fabuleuse|fabuleuses|fantastique|fantastiques|formidable|formidables|genial|geniale|geniaux|geniales|impeccable|impeccables|imbattable|incroyable|incroyables|magnifique|magnifiques|merveille|merveilleux|nickel|parfait|parfaite|parfaits|parfaites|prodigieux|ravi|ravie|remarquable|remarquables|splendide|sublime|superbe|superbes|top|une bombe|une tuerie|wow|waouh)',
      "(j'|je l'|je les|on|on l'|on les) (adore|adorons|aime|kiffe)",
      '(meilleur|meilleure|meilleurs|meilleures) {2}',
      '(le|la|les) plus (beau|belle|beaux|belles|fiable|fiables|rapide|rapides|solide|solides)',
      '(cinq|<number>) etoiles',
      '(je|on) {1} (recommande|conseille)',
      '(marche|fonctionne|tourne|tournent) comme (une horloge|sur des roulettes|un charme)',
      '(coup de coeur|conquis|conquise|sous le charme|rien a redire)',
    ],
    authority: [
      '(<lab>|<experiment>|<machine>|<institute>)',
      "(des|les|nos|par des|d'une|d'un|un|une|plusieurs|l' equipe|par les|de)? (physiciens|physiciennes|physicien|physicienne|scientifiques|scientifique|ingenieurs|ingenieur|ingenieure|experts|chercheurs|chercheuse|chercheur|techniciens|specialistes|equipes|cryogenistes|gens|equipe {1}) (du|de|de l'|des|au|a|chez)? {3} (<lab>|<experiment>|<machine>|<institute>|grand collisionneur|collisionneur|accelerateur|geneve|meyrin|boson)",
      '(physiciens|physiciennes|physique) (des particules|nucleaires|nucleaire)',
      '(vrais|de vrais|des)? (physiciens|physiciennes)',
      '(laboratoire|labo|lab) (europeen|de geneve|geneve|genevois|de meyrin|de physique)?',
      '(ceux|celles|gens|personnes) qui (cassent|ont decouvert|ont trouve|collisionnent|traquent|cherchent) {4}',
      '(le|du|au|grand)? (grand collisionneur|collisionneur|accelerateur|anneau) (de hadrons|de particules|de geneve)?',
      '(plus grand|plus gros|plus puissant) (accelerateur|collisionneur|detecteur|laboratoire|aimant) (du monde|au monde)',
      '(meyrin|boson|higgs)',
    ],
    sale: [
      '(achetez|ajoutez au panier|au prix de|commandez|commande|craquez|des maintenant|disponible|disponibles|edition limitee|en (boutique|magasin|promo|promotion|rayon|stock|vente)|garanti|garantie|garantis|ideal pour|ideale pour|inscrivez vous|livraison|nouveau|nouvelle|offre (speciale|de lancement)|offrez|offrez vous|petit prix|profitez|promo|remise|reservez|satisfait ou rembourse|seulement|se vend|soldes|tarif|vendu|vendue|vendus|vous etes entre de bonnes mains|<currency>)',
      '(nos|notre) <goods>',
      '(affiche|boite|brochure|carton|capsule|depliant|emballage|etiquette|flacon|pack|pub|publicite|slogan|sticker|stand|vitrine)',
      '(ecrit|imprime|grave|inscrit|marque) (sur|dessus|au dos)',
      '(pret|prete|prets|ideal|parfait) pour (votre|vos) {1} (bureau|cuisine|entreprise|jardin|maison|poignet|usine|voiture|equipe)',
      '(a moitie prix|sur toute la gamme|livre chez vous|livraison gratuite|en 48 h)',
      '(notre|le nouveau|la nouvelle) {2} (bracelet|capteur|casque|cidre|colle|gadget|gourde|lampe|matelas|pendentif|purificateur|veste)',
    ],
    procurement: [
      "(adjudication|adjuge|adjuges|adjudicataire|appel (d'|a) (offres|candidatures)|attribue|avis de marche|cahier des charges|consultation|contrat d'entretien|marche public|marches publics|passation|portail des achats|rappel de produit|regles d'achat|soumissionnaires)",
    ],
  },
};
