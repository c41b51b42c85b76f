import type { Words } from '../../engine/rule.ts';

/** What chatbots leave behind when their answer is pasted whole. */
export const aiResidueWords: Words = {
  en: {
    leftover: [
      'as an ai (assistant|chatbot|language model|model|text model|text based model)',
      'as a (large)? language model',
      "(i'm|i am) (an ai|a large language model|a language model|just an ai|only an ai)",
      'as of my (last|latest|most recent) (knowledge)? (update|training|cutoff|cut off)',
      'my (knowledge|training) (cutoff|cut off|data)',
      "(i|we) (can't|cannot|can not|am unable to|am not able to) (access|browse|open|view) (the internet|the web|external|links|files|attachments|real time|urls)",
      '(certainly|sure|sure thing|absolutely|of course|great question|happy to help|got it|no problem) (here is|here s|here are|here you go|below is|i can help|i have|i ve)',
      "(here is|here's|here are|below is|below are) (a|an|the|your|my|one) {4} (version|draft|rewrite|revision|summary|post|caption|tweet|thread|options|suggestions|text|paragraph|translation|headline|headlines|outline|email|response|article) (of|for|that|you|with|based|in|about|tailored|ready|below)",
      "(here is|here's) (a|an|the|your) (concise|engaging|improved|polished|professional|punchy|refined|revised|rewritten|shorter|shortened|updated) {3} (version|draft|post|caption|tweet|text|paragraph|summary|article|readme)",
      "(would you like|do you want|shall i|let me know if you would like|let me know if you'd like|let me know if you want) (me to|for me to|any|if i should)? {1} (adjust|add|adapt|change|create|draft|expand|explore|generate|include|make|modify|more|provide|refine|rewrite|shorten|suggest|tailor|translate|tweak|turn|further)",
      '(here are|below are) {1} (alternate|alternative|catchy|different|engaging|possible|suggested) {2} (captions|headlines|hooks|intros|options|posts|taglines|titles|tweets|versions)',
      'i hope this (helps|meets your)',
      'feel free to (adjust|customise|customize|edit|modify|tweak) (it|this|the|as)',
      '(is there|if there is) anything else (i can help|you would like|you need)',
    ],
    /** A model at the desk, not the model's own words. */
    except: [
      'as an ai (researcher|engineer|expert|scientist|specialist|enthusiast|company|team|lab)',
      'i hope this helps (students|teachers|you all|people|visitors|someone|somebody|others)',
    ],
  },
  fr: {
    leftover: [
      "en tant qu' (ia|intelligence artificielle)",
      'en tant que modele de (langage|langue)',
      "en tant qu' assistant (virtuel|ia|conversationnel)",
      'je suis (une ia|une intelligence artificielle|un modele de langage|un modele de langue|un assistant virtuel)',
      "(bien sur|certainement|avec plaisir|absolument|tres bien|parfait|d' accord) voici {1} (le|la|les|un|une|des|votre|quelques|ton)",
      'voici (une|un|votre|ta|ton) {3} (version|proposition|reformulation|texte|brouillon|resume|publication|traduction|paragraphe|billet|post) (amelioree|ameliore|revisee|revise|reformulee|plus|adaptee|adapte|corrigee|corrige|percutante|percutant|introductif|engageante|engageant|qui|de votre|pour votre|prete|pret)',
      "(j' espere|en esperant) que (cela|ca|ce texte|cette version) (vous|t') (aidera|aide|convient|conviendra|sera utile|plaira)",
      '(souhaitez vous|voulez vous|veux tu|souhaites tu|voudriez vous) que je',
      "n' hesitez pas a me (dire|demander|preciser|faire savoir)",
      '(dites moi|faites moi savoir) si vous (souhaitez|voulez|preferez|desirez)',
      "(a la date de|d' apres|selon|depuis) ma derniere mise a jour",
      "(je ne peux pas|je n' ai pas la possibilite d'|je ne suis pas en mesure d'|il m' est impossible d') (acceder|consulter|naviguer|ouvrir) {3} (contenu|contenus|fichier|fichiers|internet|lien|liens|pages|pieces jointes|site|temps reel|url|web)",
      'voici (un|une|quelques) {1} (billet|legende|message|post|publication|texte|tweet) (pour|sur)',
      'voici {2} (accroches|legendes|mots diese|titres|variantes|versions) {1} (accrocheurs|accrocheuses|alternatifs|alternatives|percutantes|percutants|possibles)',
    ],
    except: [
      "j' espere que cela (aidera|plaira aux|servira)",
      "en tant qu' assistant (de recherche|administratif|technique|scientifique|maternel|social|de direction|de production|doctorant)",
      "en tant qu' assistante (de recherche|administrative|technique|sociale|de direction|maternelle)",
    ],
  },
};
