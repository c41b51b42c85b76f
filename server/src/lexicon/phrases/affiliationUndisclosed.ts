import type { Words } from '../../engine/rule.ts';

export const affiliationUndisclosedWords: Words = {
  en: {
    praise: [
      '(amazing|awesome|beautiful|best|brilliant|breathtaking|excellent|fantastic|gorgeous|great|impressive|incredible|magnificent|marvellous|mind blowing|must see|outstanding|spectacular|splendid|stunning|superb|terrific|wonderful|world class)',
      '(everyone|everybody|you) (should|must|has to|have to) (visit|see|try|read|use|download|follow|watch)',
      '(five|5) (star|stars)',
      "(can't|cannot) recommend (it|this) enough",
      '(highly|warmly|strongly) recommend',
      '(hats off|chapeau|bravo|kudos|congratulations|congrats) to',
      '(far|way|much)? better than {4}',
      'paper of the year',
    ],
    /** Words that show the writer's part in it. */
    part: [
      '(we|our|ours|us|my|mine)',
      "(i|i've|i'm) {2} (work|worked|helped|built|wrote|made|designed|contributed|co author|coauthored|member|part|involved|on this|proud)",
      '(disclosure|disclaimer|full disclosure|conflict of interest)',
    ],
    except: [
      'best (fit|limit|of luck|practice|practices|regards|time|way|ways|wishes)',
      'great (circle|britain|barrier)',
    ],
  },
  fr: {
    praise: [
      '(admirable|bluffant|bluffante|epoustouflant|epoustouflante|excellent|excellente|exceptionnel|exceptionnelle|extraordinaire|fabuleux|fabuleuse|fantastique|formidable|genial|geniale|impressionnant|impressionnante|incroyable|magnifique|magistral|magistrale|merveilleux|merveilleuse|remarquable|splendide|sublime|superbe|top)',
      '(admirables|bluffants|bluffantes|epoustouflants|epoustouflantes|excellents|excellentes|exceptionnels|exceptionnelles|extraordinaires|fabuleuses|fantastiques|formidables|geniaux|geniales|impressionnants|impressionnantes|incroyables|magnifiques|magistraux|magistrales|merveilleuses|remarquables|splendides|sublimes|superbes)',
      '(a voir|a ne pas manquer|a ne pas rater|allez y|courez y|foncez)',
      '(cinq|5) etoiles',
      '(je|on) (recommande|conseille) (vivement|chaudement|a tous|fortement)',
      '(bravo|chapeau|felicitations) (a|au|aux|la|le|les)',
      '(la|le) (meilleur|meilleure)',
    ],
    part: [
      '(nous|notre|nos|mon|ma|mes)',
      "(je|j'|j' y) {2} (travaille|bosse|participe|aide|construit|ecrit|contribue|fais partie|signe|concu)",
      "(j' y travaille|j' ai)",
      "(transparence|conflit d' interets)",
    ],
    except: ['(le|la)? meilleur (ajustement|voeux|accord)', '(le|la)? meilleure (limite|precision|estimation)'],
  },
};
