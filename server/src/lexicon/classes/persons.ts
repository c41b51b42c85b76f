import type { Language } from '../../engine/draft.ts';
import { doubtfulNames, givenNames } from '../names.ts';

const given = givenNames;
const doubtful = doubtfulNames;
const name = [
  '<given>',
  '(<given>|<doubtful>) <given>? <capital> <capital>?',
  '(<given>|<doubtful>) (al|da|de|del|della|den|der|di|du|el|la|le|van|von|zu) (der|den|la|le)? <capital>',
];

/** Singular people as rules about privacy meet them: by name, by role, by kinship. */
export const persons: Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    given,
    doubtful,
    name: [...name, '(dr|prof|professor|mr|mrs|ms|mx|sir|dame|madame|monsieur) <capital> <capital>?'],
    /** What somebody is called at work. */
    occupation: [
      '(admin|administrator|advisor|analyst|apprentice|assistant|associate|boss|caretaker|chair|chairman|chairwoman|chef|chief|cleaner|colleague|collaborator|contractor|convener|convenor|cook|coordinator|counsel|coworker|dean|delegate|deputy|developer|director|driver|electrician|employee|engineer|examiner|fellow|firefighter|flatmate|friend|gardener|guard|guide|head|housemate|intern|janitor|journalist|landlady|landlord|lawyer|leader|librarian|machinist|manager|mate|mechanic|mentor|neighbour|neighbor|newcomer|nurse|officer|officemate|operator|organiser|organizer|photographer|physicist|pi|plumber|postdoc|professor|programmer|receptionist|researcher|rival|roommate|scientist|secretary|shifter|speaker|specialist|spokesperson|student|superior|supervisor|teacher|technician|theorist|trainee|translator|treasurer|typist|visitor|volunteer|welder|winner|worker)',
      'co worker',
      '(general counsel|phd student|team mate|director general|dg)',
    ],
    'grand-guest': [
      '(ambassador|(nobel|special|star|famous|royal|distinguished) guest|celebrity|chancellor|commissioner|delegation|king|laureate|minister|mp|pope|president|prime minister|prince|princess|queen|secretary of state|senator|vip)',
    ],
    kin: [
      '(aunt|boyfriend|brother|child|cousin|dad|daughter|ex|father|fiance|fiancee|girlfriend|granddaughter|grandson|husband|kid|mother|mum|mom|nephew|niece|partner|sister|son|spouse|twins|uncle|wife)',
    ],
    /** One person, said by role: “our shift leader”, “the head of ALICE”. */
    role: [
      '(our|my|the|a|an|his|her|their|your|that|this|one of our|one of the|one of my) (new|old|dear|poor|former|favourite|favorite|deputy)? {2} <occupation>',
      '(our|my|his|her|their) {1} <kin>',
      "<occupation> 's {1} <kin>",
      "<name> 's {1} <kin>",
      '(the|our|a) {2} <grand-guest>',
    ],
    third: ["(he|she|him|her|his|hers|himself|herself|he's|she's|he'll|she'll|he'd|she'd)"],
    child: [
      '(baby|boy|child|girl|junior|kid|lad|newborn|nipper|preschooler|pupil|schoolboy|schoolgirl|teenager|teen|toddler|tween|youngster|youngest (visitor|guest|guide|fan|participant|winner)|little (boy|girl|one|guest|visitor|scientist))',
      '(boys|girls|grandson|granddaughter|nephew|niece|daughter|son|godson|goddaughter)',
    ],
    'child-number': [
      '(1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17)',
      '(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)',
    ],
    'child-age': [
      '<child-number> (and a half)? (year|years|yr|yrs) old',
      '(aged|age) (just|only|barely)? <child-number>',
      '<child-number> (yo|y o|months old|month old)',
    ],
    'school-class': [
      '(grade|year|class|form) (<child-number>|one|<number>) (a|b|c|d|e)?',
      '(<number> (st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (grade|grader|graders|form|former)',
      '(cp|ce1|ce2|cm1|cm2|kindergarten|preschool|nursery|daycare|sixth form|primary school|elementary school|middle school|junior high|junior school)',
    ],
    school: ['(school|gymnasium|lycee|college|ecole|academy|kindergarten|nursery|creche|daycare|primary|elementary)'],
    /** Those whose life is history and literature. */
    famous: [
      '(=Bohr|=Boltzmann|=Charpak|=Copernicus|=Curie|=Darwin|=Dirac|=Einstein|=Faraday|=Fermi|=Feynman|=Galilei|=Galileo|=Gell|=Hawking|=Heisenberg|=Higgs|=Hooke|=Joliot|=Kepler|=Lamarr|=Landau|=Lovelace|=Majorana|=Maxwell|=Meitner|=Mozart|=Newton|=Noether|=Oppenheimer|=Pauli|=Planck|=Poincaré|=Rutherford|=Schrödinger|=Tesla|=Turing|=Wu)',
    ],
    /** The person agreed, or nobody can be told from it. */
    agreed: [
      '(agreed|agrees|authorised|authorized|approved) (to|that|this|by)',
      '(asked|wants|wanted|wished|invited|told|allowed|begged|encouraged) (me|us) to (share|say|post|tell|write|publish|pass|mention|name)',
      '(at|on) (his|her|their|the family) (own)? (request|wish)',
      '(chose|picks|picked|wrote|writes|read|reads|saw|sent|posted|published|told|tells|shares|shared) (this|it|these|the) {2} (herself|himself|themselves|before we (posted|published))',
      '(read|saw|checked|approved) (it|this|that) (before|first)',
      '(with|by|gave|given|has|have|had|got|get|after|under) {3} (agreement|approval|blessing|consent|permission|go ahead)',
      '(with|gave|got|have|has) (his|her|their|parental) (ok|okay)',
      'with (his|her|their) (own)? words',
      'in (his|her|their) own words',
      'he does not mind',
      '(shares|shared|tells|told|talks|talked|speaks|spoke|writes|wrote|opens up) {2} (openly|publicly|on stage|about (her|his|their) own)',
      '(tells|shares|told|shared) (his|her|their) (own)? (story|experience|journey)',
      'the family (asked|asks|wishes|wished|agreed|wanted|invites)',
      '(names|faces|details) (changed|removed|hidden|blurred|withheld|left out|have been changed)',
      '(names|name|faces) (have|has) been (changed|removed|blurred)',
      '(invented|fictional|fictitious|imaginary|made up) (people|person|persons|characters|names|case|cases|example|examples)',
      '(anonymous|anonymised|anonymized|anonymously|confidentially|blurred|consented)',
      'no (one|person|body|individual|individuals|names) can be (picked|identified|recognised|recognized)',
      '(without|no|leave|left) {1} (names|faces) (off|out|shown|visible)?',
      'for (his|her|their) (own)? privacy',
    ],
    /** Words of people in general. */
    generic: [
      '(anyone|anybody|employees|everybody|everyone|families|parents|patient|patients|people|persons|researchers|scientists|somebody|someone|staff|students|those|volunteers|whoever|women|men)',
      '(course|campaign|day|guide|leaflet|policy|programme|program|seminar|statistics|study|survey|talk|training|webinar|workshop|world)',
    ],
  },
  fr: {
    given,
    doubtful,
    name: [...name, '(m|mme|mlle|dr|pr|prof|professeur|professeure|monsieur|madame|maitre) <capital> <capital>?'],
    occupation: [
      '(adjoint|adjointe|ami|amie|animateur|animatrice|apprenti|apprentie|assistant|assistante|avocat|avocate|benjamin|benjamine|bibliothecaire|boss|boursier|boursiere|cadre|camarade|chauffeur|chef|cheffe|chercheur|chercheuse|chroniqueur|coloc|collegue|comptable|concierge|conducteur|conseiller|conseillere|coordinateur|coordinatrice|copain|copine|cuisinier|cuisiniere|cuistot|delegue|deleguee|developpeur|developpeuse|directeur|directrice|docteur|docteure|doctorant|doctorante|documentaliste|electricien|electricienne|employe|employee|encadrant|encadrante|enseignant|enseignante|etudiant|etudiante|facteur|formateur|formatrice|gardien|gardienne|gestionnaire|graphiste|guide|infirmier|infirmiere|informaticien|informaticienne|ingenieur|ingenieure|invite|invitee|jardinier|jardiniere|juriste|laureat|laureate|libraire|maitre|manager|mecanicien|mecanicienne|menuisier|nouveau|nouvelle|operateur|operatrice|orateur|oratrice|patron|patronne|photographe|physicien|physicienne|pompier|porte parole|postdoc|post doc|president|presidente|prof|professeur|professeure|receptionniste|redacteur|redactrice|responsable|secretaire|serveur|serveuse|soudeur|soudeuse|stagiaire|superieur|superieure|superviseur|superviseuse|technicien|technicienne|thesard|thesarde|theoricien|theoricienne|traducteur|traductrice|tresorier|tresoriere|tourneur|tuteur|tutrice|vigile|visiteur|visiteuse|voisin|voisine)',
      '(rh|dg|drh)',
    ],
    'grand-guest': [
      '(ambassadeur|ambassadrice|chanceliere|chancelier|commissaire|delegation|depute|deputee|laureat|laureate|ministre|pape|premier ministre|president|presidente|prince|princesse|prix nobel|reine|roi|senateur|senatrice|vip)',
    ],
    kin: [
      '(beau pere|belle mere|bebe|compagne|compagnon|conjoint|conjointe|copain|copine|cousin|cousine|enfant|epoux|epouse|ex|femme|fille|filles|fils|fiance|fiancee|frere|gamin|gamine|gosse|gosses|jumeaux|jumelles|mari|mere|neveu|niece|papa|maman|pere|petit dernier|petite derniere|petit fils|petite fille|soeur)',
    ],
    role: [
      "(notre|mon|ma|nos|le|la|l'|un|une|son|sa|leur|votre|ce|cette|cet|du|au) (nouveau|nouvelle|ancien|ancienne|cher|chere|pauvre|jeune|petit|petite|futur|future)? <occupation>",
      "(l' un de nos|l' une de nos|une de nos|un de nos) {1} (collegues|etudiants|etudiantes|doctorants|stagiaires|postdocs|techniciens|ingenieurs|chefs)",
      '(mon|ma|son|sa|leur|notre) {1} <kin>',
      "(la|le|l') <kin> (de|du|d')",
      "(notre|le|la|l'|un|une|du) {1} <grand-guest>",
    ],
    third: ['(il|elle|lui)'],
    child: [
      '(ado|adolescent|adolescente|bambin|bebe|benjamin|benjamine|collegien|collegienne|ecolier|ecoliere|eleve|enfant|fillette|gamin|gamine|garconnet|gosse|lyceen|lyceenne|mome|petit garcon|petite fille|petit bout|petit genie|plus jeune (visiteur|visiteuse|invite|participante|participant|fan)|jeune visiteur|jeune visiteuse)',
    ],
    'child-number': [
      '(1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17)',
      '(deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix sept)',
    ],
    'child-age': ['(age de|agee de)? <child-number> (ans|mois) (et demi)?'],
    'school-class': [
      '(cp|ce1|ce2|cm1|cm2|maternelle|petite section|moyenne section|grande section)',
      '(1p|2p|3p|4p|5p|6p|7p|8p|9co|10co|11co)',
      '<child-number> (p|co|h|eme)',
      '(en|de) (sixieme|cinquieme|quatrieme|troisieme|seconde|premiere|terminale)',
      '(classe) (de|d) {1} <capital>',
    ],
    school: ["(college|creche|ecole|garderie|jardin d' enfants|lycee|maternelle)"],
    famous: [
      '(=Bohr|=Boltzmann|=Charpak|=Copernic|=Curie|=Darwin|=Dirac|=Einstein|=Faraday|=Fermi|=Feynman|=Galilée|=Hawking|=Heisenberg|=Higgs|=Joliot|=Kepler|=Lamarr|=Landau|=Lovelace|=Majorana|=Marat|=Maxwell|=Meitner|=Mozart|=Newton|=Noether|=Oppenheimer|=Pascal|=Pauli|=Planck|=Poincaré|=Rutherford|=Schrödinger|=Tesla|=Turing)',
    ],
    agreed: [
      '(avec|donne|donnent|a|ont|eu|obtenu|recueilli|apres|sous|signe) {3} (accord|accords|autorisation|consentement|feu vert|permission|aval|benediction)',
      '(accords|accord|autorisation|autorisations|consentement|consentements) (signe|signes|signee|signees|recueilli|recueillis|obtenu|obtenus|parental|parentaux|parentale)',
      "(nous|m'|me|vous) (a|ont) (autorises|autorise|autorisee|demande|prie|encourage|permis) (a|de|d') (repondre|dire|publier|partager|ecrire|raconter|citer|le dire)",
      'a (sa|leur|la) (propre)? (demande|initiative)',
      'a la demande de (la|sa) famille',
      'la famille (souhaite|a souhaite|nous demande|nous a demande|remercie|invite|a tenu)',
      "(il|elle) (a|l' a|a tout) (relu|relue|valide|choisi|ecrit|voulu|accepte)",
      '(avec|dans) (ses|leurs) propres mots',
      '(raconte|racontent|temoigne|temoignent|livre|partage) (ici|elle meme|lui meme|publiquement|a visage decouvert|son propre|sa propre)',
      "(prenom|prenoms|nom|noms) (a|ont)? (ete)? (change|changes|modifie|modifies|fictif|fictifs|d' emprunt|masque|masques)",
      '(sans|aucun|rien de) {1} (nom|noms|prenom|prenoms|nominatif|nominative|visage|visages|etiquette|cas)',
      '(anonyme|anonymes|anonymement|anonymat|anonymise|anonymisee|anonymisees|anonymises|fictif|fictive|fictifs|fictives|floute|floutes|floutee|floutees)',
      '(personnage|personnages|cas) (fictif|fictifs|invente|inventes|imaginaire|imaginaires)',
      "n' oblige personne",
    ],
    generic: [
      "(chacun|employes|etudiants|femmes|gens|hommes|parents|patient|patiente|patients|personnel|personnes|quelqu' un|quiconque|salaries|scientifiques|toutes|tous|volontaires)",
      '(atelier|campagne|conference|cours|depliant|etude|formation|guide|journee|permanence|programme|rapport|sondage|statistiques|webinaire)',
    ],
  },
};
