import type { Words } from '../../engine/rule.ts';

/** A picture of somebody who was not asked. */
export const photoConsentWords: Words = {
  en: {
    unasked: [
      '(candid|secret|sneaky|stolen|stealth|hidden|spy|creepy) (shot|shots|photo|photos|picture|pictures|pic|pics|snap|snaps|video|camera)',
      "(took|taken|snapped|filmed|recorded|photographed|shot) {6} (secretly|without asking|without telling|without (his|her|their) (knowledge|knowing|consent|permission)|behind (his|her|their) back|unawares|when (he|she|they) wasn't looking|on the sly)",
      "(he|she|they) (has|have|had|'s)? (no idea|doesn't know|don't know|didn't know|didn't notice|didn't see|never noticed) {6} (photo|picture|camera|video|filmed|photographed|recording|this|here|online|posting)?",
      "(didn't|did not|forgot to|never|haven't|without) (ask|asked|asking) {4} (permission|before (posting|taking|filming)|if (he|she|they)|for (consent|permission))",
      "(caught|spotted|here's|look at|photo of|picture of|video of|pic of) {6} (asleep|sleeping|snoring|dozing|napping|nodding off|drunk|crying|picking (his|her) nose|yawning)",
      '(screenshot|screenshots|screen grab|screengrab|recording) (of|from) {4} (call|meeting|participants|zoom|gallery|webcams|faces|teams)',
      '(everyone|everybody|all|they|people) {2} (tagged|is tagged|are tagged)',
      "(hope|hopefully) (he|she|they|nobody|no one) (does|do|don't|doesn't|won't|will not|minds) {3} (mind|see|notice|minds|kill|sue|me|it)?",
      '(no|missing|without|lacking|never got) (consent|consents|release|model release|photo consent) (form|forms)?',
    ],
  },
  fr: {
    unasked: [
      '(photo|photos|cliche|selfie|video|image) (vole|volee|volees|prise en douce|prise a la derobee|prise a son insu|cachee|espion|en cachette)',
      "(pris|prise|photographie|photographiee|filme|filmee|capture|enregistre) {6} (en douce|en cachette|a son insu|a leur insu|sans (le|la|lui|les|leur)? (dire|demander|prevenir|qu' il|qu' elle|qu' ils)|dans (le|son) dos|sans permission|sans autorisation)",
      "(il|elle|ils|elles) (ne|n') (le|la|se|s' en)? {1} (sait|savent|doute|doutent|vu|rien vu|apercu) {1} (pas|rien|encore)",
      '(sans|pas) {1} (demande|demander|demander la permission|leur demander|lui demander) {3} (permission|avis|accord|autorisation)?',
      '(photo|cliche|video|voici|regardez) {6} (endormi|endormie|qui dort|qui ronfle|en train de dormir|qui pleure|bourre|ivre|qui baille)',
      "(capture|captures|copie) (d' ecran|ecran) {4} (visio|reunion|participants|zoom|webcams|visages|teams)",
      '(tout le monde|tous|toutes) {2} (est|sont|etes)? (tague|tagues|identifie|identifies|taguees)',
      "(j' espere|pourvu) (qu' il|qu' elle|qu' ils|que personne) {4} (voudra|voudront|verra|verront|fache|vexe|m' en)",
      '(consentement|accord|accords|autorisation) (manquant|manquante|absent|absente|pas signe|non signe|oublie)',
    ],
  },
};
