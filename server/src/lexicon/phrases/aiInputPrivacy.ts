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
    ],
    advice: [
      "(never|don't|do not|avoid|no|nobody should|may not|must not|should not|shouldn't|before you|think before|instead of|rather than|not allowed|is forbidden|rules|rule|guideline|guidelines|policy|how to|training|workshop|poster|awareness|tips)",
    ],
    except: ['(language|translation) model (card|evaluation)'],
  },
  fr: {
    feed: [
      '<ai-feed> {12} (dans|a|sur|au|aux|avec|par|via|en) {2} <ai-maker>',
      '<ai-maker> {2} (ecoute|connait|lit|lu|resume|resumes|trie|traduit|enregistre|transcrit|repond|sait|note|analyse|reconnait)',
      '(fait|faire|fais|ai fait|a fait|avons fait) {1} (relire|traduire|resumer|rediger|analyser|mettre|transcrire|trier|classer|ecrire|noter) {8} <ai-maker>',
      '(copier coller|copie colle|coller|copier) {6} (traducteur|traducteur en ligne|outil|chatbot|ia|chatgpt|deepl)',
    ],
    advice: [
      "(jamais|evitez|eviter|ne mettez|ne collez|ne donnez|ne pas|interdit|interdits|interdite|avant de|plutot que de|au lieu de|regle|regles|charte|guide|formation|atelier|affiche|consignes|rappel|attention a|mode d' emploi|que peut on)",
    ],
    except: [],
  },
};
