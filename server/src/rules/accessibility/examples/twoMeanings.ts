import type { Language } from '../../../engine/draft.ts';
import type { Examples } from '../../../engine/rule.ts';

export const twoMeaningsExamples: Readonly<Record<Language, Examples>> = {
  en: {
    finds: [
      'The «uncertainty» of the measurement is 3 %.',
      'We corrected the «bias» of the detector.',
      'The «errors» of the measurement are tiny.',
      'A «significant» excess in the data!',
      'We «manipulated the data» all night.',
      'An «anomaly» in the muon data keeps us awake.',
      'The «theory» predicts one more particle.',
      {
        text: 'Two «biases» in the calibration are gone.',
        fixed: 'Two systematic shifts in the calibration are gone.',
      },
    ],
    allows: [
      'Come and meet the theory department.',
      'Error 404, by trial and error, with an error message.',
      'Bias in hiring is real, and we measure it.',
      'I came with my significant other.',
      'CERN’s core values, and good value for money.',
      'Our pension scheme, explained.',
      'Sign up here, it is a good road sign.',
      'She was a fashion model once.',
      'A field trip: charge your phone, bring an energy drink.',
      'The uncertainty (the range in which the true value lies) is 3 % for this measurement.',
      '---\naudience: informed\n---\nThe uncertainty of the measurement is 3 %.',
      'What do physicists mean by “uncertainty”? A range in the data.',
    ],
  },
  fr: {
    finds: [
      'L’«incertitude» de la mesure est de 3 %.',
      '«Les erreurs de mesure» sont minuscules.',
      'La «manipulation des données» nous a pris la nuit.',
      'Une «anomalie» dans les données des muons nous tient éveillés.',
    ],
    allows: [
      'Venez rencontrer le service théorie.',
      'Encore un message d’erreur, erreur 404.',
      'Elle est sensible à l’art et à la musique.',
      'Dix ans d’expérience professionnelle.',
      '---\naudience: expert\n---\nL’incertitude de la mesure est de 3 %.',
      'Inscrivez-vous, c’est bon signe.',
    ],
  },
};
