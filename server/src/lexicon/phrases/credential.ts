import type { Words } from '../../engine/rule.ts';

/** Said in both languages, and too short a text to tell which it is. */
const password = [
  "(mot de passe|mdp) (de|du|des|d'|de la|de l'|pour la|pour le|pour l') {2}",
  '(password|passphrase|passcode|pass) (for|of|to) {3}',
  '(mot de passe|mots de passe|mdp|identifiants)',
  '(password|passwords|passwd|passphrase|pwd|passcode|login)',
  '(cle|code|mdp|mot de passe) (wifi|wi fi)',
  '(wifi|wi fi|wlan|network|guest) (password|key|code|pass)',
];
const code = [
  '(digicode|pin code|code pin)',
  "(digicode|code|code pin) (de|du|des|d'|de la|de l'|pour la|pour le|pour l') (porte|portail|casier|cadenas|coffre|alarme|barriere|local|batiment|hall|garage|entree|salle|atelier)",
];

/** Words that announce a secret; what follows them is judged by its shape. */
export const credentialWords: Words = {
  en: {
    /** A word or number after these is a password. */
    password: [
      ...password,
      '(pass|psw|pw)',
      '(wifi|wi fi|wlan|network|guest|login|log in|account|root|admin|router|database|server|vnc|ssh|vpn) (password|pass|key|passphrase|credentials|login|pw)',
      '(api|secret|access|private|encryption|bearer|auth|authentication|session|deploy) (key|token|secret)',
      '(token|bearer|client secret)',
      '(login|credentials|user and password|username and password|log in with|sign in with|logins)',
    ],
    /** A number after these opens a door. */
    code: [
      ...code,
      '(access|alarm|bike shed|building|cupboard|door|entrance|entry|garage|gate|hall|key box|key safe|keypad|lab|lift|locker|lockbox|office|padlock|room|safe|shed|staff|unlock|vault|wifi|wi fi|workshop|meeting|badge|phone|sim|card) (code|codes|combination|pin|pin code) ((for|of|to) {3})?',
      '(code|combination|pin|pin code) (for|of|on|to) (the|our|my|his|her)? {2} (access|alarm|bike shed|building|cage|cupboard|door|entrance|garage|gate|hall|key box|keypad|lab|lift|locker|office|padlock|room|safe|shed|store|vault|wifi|wi fi|workshop)',
      '(door|gate|locker|safe|padlock|shed|wifi|wi fi|alarm) {4} (code|combination|pin) (is|was)?',
      '(pin|pin code)',
      '(type|punch in|dial|enter|press) <number> {4} (door|gate|lock|keypad|alarm|barrier)',
    ],
    except: [
      '(password|passcode|passphrase|token|pin) (protected|manager|managers|policy|reset|less|diode|diodes|photodiode|board|ring|number)',
      '(forgot|forgotten|reset|change|choose|never share|do not share|strong|weak|your|a good|good) (your|a|the|my)? (password|passwords|passphrase)',
      '(token) of',
    ],
  },
  fr: {
    password: [
      ...password,
      '(phrase de passe|passe wifi)',
      "(cle|code|mdp) (du|de|d'|de la|de l')? (wifi|wi fi|wlan|reseau|routeur|api|acces api|vpn|ssh)",
      '(cle|jeton) (secrete|secret|privee|d acces|api)',
      '(identifiant|identifiants|login|connexion|jeton|token)',
    ],
    code: [
      ...code,
      '(code d acces|code d entree|code secret|code confidentiel)',
      "(code|combinaison|pin) (du|de|d'|de la|de l'|des|pour le|pour la|pour l') {2} (acces|alarme|ascenseur|atelier|barriere|batiment|boite a cles|bureau|cadenas|casier|coffre|digicode|entree|garage|hall|labo|local|parking|porte|portail|portillon|salle|velos|wifi|wi fi|armoire|badge|telephone) ((de|du|de la|de l') {2})?",
      'code (alarme|barriere|cadenas|casier|coffre|entree|garage|hall|immeuble|local|parking|porte|portail|salle)',
      "code d' (acces|entree)",
      "(porte|portail|casier|cadenas|coffre|alarme|barriere|local) {4} (code|combinaison) (est|c' est)?",
      '(tapez|tape|composez|faites|taper) <number> {5} (porte|portail|clavier|digicode|barriere|alarme)',
    ],
    except: [
      '(mot de passe) (oublie|perdu|robuste|solide|fort)',
      "(identifiant|identifiants|identification) (de|des|d') (particule|particules|muons|electrons|doi)",
      '(votre|vos|un bon|changez|choisir un|choisissez un) (mot de passe|mots de passe)',
    ],
  },
};
