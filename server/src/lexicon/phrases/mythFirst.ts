import type { Words } from '../../engine/rule.ts';

/** What the tales are about. */
const taleEn =
  '(another dimension|antichrist|apocalypse|black hole|black holes|conspiracy|demons|destroy|destroying|destroys|doomsday|earthquake|earthquakes|end of the world|end the world|hell|illuminati|mandela effect|parallel universe|parallel world|portal|portals|sacrifice|sacrifices|satan|satanic|shiva|stargate|swallow|swallowing|swallows|time travel|(change|changes|changing|control|controls|controlling|influence|influences|make|makes|manipulate|manipulates|manipulating) the weather|weather (control|machine)|timeline)';
const taleFr =
  '(autre dimension|antechrist|apocalypse|complot|demons|detruire|detruit|dimension|effet mandela|enfer|fin du monde|illuminati|(change|changent|changer|changeons|controle|controlent|controler|controlons|influence|influencent|manipule|manipulent|manipuler|manipulons|modifie|modifient|modifier|modifions) (pas)? la meteo|monde parallele|portail|portails|sacrifice|sacrifices|satan|satanique|seisme|seismes|shiva|stargate|tremblement de terre|trou noir|trous noirs|univers parallele|voyage dans le temps)';

export const mythFirstWords: Words = {
  en: {
    /** A tale as the first thing a reader meets. */
    tale: [
      `(no|nope|sorry|relax) (<lab>|<machine>|we|they|it|there|scientists|physicists|folks|everyone|people|the) {8} ${taleEn}`,
      `(<lab>|<machine>|the <machine>) (will|does|can|is|cannot|can't|won't|isn't) (not)? {8} ${taleEn}`,
      `(myth|rumour|rumor|fake|hoax|claim|false) (no <number>|number <number>|<number>|alert)? (the|<lab>|<machine>|we|they|scientists) {8} ${taleEn}`,
      `(will|does|can|did|is|could|has|are) (<lab>|<machine>|the|we|they|scientists|physicists) {8} ${taleEn}`,
      `(they|people|some|some people|conspiracy theorists|the internet|tiktok) (say|says|claim|claims|think|thinks|believe|believes) {1} (that|we|<lab>|<machine>|the) {8} ${taleEn}`,
    ],
  },
  fr: {
    tale: [
      `(non|desole|rassurez vous) (le|la|les|nous|on|il|<lab>|<machine>|ce) {8} ${taleFr}`,
      `(intox|mythe|rumeur|fake|infox|faux|canular|idee recue) (numero <number>|<number>)? (le|la|les|nous|<lab>|<machine>|on) {8} ${taleFr}`,
      `(est ce que)? (le|la|est ce que)? (<lab>|<machine>) {1} (va|vont|peut|ouvre|cree|provoque|risque) {8} ${taleFr}`,
      `(certains|on|internet|ils|des gens|les complotistes|tiktok) (disent|dit|pretendent|pretend|croient|pensent|raconte|affirment) {1} (que|qu') {8} ${taleFr}`,
    ],
  },
};
