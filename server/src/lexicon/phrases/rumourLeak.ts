import type { Words } from '../../engine/rule.ts';

export const rumourLeakWords: Words = {
  en: {
    /** The writer passes on hearsay. */
    hearsay: [
      '(a)? little (bird|birdie) (told|tells)',
      '(heard|overheard) {4} (cafeteria|canteen|corridor|corridors|coffee|restaurant|r1)',
      "(i|we|i've|we've) (heard|hear|was told|were told) (through|from|via) the (grapevine|insiders)",
      '(insiders|inside sources) (say|tell|whisper|claim)',
      'rumour has it',
      'rumor has it',
      'the (rumour|rumor) (mill|is|says|goes)',
      'word (on the street|in the corridors|is that)',
      "you (didn't|did not) hear (it|this|that) from me",
    ],
    /** Something that got out. */
    leaked: ['(a|the|this)? leaked (plot|plots|result|results|draft|slides|figure|memo|document|email)'],
    /** Old rumours are no leak. */
    except: ['(rumour|rumours|rumor|rumors) (of|about)'],
  },
  fr: {
    hearsay: [
      '(bruits|bruit) de (couloir|couloirs)',
      "il parait (que|qu')",
      "(mon|un|ton) petit doigt (m'|me|nous) (a|dit)",
      "on (murmure|chuchote|raconte) (que|qu')?",
      'radio (couloir|moquette)',
      'selon (des|nos) (indiscretions|rumeurs)',
    ],
    leaked: [
      'fuite (de|des|du) (resultat|resultats|donnees|note|document|documents)',
      '(resultat|resultats|courbe|note|document) (qui a)? (fuite|fuites|fuitee|fuitees)',
    ],
    except: [],
  },
};
