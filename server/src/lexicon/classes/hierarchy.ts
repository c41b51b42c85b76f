import type { Language } from '../../engine/draft.ts';

/** Those above and around somebody at work, as they are spoken of. */
export const hierarchy: Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    /** A part of the house that others wait for. */
    unit: [
      '(the|our|that|this|your) {2} (board|collaboration|committee|crew|department|division|group|office|section|service|team)',
    ],
    superior: [
      '(my|our|the|his|her|their|your|this|that) {1} (advisor|board|boss|bosses|chair|chief|co authors|committee|convener|conveners|convenor|coordinator|coordinators|department head|deputy|division head|director|directors|director general|editorial board|editorial committee|group leader|head|human resources|leadership|line manager|manager|managers|office|postdoc|professor|project leader|section leader|spokesperson|supervisor|team leader)',
      '(management|hr|human resources|the directorate|the directors|the hierarchy|the higher ups|the people upstairs|upstairs|the bosses|facility management|procurement|the administration|the safety (people|office)|the leadership|the finance (people|office)|group <hashtag>|group x)',
    ],
  },
  fr: {
    /** A part of the house that others wait for. */
    unit: [
      "(le|la|l'|notre|ce|cette) {2} (bureau|comite|commission|departement|division|equipe|groupe|section|secretariat|service)",
    ],
    superior: [
      "(mon|ma|notre|nos|le|la|les|l'|ce|cette|son|sa|leur|leurs) {1} (adjoint|adjointe|boss|bureau d' en haut|chef|cheffe|chefs|chef de groupe|comite|comite de redaction|coordinateur|coordinatrice|convener|directeur|directrice|directeur de these|direction|encadrant|encadrante|etage du dessus|hierarchie|manager|management|patron|patronne|prof|responsable|responsables|superieur|superieure|superieurs)",
      "(la rh|les rh|les ressources humaines|la direction|la hierarchie|le management|ceux d' en haut|les gens d' en haut)",
    ],
  },
};
