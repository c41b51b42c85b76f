import type { Words } from '../../engine/rule.ts';

/** Folded hashtags that hint at a deal without saying so. */
export const vagueTags: ReadonlySet<string> = new Set(
  `
  ambassador ambassadeur ambassadrice brandambassador brandambassadeur brandpartner cadeaudemarque collab collabo comped entreamis freebie friendofthehouse friendofthebrand friendsofthehouse giftedproduct gifted
  giftedstay hosted hostedby hostedtrip invitationpresse invite kindlysent marqueamie offert partenaire partenariat partner partneredwith partnership pressgift presstrip prproduct prgift produitoffert sp spon
  sponso sponsorise teamgarmin thankyoubrand voyagepresse workingwith gratefulpartner
  `
    .trim()
    .split(/\s+/),
);

export const materialConnectionWords: Words = {
  en: {
    /** A deal for the reader that pays the writer. */
    code: [
      '(use|with|enter|quote|type|apply|mention|take) (my|our) {1} code',
      '(promo|discount|voucher|coupon|referral|creator|partner) code',
      '(my|our) (code|voucher|coupon|discount|referral|partner link)',
      'link in (the|my)? bio {2} (gives|gets|for|saves) (you|us)?',
      '(<percent>|<number> off|half price|discount) {4} (with|using|through|via) (my|our|the) (link|code|name)',
      '(tell|say) (them|the shop|the dealer) {4} (discount|off|rebate)',
      'code <number>? {1} (gets|gives|saves) you',
    ],
    /** A present, a payment or a post from somebody who sells: says it all. */
    gift: [
      '(thanks|thank you|cheers|shout out|shoutout|love) {5} (free|complimentary|gifted|generous) {2} (<goods>|unit|sample|samples|trip|stay|tickets|upgrade|hardware|present|gift|goodies|hamper)',
      '(my|our|their) (partner|sponsor|favourite|favorite) (brand|firm|company|sponsor|vendor)',
      '(courtesy|compliments) of {4} (<vendor>|<handle>|<goods>|sales)',
      '(the|its|their)? (<vendor>|sales {1}|rep|vendor) {3} (paid|covered|picked up|footed|flew|invited|treated|took|put) {4} (trip|flight|flights|hotel|bill|tab|dinner|lunch|me|us|expenses|travel|stay)',
      '(flown|flew|invited|hosted|put up|wined and dined|treated|pampered|spoiled|spoilt|taken out) (me|us|out|over|in|up)? {3} (by|from) {3} (<vendor>|<handle>|sales|the makers)',
      '(all expenses|fully) paid (trip|weekend|tour|visit|stay|holiday|by)',
      '(the|my|their)? (cheque|check|payment|transfer|invoice|fee|money|wire) (has|have|had)? (cleared|arrived|landed|came through|is in)',
      '(a|the|my|small|modest|nice|little|decent|generous)? (honorarium|kickback|retainer|commission|finder fee|finders fee|consulting fee|consultancy fee|backhander|side gig|side hustle|side job|speaking fee)',
      '(they|he|she|the {2}) (pay|pays|paid) (me|us) (to|for|a|in|well|per|every)',
      "(i'm|i am|as|been|became|become|proud|their) (a|an|the|now|now a|now an|to be|proud|their|official)? {1} (brand ambassador|ambassador for|ambassador of|affiliate|paid partner|partner of|face of|advisor to|adviser to|shareholder)",
      '(i|my wife|my husband|my brother|my partner|my sister|my spouse|my dad|my father|my mum|my cousin) {2} (own|owns|hold|holds|have|has|bought|runs|founded|work|works) {3} (shares|stock|stake|the company|that company|the firm|equity|for them)',
      "(author|owner|founder|maker|boss|ceo|seller) 's? {1} (an|a|my) (old|good|dear)? (pal|friend|mate|cousin|brother|buddy)",
    ],
    /** Given: telling if it came from somebody who sells. */
    given: [
      '(sent|gave|lent|loaned|shipped|mailed|offered|handed|slipped|gifted|donated|dropped off|left) (me|us) {6} (<goods>|unit|sample|samples|prototype|one|goodies|hamper|voucher|bottle|box|case|pair|freebie|new ones)',
      '(kindly|generously|graciously) (sent|provided|supplied|lent|offered|gifted|donated|hosted|invited|paid|sponsored)',
      '(i|we) (get|got|earn|earned|make|receive|received|was|were) (paid|a cut|a commission|a share|a percentage|a fee|a cent|money|freebies|equipment|samples|free {2})',
      "(didn't|did not|never|don't|haven't|without) {1} (pay|paid|cost|spend|spent|paying|spending) {2} (a cent|a penny|anything|a thing|for it|for them|a centime|me a cent|me a thing|a single)",
      '(keep|kept|keeping|mine to keep|ours to keep) {2} (it|them|the unit|the demo|the loaner|the sample|afterwards|for good) {2} (free|for nothing|after|as a thank|thanks to|gift)',
      '(review|demo|test|loan|loaner|evaluation|press) (unit|sample|model|copy|device|kit)',
      "(on|as) (the house|their dime|their tab|the company's tab|company card)",
      '(free|complimentary|gifted|comped) {2} (<goods>|unit|sample|samples|copy|trip|stay|night|nights|ticket|tickets|upgrade|meal|dinner|weekend|membership|subscription|hardware|set) {2} (from|by|courtesy of|thanks to)',
    ],
    /** A good time somebody else may have paid. */
    hospitality: [
      '(banquet|box at|caviar|champagne|cruise|dinner|dinners|evening at|factory|gala|goodie bag|goodies|grand prix|hamper|hotel|long weekend|lovely evening|lunch|opera|private tour|resort|ski|skiing|spa|suite|tasting menu|trip to|vip|weekend in|welcome pack|wine tasting|yacht|headquarters|sun)',
    ],
    /** What is left unsaid. */
    hint: [
      "(you know who you are|you know who|no names|no further questions|ask no questions|don't ask|do not ask|long story|wink wink|nudge nudge|shh|hush|lips are sealed|my little secret|our little secret|between us|between friends|just between you and me|let's just say|let us just say)",
      '(very|so|really|extremely|always|rather|too)? (generous|kind|nice|good|sweet) (to|with) (me|us)',
      'generous {1} (hosts|sponsors|counters|partners|friends|lot)',
      '(know|knows) how to (host|treat|look after|thank|welcome|spoil|say thank you)',
      '(look|looks|looked|take|takes|took) (after|good care of|care of) (me|us|their friends|their own)',
      '(kind|good|nice|lovely|friendly) (people|folks|friends) (of|at|from|behind)',
      '(bill|invoice) (never|did not|has not|mysteriously) {2} (came|arrived|come|arrive|showed|vanished|disappeared)',
      '(somebody|someone) (else|kind|nice|generous) {1} (paid|picked|covered|settled)',
      '(they|he|she) insisted (i|we|that i|that we) (keep|kept|take|stay|have)',
      '(as|being) (the|their|a|an|special)? (guest|guests|friend|friends) of',
      '(fell|fallen) off (a|the) (truck|lorry|back of a lorry)',
      '(business|first) class {1} (flight|flights|ticket|there and back)',
      '(as a thank you|in return|a little something|a small token|small thank you|little thank you|token of)',
      '(asked|invited|invites|had) (me|us) (to|into|over to|round to) (their|the|a|his|her) {2} (box|villa|chalet|yacht|table|opera|suite|headquarters|factory|stand|party|lodge)',
      '(might|may) (have|be) (changed hands|arrived|received|appeared|come with)',
      '(appeared|turned up|landed|showed up|found its way|waiting|arrived) (on|at|in|to) (my|our) (desk|door|doorstep|office|porch|wrist|garage|house)',
      "(not saying|won't say|can't say|never mind) (how|who|where)",
      '(a|my) (smile|treat|favour|thank you) {1} (for me|from them|in return)',
      '(scratch|washes) (my|your|one) (back|hand)',
      '(gives|give|gets|get) (me|us) a (smile|cut|little something|beer)',
      '(feeling|so) (spoiled|spoilt|pampered|grateful|blessed)',
    ],
    /** Said clearly enough. */
    label: [
      '(ad|advert|advertisement|advertising|advertorial|promotion|sponsored|sponsored post|sponsored content|paid partnership|paid promotion|paid post) (by|with|for|from|paid|post|content|feature|in)?',
      '(disclosure|disclaimer|full disclosure|transparency|declaration|declaration of interest|declared|conflict of interest|conflicts of interest|competing interests|for the record|for transparency)',
      "(i'm|i am|i was|we are|we were|we're) paid (by|to)",
      "(isn't|not|who isn't|anyone not) paid",
      '(with|has|had|under) (the|my)? (lab|laboratory|employer) {1} (written)? (consent|approval|permission)',
      '(written|prior|formal) (consent|approval|permission)',
      '(review copy|review unit) (from|of|provided|supplied|by)',
      "(did not|didn't|has not|hasn't|have not|haven't) (read|see|seen|approve|approved|review|reviewed) (this|the) (text|post|review|draft)",
      '(stay|stayed|keep|kept|step|stepped) out of {2} (choice|thread|decision|tender|vote|jury)',
      '(sent|gave|handed|send|give|given|returned|return) (it|them|the {2}) (back|to charity|away)',
    ],
    /** Nobody who sells pays: one's own money, family, grants, prizes. */
    own: [
      "(no|without|not a|zero|don't have|have no|i've no|neither) {2} (shares|contract|sponsor|sponsors|sponsoring|payment|cousin|link|ties|affiliation|freebie|discount|deal)",
      '(paid|bought|funded|covered|financed) {3} (by|for|from|with|out of) {2} (my own|our own|my pocket|my university|our university|my institute|my lab|own money|the university|<partner>|the city|the canton|the state|taxpayers|project|my savings|myself)',
      '(with|from|out of|by) (my|our) own (money|pocket|pockets|savings|wallet|euros|francs)',
      '(my|our) {1} (aunt|uncle|mother|mum|mom|dad|father|parents|grandmother|grandma|grandfather|grandpa|sister|brother|wife|husband|kids|children|daughter|son|neighbour|neighbours|colleagues|students|team|girlfriend|boyfriend) {1} (gave|sent|lent|bought|knitted|baked|offered|made|built|left|paid|invited)',
      '(grant|grants|fellowship|scholarship|bursary|research council|science foundation|horizon|erc|raffle|tombola|prize|award|museum|school|public library)',
      '(gift|gifts|gift rule|present|presents) (ideas|idea|rule|rules|register|shop|policy|limit|threshold)',
      'free (admission|entry|entrance|of charge|for all|to attend|event|public|tickets for schools|electron|lectures|tours|tour|visit|workshop|will|fall|software|and open)',
      '(same|equal) (table|space|size|stand|time) {1} (for|size)',
    ],
    except: [
      '(the)? <experiment> collaboration',
      '(ambassador|ambassadors) (of|from|to|visited) {4}',
      '(gifted|talented) (pupils|children|students|pianist|teacher|student)',
      '(evaluation|test) (kit|unit) {2} (in|on|at) (the)? (clean room|beam|bench|lab)',
    ],
  },
  fr: {
    code: [
      '(code|codes) (promo|de reduction|reduction|avantage|createur|partenaire|parrainage|parrain|cadeau|remise)',
      '(avec|utilisez|entrez|tapez|mentionnez|indiquez|saisissez) (mon|notre) code',
      '(mon|notre) (code|lien affilie|lien partenaire|bon de reduction)',
      '(<percent>|remise|reduction|rabais|ristourne) {5} (avec|via|grace a|en passant par|de ma part|si vous) {1} (mon|notre|le|ma|moi|venez|dites|passez)',
      '(dites|precisez) {3} (venez|etes) {1} (de ma part|recommande par)',
      'lien (dans la|en) bio {4} (<percent>|reduction|remise|rabais)',
    ],
    gift: [
      '(merci|mille mercis|un grand merci) {6} (pour|de) {2} (<goods>|cadeau|cadeaux|sejour|voyage|invitation|diner|repas|weekend|week end|billets|places) {2} (offert|offerte|offerts|offertes|gratuit|gratuite|cadeau)',
      '(recu|recue|recus) {5} (en cadeau|gratuitement|gratis|a titre gracieux|de la part {3}|pour essai|en echange|en test|par la marque|du fabricant|du constructeur)',
      "(<vendor>|commercial|commerciaux|labo {1}) {2} (nous|m'|me|les|on) (a|ont)? {2} (paye|payee|offre|offrent|regle|invite|invites|rince|regale|emmene|emmenes|loge|loges|reserve|prend en charge)",
      "(a regle|a paye|a pris en charge|regle|prend en charge|rembourse) {1} (l'hebergement|le voyage|le vol|l'hotel|les billets|le repas|le resto|la note|l'addition|mon billet|ma nuit|le sejour|les frais|le train|l'avion|mes frais)",
      '(tous frais payes|frais payes|tout compris|a leurs frais|aux frais (de|du|de la) {2}|a leur charge|sur le compte de {2})',
      "a l' oeil",
      "(sans|n'|rien) {2} (debourse|debourser|payer un centime|lacher un centime|paye un centime|sorti un centime|depense)",
      "(je|j'|on) (touche|touchons|gagne|percois|recois|touche un|suis paye|suis payee|suis remunere|ai touche|ai recu) {2} (commission|pourcentage|sur chaque|par vente|un petit|une part|un billet|un cachet|honoraires|petit quelque chose)",
      "(je suis|devenu|devenue|fier|fiere|nouvel|nouvelle|leur) {2} (ambassadeur|ambassadrice|egerie|partenaire) {2} (de|pour|chez|d'|du)",
      "(mon|ma|notre|ma marque|mon fournisseur) {1} (partenaire|sponsor|marque partenaire|marque preferee) {2} (m'|nous|offre|envoie|pour)",
      '(partenariat|collaboration) (remunere|remuneree|paye|payee|commercial sans)',
      '(cachet|honoraires|defraiement|petit billet|enveloppe|pot de vin|commission|jetons|piges) {3} (au passage|en prime|pour|bienvenu|arrive|arrivee|de leur part)',
      '(le|mon|ma|mes) (beau frere|belle soeur|frere|soeur|mari|femme|cousin|cousine|conjoint|conjointe|compagnon|compagne|ami|pote|copain|copine) {3} (dirige|travaille chez|travaille pour|possede|bosse chez|bosse la bas|a fonde|tient la boutique|est le patron|est la patronne|y travaille)',
      "(j'ai|je detiens|je possede|j' ai) {2} (actions|parts) {2} (chez|dans|de)",
    ],
    given: [
      '(offert|offerte|offerts|offertes|gracieusement|gracieux) {2} (par|de la part de|prete|pretee|fourni|fournie|envoye|envoyee|mis a disposition)',
      "(m'|nous|on m'|on nous|me) (l'|les)? {1} (a|ont|avait|avaient) {3} (offert|offerte|envoye|envoyee|envoyes|prete|pretee|glisse|glissee|laisse|laissee|donne|donnee|refile|fourni|fourni|regale|regales|invite|invites|invitee|paye|payee|payes|file|livre|chouchoute|chouchoutes|gate|gates)",
      "(m'|nous) (a|ont) ete (offert|offerte|offerts|envoye|envoyee|envoyes|prete|pretee|remis|remise|livre|livree|adresse|donne|donnee|fourni|fournie)",
      '(envoye|envoyee|prete|pretee|donne|donnee|laisse|laissee|fourni|fournie|remis) (pour|en) (essai|test|cadeau|demo|avis)',
      "(en echange|en contrepartie|en remerciement) (d'|de|du)",
    ],
    hospitality: [
      "(banquet|barbecue|cave|champagne|chalet|chambre avec vue|croisiere|degustation|diner|fondue|gala|gastro|gastronomique|goodies|hotel|invitation|loge|loges|nuit a|opera|palace|paniers|petits fours|piste noire|resto|restaurant etoile|sauna|sejour|ski|soiree|spa|temples|vip|virée|visite d'usine|voyage|week end|yacht|trois jours a|deux jours a)",
    ],
    hint: [
      "(entre nous|mais chut|chut c'est|longue histoire|ils se reconnaitront|elle se reconnaitra|il se reconnaitra|vous vous reconnaitrez|on ne va pas se mentir|pas de noms|sans poser de question|ne me demandez pas|ne demandez pas|devinez|suivez mon regard|ni vu ni connu|par magie|comme par hasard|par hasard|a leur bon coeur|bof disons)",
      '(savent|sait) (recevoir|accueillir|vivre|remercier|soigner|choyer|traiter)',
      'je ne (vous)? (dirai|dirais|dis|revele|revelerai) (pas|rien)',
      '(genereux|genereuse|genereuses|aux petits soins|gentils|gentil|adorables|adorable|charmants|prevenants|attentionnes) (avec moi|avec nous|envers moi|pour moi|hotes|hote|donateur|mecene|partenaire)',
      '(ca|cela) ne change rien (a|aux)',
      "(l'addition|la note|la facture) (n'|ne)? (est|a) {1} (jamais|pas) {2} (arrivee|venue|vue|ete)",
      '(ils|elle|il) (ont|a) insiste',
      '(sans|sans meme) (sortir|degainer|avoir a sortir) {1} (carte|portefeuille|porte monnaie|carte bleue)',
      "(aux frais de la princesse|petite attention|petites attentions|petit cadeau|petit merci|renvoi d'ascenseur|retour d'ascenseur|petit service)",
      "(a condition|pourvu) (que|qu') {3} (parle|poste|montre|publie|raconte|dise|en dise)",
      '(arrive|arrivee|apparu|apparue|debarque|debarquee|tombe|tombee|atterri) {1} (chez moi|chez nous|sur mon bureau|sur ma table|sur mon palier|du ciel|dans mon bureau|dans ma boite|au bureau)',
      '(gates|gate|gatee|choyes|choye|choyee|rinces|rince|bichonnes|bichonne)',
    ],
    label: [
      '(publicite|collaboration commerciale|partenariat remunere avec|sponsorise par|contenu sponsorise|article sponsorise|communication commerciale|annonce|publireportage|publi redactionnel)',
      "(transparence|transparence totale|declaration d'interets|declaration d'interet|declaration de liens|liens d'interets|conflit d'interets|conflits d'interets|par souci de transparence|par honnetete|en toute transparence|voila qui est dit|autant le dire)",
      "(n'a|n'ont) pas (relu|lu|valide|vu) {1} (ce|cet|le|l')",
      "(rendu|renvoye|rends|renvoie|retourne|rend|decline|refuse|refusee) {2} (cadeau|cadeaux|materiel|l'appareil|invitation|l'invitation|l'offre|avec le sourire)",
      'qui me (verse|paie|paye|remunere)',
      "(achats|jury|jurys|choix) {4} (me suis retire|je me retire|je m'abstiens|je ne participe pas)",
    ],
    own: [
      '(aucun|aucune|sans|pas de|ni|zero) {2} (sponsor|sponsors|contrat|actions|parts|lien|remuneration|partenariat|cadeau|contrepartie|publicite)',
      "(paye|payee|payes|achete|achetee|finance|financee|finances|regle|reglee) {3} (de ma poche|de mes deniers|moi meme|avec mes sous|par mon universite|par l'universite|par mon institut|par le fonds national|par <partner>|par la ville|par le canton|par l'etat|sur le budget|par le projet|mes economies|par ma these)",
      '(de ma poche|de notre poche|a mes frais|a nos frais|mon propre argent)',
      "(mes|mon|ma|nos) {1} (parents|mere|pere|tante|oncle|grand mere|grand pere|mamie|papi|soeur|frere|femme|mari|enfants|fille|fils|voisin|voisine|voisins|collegues|etudiants|equipe) {2} (m'|nous|a|ont|pour)",
      '(merci) (a|aux) (mes|nos|mon|ma) (parents|collegues|amis|etudiants|mere|pere|famille|tante|oncle)',
      '(subvention|bourse|fonds national|fondation|mecenat|universite de|tombola|prix du concours|concours|registre des dons|don|dons|famille)',
      '(entree|entrees|visite|visites|acces|atelier|cafe|apero|collation|navette|place|places) {1} (offert|offerte|offerts|offertes|gratuit|gratuite|libre)',
      "(cadeaux|cadeau) (de fin d'annee|de noel|de depart|d'anniversaire|de mariage|d'adieu)",
      '(opportunite|possibilite|chance|perspectives|perspective|avantage|choix|vue|vitesse) (offert|offerte|offertes|offerts)',
    ],
    except: [
      '(la|une|les|nos|notre|en|de la|cette) (collaboration|collaborations) {1} <experiment>',
      '(entree|entrees|visite|cafe|apero|aperitif|collation|navette|repas|gouter|pause) (offert|offerte|offerts|offertes) {2}',
      "(offert|offerte|offerts|offertes) (par|a) {1} (l'|la|le|les|tous|toutes)? {1} (universite|ville|canton|commune|association|ecole|fondation|etat|municipalite|comite|mairie|visiteurs|public|participants|lhc|<machine>|<lab>|<experiment>|<partner>|nature|physique)",
    ],
  },
};
