import type { Words } from '../../engine/rule.ts';

/** `described`: what opens a description of a picture in the text itself. */
export const altMissingWords: Words = {
  en: {
    described: [
      '(alt|alternative|alt text|alternative text)',
      '(image|photo|picture|video|graphic) (alt|description|described)',
      '(text|full|audio) description of the (image|photo|picture|graphic)',
      'what the (image|photo|picture) shows',
    ],
  },
  fr: {
    described: [
      'description (de l’|des|d’|de la|du) (image|images|photo|photos|visuel|visuels|une image)',
      '(image|photo|visuel) (décrit|décrite)',
      '(texte alternatif|texte alt|alt)',
      'ce que montre (l’image|la photo)',
    ],
  },
};
