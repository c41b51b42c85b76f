import type { Words } from '../../engine/rule.ts';

const praisedEn =
  '(amazing|awesome|beautiful|best|brilliant|breathtaking|excellent|fantastic|gorgeous|great|impressive|incredible|magnificent|marvellous|mind blowing|must see|outstanding|spectacular|splendid|stunning|superb|terrific|wonderful|world class)';
const praisedFr =
  '(admirable|admirables|bluffant|bluffante|bluffantes|bluffants|epoustouflant|epoustouflante|epoustouflantes|epoustouflants|excellent|excellente|excellentes|excellents|exceptionnel|exceptionnelle|exceptionnelles|exceptionnels|extraordinaire|extraordinaires|fabuleuse|fabuleuses|fabuleux|fantastique|fantastiques|formidable|formidables|genial|geniale|geniales|geniaux|impressionnant|impressionnante|impressionnantes|impressionnants|incroyable|incroyables|magistral|magistrale|magistrales|magistraux|magnifique|magnifiques|merveilleuse|merveilleuses|merveilleux|remarquable|remarquables|splendide|splendides|sublime|sublimes|superbe|superbes|top)';

export const affiliationUndisclosedWords: Words = {
  en: {
    praise: [
      praisedEn,
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
      `(hire|hires|hiring|looking for|search for|searching for|seek|seeking|seeks) {2} ${praisedEn}`,
      `${praisedEn} (cake|coffee|day|evening|food|lunch|meal|pizza|soup|sunset|view|weather|weekend)`,
    ],
  },
  fr: {
    praise: [
      praisedFr,
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
    except: [
      '(le|la)? meilleur (ajustement|voeux|accord)',
      `(cherche|cherchent|cherchons|recherche|recherchent|recrute|recrutent) {3} ${praisedFr}`,
      `(cafe|ciel|gateau|journee|menu|meteo|pizza|repas|soiree|soupe|temps|vue|week end) ${praisedFr}`,
      `${praisedFr} (cafe|ciel|gateau|journee|menu|meteo|pizza|repas|soiree|soupe|temps|vue|week end)`,
      '(le|la)? meilleure (limite|precision|estimation)',
    ],
  },
};
