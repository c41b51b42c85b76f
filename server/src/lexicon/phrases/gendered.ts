import type { Bilingual, Language } from '../../engine/draft.ts';
import { each, type Wording } from './wording.ts';

/**
 * `roles`: a job or part named for one sex. `people`: one sex standing for all. `groups`: the masculine plural for a mixed group, which is
 * usual French, so that only those of research are named and in posts alone. `address`: a greeting that leaves some out.
 * `pronouns`: he for anybody. `irrelevant`: a person's sex or family where it does not matter. `cliches`: what one sex is said to be like.
 */
export type GenderedKind = 'roles' | 'people' | 'groups' | 'address' | 'pronouns' | 'irrelevant' | 'cliches';

/** What to do, as it ends a message. */
export const genderedAdvice: Readonly<Record<GenderedKind, Bilingual>> = {
  roles: {
    en: 'it names the role for one sex; use the neutral word',
    fr: 'ce mot ne nomme la fonction que pour un sexe ; préférez une forme qui vaut pour toutes et tous',
  },
  people: {
    en: 'it lets one sex stand for everybody; use a word for all',
    fr: 'un seul sexe y représente tout le monde ; préférez un mot collectif ou la double forme',
  },
  groups: {
    en: 'women are not named in it; use a word for all or name both',
    fr: 'les femmes n’y sont pas nommées ; préférez un mot collectif ou la double forme',
  },
  address: {
    en: 'it leaves some readers out; greet everybody',
    fr: 'une partie du public n’est pas saluée ; adressez-vous à toutes et à tous',
  },
  pronouns: {
    en: 'anybody may be meant; use “they” or the plural',
    fr: 'tout le monde peut être concerné ; tournez la phrase au pluriel ou au neutre',
  },
  irrelevant: {
    en: 'it says nothing about the work; name it only where it matters',
    fr: 'cela ne dit rien du travail ; ne le précisez que si c’est utile',
  },
  cliches: {
    en: 'it rests on a cliché about the sexes; say what you mean',
    fr: 'l’expression repose sur un cliché ; dites ce que vous voulez dire',
  },
};

const scientist =
  '(academic|analyst|astronaut|astronomer|biologist|boss|CEO|chemist|coder|colleague|computer scientist|developer|director|doctor|engineer|expert|leader|lecturer|mathematician|PhD student|physicist|postdoc|professor|programmer|researcher|scientist|spokesperson|speaker|student|technician|theorist|welder)';
const anybody =
  '(actor|applicant|apprentice|author|candidate|child|colleague|contributor|developer|director|employee|engineer|expert|guide|leader|manager|member|operator|participant|person|physicist|pilot|professor|pupil|reader|researcher|scientist|speaker|student|supervisor|teacher|technician|user|visitor|volunteer|winner|worker)';

const relevant = [
  `(as|being) a (female|woman) ${scientist}`,
  `(first|only|second|third|one) (female|woman|lady|male) ${scientist}`,
  `(fellow|another|no|every) (female|woman) ${scientist}`,
];

const english: Readonly<Record<GenderedKind, readonly Wording[]>> = {
  roles: [
    ...each({
      'an anchorman': 'a news presenter',
      anchormen: 'news presenters',
      'the anchorman': 'the news presenter',
    }),
    ...each({ businessman: 'business person', businessmen: 'business people' }),
    ...each({ cameraman: 'camera operator', cameramen: 'camera operators' }),
    ...each(
      {
        chairman: 'chair',
        chairmen: 'chairs',
        chairmanship: 'chairing',
        'vice chairman': 'vice-chair',
      },
      ['=Chairman =Mao'],
    ),
    ...each({ 'cleaning ladies': 'cleaners', 'cleaning lady': 'cleaner', 'cleaning woman': 'cleaner' }),
    ...each({ congressman: 'member of Congress', congressmen: 'members of Congress' }),
    ...each({ craftsman: 'skilled worker', craftsmanship: 'skilled work', craftsmen: 'skilled workers' }),
    ...each({ draftsman: 'designer', draftsmen: 'designers', draughtsman: 'designer', draughtsmen: 'designers' }),
    ...each({ dustman: 'refuse collector', dustmen: 'refuse collectors', 'garbage man': 'refuse collector' }),
    ...each({ fireman: 'firefighter', firemen: 'firefighters' }, ['=Fireman =Sam']),
    ...each({ fisherman: 'fisher', fishermen: 'fishers' }),
    ...each({
      foremen: 'supervisors',
      'a foreman': 'a supervisor',
      'site foreman': 'site supervisor',
      'the foreman': 'the supervisor',
    }),
    ...each({ 'founding father': 'founder', 'founding fathers': 'founders', forefathers: 'ancestors' }),
    ...each({ freshman: 'first-year student', freshmen: 'first-year students' }),
    ...each({ frogman: 'diver', frogmen: 'divers' }),
    ...each({ "gentleman's agreement": 'tacit agreement', "gentlemen's agreement": 'tacit agreement' }),
    ...each({ handyman: 'maintenance worker', handymen: 'maintenance workers' }),
    ...each({ headmaster: 'head teacher', headmasters: 'head teachers', headmistress: 'head teacher' }),
    ...each({
      'front man': 'figurehead',
      'right hand man': 'right-hand person',
      'best man for the job': 'best person for the job',
    }),
    ...each({ 'lady doctor': 'doctor', 'male nurse': 'nurse', 'male nurses': 'nurses' }),
    ...each({
      "in layman's terms": 'in plain terms',
      "layman's terms": 'plain terms',
      layman: 'lay person',
      laymen: 'lay people',
      "laymen's terms": 'plain terms',
    }),
    ...each(
      { mailman: 'postal worker', mailmen: 'postal workers', postman: 'postal worker', postmen: 'postal workers' },
      ['=Postman (collection|API|request)', '=Neil =Postman'],
    ),
    ...each({ 'men of science': 'people of science', 'man of science': 'scientist' }, [
      '(women and men|men and women) of science',
    ]),
    ...each({ middleman: 'go-between', middlemen: 'go-betweens' }),
    ...each({ ombudsman: 'ombudsperson', ombudsmen: 'ombudspersons' }),
    ...each({ policeman: 'police officer', policemen: 'police officers' }),
    ...each({ repairman: 'repair technician', repairmen: 'repair technicians' }),
    ...each({ salesman: 'salesperson', salesmen: 'salespeople' }),
    ...each({ spokesman: 'spokesperson', spokesmen: 'spokespersons' }),
    ...each({ sportsmanship: 'fair play', statesmanship: 'diplomacy', statesmen: 'statespeople' }),
    ...each({ stewardess: 'flight attendant', stewardesses: 'flight attendants' }),
    ...each({ tradesman: 'skilled worker', tradesmen: 'skilled workers' }),
    ...each({ watchman: 'guard', watchmen: 'guards' }),
    ...each({ weatherman: 'weather forecaster', weathermen: 'weather forecasters' }),
    ...each({ workman: 'worker', workmanlike: 'competent', workmanship: 'quality of work', workmen: 'workers' }),
  ],
  people: [
    ...each({ mankind: 'humankind', "mankind's": 'humankind’s' }, ['giant leap for mankind']),
    ...each({ manpower: 'workforce' }, ['=Manpower (Group|Inc)', '=ManpowerGroup']),
    ...each({
      'man day': 'person-day',
      'man days': 'person-days',
      'man hour': 'person-hour',
      'man hours': 'person-hours',
      'man month': 'person-month',
      'man months': 'person-months',
      'man week': 'person-week',
      'man weeks': 'person-weeks',
      'man year': 'person-year',
      'man years': 'person-years',
    }),
    ...each({ 'man made': 'human-made', manmade: 'human-made' }),
    ...each({
      'manned by': 'staffed by',
      'manned flight': 'crewed flight',
      'manned flights': 'crewed flights',
      'manned mission': 'crewed mission',
      'manned missions': 'crewed missions',
      'manned space': 'crewed space',
      'manned spacecraft': 'crewed spacecraft',
      'manned spaceflight': 'crewed spaceflight',
      manned: 'staffed',
      unmanned: 'uncrewed',
    }),
    ...each({
      'man the booth': 'staff the booth',
      'man the control room': 'staff the control room',
      'man the desk': 'staff the desk',
      'man the phones': 'staff the phones',
      'man the shift': 'staff the shift',
      'man the shifts': 'staff the shifts',
      'man the stand': 'staff the stand',
      'man the station': 'staff the station',
      'manning the': 'staffing the',
    }),
    ...each({
      'average man': 'average person',
      'common man': 'ordinary people',
      'man in the street': 'person in the street',
      'man on the street': 'person in the street',
      'thinking man': 'thinking person',
    }),
    ...each({
      'fellow man': 'fellow humans',
      'history of man': 'history of humankind',
      'known to man': 'known to humankind',
      "man's understanding": 'our understanding',
      "man's knowledge": 'our knowledge',
      "man's place in": 'our place in',
      "man's quest": 'our quest',
      'man and machine': 'people and machines',
      'modern man': 'modern humans',
      'prehistoric man': 'prehistoric humans',
    }),
    ...each({
      'one man job': 'one-person job',
      'one man show': 'one-person show',
      'one man team': 'one-person team',
      'three man team': 'three-person team',
      'two man job': 'two-person job',
      'two man team': 'two-person team',
    }),
    ...each({
      'boys club': 'closed circle',
      'old boys club': 'inner circle',
      'old boys network': 'inner circle',
      'old boy network': 'inner circle',
    }),
    { find: '(the|these|our|those) guys (at|behind|from|in|who|working)', not: ['the guys and girls'] },
    { find: '(the|these|our|those) (lads|blokes|dudes) (at|behind|from|in|who|working)' },
    ...each({ 'brotherhood of man': 'human solidarity', 'brothers in science': 'colleagues in science' }),
  ],
  groups: [],
  address: [
    ...each({
      'dear sir': 'hello',
      'dear sir or madam': 'hello',
      'dear sirs': 'hello',
      'dear gentlemen': 'dear all',
      'dear mr or mrs': 'hello',
    }),
    ...each({
      'bye guys': 'bye, everyone',
      'come on guys': 'come on, everyone',
      'good morning guys': 'good morning, everyone',
      'hello guys': 'hello, everyone',
      'hey fellas': 'hey, everyone',
      'hey guys': 'hey, everyone',
      'hey lads': 'hey, everyone',
      'hi guys': 'hi, everyone',
      'listen guys': 'listen, everyone',
      'morning guys': 'good morning, everyone',
      'ok guys': 'OK, everyone',
      'okay guys': 'OK, everyone',
      'sorry guys': 'sorry, everyone',
      'thank you guys': 'thank you, everyone',
      'thanks guys': 'thanks, everyone',
      'welcome guys': 'welcome, everyone',
      'well done guys': 'well done, everyone',
    }),
    ...each({ 'you guys': 'you all', "you guys'": 'your', 'all you guys': 'all of you' }),
    ...each({ 'gentlemen and ladies': 'everyone', 'ladies and gentlemen': 'everyone' }),
    ...each({ 'hey boys': 'hey, everyone', 'hey dudes': 'hey, everyone', 'hey ladies': 'hey, everyone' }),
    ...each({ 'boys and girls': 'everyone' }, [
      '(for|between|of|with|from|among|both|encourage|many|more|school) boys and girls',
      'boys and girls (aged|alike|are|from|who|can|have|in)',
    ]),
    ...each({ '=Mrs': 'Ms' }, ['=Mrs =Dalloway', '=Mrs =Doubtfire']),
  ],
  pronouns: [
    { find: `(any|each|every|no|whichever) ${anybody} {5} (he|him|himself|his)` },
    { find: `(if|when|whenever|unless|once) (a|an|the|your) ${anybody} {4} he` },
    { find: `(average|typical|ideal|future|good|next) ${anybody} {5} (he|him|himself|his)` },
    {
      find: '(anybody|anyone|everybody|everyone|no one|nobody|somebody|someone|whoever) {4} (himself|his)',
      not: ['(anybody|anyone|everybody|everyone|no one|nobody) (but|except) (himself|his)'],
    },
    { find: '(ask|call|contact|tell|thank) your (doctor|engineer|guide|supervisor|teacher) {3} (he|him|his)' },
  ],
  irrelevant: [
    ...each(
      {
        'a female astronaut': 'an astronaut',
        'a female engineer': 'an engineer',
        'a girl engineer': 'an engineer',
        'a lady engineer': 'an engineer',
        'a woman engineer': 'an engineer',
        'female astronaut': 'astronaut',
        'female boss': 'boss',
        'female coder': 'coder',
        'female director': 'director',
        'female doctor': 'doctor',
        'female engineer': 'engineer',
        'female leader': 'leader',
        'female mathematician': 'mathematician',
        'female physicist': 'physicist',
        'female professor': 'professor',
        'female programmer': 'programmer',
        'female researcher': 'researcher',
        'female scientist': 'scientist',
        'female student': 'student',
        'female technician': 'technician',
        'girl coder': 'coder',
        'girl engineer': 'engineer',
        'lady engineer': 'engineer',
        'lady physicist': 'physicist',
        'lady professor': 'professor',
        'lady scientist': 'scientist',
        'woman engineer': 'engineer',
        'woman physicist': 'physicist',
        'woman professor': 'professor',
        'woman scientist': 'scientist',
      },
      [
        ...relevant,
        '(female|woman) (engineer|physicist|scientist|student|leader|researcher) (network|of the year|award|awards|prize|numbers|representation)',
      ],
    ),
    { find: `(attractive|beautiful|charming|cute|gorgeous|lovely|pretty|sexy) (female|woman|young)? ${scientist}` },
    { find: `${scientist} and (a)? (mother|mum|mom|father|dad|grandmother) of (one|two|three|four|five|<number>)` },
    { find: '(mother|mum|mom) of (two|three|four|five|<number>) and {4} (engineer|physicist|scientist|researcher)' },
    {
      find: '(the|our|these) (girls|ladies) (at|from|in|of) (the)? (control room|desk|group|lab|laboratory|office|team|workshop)',
    },
    { find: '(wife|girlfriend) of (physicist|professor|the (physicist|scientist|engineer))', not: ['and wife of'] },
    { find: '(working|career) (mother|mothers|mum|mums|mom|moms)' },
    { find: 'career woman', say: 'professional' },
  ],
  cliches: [
    { find: '(fair|fairer|gentle|weaker) sex' },
    { find: '(like|throws like|runs like|cries like|scream like) a (little)? girl', not: ['like a girl who'] },
    { find: '(not bad|pretty good|pretty smart|quite good|smart) for a (girl|woman|lady)' },
    { find: 'boys (and|with) (their)? toys', say: 'people and their machines' },
    { find: 'boys will be boys' },
    { find: 'even (a girl|girls|women|a woman) (can|could|understand|understands)' },
    { find: 'grow (a pair|some balls)' },
    { find: 'man (up|flu)' },
    { find: '(ballsy|manly|girly|unladylike|ladylike)' },
    { find: "old (wives|wife's|wives') (tale|tales)" },
    { find: "(a|the) (woman's|female|feminine|women's) (intuition|touch)" },
    { find: '(behind every|every) (great|good|successful) man' },
    { find: '(damsel in distress|maiden in distress)' },
    { find: 'girl boss', say: 'leader' },
    {
      find: '(father|fathers) of (modern)? (antimatter|chemistry|computing|particle physics|physics|science|the web|the internet)',
    },
    { find: 'toys for boys' },
    { find: 'wear~ the trousers' },
  ],
};

/** Masculine plural → feminine plural, for the double form. */
const pairs: Readonly<Record<string, string>> = {
  administrateurs: 'administratrices',
  animateurs: 'animatrices',
  apprentis: 'apprenties',
  auditeurs: 'auditrices',
  auteurs: 'autrices',
  bacheliers: 'bachelières',
  candidats: 'candidates',
  citoyens: 'citoyennes',
  collaborateurs: 'collaboratrices',
  collégiens: 'collégiennes',
  concepteurs: 'conceptrices',
  conférenciers: 'conférencières',
  consommateurs: 'consommatrices',
  directeurs: 'directrices',
  doctorants: 'doctorantes',
  développeurs: 'développeuses',
  employés: 'employées',
  enseignants: 'enseignantes',
  experts: 'expertes',
  étudiants: 'étudiantes',
  habitants: 'habitantes',
  informaticiens: 'informaticiennes',
  ingénieurs: 'ingénieures',
  inventeurs: 'inventrices',
  lauréats: 'lauréates',
  lecteurs: 'lectrices',
  lycéens: 'lycéennes',
  mathématiciens: 'mathématiciennes',
  organisateurs: 'organisatrices',
  participants: 'participantes',
  passionnés: 'passionnées',
  'post-doctorants': 'post-doctorantes',
  professeurs: 'professeures',
  riverains: 'riveraines',
  salariés: 'salariées',
  soudeurs: 'soudeuses',
  spectateurs: 'spectatrices',
  techniciens: 'techniciennes',
  théoriciens: 'théoriciennes',
  utilisateurs: 'utilisatrices',
  visiteurs: 'visiteuses',
  écoliers: 'écolières',
};

/** Trades that one word of both genders names as well. */
const neutral: Readonly<Record<string, string>> = {
  chercheurs: 'scientifiques',
  'enseignants chercheurs': 'universitaires',
  physiciens: 'spécialistes de physique',
};

const the = ['aux', 'ces', 'des', 'les', 'nos', 'vos'];
const men = [...Object.keys(pairs), ...Object.keys(neutral)].join('|');
const women = [...Object.values(pairs), 'chercheuses', 'enseignantes', 'physiciennes'].join('|');

/** Both are named, or things are. */
const named = [
  `(${women}) (et|ou|comme) (${the.join('|')})? (${men})`,
  `(${the.join('|')}) (${men}) (et|ou|comme) (${the.join('|')})? (${women})`,
  `(${the.join('|')}) apprentis sorciers`,
  `(${the.join('|')}) candidats (à|au|aux|axions|bosons|noyaux|potentiels|pour|tétraquarks)`,
];

/** The groups that a post of a laboratory speaks of all day. */
const research: ReadonlySet<string> = new Set([
  'doctorants',
  'enseignants',
  'informaticiens',
  'ingénieurs',
  'mathématiciens',
  'post-doctorants',
  'techniciens',
  'théoriciens',
  'étudiants',
]);
const researchPairs = Object.entries(pairs).filter(([his]) => research.has(his));

const generic: readonly Wording[] = the.flatMap((article) => [
  ...researchPairs.map(([his, hers]) => ({
    find: `${article} ${his}`,
    say: `${article} ${hers} et ${article} ${his}`,
    not: named,
  })),
  ...Object.entries(neutral).map(([his, all]) => ({ find: `${article} ${his}`, say: `${article} ${all}`, not: named })),
]);

const hired =
  '(chercheur|développeur|doctorant|ingénieur|informaticien|mécanicien|opérateur|physicien|soudeur|technicien|électricien|électronicien|étudiant)';
const inBoth = [`un ${hired} (ou|et) une`, `une {1} (ou|et) un ${hired}`, `un ${hired} {2} (f h|h f|x)`];

const french: Readonly<Record<GenderedKind, readonly Wording[]>> = {
  roles: [
    ...each({
      'femme chercheur': 'chercheuse',
      'femme ingénieur': 'ingénieure',
      'femme médecin': 'médecin',
      'femme physicien': 'physicienne',
      'femme professeur': 'professeure',
      'femme technicien': 'technicienne',
      'femmes chercheurs': 'chercheuses',
      'femmes ingénieurs': 'ingénieures',
      'femmes médecins': 'médecins',
      'femmes professeurs': 'professeures',
    }),
    ...each({
      'femme de ménage': 'personne chargée du ménage',
      'femmes de ménage': 'personnel de nettoyage',
      'hôtesses d’accueil': 'personnel d’accueil',
      'dames de la cantine': 'personnel de la cantine',
    }),
    ...each({
      'Madame le Directeur': 'Madame la Directrice',
      'Madame le Président': 'Madame la Présidente',
      'Madame le ministre': 'Madame la ministre',
      'Madame le maire': 'Madame la maire',
      'Mme le Directeur': 'Mme la Directrice',
      'Mme le Président': 'Mme la Présidente',
      'elle est chercheur': 'elle est chercheuse',
      'elle est directeur': 'elle est directrice',
      'elle est ingénieur': 'elle est ingénieure',
      'elle est physicien': 'elle est physicienne',
      'elle est professeur': 'elle est professeure',
      'elle est technicien': 'elle est technicienne',
    }),
    {
      find: 'monsieur le (directeur|doyen|maire|ministre|président|recteur)',
      not: ['=Monsieur le (Président|Directeur) <name>'],
    },
    {
      find: `(cherche|cherchons|embauche|embauchons|recherche|recherchons|recrute|recrutons) {2} un ${hired}`,
      not: inBoth,
    },
    {
      find: `(poste|stage|contrat|offre|thèse) (d’|de) (chercheur|développeur|doctorant|ingénieur|informaticien|technicien)`,
      not: [
        `(poste|stage|contrat|offre) (d’|de) {1} (ou|et) (d’|de)? {1}`,
        '(poste|stage|contrat|offre) (d’|de) {1} (f h|h f)',
      ],
    },
    { find: 'hommes et femmes de ménage', say: 'personnel de nettoyage' },
  ],
  groups: generic,
  people: [
    ...each(
      {
        'homme de science': 'scientifique',
        'hommes de science': 'scientifiques',
        'hommes de sciences': 'scientifiques',
      },
      [
        '(femmes et|femmes et les|femmes et des) hommes de (science|sciences)',
        'hommes et (les|des)? femmes de science',
      ],
    ),
    ...each({ 'hommes de l’ombre': 'personnes de l’ombre', 'hommes de terrain': 'personnes de terrain' }),
    ...each({
      'heure homme': 'heure-personne',
      'heures homme': 'heures-personne',
      'heures hommes': 'heures-personne',
      'homme année': 'personne-année',
      'homme heure': 'heure-personne',
      'homme jour': 'jour-personne',
      'homme mois': 'mois-personne',
      'hommes années': 'années-personne',
      'hommes heures': 'heures-personne',
      'hommes jours': 'jours-personne',
      'hommes mois': 'mois-personne',
      'jours homme': 'jours-personne',
      'jours hommes': 'jours-personne',
      'mois homme': 'mois-personne',
      'mois hommes': 'mois-personne',
    }),
    ...each(
      {
        'l’=Homme': 'l’être humain',
        'l’homme de la rue': 'le grand public',
        'l’homme et la machine': 'l’être humain et la machine',
        'l’homme moderne': 'l’être humain moderne',
        'l’homme face à': 'l’être humain face à',
        'fait de la main de l’homme': 'fait par l’être humain',
        'connu de l’homme': 'connu de l’humanité',
        'cerveau de l’homme': 'cerveau humain',
        'corps de l’homme': 'corps humain',
        'œil de l’homme': 'œil humain',
        'construit par l’homme': 'construit par l’être humain',
        'construite par l’homme': 'construite par l’être humain',
        'créé par l’homme': 'créé par l’être humain',
        'créée par l’homme': 'créée par l’être humain',
        'fabriqué par l’homme': 'fabriqué par l’être humain',
        'jamais construite par l’homme': 'jamais construite par l’être humain',
        'jamais construit par l’homme': 'jamais construit par l’être humain',
        'l’histoire de l’homme': 'l’histoire de l’humanité',
        'l’homme a marché': 'l’humanité a marché',
        'l’homme sur la Lune': 'l’être humain sur la Lune',
      },
      [
        '(Cour|Déclaration|droits|musée) {4} l’homme',
        'droits de l’=Homme',
        'musée de l’=Homme',
        'l’homme (est|a) (né|mort)',
      ],
    ),
    ...each({ 'main d’œuvre masculine': 'personnel', 'main d’œuvre féminine': 'personnel' }),
    {
      find: '(mes|nos|ses|vos|leurs) confrères',
      not: ['(mes|nos|ses|vos|leurs) confrères et (mes|nos|ses|vos|leurs)? consœurs', 'consœurs et {1} confrères'],
    },
    ...each({ 'pères fondateurs': 'fondatrices et fondateurs', 'père fondateur': 'fondateur' }),
    ...each(
      {
        'tous ceux qui': 'toutes celles et tous ceux qui',
        'à ceux qui': 'à celles et ceux qui',
        'pour ceux qui': 'pour celles et ceux qui',
      },
      ['(celles|celles et) {1} tous ceux qui', 'celles et (à|pour)? ceux qui'],
    ),
  ],
  address: [
    ...each(
      {
        mademoiselle: 'Madame',
        '=Mlle': 'Mme',
        mesdemoiselles: 'Mesdames',
      },
      ['=Mademoiselle (=Chanel|Âge|Julie)', 'la grande mademoiselle'],
    ),
    ...each(
      {
        'bienvenue à tous': 'bienvenue à toutes et à tous',
        'bonjour à tous': 'bonjour à toutes et à tous',
        'bonne année à tous': 'bonne année à toutes et à tous',
        'bonne rentrée à tous': 'bonne rentrée à toutes et à tous',
        'bonsoir à tous': 'bonsoir à toutes et à tous',
        'bravo à tous': 'bravo à toutes et à tous',
        'félicitations à tous': 'félicitations à toutes et à tous',
        'merci à tous': 'merci à toutes et à tous',
        'salut à tous': 'salut à toutes et à tous',
      },
      [
        '(bienvenue|bonjour|bonne année|bonne rentrée|bonsoir|bravo|félicitations|merci|salut) à tous (les|nos|ceux|vos|et à toutes|et toutes)',
      ],
    ),
    ...each(
      {
        'chers abonnés': 'chères abonnées, chers abonnés',
        'chers amis': 'chères amies, chers amis',
        'chers auditeurs': 'chères auditrices, chers auditeurs',
        'chers collègues': 'chères et chers collègues',
        'chers lecteurs': 'chères lectrices, chers lecteurs',
        'chers visiteurs': 'chères visiteuses, chers visiteurs',
        'chers étudiants': 'chères étudiantes, chers étudiants',
        'chers voisins': 'chères voisines, chers voisins',
      },
      [
        '(chères|cher) {2} chers (abonnés|amis|auditeurs|collègues|lecteurs|visiteurs|voisins|étudiants)',
        'chères et chers collègues',
        'chers (abonnés|amis|auditeurs|collègues|lecteurs|visiteurs|voisins|étudiants) {1} chères',
      ],
    ),
    ...each(
      {
        'hello les gars': 'bonjour tout le monde',
        'merci les gars': 'merci à vous',
        'salut les copains': 'salut tout le monde',
        'salut les gars': 'salut tout le monde',
        'salut les mecs': 'salut tout le monde',
        'bravo les gars': 'bravo à vous',
        'cher Monsieur': 'bonjour',
        'chers Messieurs': 'bonjour',
      },
      ['cher Monsieur <name>'],
    ),
    { find: '(les|nos) (gars|mecs) (de|des|du)' },
  ],
  pronouns: [
    { find: 'chaque chercheur', say: 'chaque scientifique', not: ['chaque chercheur (et|ou) (chaque)? chercheuse'] },
    { find: 'tout chercheur', say: 'tout scientifique', not: ['tout chercheur (et|ou) (toute)? chercheuse'] },
    {
      find: '(chaque|tout|n’importe quel|aucun) (apprenti|candidat|citoyen|doctorant|employé|enseignant|expert|habitant|ingénieur|lecteur|participant|physicien|spectateur|technicien|utilisateur|visiteur|étudiant)',
      not: [
        '(chaque|tout) {1} (et|ou) (chaque|toute)? (apprentie|candidate|citoyenne|doctorante|employée|enseignante|experte|habitante|ingénieure|lectrice|participante|physicienne|spectatrice|technicienne|utilisatrice|visiteuse|étudiante)',
        '(chaque|toute) {1} (et|ou) (chaque|tout) (apprenti|candidat|citoyen|doctorant|employé|enseignant|expert|habitant|ingénieur|lecteur|participant|physicien|spectateur|technicien|utilisateur|visiteur|étudiant)',
        'tout (expert|participant) de',
      ],
    },
    { find: 'le (chercheur|visiteur|scientifique|physicien|lecteur|utilisateur) (moyen|lambda|type)' },
    { find: '(un|le) bon (chercheur|ingénieur|physicien|technicien) (doit|est|sait)' },
  ],
  irrelevant: [
    {
      find: '(charmante|jolie|ravissante|belle|séduisante) (chercheuse|collègue|directrice|ingénieure|physicienne|scientifique|technicienne|étudiante)',
    },
    { find: '(chercheuse|directrice|ingénieure|physicienne|scientifique|technicienne) et (mère|maman) (de|d’)' },
    { find: '(mère|maman) de (deux|trois|quatre|cinq|<number>) enfants', not: ['en tant que mère de'] },
    { find: 'mère de famille', not: ['je suis mère de famille'] },
    {
      find: '(ces|nos|les) (dames|demoiselles|filles) (de la|de|du) (bureau|labo|laboratoire|salle de contrôle|secrétariat|équipe|l’équipe)',
    },
    { find: '(épouse|femme) (du (physicien|professeur|chercheur|directeur))' },
    { find: 'femme de tête', say: 'dirigeante' },
    { find: 'femme au foyer' },
  ],
  cliches: [
    { find: '(beau sexe|gent féminine|sexe faible|sexe fort)' },
    { find: 'nom de jeune fille', say: 'nom de naissance' },
    { find: '(en|comme un)? bon père de famille', say: 'avec soin' },
    { find: 'garçon manqué' },
    { find: '(comme|jouer comme|lancer comme|pleurer comme) une (fille|fillette|femmelette)' },
    { find: '(pas mal|bien|douée) pour une (femme|fille)' },
    {
      find: 'même (les filles|les femmes|une femme|une fille) (comprend|comprendront|comprennent|peut|peuvent|y arrive|y arrivent)',
    },
    { find: '(derrière chaque|derrière tout) grand homme' },
    { find: 'intuition féminine' },
    { find: 'une touche féminine' },
    {
      find: '(un|de) (métier|métiers|jouet|jouets|sport) (d’homme|d’hommes|de garçon|de garçons|de femme|de fille|de filles)',
    },
    {
      find: '(le|les) (père|pères) (de la|de l’|du) (physique|chimie|web|informatique|antimatière|internet) (moderne)?',
    },
  ],
};

export const genderedWords: Readonly<Record<Language, Readonly<Record<GenderedKind, readonly Wording[]>>>> = {
  en: english,
  fr: french,
};
