import type { Language } from '../../engine/draft.ts';

/** What makes a thing public: nobody gives away what everybody may read. */
export const publicity: Readonly<Record<Language, Readonly<Record<'aired' | 'released', readonly string[]>>>> = {
  en: {
    /** What anybody may see or join. */
    aired: [
      '(annual report|exhibition|exhibitions|link|linked|library|museum|newsletter|on stage|on the website|online since|open (day|days|evening|house|meeting|seminar|session)|podcast|poster session|public|quiz|registration|school|schools|subscribe|tickets|tour|tours|visitor|visitors|webcast|webinar)',
    ],
    released: [
      '(already|all|both|fully|long)? (public|published|released) (already|in|by|since|today|yesterday|last|at|on)',
      '(agreed|allowed|cleared|approved) (us|me)? (for|to) {2} (release|publication|share|sharing|post|posting|publish)',
      '(are|is|was|were|went|go|goes|been|being|made|make|now|became|becomes|get|gets) (all|both|fully|finally|since|long|already|just|now)? (public|published|declassified|unclassified|released|publicly available|open to all|open access|on the web)',
      '(can|could|may|might) (now)? be (released|shared|published|quoted|read by)',
      '(declassified|unclassified)',
      '(finally|now|already|today) (declassified|online|out|public|published|released)',
      '(given|got|have|has|had|with|received|obtained) {3} (permission|green light|go ahead|clearance|consent|approval|blessing)',
      'in the public domain',
      '(no longer|not) (a)? (confidential|secret|restricted|internal|embargoed)',
      'open (data|access|archive|archives)',
      '(public|published) (archive|archives|bulletin|database|page|website|report|record|register|note|paper|version|summary|minutes)',
      "they said (yes|ok|sure|it's fine|go ahead)",
    ],
  },
  fr: {
    aired: [],
    released: [
      "(a|ont|avons|ai|avait|avec|sans|obtenu|recu) {2} (l'autorisation|autorisation|l'accord|feu vert|permission|l'aval)",
      '(archives|donnees|acces|licence|page|version|rapport|registre|bulletin) (libre|libres|ouvert|ouvertes|ouverte|public|publique|publiques|officiel)',
      '(declassifie|declassifiee|declassifies|declassifiees)',
      "(desormais|maintenant|enfin|deja|dorenavant|aujourd'hui) (accessible|accessibles|en ligne|public|publics|publique|publiques|publie|publiee|publies|publiees|ouvert|ouverte|ouvertes|consultable|consultables)",
      '(est|sont|etait|etaient|sera|seront|devient|deviennent|rendu|rendue|rendus|rendues|ete) (tous|toutes|tout|bien|toujours|deja|enfin|desormais|maintenant)? (public|publics|publique|publiques|publie|publiee|publies|publiees|en ligne|en acces libre|en libre acces|declassifie|diffuse|ouvert au public|ouverte au public)',
      '(figure|parait|parus|paru|parue|parues|publie|publiee|publies|publiees) (dans|au|sur|en|depuis|hier|tous)',
      "n' (est|sont) plus (secret|secrets|secrete|secretes|confidentiel|confidentielle|confidentiels|confidentielles)",
      '(domaine|acces) public',
      "(m'|nous|t'|vous) (a|ont) (dit|repondu) oui",
    ],
  },
};
