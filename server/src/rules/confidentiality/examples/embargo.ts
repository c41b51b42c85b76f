import type { Language } from '../../../engine/draft.ts';
import type { Examples } from '../../../engine/rule.ts';

/** The clock of the examples stands at noon on 22 November 2026 unless they say otherwise. */
export const embargoExamples: Readonly<Record<Language, Examples>> = {
  en: {
    finds: [
      '«EMBARGOED until 4 December 16:00 CET»\n\nWe measured the antihydrogen line five times better.',
      {
        text: '«EMBARGOED until 4 December 2026, 16:00 CET»\n\nWe measured the line.',
        fixed:
          '---\npublish-at: 2026-12-04T16:00+01:00\n---\n\nEMBARGOED until 4 December 2026, 16:00 CET\n\nWe measured the line.',
        now: '2026-12-04T14:00:00Z',
      },
      {
        text: '«EMBARGOED until 4 July 2026, 16:00 CEST»\n\nWe measured the line.',
        fixed: 'We measured the line.',
        now: '2026-07-04T14:00:01Z',
      },
      {
        text: '---\nembargo: 2026-12-04T16:00+01:00\npublish-at: «2026-12-04T09:00+01:00»\n---\n\nBig news.',
        fixed: '---\nembargo: 2026-12-04T16:00+01:00\npublish-at: 2026-12-04T16:00+01:00\n---\n\nBig news.',
      },
      {
        text: '---\nembargo: «2026-12-04T16:00+01:00»\n---\n\nBig news.',
        fixed: '---\npublish-at: 2026-12-04T16:00+01:00\nembargo: 2026-12-04T16:00+01:00\n---\n\nBig news.',
      },
      {
        text: '---\nembargo: «2026-07-04T16:00+02:00»\nlang: en\n---\n\nBig news.',
        fixed: '---\nlang: en\n---\n\nBig news.',
      },
      'I know we are «under embargo», but look at this plot.',
      '«Under strict embargo» until tomorrow.',
      '«Hold for release»: new director named.',
      '«Not for publication before» Tuesday: the pentaquark has a sister.',
      'New limits, «embargoed until Thursday noon».',
      '«Do not publish before 9 December», says the journal. Here is the abstract.',
      '«Not to be published before» the seminar.',
      'The title is lovely («shhh till» then!).',
      'The paper «can’t be shared before Thursday», so enjoy it quietly.',
      '«You heard it here first», the joint statement is for tomorrow.',
      'We post this a day «before the official announcement», because why not.',
      'We all «agreed to keep quiet», but five sigma!',
    ],
    allows: [
      'Embargo lifted at 16:00 CEST: read the paper.',
      'The embargo is over, so here is the plot.',
      'The 1973 oil embargo changed how laboratories think about energy.',
      'There is no embargo on this paper.',
      'The embargo ended yesterday.',
      'How do embargoes work in science journalism? A talk on Monday.',
      'If you get material under embargo, check the time zone.',
      'The sanctions include an arms embargo.',
      'Hold the magnet at 1.9 K for 2 s.',
      'A hold-up in the tunnel: the tram was late.',
      'For immediate release: new magnets arrive.',
      'Outputs must be embargoed until all consequences have been committed.',
      'Scenario details are embargoed until after cycle completion.',
      'The doors cannot be opened before 9:00.',
      'Tickets go on sale on Monday at 9:00.',
      'The seminar starts at 11:00 and will be webcast.',
      'We are not allowed in the tunnel until Monday.',
      {
        text: '---\nembargo: 2026-12-04T16:00+01:00\npublish-at: 2026-12-04T16:00+01:00\n---\n\nBig news.',
      },
      {
        text: '---\nembargo: 2026-12-04T16:00+01:00\npublish-at: 2026-12-04T15:00Z\n---\n\nBig news.',
      },
      'The journal has an embargo policy; read it before you submit.',
      'In 2012 nobody was allowed to say a word until 4 July.',
      'Countdown: 12 days until the last fill.',
    ],
  },
  fr: {
    finds: [
      {
        text: '«Sous embargo jusqu’au 4 décembre 2026 à 16 h»\n\nNous avons mesuré la raie.',
        fixed:
          '---\npublish-at: 2026-12-04T16:00+01:00\n---\n\nSous embargo jusqu’au 4 décembre 2026 à 16 h\n\nNous avons mesuré la raie.',
        now: '2026-12-04T14:00:00Z',
      },
      {
        text: '«Sous embargo jusqu’au 4 juillet à 16 h».\n\nNous avons mesuré la raie.',
        fixed: 'Nous avons mesuré la raie.',
        now: '2026-07-04T14:30:00Z',
      },
      {
        text: '---\nlang: fr\nembargo: 2026-12-04T16:00+01:00\npublish-at: «2026-12-04T09:00+01:00»\n---\n\nGrande nouvelle.',
        fixed:
          '---\nlang: fr\nembargo: 2026-12-04T16:00+01:00\npublish-at: 2026-12-04T16:00+01:00\n---\n\nGrande nouvelle.',
      },
      'Je sais, nous sommes «sous embargo», mais regardez cette courbe.',
      'À «ne pas publier avant mardi» : le pentaquark a une sœur.',
      '«Ne pas diffuser avant le 9 décembre à midi».',
      'L’«embargo levé demain à 10 h», voici déjà le titre.',
      '«Chut jusqu’à jeudi» ! Le papier est accepté.',
      'La revue ne sait rien, la «levée de l’embargo est» pour jeudi.',
      'Je vous le dis «avant tout le monde» : le neutrino est plus léger.',
      '«Vous êtes les premiers» à le savoir.',
      '«Demain tout le monde saura», moi je vous le dis ce soir.',
      'On s’est «engagés au silence» jusqu’au gala, mais voici le résumé.',
    ],
    allows: [
      'Embargo levé ! L’article est en ligne.',
      'L’embargo est levé depuis 11 h.',
      'L’embargo pétrolier de 1973 a tout changé.',
      'La fin de l’embargo hier a libéré tout le monde.',
      'Il n’y a pas d’embargo sur cet article.',
      'Comment fonctionne un embargo de presse ? Conférence lundi.',
      'Si vous recevez un texte sous embargo, vérifiez le fuseau horaire.',
      'Le guide rappelle qu’une prépublication peut gêner l’embargo d’une revue.',
      'En 1989, l’embargo du Cocom empêchait d’acheter des ordinateurs.',
      'Non, je ne dirai rien avant jeudi 16 h.',
      'Le communiqué paraît demain à 10 h.',
      'Les portes n’ouvrent pas avant 9 h.',
      'Rendez-vous jeudi à 16 h au Globe.',
      {
        text: '---\nlang: fr\nembargo: 2026-12-04T16:00+01:00\npublish-at: 2026-12-05T09:00+01:00\n---\n\nGrande nouvelle.',
      },
      'Depuis ce matin tout est en ligne : l’article, les données, le film.',
      'Le silence de la caverne, la nuit, quand la machine s’arrête.',
      'L’accord passé avec la revue a tenu jusqu’à la minute prévue.',
      'La billetterie ouvre le 4 décembre à 16 h.',
      'Jusqu’au 4 juillet, exposition au Globe.',
      'Le mot « embargo » vient de l’espagnol.',
    ],
  },
};
