import type { Problem } from '../../engine/rule.ts';
import { fold } from '../../lexicon/fold.ts';
import { joinWords, splitWords } from '../../lexicon/segment.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Reading } from '../../reading/reading.ts';
import { named, passageRule, replaceWith } from '../rule.ts';

/** Letters from which a tag in capitals is taken for words and not for initials. */
const longestInitials = 9;

export const hashtagCase = passageRule({
  id: 'hashtag-case',
  principle: 'accessibility',
  clause: 'accessibility',
  severity: 'warning',
  summary: {
    en: 'A hashtag of several words without capitals between them.',
    fr: 'Un mot-dièse de plusieurs mots, sans majuscules pour les distinguer.',
  },
  rationale: {
    en: 'A screen reader pronounces #womeninscience as one long nonsense word, and readers with dyslexia stumble over it. A capital for each word, #WomenInScience, is read as words and leads to the same posts.',
    fr: 'Un lecteur d’écran prononce #femmesenscience comme un seul mot absurde, et les personnes dyslexiques y butent. Une majuscule par mot, #FemmesEnScience, se lit mot à mot et mène aux mêmes messages.',
  },
  fine: {
    en: 'It is one word (#physics), initials (#LHC) or a name with its own capitals (#openSUSE).',
    fr: 'C’est un seul mot (#physique), un sigle (#LHC) ou un nom qui a ses propres majuscules (#openSUSE).',
  },
  examples: {
    en: {
      finds: [
        { text: 'Happy birthday «#higgsboson»!', fixed: 'Happy birthday #HiggsBoson!' },
        { text: '«#largehadroncollider» at night', fixed: '#LargeHadronCollider at night' },
        { text: 'Proud of them. «#womeninscience» #CERN', fixed: 'Proud of them. #WomenInScience #CERN' },
        { text: 'See you on Saturday «#cernopendays»', fixed: 'See you on Saturday #CERNOpenDays' },
        { text: '«#ilovecern»', fixed: '#ILoveCERN' },
        { text: 'so excited 🎉 «#sciencegateway»', fixed: 'so excited 🎉 #ScienceGateway' },
        { text: 'The answer: «#Darkmatter».', fixed: 'The answer: #DarkMatter.' },
        { text: '«#MACHINELEARNING» in the trigger', fixed: '#MachineLearning in the trigger' },
        { text: '(«#opendata», «#openscience»)', fixed: '(#OpenData, #OpenScience)' },
        { text: '«#lhcrun3» is over', fixed: '#LHCRun3 is over' },
        { text: '«#fridayfeeling» in the control room', fixed: '#FridayFeeling in the control room' },
        { text: '«#internationalwomensday»', fixed: '#InternationalWomensDay' },
        { text: 'Come to «#portesouvertes» in Meyrin', fixed: 'Come to #PortesOuvertes in Meyrin' },
      ],
      allows: [
        '#CERN #LHC #physics #dataset',
        '#LHCb and #ATLAS, #ALICE and #CMS',
        'The official tag is #ILoveCERN.',
        '#n_TOF #openSUSE #eTwinning #iPhone',
        'Our blue is #0033A0.',
        'Fixed in issue #1234 yesterday.',
        '# A Title\n\nand some text',
        'See https://home.cern/page#openscience for more.',
        'Written in C# in F# major.',
        '#WomenInScience #OpenData #HiggsBoson10',
        '`#higgsboson` is how not to write it.',
        '#bioinformatics #webinar #usegalaxy #superconductivity',
        '#QUARKS #NEUTRINO #HLLHC',
      ],
    },
    fr: {
      finds: [
        {
          text: 'Rendez-vous samedi pour les «#journéesportesouvertes» !',
          fixed: 'Rendez-vous samedi pour les #JournéesPortesOuvertes !',
        },
        { text: 'La «#physiquedesparticules» pour tous', fixed: 'La #PhysiqueDesParticules pour tous' },
        { text: '«#femmesenscience»', fixed: '#FemmesEnScience' },
        { text: 'Demain c’est la «#fetedelascience»', fixed: 'Demain c’est la #FeteDeLaScience' },
        { text: 'Une «#visiteguidée» avec la classe', fixed: 'Une #VisiteGuidée avec la classe' },
        { text: '«#matièrenoire», «#trousnoirs»', fixed: '#MatièreNoire, #TrousNoirs' },
        { text: 'Bravo à toute l’équipe «#womeninscience»', fixed: 'Bravo à toute l’équipe #WomenInScience' },
      ],
      allows: [
        'Bienvenue aux #PortesOuvertes du #CERN',
        'Une #Étoile est née, la n°3',
        '#physique #recherche #univers #supraconductivité',
        'Le bleu de la charte : #0033A0',
        '#FemmesEnScience #FêteDeLaScience',
        'Voir la page https://home.cern/fr#portesouvertes',
        'C’est le #1 des ventes',
      ],
    },
  },
  *check(reading, _, policy): Iterable<Problem> {
    for (const { kind, text, span, textSpan } of reading.tokens) {
      if (kind !== 'hashtag') continue;
      const better = betterTag(text, reading, policy);
      if (better === undefined || better === text) continue;
      const words = named(`#${text}`);
      yield {
        span,
        message: {
          en: `${words.en} is read aloud as one word: write #${better}.`,
          fr: `${words.fr} est lu à voix haute comme un seul mot : écrivez #${better}.`,
        },
        fixes: [replaceWith(textSpan, better, { en: `Write #${better}`, fr: `Écrire #${better}` }, true)],
      };
    }
  },
});

function betterTag(tag: string, { language }: Reading, policy: Policy): string | undefined {
  const rest = tag.slice(1);
  const isShouted = tag === tag.toUpperCase() && tag.length >= longestInitials;
  if (rest !== rest.toLowerCase() && !isShouted) return undefined;
  const form = fold(tag);
  const official = policy.hashtags.find((known) => fold(known) === form);
  if (official !== undefined) return official.slice(1) === rest ? undefined : official;
  const words = splitWords(tag.toLowerCase(), language);
  return words && joinWords(words);
}
