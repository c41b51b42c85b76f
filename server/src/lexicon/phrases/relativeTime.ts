import type { Words } from '../../engine/rule.ts';

export const relativeTimeWords: Words = {
  en: {
    /** A time that only means something on the day the post is read. */
    relative: [
      '(today|tomorrow|tonight) (morning|afternoon|evening|night)?',
      '(this|next|coming) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|weekend|month|afternoon|evening|morning)',
      '(on|until|till|by) (monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
      '(live|happening|starting|streaming) (right)? now',
      '(in|within) (a|an|one|two|half an|<number>) (hour|hours|minutes|days)',
      '(later|earlier) today',
    ],
    /** An event a reader could miss. */
    event: [
      '<clock>',
      '(apply|attend|book|broadcast|come|deadline|doors|event|join|lecture|live|livestream|meet|register|rsvp|seminar|see you|starts|stream|talk|tickets|tour|tune in|visit|watch|webcast|webinar|workshop|open day|concert|screening|session|closes|opens)',
    ],
    except: [
      '(of|for) (today|tomorrow)',
      "(today|tomorrow|yesterday|tonight) 's (science|scientists|universe|world|technology|researchers|generation|physics|data|students)",
      '(here|gone|from) today',
      'day after tomorrow',
      '(until|till|to) today',
      'science friday',
      '(as of|even|still) today',
    ],
  },
  fr: {
    relative: [
      "(aujourd'hui|demain|ce soir|apres demain|cet apres midi|ce matin) (matin|midi|soir|apres midi)?",
      '(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semaine|mois) (prochain|prochaine)',
      '(ce|cette|cet) (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|week end|semaine|apres midi|midi)',
      '(en direct|en ce moment) (maintenant|meme)?',
      "(dans|d' ici) (une|deux|<number>) (heure|heures|minutes|jours)",
      "tout a l' heure",
    ],
    event: [
      '<clock>',
      '(assistez|atelier|billets|concert|conference|debat|debute|diffuse|direct|en direct|entree|evenement|expose|inscription|inscriptions|inscrivez|livestream|ouvre|ouvrent|participez|portes|projection|regardez|rejoignez|rendez vous|reservez|retransmission|seance|seminaire|soiree|suivez|visite|venez|webinaire)',
    ],
    except: [
      "(<lab>|<machine>|accelerateur|accelerateurs|collisionneur|collisionneurs|laboratoire|laboratoires|medecine|monde|musee|science|societe|scientifiques|chercheurs|technologies|physique|univers) (de|d') (demain|aujourd'hui)",
      "(d' hier|jusqu') a aujourd'hui",
      "encore aujourd'hui",
      "aujourd'hui encore",
      "a partir d' aujourd'hui",
    ],
  },
};
