import type { Language } from '../../../engine/draft.ts';
import type { Examples } from '../../../engine/rule.ts';

export const ableistExamples: Readonly<Record<Language, Examples>> = {
  en: {
    finds: [
      'What a «crazy» idea, and it worked!',
      'They were «blind to» the evidence for years.',
      'A quick «sanity check» before the run.',
      'Our warnings «fell on deaf ears».',
      'That is a «lame excuse», folks.',
      'He «suffers from autism» and loves detectors.',
      'I am «OCD about» cables 😅',
      'The committee «turned a blind eye to» it.',
      'The rate tonight is «insane».',
      'She «is wheelchair-bound» and visits the cavern.',
    ],
    allows: [
      'A blind analysis, a double-blind test, a blind flange and a blind hole.',
      'A dummy module and a dummy load.',
      'A bipolar transistor sits on the board.',
      'We disabled the trigger on the disabled channels.',
      'A white dwarf, special relativity and a special case.',
      'The ADD model and the MD week.',
      'We get down to the nuts and bolts.',
      'A sterile neutrino and a barren plateau.',
      'Wheelchair access is by the side door.',
      'The crazy paving in the courtyard.',
      'What should I write in place of “crazy”?',
    ],
  },
  fr: {
    finds: [
      '«C’est dingue», le faisceau est revenu cette nuit !',
      'Un projet «complètement fou», et pourtant il marche.',
      '«C’est autiste» de refuser de répondre au public.',
      'Les deux équipes ont eu un «dialogue de sourds».',
      'Il est «cloué à un fauteuil roulant» depuis deux ans.',
      'Une «attitude schizophrène» du conseil sur cette question.',
      'La direction est restée «sourde aux» critiques des équipes.',
    ],
    allows: [
      'Une analyse en aveugle ; un essai en double aveugle.',
      'Un trou borgne dans la bride du détecteur.',
      'Une naine blanche tourne autour de l’étoile.',
      'Le fou avance en diagonale aux échecs.',
      'Un canal désactivé dans le détecteur.',
      'L’entrée est ouverte aux personnes handicapées.',
      'Ce détecteur est aveugle aux neutrinos.',
    ],
  },
};
