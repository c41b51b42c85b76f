import type { Language } from '../../../engine/draft.ts';
import type { Examples } from '../../../engine/rule.ts';

export const assumedReaderExamples: Readonly<Record<Language, Examples>> = {
  en: {
    finds: [
      'The tunnel reopens «this summer».',
      '«The red line» shows the data.',
      '«Even your grandmother» can follow this.',
      'A network for «the Third World».',
      'A «home run» for physics!',
      'Written for «normal people».',
    ],
    allows: [
      'The CERN Summer Student Programme opens on Monday.',
      'Exotic hadrons and an exotic decay.',
      'A normal distribution and a normal-conducting magnet.',
      'Redshift, red giants, dark matter and a white paper.',
      'Blue-sky research pays off.',
      'The red (solid) line shows the data.',
    ],
  },
  fr: {
    finds: [
      'Le tunnel rouvre «cet été» aux visiteurs.',
      '«La courbe rouge» montre les données de l’année.',
      'Tout le monde comprend, «même ta grand-mère».',
    ],
    allows: [
      'L’école d’été du CERN ouvre lundi.',
      'Des hadrons exotiques sont apparus dans les données.',
      'Des aimants normaux et une distribution normale.',
    ],
  },
};
