import type { Words } from '../../engine/rule.ts';

export const sigmaMisreadWords: Words = {
  en: {
    /** A chance of being right or wrong made out of a p-value. */
    misread: [
      "(a|an)? <percent> (certain|certainty|confident|sure|convinced) {3} (that|of|there|the|it|they|it's|we)",
      '(a|an)? <percent> (chance|chances|likelihood|probability|confidence|certainty) (that|of|it|for) {8} (chance|correct|error|exist|exists|existence|fluctuation|fluke|genuine|mistake|new|real|right|signal|true|wrong|accident|coincidence)',
      '(only a|just a|a|an|only|just)? (1|one) (in|chance in|out of) (a|<number>)? (million|billion|thousand|<number>)? {1} (chance|probability|likelihood|odds|risk)? {1} (that|of|it|they|we) {4} (chance|error|fluctuation|fluke|mistake|mistaken|wrong|accident|coincidence|false)',
      '(chance|odds|probability|likelihood|risk) {2} (of|that|to) {4} (error|fluke|mistake|wrong|mistaken|accident|coincidence|fluctuation) {4} (1|one|<percent>) (in|out of|out)? (a|<number>)? (million|billion|thousand)?',
      '<significance> {2} (mean|means|equals|corresponds to|translates to|implies) {6} (certain|certainty|chance of error|chance of being|likely to be|probability of error|probability of being|probability that|sure|true)',
      "(we are|we're|scientists are|physicists are|they are|i am|i'm) {2} <percent> (certain|confident|sure)",
    ],
    /** What a feeling has to be about to be taken for a p-value. */
    science: [
      '(anomaly|antimatter|boson|bosons|data|decay|decays|discovery|evidence|excess|experiment|higgs|meson|muon|muons|neutrino|neutrinos|noise|particle|particles|physicists|quark|result|results|scientists|signal)',
      '(<experiment>|<machine>|<significance>)',
    ],
    /** The clause that makes it right, and other things that are counted so. */
    right: [
      '(if|assuming|supposing|were|with|without|given|under) {4} (nothing new|no new|no signal|background|null|there were no|particle did not|did not exist|only background|nothing there|no (effect|particle))',
      '(fluctuate|fluctuation this|as large as|at least as|such a fluctuation|data like|background alone|by background)',
      '(confidence level|cl|c.l|credible|bayesian)',
      "((does not|doesn't) mean|misread|misreading|misreads|not how|wrong way)",
      '(rain|weather|battery|vaccine|train|bus|coffee|cake|lunch|marks|exam|ticket|tickets|helium|purity|speed of light|visitors|humidity|efficiency)',
    ],
  },
  fr: {
    science: [
      '(anomalie|antimatiere|boson|bosons|bruit|decouverte|desintegration|desintegrations|donnees|exces|experience|higgs|meson|muon|muons|neutrino|neutrinos|particule|particules|physiciens|physiciennes|quark|resultat|resultats|scientifiques|signal)',
      '(<experiment>|<machine>|<significance>)',
    ],
    misread: [
      "<percent> de (chance|chances|risque|risques|probabilite|probabilites|certitude|confiance) (que|qu'|de|d'|pour) {8} (erreur|existe|existence|exact|exacte|faux|fluctuation|hasard|juste|nouvelle|reel|reelle|signal|tort|trompe|tromper|trompes|vrai|vraie|coincidence|raison)",
      "(certain|certaine|certains|sur|sure|surs|convaincus) a <percent> (que|qu'|de|d')",
      "(nous sommes|on est|(les|des) (chercheurs|physiciens|scientifiques) sont) {1} (certain|certaine|certaines|certains|convaincus|sur|sure|sures|surs) a <percent> (que|qu'|de|d')?",
      '(a|nous) <percent> (certain|certains|certaine|surs|sur|sure)',
      "(une|1) (chance|probabilite) sur (un|<number>) (million|millions|milliard|milliards)? {1} (de|d'|que|qu'|pour) {4} (erreur|trompe|tromper|trompes|faux|fausse|hasard|fluctuation|tort|coincidence)",
      "(probabilite|risque|chance) (d'|de|que) {4} (erreur|tromper|trompe|trompions|trompent|hasard|fluctuation|faux|fausse|coincidence) {4} (une|un|<percent>|<number>) (sur)?",
      "<significance> {2} (signifie|signifient|veut dire|veulent dire|correspond a|correspondent a|soit|equivaut a|c' est) {5} (certitude|certain|certains|chances que|probabilite d' erreur|probabilite que|sur|surs|vrai)",
    ],
    right: [
      "(si|en l' absence de|en absence de|sans|s' il n'y avait|en supposant|sous l' hypothese) {5} (rien de nouveau|bruit de fond|nouvelle|signal|n' existait|hypothese nulle|rien|particule|fond seul)",
      '(aussi grande|au moins aussi|telle fluctuation|fond seul|bruit de fond seul)',
      '(niveau de confiance|nc|cl|credible|bayesien)',
      '(ne (signifie|veut) pas|ne faut pas|mauvaise lecture|contresens)',
      '(pluie|meteo|batterie|vaccin|train|bus|cafe|gateau|examen|billet|billets|helium|purete|vitesse de la lumiere|visiteurs|humidite|rendement)',
    ],
  },
};
