import type { Words } from '../../engine/rule.ts';

export const joinLinkWords: Words = {
  en: {
    number: ['(meeting|webinar|zoom|conference|vidyo|teams|webex) (id|number|code) (is)? <number> <number>? <number>?'],
  },
  fr: {
    number: [
      '(id|identifiant|numero|code) (de la|de|du) (reunion|webinaire|visioconference|visio|zoom|conference) (est)? <number> <number>? <number>?',
      '(meeting|zoom) id (est)? <number> <number>? <number>?',
    ],
  },
};
