import type { Language } from '../../../engine/draft.ts';
import type { Examples } from '../../../engine/rule.ts';

export const exclamationExamples: Readonly<Record<Language, Examples>> = {
  en: {
    finds: [
      { text: 'Amazing«!!!»', fixed: 'Amazing!' },
      { text: 'We did it«!!» Beam is back.', fixed: 'We did it! Beam is back.' },
      { text: 'Join us«!!!!» 🎉', fixed: 'Join us! 🎉' },
      { text: 'Really«?!?!»', fixed: 'Really?!' },
      { text: 'WOW! NEW! NOW«!»', fixed: 'WOW! NEW! NOW.' },
      { text: 'So cold! So big! So fast«!»', fixed: 'So cold! So big! So fast.' },
    ],
    allows: [
      'What a night! Congratulations to all.',
      'We found it! Thank you all!',
      '5! = 120 and n! grows fast.',
      'Test that a != b before you start.',
      'The Wow! signal was heard in 1977, the Wow! signal is famous! Really.',
      'Yahoo! and Jeopardy! are names, so is Yahoo! again.',
      'She cried “We have it!!!” and ran.',
      'Use `!!` to repeat.',
      'Is it open?',
    ],
  },
  fr: {
    finds: [
      { text: 'Bravo à toute l’équipe de nuit «!!!»', fixed: 'Bravo à toute l’équipe de nuit !' },
      {
        text: 'Le faisceau est de retour«!!» Merci à toutes et à tous.',
        fixed: 'Le faisceau est de retour! Merci à toutes et à tous.',
      },
      { text: 'C’est froid ! C’est grand ! C’est rapide «!»', fixed: 'C’est froid ! C’est grand ! C’est rapide.' },
    ],
    allows: [
      'Bravo à toute l’équipe de nuit !',
      'Le faisceau est de retour ! Merci à toutes et à tous !',
      'Il a crié « C’est bon !!! » et il est parti.',
      'La factorielle 5! vaut 120.',
    ],
  },
};
