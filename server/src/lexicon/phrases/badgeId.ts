import type { Words } from '../../engine/rule.ts';

/** A card that opens doors, shown; a number that stands for a person or a car. */
export const badgeIdWords: Words = {
  en: {
    shown: [
      "(proud|so proud|photo|picture|pic|selfie|shot|close up|posing|pose|posed|look at|finally|got|picked up|received|collected|here is|here's|meet|showing|showing off|holding|wearing|holds|wears|flashing|scan|scan of|new|first|brand new|love|framed|posting|unboxing) {5} (access card|access cards|access badge|badge|badges|cern card|dosimeter|entry card|entry pass|id badge|id card|identity card|key card|keycard|lab card|passport|residence permit|driving licence|visitor pass|staff card|swipe card|boarding pass|visa)",
      '(access card|badge|cern card|id card|key card|keycard|passport|staff card|boarding pass) {3} (photo|picture|selfie|pic|shot|around (my|his|her) neck|in (my|his|her) hand|close up|scan|page)',
      '(first day|day one|day 1) {6} (badge|access card|id card)',
    ],
    number: [
      '(cern|person|personal|employee|staff|badge|access card|card|user|student|dosimeter|dosemeter|passport|id card|identity card|visa|licence|driving licence|permit|social security|insurance|patient|matricule|registration) (id|number|no|nr|numbers|n) (is)? <number> <number>? <number>?',
      '(cern id|person id|dosimeter|badge|employee|passport) <number>',
      "(my|his|her|their|our|'s) (cern|person|employee|staff|badge|dosimeter|passport|visa|access card|licence|license|card) (id|number|no) (is)? <number>? <number>?",
      '(licence|license|number|registration|car) (plate|plates|number) {2} (=GE|=VD|=VS|=ZH|=BE|=FR|=NE|=JU|=BS|=AG|=LU|=TI|=CD|=AA) <number> <number>?',
      "(his|her|my|their|'s|with) {3} (number plate|licence plate|license plate)",
      '(=GE|=VD|=VS|=ZH|=BE) <number> <number>? {2} (plate|car|parked)',
    ],
    except: [
      '(badge|badges) of (honour|honor|shame|courage)',
      '(open|digital|merit|scout|girl scout|skill|achievement|verified|blue|logo|virtual|twitter|mozilla) (badge|badges)',
      '(badge) (version|reader|readers|system|office|service|desk|holders|scheme)',
      '(visitor|temporary|name|your|guest) (badge|badges|card|pass) {3} (are|is|will|can|at|from)',
      '(graphics|business|sim|memory|game|sound|network|report|birthday|post|video|score|greeting|playing|trading|postcard|credit) (card|cards|game)',
      'number plates of the',
      'a passport to',
      'science passport',
    ],
  },
  fr: {
    shown: [
      "(fier|fiere|photo|selfie|cliche|gros plan|pose|posant|regardez|enfin|recu|recupere|voici|voila|montre|montrant|tient|tenant|porte|portant|nouveau|nouvelle|premier|premiere|j' ai|j' adore|tout neuf|toute neuve|scan) {5} (badge|badges|badge cern|carte d' acces|carte cern|carte d' identite|carte de legitimation|carte professionnelle|dosimetre|passeport|permis de conduire|titre de sejour|laissez passer|carte d' embarquement)",
      "(mon|ma|son|sa) (badge|carte d' acces|carte cern|carte de legitimation|passeport|dosimetre|carte d' embarquement) {3} (photo|selfie|autour du cou|a la main|en gros plan|est la|tout neuf|cern|enfin)?",
      "(badge|carte d' acces|passeport) (en photo|au cou|autour du cou|a la main)",
    ],
    number: [
      "(numero|n|no|id|identifiant|matricule) (de|d'|du)? (personne|badge|dosimetre|passeport|employe|carte|carte d' identite|permis|visa|securite sociale|dossier|cern|etudiant) (est|c' est)? <number> <number>? <number>?",
      '(id cern|cern id|badge|matricule|dosimetre|passeport) (numero|n|no)? <number>',
      "(mon|son|ma|sa|leur) (numero|matricule|identifiant|id) (de|d')? (personne|badge|dosimetre|passeport|employe|cern|carte) (est)? <number>? <number>?",
      '(plaque|plaques|immatriculation|immatricule|immatriculee) {3} (=GE|=VD|=VS|=ZH|=BE|=FR|=NE|=JU|=BS|=CD) <number> <number>?',
      '(plaque|plaques) (verte|vertes|d immatriculation|diplomatique|diplomatiques) (=GE|=VD|=VS|=FR)? <number>? <number>?',
      "(sa|ma|leur|la) plaque (verte|d' immatriculation|de voiture)? (=GE|=VD|=VS|=FR)? <number>? <number>?",
    ],
    except: [
      '(badge|badges) (numerique|numeriques|ouvert|ouverts|virtuel|scout|logo|visiteur|visiteurs|nominatif)',
      '(identification|identifiant) (de|des) (particule|particules)',
      '(plaque|plaques) (de plomb|commemorative|tectonique|tectoniques|de cuisson|photographique|photographiques|de cuivre|de verre|solaire)',
      "(lecteur|service|bureau) (de|des|d') (badge|badges)",
      'carte (graphique|mere|postale|de visite|du monde|memoire|sim|blanche|de voeux)',
      'passeport (pour|de la science|vacances)',
    ],
  },
};
