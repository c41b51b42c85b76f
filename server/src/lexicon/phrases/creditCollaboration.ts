import type { Words } from '../../engine/rule.ts';

const findEn =
  '(discover|discovers|discovered|find|finds|found|have discovered|has discovered|have found|has found|observe|observes|observed|detect|detects|detected|prove|proves|proved)';
const thingEn =
  '(antimatter|asymmetry|baryon|baryons|boson|bosons|cp violation|decay|decays|evidence (for|of new)|excess|hadron|hadrons|higgs|meson|mesons|neutrino|neutrinos|oscillation|oscillations|particle|particles|pentaquark|pentaquarks|quark|quarks|(bound|exotic|new) (state|states)|tetraquark|tetraquarks)';
const findFr =
  "(decouvre|decouvrent|a decouvert|ont decouvert|j' ai decouvert|avons decouvert|observe|observent|a observe|trouve|trouvent|a trouve|ont trouve|prouve|prouvent|a prouve|detecte|detectent|a detecte)";
const thingFr =
  '(antimatiere|asymetrie|baryon|baryons|boson|bosons|desintegration|desintegrations|exces|hadron|hadrons|higgs|meson|mesons|neutrino|neutrinos|particule|particules|pentaquark|pentaquarks|quark|quarks|tetraquark|tetraquarks|violation de cp)';

export const creditCollaborationWords: Words = {
  en: {
    /** A laboratory, one person or one nation takes what a collaboration found. */
    claimed: [
      `<lab> (scientists|physicists|researchers)? ${findEn} {4} ${thingEn}`,
      `(austrian|british|dutch|french|german|italian|norwegian|polish|spanish|swedish|swiss|american|chinese|geneva) (scientists|physicists|researchers|physicist|scientist|researcher|lab|laboratory) (at|from)? {2} ${findEn} {4} ${thingEn}`,
      `(prof|professor|dr|doctor) {2} ${findEn} {4} ${thingEn}`,
      `(i|i've) (just)? (discovered|found|observed|detected) (cp violation|the {2} (boson|particle|tetraquark|pentaquark)|a new {1} (boson|particle|tetraquark|pentaquark|hadron))`,
    ],
    shared: [
      '(collaboration|collaborations|experiment|experiments|team|teams|together with|colleagues|proposed|predicted|invented|web)',
    ],
  },
  fr: {
    claimed: [
      `(le|notre)? <lab> ${findFr} {4} ${thingFr}`,
      `(des|les|un|une)? (chercheur|chercheurs|chercheuse|physicien|physiciens|physicienne|scientifique|scientifiques|labo|laboratoire) (allemand|allemands|britannique|britanniques|francais|francaise|genevois|italien|italiens|suisse|suisses|espagnols|du <lab>|au <lab>|<lab>) {2} ${findFr} {4} ${thingFr}`,
      `(prof|professeur|professeure|pr|dr) {2} ${findFr} {4} ${thingFr}`,
      `j' ai (decouvert|observe|detecte) {4} ${thingFr}`,
    ],
    shared: ['(collaboration|collaborations|experience|experiences|equipe|equipes|collegues|propose|predit|invente)'],
  },
};
