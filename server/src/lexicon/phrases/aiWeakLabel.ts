import type { Words } from '../../engine/rule.ts';

export const aiWeakLabelWords: Words = {
  en: {
    /** A credit or caption that dresses it up. */
    credit: [
      '<content> {2} (created|crafted|designed|generated|made|produced) (by|through|using|with) {1} (creative|digital|innovative|modern|new|smart) (means|technologies|technology|tools)',
      '<content> {3} <ai-euphemism>',
      '<ai-euphemism> (by|of|from) (our|the|my) {1} <ai-euphemism>?',
      '<ai-euphemism>',
      '(thanks to|with|by|via|through) {3} <ai-euphemism>',
      '(dreamt|dreamed|conjured|cooked|whipped) up by',
      '(prepared|made|created|produced|written|posted) (in|with|by) {3} <ai-euphemism>',
      '(content|text|article|page|post|image|visual) (may|might) (have been|be|contain) (assisted|augmented|automated|enhanced|enriched|optimised|optimized|automatically)',
      '(prepared|made|produced|written|created|drafted) in (a|an) (new|novel|innovative|modern|unusual|special|different) {1} (way|manner|workflow|process)',
      '(conceptual|illustrative|symbolic|enhanced|augmented|composite) (visual|visuals|image|picture|illustration)',
      '(no|without) (pens|pencils|humans|cameras) (were|was)? (harmed|needed|used|involved)',
      '<content> <ai-soft>',
      '<content> (by|from|courtesy of|credit|via|with) {2} <ai-soft>',
      '<content> {2} (came|come|comes|is|was|were|born|composed|conjured|created|crafted|drawn|dreamt|generated|imagined|made|painted|polished|produced|refined|spoken|sprang|translated|used|uses|using|written) {5} <ai-soft>',
      '<content> {2} (collaboration|conversation|dialogue|duet|duo|joint work|joint effort|meeting|partnership) {6} <ai-soft>',
    ],
    /** Words of the same look that mean something else. */
    except: [
      '(digital|conceptual) (art|artwork|illustration|illustrations) (by|from) <name>',
      '(digital|creative|innovative|new) (tools|technologies|technology) (for|in|at|course|workshop|team)',
      '(enhanced|augmented) (luminosity|reality|sensitivity|precision)',
      '(synthetic|digital) (aperture|twin|twins|detector|readout|signal|signals|data|library|archive)',
      'digital art (contest|competition|exhibition|course|class|school|festival|show|prize)',
    ],
  },
  fr: {
    credit: [
      '<content> {3} <ai-euphemism>',
      '<ai-euphemism>',
      "(merci a|grace a|avec l' aide de) {2} <ai-euphemism>",
      '(genese|naissance|creation|fabrication) (un peu)? (particuliere|originale|innovante|inhabituelle|speciale)',
      '<content> <ai-soft>',
      '<content> (par|credit|avec|grace a|signe|signee) {2} <ai-soft>',
      '<content> {3} (affine|affinee|compose|composee|cree|creee|dessine|dessinee|est|etait|faite|fait|genere|generee|imagine|imaginee|ne|nee|peint|peinte|produit|produite|realise|realisee|redige|redigee|reve|revee|sort|traduit|traduite|utilise|vient|ecrit|ecrite) {5} <ai-soft>',
      '<content> {2} (collaboration|conversation|dialogue|duo|rencontre|complicite) {6} <ai-soft>',
    ],
    except: [
      "illustration (de|par|d') <name>",
      '(intelligence collective|realite augmentee|simulation numerique|creation numerique des|art numerique|arts numeriques)',
      "(inspiree|inspire|assistee|assiste) (par|de) (la nature|un|une|le|la|l'|les) (physicien|physicienne|oeuvre|peintre|artiste|tableau)",
    ],
  },
};
