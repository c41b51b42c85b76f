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
      { text: 'Last call for the summer school«!!»', fixed: 'Last call for the summer school!' },
      { text: 'FIRST BEAM«!!!» 🎉', fixed: 'FIRST BEAM! 🎉' },
      { text: 'Who would have thought«?!!»', fixed: 'Who would have thought?!' },
      { text: 'Happy birthday, W boson«! !»', fixed: 'Happy birthday, W boson!' },
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
      'What a plot! Well done, everyone.',
      '“Beam! Beam! Beam!” shouted the whole control room.',
      'Does it run on Yahoo! or on Bing?',
      'The shell history lists !42, !43 and !44 in that order.',
      '> We did it!!! We did it!!!',
      'Mind the step! Hard hats on.\r\nSee you below.',
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
      { text: 'Dernier appel pour l’école d’été «!!»', fixed: 'Dernier appel pour l’école d’été !' },
      { text: 'Quelle nuit dans la salle de contrôle «!!!!» ✨', fixed: 'Quelle nuit dans la salle de contrôle ! ✨' },
      { text: 'Qui l’aurait cru dans l’équipe «?!!»', fixed: 'Qui l’aurait cru dans l’équipe ?!' },
      {
        text: 'Venez nombreux ! C’est gratuit ! C’est samedi «!»',
        fixed: 'Venez nombreux ! C’est gratuit ! C’est samedi.',
      },
      { text: 'Bon anniversaire au boson W«! !»', fixed: 'Bon anniversaire au boson W!' },
    ],
    allows: [
      'Bravo à toute l’équipe de nuit !',
      'Le faisceau est de retour ! Merci à toutes et à tous !',
      'Il a crié « C’est bon !!! » et il est parti.',
      'La factorielle 5! vaut 120.',
      'Bon anniversaire au boson W !',
      '« Faisceau ! Faisceau ! Faisceau ! » criait toute la salle de contrôle.',
      'Le signal Wow! date de 1977, à Ohio State.',
      '> C’est gagné !!! On y est !!!',
      'Est-ce ouvert dimanche ? Oui, et c’est gratuit !',
      'Le test `a != b` est écrit trois fois dans le script.',
    ],
  },
};
