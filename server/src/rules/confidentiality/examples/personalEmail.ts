import type { Language } from '../../../engine/draft.ts';
import type { Examples } from '../../../engine/rule.ts';

export const personalEmailExamples: Readonly<Record<Language, Examples>> = {
  en: {
    finds: [
      'Write to «jane.doe@cern.ch» for tickets.',
      'Questions? «j.doe [at] cern [dot] ch»',
      'Write to Jane: «jd77@gmail.com»',
      '[Contact](mailto:«first.last@cern.ch»)',
      'Her mail is «maria_rossi(at)cern.ch»',
      'Mail me: «smith@uni-bonn.de»',
    ],
    allows: [
      'Write to social.media@cern.ch.',
      'press@cern.ch answers.',
      'Follow @user@mastodon.social',
      'SND@LHC sees neutrinos.',
      'git@gitlab.cern.ch:grp/repo',
      '13.6 TeV @ LHC',
      'Use name@example.org as a sample.',
      'Ask visits.service@cern.ch or info@museum.ch.',
      'science.gateway.events@cern.ch',
      'museum@museum.ch',
      'We meet at cern at noon.',
    ],
  },
  fr: {
    finds: [
      'Écrivez à «prenom.dupont@cern.ch».',
      '«jean.dupont [arobase] cern.ch»',
      'Courriel : «jdupont74@orange.fr»',
      'Mél : «marie.curie2 (at) cern (point) ch»',
      'Contactez «leila.benali arobase cern point ch»',
    ],
    allows: [
      'Écrivez à presse@cern.ch.',
      'Suivez @CERN_FR',
      'Réservations : visites@cern.ch',
      'La boîte secretariat.atlas@cern.ch est ouverte.',
      'Un exemple : nom@exemple.fr',
      'info@musee-geneve.ch',
      'SND@LHC prend des données.',
    ],
  },
};
