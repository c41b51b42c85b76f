import type { Words } from '../../engine/rule.ts';

export const sourceMissingWords: Words = {
  en: {
    /** A finding of others, handed on. */
    claim: [
      '(a|the|one|another|this)? (new|recent|latest) (analysis|paper|report|research|study|survey) {4} (confirms|finds|found|indicates|proves|reveals|says|showed|shows|suggests)',
      '(studies|surveys|statistics) {1} (confirm|find|found|indicate|prove|reveal|say|show|suggest)',
      '(physicists|researchers|scientists|experts) {4} (have)? (discovered|found|have shown|shown|showed|proved|proven|calculated) {1} (that|how|why|a|the)',
      '(according to|as reported by) {1} (<lab>|a {2} study|a {2} report|researchers|scientists|experts)',
      '<lab> (data|figures|results|statistics) (show|shows|prove|suggest|indicate)',
    ],
    except: [
      '(a|the|one|another|this)? (new|recent|latest) (analysis|paper|report|research|study|survey) {2} (showed|shows) up',
    ],
    /** Where the source is, though no link can stand there. */
    elsewhere: [
      '(link|links|source|sources|paper|reference|references|article) {2} (in|below|under|on) {2} (bio|comment|comments|profile|thread|reply|replies|first comment)',
      '(see|read) {2} (below|thread)',
      '(link below|more below)',
    ],
    tale: ['(quiz|did you know|true or false|guess|story|remember|talk|lecture|seminar|join us|apply)'],
  },
  fr: {
    claim: [
      '(une|la|cette) (nouvelle|recente|derniere)? (analyse|enquete|etude|recherche) {3} (affirme|confirme|demontre|indique|montre|prouve|revele|suggere)',
      '(des|les|plusieurs) (enquetes|etudes|statistiques) {1} (affirment|confirment|demontrent|indiquent|montrent|prouvent|revelent|suggerent)',
      "(des|les) (chercheurs|physiciens|scientifiques|experts) {2} (ont (decouvert|montre|trouve|prouve|calcule)) {1} (que|qu'|comment|pourquoi|un|une|le|la)",
      "(selon|d' apres) {1} (<lab>|une etude|une nouvelle etude|des chercheurs|des scientifiques|les scientifiques|les experts)",
      '(donnees|chiffres|resultats|statistiques) (du|de) <lab> (montrent|prouvent|suggerent|indiquent)',
    ],
    elsewhere: [
      '(lien|liens|source|sources|article|reference) {2} (en|dans|ci|sous) {2} (bio|commentaire|commentaires|profil|fil|dessous|premier commentaire)',
    ],
    tale: ['(quiz|le saviez vous|vrai ou faux|devinez|conference|seminaire|rejoignez|inscrivez)'],
  },
};
