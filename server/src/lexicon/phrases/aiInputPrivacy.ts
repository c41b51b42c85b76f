import type { Words } from '../../engine/rule.ts';

export const aiInputPrivacyWords: Words = {
  en: {
    /** Giving something to a program, in the order people say it. */
    feed: [
      '<ai-feed> {12} (into|to|in|on|onto|through|with|at|by) {2} <ai-maker>',
      '<ai-feed> <ai-maker> {3} (our|my|the|a|all|every|his|her|their|everything|it)',
      '(made|make|making|got|get|had|have|let) <ai-maker> {3} (read|write|rewrite|transcribe|summarise|summarize|translate|analyse|analyze|sort|rank|compare|jazz|polish|answer|guess|record)',
      '<ai-maker> (has the|has our|has all|got the|got our|knows|read|reads|heard|saw|sees|recorded|records|transcribes|transcribed|summarised|summarises|sorted|ranked|translated|answers|took notes)',
      '<ai-maker> (joined|sat in|listened|listens|attends|attended) {4} (meeting|call|board|committee|session|interview)',
      '(into|to) the (free|public|online) (bot|version|tool|chatbot|translator)',
      '<ai-maker> {2} (answers|attends|listens|reads|recorded|records|sits|sat|summarised|summarises|summarized|summarizes|takes notes|took notes|takes the notes|takes minutes|took minutes|takes the minutes|transcribed|transcribes|translated|wrote|writes|writes up|drafts) {2} (all|during|every|everything|for|in|it|my|notes|our|the|them|these|this|through|to|us|minutes)',
      '(went|goes|go|gone|is now|are now|are|is|sits|live|end up|ended up|lands|landed) (straight|directly|all|now)? (in|inside|into|through|to|with|on) {2} <ai-maker>',
      '(asked|ask|asking) <ai-maker> {2} (which|who|whom|what|whether|how|for|about|to)',
      '<ai-maker> (now|already)? (has|knows|keeps|holds|remembers|got|gets) {3} (all|our|the|every|my|everything|his|her|their)',
      '(ran|run|running|put|putting|pushed|squeezed|pulled) {10} (through|past|by) {2} <ai-maker>',
    ],
    advice: [
      "(never|don't|do not|avoid|no|nobody should|may not|must not|should not|shouldn't|before you|think before|instead of|rather than|not allowed|is forbidden|rules|rule|guideline|guidelines|policy|how to|training|workshop|poster|awareness|tips)",
      '(comic|novel|cartoon|fiction|film|short story|play)',
    ],
    except: ['(language|translation) model (card|evaluation)'],
  },
  fr: {
    feed: [
      '<ai-feed> {8} <ai-maker>',
      "(c'|ce) (est|etait|sera) <ai-maker> qui {4}",
      '<ai-maker> {4} (avale|absorbe|aspire|digere|engloutit|enregistre|gobe|ingere|recrache|connait|classe|note|transcrit|trie|resume)',
      "<ai-maker> {1} (s'est invite|s'est invitee|s' est invite|s' est invitee|s' y est colle|assiste|ecoute|tourne|planche) {1}",
      '<ai-feed> {12} (dans|a|sur|au|aux|avec|par|via|en) {2} <ai-maker>',
      '<ai-maker> {2} (ecoute|connait|lit|lu|resume|resumes|trie|traduit|enregistre|transcrit|repond|sait|note|analyse|reconnait)',
      '(fait|faire|fais|ai fait|a fait|avons fait) {1} (relire|traduire|resumer|rediger|analyser|mettre|transcrire|trier|classer|ecrire|noter) {8} <ai-maker>',
      '(copier coller|copie colle|coller|copier) {6} (traducteur|traducteur en ligne|outil|chatbot|ia|chatgpt|deepl)',
      "<ai-maker> {3} (a|ont|m'a|m' a|me|nous|nous l'|me les|me l'|les|l'|s')? (ecoute|ecoutait|enregistre|lit|lisait|note|prend|prenait|pris|redige|repond|resume|resumes|resumees|resumee|traduit|traduits|transcrit|trie|classe|depouille) {2} (a|aux|chaque|de|des|en|l'|la|le|les|ma|mes|mon|nos|notre|pendant|pour|tout|toute|toutes|tous|sans|leur)",
      '(est|sont|est maintenant|finit|finissent|part|partent|parti|partie|partis|passe|passes|passees|passent|atterrit|file|filent|vont|va|entre|entrent|arrive|arrivent) {2} (dans|a|sur|chez|par) {2} <ai-maker>',
      "(demande|demandais|demandant|demander) {1} (a|au) <ai-maker> {3} (qui|quel|quels|quelle|lequel|lesquels|de|d'|ce)",
      "<ai-maker> (m'|nous|me|te|s')? (a|ont|les a|l' a|l' ont)? {3} (resume|resumes|resumee|resumees|traduit|traduite|traduits|trie|tries|classe|classes|corrige|redige|transcrit)",
      '<ai-maker> {2} (connait|sait|retient|possede|a|garde) {3} (tout|toute|tous|toutes|notre|nos|mes|ma|mon|les|la|le)',
      '(tape|tapes|saisi|recopie|resaisi|entre|verse|aspire|importe|scanne) {12} (dans|a|sur|chez) {2} <ai-maker>',
    ],
    advice: [
      "(jamais|evitez|eviter|ne mettez|ne collez|ne donnez|ne pas|interdit|interdits|interdite|avant de|plutot que de|au lieu de|regle|regles|charte|guide|formation|atelier|affiche|consignes|rappel|attention a|mode d' emploi|que peut on)",
      '(bd|bande dessinee|roman|conte|fiction|film|scenario)',
    ],
    except: [],
  },
};
