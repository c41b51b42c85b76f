import type { Language } from '../../engine/draft.ts';

export const people: Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    /** Titles and roles that stand for one person of the laboratory. */
    person: [
      '(a|an|the|our|my|his|her|their|your) {1} (boss|colleague|engineer|physicist|postdoc|student|supervisor|technician|director|leader|head|intern|apprentice|fellow|professor|scientist|researcher|secretary|convener|convenor|coordinator|spokesperson|manager)',
      '(Dr|Prof|Professor|Mr|Mrs|Ms|Mx) <name>?',
      '(he|she|him|her)',
      '<name>',
    ],
    we: ['(we|us|our|ours|ourselves)'],
    self: ["(i|me|my|mine|myself|i'm|i've|i'd|i'll)"],
    /** Fronted titles and groups that speak or own within the laboratory. */
    group: [
      '(our|my|the|this|their|your) {1} (group|team|section|collaboration|experiment|department|division|committee|board|office|lab|laboratory|working group)',
    ],
  },
  fr: {
    person: [
      "(un|une|le|la|l'|mon|ma|notre|votre|son|sa|leur) {1} (chef|cheffe|collegue|ingenieur|ingenieure|physicien|physicienne|postdoc|etudiant|etudiante|doctorant|doctorante|technicien|technicienne|directeur|directrice|responsable|stagiaire|apprenti|apprentie|professeur|professeure|chercheur|chercheuse|secretaire|porte-parole)",
      '(M|Mme|Mlle|Dr|Pr|Professeur|Professeure) <name>?',
      '(il|elle|lui)',
      '<name>',
    ],
    we: ['(nous|notre|nos|nôtre)'],
    self: ["(je|j'|moi|mon|ma|mes|mien|mienne)"],
    group: [
      "(notre|mon|ma|le|la|l'|ce|cette|leur|votre) {1} (groupe|equipe|section|collaboration|experience|departement|division|comite|bureau|laboratoire|labo|service)",
    ],
  },
};
