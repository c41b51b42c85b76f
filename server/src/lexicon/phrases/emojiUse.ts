import type { Words } from '../../engine/rule.ts';

/** `about`: the text is about emoji. `before`: a word that wants a noun or verb behind it, so that an emoji there stands for a word. */
export const emojiUseWords: Words = {
  en: {
    about: ['(emoji|emojis|emoticon|emoticons)'],
    before: ['(a|an|and|at|by|for|from|i|in|into|its|my|of|on|or|our|the|their|this|to|we|with|your)'],
  },
  fr: {
    about: ['(emoji|emojis|émoticône|émoticônes)'],
    before: [
      "(à|au|aux|avec|ce|cette|chez|d'|dans|de|des|du|en|et|j'|je|l'|la|le|les|leur|ma|mes|mon|nos|notre|on|ou|par|pour|sa|ses|son|sous|sur|un|une|votre|vos)",
    ],
  },
};
