import { fold } from './fold.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/**
 * Words that begin with an accented letter, as they are written. Those that are English or a name without their accents
 * (evolution, emission, Eric) are left out.
 */
const accented =
  words(`éblouissant ébullition échange échanges échantillon échantillons échec échecs échelle éclair éclairage éclipse
école écoles écologie écologique économie économies économique écosystème écoute écouter écoutez écran écrans écrire écriture écrivez écrivain
écrivains éducation éducatif égal égale également égalité élan électricité électricien électriciens électrique électriques électromagnétique
électromagnétisme électronique électroniques électrons élèves élargir élégant élémentaire élémentaires éliminer élu élue émerveillement
émouvant énergétique énergie énergies énigme énigmes énorme énormément épisode épisodes époque époques épreuve épreuves équipe équipement
équipements équipes étaient était étape étapes état états été étendue étoile étoiles étonnant étonnante étrange étranges être
étroit étude études étudiant étudiante étudiantes étudiants étudier événement événements éventuellement évidemment évident éviter évitez évoquer
îles où`);

export const accentedBy: ReadonlyMap<string, string> = new Map(accented.map((word) => [fold(word), word]));

const set = (text: string): ReadonlySet<string> => new Set(words(text));

/** Behind these a sentence's first “A” is the preposition, not the verb or a letter. Folded. */
export const afterPreposition =
  set(`bientot bord cause ce ces cet cette chaque cote demain decouvrir droite ecouter fond gauche geneve
grenoble l' la lire lyon mesure meyrin midi minuit noter nos notre nous nouveau paris partir peine plusieurs present propos quand quel quelle
quelques qui quoi savoir suivre titre tous tout toute toutes travers vendre voir vos votre vous`);

/** Behind these “Ca” is the pronoun, not calcium. Folded. */
export const afterCa =
  set(`bouge chauffe commence continue demarre depend donne fait m' marche n' ne nous part promet reste roule s' se sera suffit
t' tombe tourne va vaut vient vous y`);

/** How words begin that are written with œ. Folded. */
export const ligatured =
  words(`boeuf choeur coeur desoeuvr ecoeur foetal foetus manoeuvr moeurs noeud oecumen oedem oeil oenolog oeso oestr oeuf
oeuvr rancoeur soeur voeu`);
