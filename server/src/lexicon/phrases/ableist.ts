import type { Bilingual, Language } from '../../engine/draft.ts';
import { each, type Wording } from './wording.ts';

/**
 * `figures`: a condition as a figure of speech. `insults`: a condition as an insult or for emphasis. `people`: how people are named.
 * `pity`: suffering or heroism ascribed to them.
 */
export type AbleistKind = 'figures' | 'insults' | 'people' | 'pity';

/** What to do, as it ends a message. */
export const ableistAdvice: Readonly<Record<AbleistKind, Bilingual>> = {
  figures: {
    en: 'it makes a disability an image for a fault; say what you mean',
    fr: 'l’image fait d’un handicap un défaut ; dites ce que vous voulez dire',
  },
  insults: {
    en: 'it turns an illness into an insult or an exclamation; choose a plain word',
    fr: 'le mot fait d’une maladie une injure ou une exclamation ; choisissez un mot simple',
  },
  people: {
    en: 'people concerned use other words for themselves; put the person first',
    fr: 'les personnes concernées se nomment autrement ; nommez d’abord la personne',
  },
  pity: {
    en: 'it ascribes suffering or heroism; state the fact alone',
    fr: 'cela prête souffrance ou héroïsme à la personne ; donnez seulement le fait',
  },
};

const instrument =
  '(analysis|camera|cameras|collaboration|detector|detectors|experiment|experiments|instrument|instruments|search|searches|sensor|sensors|telescope|telescopes|algorithm|trigger)';
const appareil =
  '(analyse|caméra|caméras|capteur|capteurs|détecteur|détecteurs|expérience|expériences|instrument|instruments|télescope|télescopes|algorithme)';

const conditions = [
  'ADHD',
  'autism',
  'bipolar disorder',
  'blindness',
  'cerebral palsy',
  'deafness',
  'depression',
  'diabetes',
  'Down syndrome',
  'dyslexia',
  'epilepsy',
  'multiple sclerosis',
  'schizophrenia',
];
const maladies = [
  'd’autisme',
  'd’épilepsie',
  'de bipolarité',
  'de cécité',
  'de dyslexie',
  'de schizophrénie',
  'de surdité',
  'de trisomie',
];

const english: Readonly<Record<AbleistKind, readonly Wording[]>> = {
  figures: [
    ...each(
      {
        'blind to': 'unaware of',
        'blind to the fact that': 'unaware that',
        'blinded to': 'unaware of',
      },
      [
        `${instrument} {3} (blind|blinded) to`,
        '(deliberately|initially) (blind|blinded) to (its|the) (results|data|signal|signal region)',
        'blinded to (the|its|their) (data|results|signal|signal region)',
      ],
    ),
    { find: 'blinded by (ambition|fame|greed|hype|success|their own)' },
    ...each({
      'blind ambition': 'reckless ambition',
      'blind faith': 'unquestioning faith',
      'blind luck': 'sheer luck',
      'blind obedience': 'unquestioning obedience',
      'blind trust': 'unquestioning trust',
    }),
    ...each({
      'blind leading the blind': 'novices guiding novices',
      'flying blind': 'working without guidance',
      'fly blind': 'work without guidance',
    }),
    ...each({ blindly: 'without checking' }, [
      'blindly (analyse|analysed|analysing|analyze|analyzed|tested|unblinded|selected|chosen)',
    ]),
    ...each({ blindsided: 'taken by surprise', 'blind sided': 'taken by surprise' }),
    ...each({
      'turn a blind eye to': 'ignore',
      'turned a blind eye to': 'ignored',
      'turning a blind eye to': 'ignoring',
      'turns a blind eye to': 'ignores',
    }),
    { find: '(turn|turned|turning|turns) a blind eye' },
    ...each({ 'blind as a bat': 'unable to see it', 'deaf as a post': 'unable to hear it' }),
    ...each({ 'crippled by': 'hampered by', crippling: 'severe', cripples: 'hampers', 'cripple the': 'hamper the' }),
    ...each({ 'deaf to': 'unmoved by', 'dialogue of the deaf': 'talk at cross purposes' }, [
      `${instrument} {3} deaf to`,
    ]),
    ...each({
      'fall on deaf ears': 'go unheard',
      'fallen on deaf ears': 'gone unheard',
      'falling on deaf ears': 'going unheard',
      'falls on deaf ears': 'goes unheard',
      'fell on deaf ears': 'went unheard',
    }),
    ...each({
      'lame argument': 'weak argument',
      'lame attempt': 'weak attempt',
      'lame excuse': 'weak excuse',
      'lame excuses': 'weak excuses',
      'lame joke': 'weak joke',
      'lame jokes': 'weak jokes',
      'lame puns': 'weak puns',
      'lame pun': 'weak pun',
    }),
    { find: '(is|are|so|pretty|really|kind of|totally|was|sounds) lame' },
    ...each(
      {
        'paralysed by': 'held up by',
        'paralyzed by': 'held up by',
        'paralysed with fear': 'rigid with fear',
        'paralyzed with fear': 'rigid with fear',
      },
      ['(paralysed|paralyzed) by (a|an) (stroke|accident|injury|bite)'],
    ),
    ...each({
      'sanity check': 'quick check',
      'sanity checked': 'quickly checked',
      'sanity checking': 'quick checking',
      'sanity checks': 'quick checks',
      'sanity test': 'quick test',
      'sanity tests': 'quick tests',
    }),
    ...each({
      'short sighted decision': 'hasty decision',
      'short sighted decisions': 'hasty decisions',
      'short sighted policies': 'narrow policies',
      'short sighted policy': 'narrow policy',
      'short sighted view': 'narrow view',
      'short-sightedness of': 'narrow view of',
    }),
    ...each({ 'tone deaf': 'thoughtless', 'colour blind to': 'unaware of', 'color blind to': 'unaware of' }),
    ...each({
      'schizophrenic approach': 'contradictory approach',
      'schizophrenic attitude': 'contradictory attitude',
      'schizophrenic policy': 'contradictory policy',
    }),
    { find: '(a bit|completely|downright|kind of|so|somewhat|totally|truly) schizophrenic' },
    { find: '(boss|code|machine|market|markets|mood|project|software|weather) (are|has been|is|was) {1}? bipolar' },
    {
      find: '(a bit|completely|downright|kind of|so|totally) (ADHD|autistic|bipolar|dyslexic|OCD|spastic)',
      not: ['so (autistic|dyslexic|bipolar) (children|people|students|visitors|colleagues)'],
    },
    { find: '(my|her|his|our|your) inner OCD' },
    ...each({
      'OCD about': 'meticulous about',
      'my OCD': 'my love of order',
      'OCD level': 'meticulous',
      'OCD levels': 'extremes',
    }),
    {
      find: '(PTSD|trauma) (flashback|flashbacks) (from|of)',
      not: ['(patients|veterans|survivors) {4} (flashback|flashbacks)'],
    },
    ...each({ 'having PTSD from': 'still shaken by', 'brain dead': 'thoughtless', braindead: 'thoughtless' }, [
      'brain dead (donor|donors|patient|patients)',
    ]),
    { find: '(hysteria|hysterical)', not: ['(hysterical|hysteria) (paralysis|disorder)'] },
    { find: '(emotional|financial|political) cripple' },
  ],
  insults: [
    ...each({ crazier: 'wilder', craziest: 'wildest', crazily: 'wildly', craziness: 'wildness', crazy: 'wild' }, [
      '=Crazy =Horse',
      'crazy (golf|paving|quilt)',
    ]),
    ...each({
      'crazy about': 'very fond of',
      'crazy busy': 'extremely busy',
      'crazy fast': 'extremely fast',
      'crazy good': 'extremely good',
      'crazy hot': 'extremely hot',
      'like crazy': 'very hard',
    }),
    ...each(
      {
        insane: 'incredible',
        insanely: 'incredibly',
        insanity: 'absurdity',
      },
      ['criminally insane', 'insanity (defence|defense|plea)'],
    ),
    ...each({
      bonkers: 'absurd',
      'completely nuts': 'absurd',
      'is nuts': 'is absurd',
      "it's nuts": 'it is absurd',
      "that's nuts": 'that is absurd',
      'this is nuts': 'this is absurd',
      'totally nuts': 'absurd',
    }),
    { find: '(drive|drives|driving|drove) (her|him|me|them|us|you) (bonkers|crazy|insane|mad|nuts)' },
    { find: '(go|goes|going|gone|went) (bonkers|completely mad|insane|mental|nuts|psycho)' },
    ...each(
      {
        'a mad genius': 'an eccentric genius',
        'a mad scientist': 'an eccentric scientist',
        'mad idea': 'wild idea',
        'mad ideas': 'wild ideas',
        'mad scientist': 'eccentric scientist',
        'mad scientists': 'eccentric scientists',
      },
      ['=Mad =Max'],
    ),
    { find: '(absolute|absolutely|completely|quite|sheer|stark raving|totally|utterly) (mad|madness)' },
    { find: '(lunacy|lunatic|lunatics|loony|looney)', not: ['=Looney =Tunes', 'lunatic (fringe|asylum)'] },
    {
      find: '(cretin|cretins|imbecile|imbeciles|moron|moronic|morons|nutcase|nutjob|psycho|psychos|retard|retards|spastic|spaz|weirdo|weirdos)',
    },
    {
      find: 'retarded',
      not: [
        'retarded (field|Green|interaction|position|potential|potentials|radiation|signal|time|times|wave|waves)',
        '(advanced (and|or)|flame|fire|growth) retarded',
        'retarded (and|or) advanced',
      ],
    },
    {
      find: '(demented|deranged|maniac|maniacal|maniacs|psychopath|psychopaths|psychotic)',
      not: ['psychotic (disorder|disorders|episode|episodes|illness|symptom|symptoms)'],
    },
    ...each({
      'dumb it down': 'make it simple',
      'dumb mistake': 'careless mistake',
      'dumb question': 'simple question',
      'dumb questions': 'simple questions',
      'dumbed down': 'oversimplified',
      'dumbing down': 'oversimplifying',
    }),
    { find: '(how|pretty|really|so|totally) dumb' },
    ...each({ 'for dummies': 'for beginners' }, [
      '=For =Dummies',
      'for dummies (and|or) modules',
      '(crash|test) (test)? dummies',
    ]),
    ...each({ 'idiot proof': 'easy to use', 'stupid proof': 'simple to use' }),
    {
      find: '(are|is|was|you) (a)? (mental|mentally ill|sick in the head)',
      not: [
        '(are|is) (a)? mental (health|image|model|picture|effort|arithmetic|exercise)',
        '(are|is|was) mentally ill',
      ],
    },
    { find: 'off (her|his|its|their|your) (head|rocker)' },
    { find: 'out of (her|his|my|our|their|your) (mind|minds)' },
  ],
  people: [
    ...each({ 'able bodied': 'non-disabled', 'an able bodied': 'a non-disabled' }, [
      'able bodied (seaman|seamen|sailor|sailors)',
    ]),
    ...each(
      {
        'confined to a wheelchair': 'using a wheelchair',
        'confined to wheelchairs': 'using wheelchairs',
        'bound to a wheelchair': 'using a wheelchair',
        'in a wheelchair': 'using a wheelchair',
        'is wheelchair bound': 'uses a wheelchair',
        'wheelchair bound': 'using a wheelchair',
      },
      [
        '(sit|sitting|sat|seated|arrive|arrived|photo) {2} in a wheelchair',
        'in a wheelchair (accessible|lift|space|access)',
      ],
    ),
    ...each({
      'deaf and dumb': 'deaf',
      'deaf mute': 'deaf',
      'deaf mutes': 'deaf people',
      'differently abled': 'disabled',
      'mentally challenged': 'learning-disabled',
      'mentally handicapped': 'learning-disabled',
      'mentally retarded': 'learning-disabled',
      'physically challenged': 'disabled',
    }),
    ...each(
      {
        'for the blind': 'for blind people',
        'for the deaf': 'for deaf people',
        'for the disabled': 'for disabled people',
        'for the handicapped': 'for disabled people',
        'help the blind': 'help blind people',
        'help the deaf': 'help deaf people',
        'help the disabled': 'help disabled people',
        'of the disabled': 'of disabled people',
        'the blind and partially sighted': 'blind and partially sighted people',
        'the deaf and hard of hearing': 'deaf and hard-of-hearing people',
        'the mentally ill': 'people with mental illness',
      },
      [
        'for the deaf (community|culture|signers|visitor|visitors|people)',
        '(for|help|of) the (blind|deaf|disabled) (account|accounts|actor|analyses|analysis|artist|artists|channel|channels|component|components|cells|child|children|colleague|colleagues|electronics|feature|features|flange|flanges|hole|holes|link|links|magnet|magnets|module|modules|option|person|people|procedure|region|search|sector|sensor|sensors|spot|spots|student|students|test|trigger|triggers|user|users|visitor|visitors)',
        '=Institute for the =Blind',
        '(association|federation|institute|league|library|school|society|union) (for|of) the (blind|deaf|disabled)',
      ],
    ),
    ...each({
      'a disabled toilet': 'an accessible toilet',
      'a handicapped toilet': 'an accessible toilet',
      'handicapped access': 'wheelchair access',
      'handicapped accessible': 'wheelchair-accessible',
      'handicapped children': 'disabled children',
      'handicapped parking': 'accessible parking',
      'handicapped people': 'disabled people',
      'handicapped person': 'disabled person',
      'handicapped persons': 'disabled people',
      'handicapped students': 'disabled students',
      'handicapped toilet': 'accessible toilet',
      'handicapped toilets': 'accessible toilets',
      'handicapped visitors': 'disabled visitors',
      'the handicapped': 'disabled people',
      'disabled toilet': 'accessible toilet',
      'disabled toilets': 'accessible toilets',
    }),
    ...each(
      {
        'an epileptic': 'a person with epilepsy',
        'a diabetic': 'a person with diabetes',
        'a schizophrenic': 'a person with schizophrenia',
        schizophrenics: 'people with schizophrenia',
        epileptics: 'people with epilepsy',
      },
      [
        '(a|an) (diabetic|epileptic|schizophrenic) (patient|person|seizure|seizures|fit|child|dog|diet|disorder|episode|retinopathy|rat|rats|mouse)',
      ],
    ),
    ...each({ midget: 'person of short stature', midgets: 'people of short stature' }),
    ...each({
      'people with special needs': 'people with access needs',
      'special needs visitors': 'visitors with access needs',
      'visitors with special needs': 'visitors with access needs',
      'special needs toilet': 'accessible toilet',
      'special needs access': 'step-free access',
    }),
    ...each(
      {
        'the hearing impaired': 'people with hearing loss',
        'the visually impaired': 'people with a visual impairment',
      },
      [
        'the (hearing|visually) impaired (community|people|person|student|students|visitors|visitor|audience|colleague)',
      ],
    ),
    {
      find: '(normal|healthy|regular) (children|kids|people) and {2}? (autistic|blind|deaf|disabled|handicapped) (children|kids|people)',
    },
  ],
  pity: [
    ...conditions.flatMap((condition) =>
      each({
        [`afflicted with ${condition}`]: `with ${condition}`,
        [`suffer from ${condition}`]: `have ${condition}`,
        [`suffered from ${condition}`]: `had ${condition}`,
        [`suffering from ${condition}`]: `with ${condition}`,
        [`suffers from ${condition}`]: `has ${condition}`,
      }),
    ),
    { find: '(suffer|suffered|suffering|suffers) from (a)? (disability|disabilities|handicap|handicaps)' },
    ...each({
      'stroke victim': 'stroke survivor',
      'stroke victims': 'stroke survivors',
      'victim of polio': 'person who had polio',
    }),
    {
      find: '(despite|in spite of) (a|her|his|its|my|their) {1}? (autism|blindness|deafness|disabilities|disability|dyslexia|handicap|impairment|wheelchair)',
    },
    {
      find: '(battled|battling|conquered|overcame|overcome|overcomes|overcoming|triumphed over) (a|her|his|my|their) {1}? (autism|blindness|deafness|disabilities|disability|dyslexia|handicap)',
    },
    { find: '(brave|courageous|heroic) (battle|fight|struggle) (against|with)' },
    { find: '(inspiring|inspirational) (autistic|blind|deaf|disabled) (colleague|man|person|scientist|student|woman)' },
    { find: "(disability|blindness|deafness) (didn't|did not) stop (her|him|them)" },
  ],
};

const french: Readonly<Record<AbleistKind, readonly Wording[]>> = {
  figures: [
    {
      find: '(attitude|comportement|direction|fonctionnement|gestion|gouvernance|institution|logiciel|monde|politique|système) autiste',
    },
    {
      find: 'autisme (administratif|bureaucratique|de l’institution|de la direction|du gouvernement|intellectuel|politique|technocratique)',
    },
    {
      find: '(c’est|quel|un peu|complètement|totalement|vraiment) (autiste|autisme)',
      not: ['c’est (autiste|autisme) (que|qui)'],
    },
    ...each({
      'dialogue de sourds': 'échange où personne ne s’écoute',
      'fait la sourde oreille': 'refuse d’écouter',
      'faire la sourde oreille': 'refuser d’écouter',
      'font la sourde oreille': 'refusent d’écouter',
      'tombé dans l’oreille d’un sourd': 'resté sans écho',
      'tomber dans l’oreille d’un sourd': 'rester sans écho',
    }),
    ...each(
      {
        'sourd à': 'indifférent à',
        'sourd aux': 'indifférent aux',
        'sourde à': 'indifférente à',
        'sourde aux': 'indifférente aux',
        'sourdes aux': 'indifférentes aux',
        'sourds aux': 'indifférents aux',
      },
      ['(né|née|nés|devenu|devenue) (sourd|sourde|sourds) à', '(sourd|sourde|sourds) à (l’âge|la naissance|<number>)'],
    ),
    {
      find: '(aveugle|aveugles) (à|au|aux)',
      not: [
        `${appareil} {4} (aveugle|aveugles) (à|au|aux)`,
        '(né|née|devenu|devenue) aveugle à',
        'l’aveugle (à|au|aux)',
        'aveugle à (l’âge|la naissance|<number>)',
        'aveugle au (moment|niveau)',
      ],
    },
    ...each({
      'confiance aveugle': 'confiance totale',
      'foi aveugle': 'foi sans réserve',
      'obéissance aveugle': 'obéissance sans réserve',
    }),
    ...each({ aveuglément: 'sans réfléchir' }),
    { find: '(au royaume des aveugles|un aveugle guidant)' },
    ...each({
      'argument boiteux': 'argument fragile',
      'arguments boiteux': 'arguments fragiles',
      'comparaison boiteuse': 'comparaison fragile',
      'compromis boiteux': 'compromis fragile',
      'excuse boiteuse': 'excuse fragile',
      'excuses boiteuses': 'excuses fragiles',
      'raisonnement boiteux': 'raisonnement fragile',
    }),
    { find: '(approche|attitude|discours|gestion|politique|position|situation) (schizophrène|schizophrénique)' },
    { find: '(c’est|complètement|devenir|totalement|un peu|vraiment) schizophrène' },
    ...each({
      'schizophrénie administrative': 'contradiction administrative',
      'schizophrénie politique': 'contradiction politique',
    }),
    { find: '(ambiance|bourse|direction|météo|temps|marché) (complètement|totalement|un peu)? bipolaire' },
    { find: '(complètement|totalement|un peu|vraiment) bipolaire', not: ['un peu bipolaire (car|à cause)'] },
    ...each({ 'hystérie collective': 'panique générale' }),
    { find: '(hystérique|hystériques)' },
    ...each(
      {
        'paralysé par': 'bloqué par',
        'paralysée par': 'bloquée par',
        'paralysées par': 'bloquées par',
        'paralysés par': 'bloqués par',
      },
      ['(paralysé|paralysée|paralysés) par (un|une) (accident|AVC|chute|maladie|venin|morsure)'],
    ),
    {
      find: 'myopie (de la direction|des décideurs|du gouvernement|intellectuelle|politique|stratégique)',
      say: 'courte vue',
    },
    { find: '(mes|ses|leurs|mon) (TOC|tocs)', not: ['(mes|ses|leurs|mon) TOC (diagnostiqués|soignés)'] },
    {
      find: '(handicap|handicaps) (concurrentiel|majeur|pour (le projet|la recherche|le laboratoire))',
      say: 'obstacle',
    },
  ],
  insults: [
    ...each(
      {
        'c’est de la folie': 'c’est incroyable',
        'c’est dingue': 'c’est étonnant',
        'c’est fou': 'c’est étonnant',
        'un truc de dingue': 'une chose étonnante',
        'un truc de fou': 'une chose étonnante',
        'un truc de malade': 'une chose étonnante',
      },
      ['c’est fou (de|à) (joie|lier)'],
    ),
    { find: '(dingue|dingues|dinguerie|dingueries)', not: ['=Les =Dingues'] },
    {
      find: '(complètement|totalement|carrément|vraiment) (barjo|cinglé|cinglée|dingue|fada|folle|folles|fou|fous|malade|taré|tarée|toqué)',
    },
    {
      find: '(cinglé|cinglée|cinglés|crétin|crétins|débile|débiles|débilité|foldingue|gogol|maboul|mongol|taré|tarée|tarés|toqué)',
      not: [
        '(conquête|conquêtes|empereur|empereurs|empire|langue|peuple|cavalier|cavaliers) (mongol|mongols)',
        'mongol (de|du)',
        'débile léger',
        'arbitrage mongol',
        '(toqué|toquée) de',
      ],
    },
    {
      find: '(idée|idées|histoire|projet|rêve|course|vitesse) (fou|folle|folles|fous)',
      not: ['histoire (fou|folle) de Chaillot', 'course folle'],
    },
    { find: '(savant|savants|scientifique|scientifiques) (fou|fous)' },
    {
      find: '(attardé|attardée|attardés) (mental|mentale|mentaux)?',
      not: [
        '(s’est|s’être|nous sommes|se sont) (attardé|attardée|attardés)',
        '(attardé|attardée|attardés) (à|sur|dans|devant)',
      ],
    },
    { find: '(fou furieux|fou à lier|fous furieux|psychopathe|psychopathes)' },
    { find: '(mongolien|mongolienne|mongoliens)' },
    ...each({ 'pour les nuls': 'pour débuter' }, ['pour les =Nuls', 'matchs nuls']),
    { find: '(ambiance|boulot|énergie|niveau|puissance|résultat|soirée|travail|truc|vitesse) de (malade|malades)' },
    {
      find: '(devenir|rendre|rend|rendent|deviens|devient|devenu|devenue) (barjo|cinglé|cinglée|dingue|fou|folle|fous|zinzin)',
    },
  ],
  people: [
    ...each({
      'cloué dans un fauteuil roulant': 'en fauteuil roulant',
      'cloué à un fauteuil': 'en fauteuil roulant',
      'cloué à un fauteuil roulant': 'en fauteuil roulant',
      'clouée dans un fauteuil roulant': 'en fauteuil roulant',
      'clouée à un fauteuil roulant': 'en fauteuil roulant',
      'condamné au fauteuil roulant': 'en fauteuil roulant',
      'condamnée au fauteuil roulant': 'en fauteuil roulant',
    }),
    ...each({
      'aux handicapés': 'aux personnes handicapées',
      'des handicapés': 'des personnes handicapées',
      'les handicapés': 'les personnes handicapées',
      'pour handicapés': 'pour personnes handicapées',
      'un handicapé': 'une personne handicapée',
      'une handicapée': 'une personne handicapée',
      'accès handicapés': 'accès pour personnes handicapées',
      'parking handicapés': 'stationnement pour personnes handicapées',
      'place handicapés': 'place pour personnes handicapées',
      'places handicapés': 'places pour personnes handicapées',
      'toilettes handicapés': 'toilettes accessibles',
    }),
    ...each(
      {
        'handicapés mentaux': 'personnes ayant un handicap mental',
        'handicapé mental': 'personne ayant un handicap mental',
        'les invalides': 'les personnes invalides',
      },
      ['=Les =Invalides', 'les =Invalides'],
    ),
    ...each({
      'sourd muet': 'sourd',
      'sourde muette': 'sourde',
      'sourdes muettes': 'sourdes',
      'sourds muets': 'sourds',
    }),
    ...each(
      {
        'aux aveugles': 'aux personnes aveugles',
        'aux sourds': 'aux personnes sourdes',
        'les aveugles': 'les personnes aveugles',
        'les malentendants': 'les personnes malentendantes',
        'les malvoyants': 'les personnes malvoyantes',
        'les non voyants': 'les personnes aveugles',
        'les sourds': 'les personnes sourdes',
        'pour aveugles': 'pour personnes aveugles',
        'pour malentendants': 'pour personnes malentendantes',
        'pour malvoyants': 'pour personnes malvoyantes',
      },
      ['(association|fédération|institut|union) {4} (aveugles|sourds)', '(les|aux) aveugles à'],
    ),
    ...each(
      {
        'un autiste': 'une personne autiste',
        'les autistes': 'les personnes autistes',
        'un schizophrène': 'une personne atteinte de schizophrénie',
        'un épileptique': 'une personne épileptique',
        'les épileptiques': 'les personnes épileptiques',
      },
      ['(un|les) (autiste|autistes|épileptique|épileptiques) (adulte|adultes)'],
    ),
    ...each({
      'personne à mobilité réduite en chaise': 'personne en fauteuil roulant',
      'chaise roulante': 'fauteuil roulant',
      'en chaise roulante': 'en fauteuil roulant',
    }),
    {
      find: '(les gens|personnes|enfants|élèves) (normaux|normales) et {2} (handicapées|handicapés|autistes|sourds|aveugles)',
    },
  ],
  pity: [
    ...maladies.flatMap((malady) => [
      { find: `(souffre|souffrent|souffrait|souffrant|souffrir) ${malady}` },
      { find: `(frappé|frappée|victime|victimes) ${malady}` },
    ]),
    { find: '(souffre|souffrent|souffrant) d’un handicap' },
    {
      find: '(malgré|en dépit de) (leur|ma|mon|sa|ses|son|un) {1}? (autisme|cécité|dyslexie|handicap|handicaps|maladie|surdité)',
    },
    {
      find: '(a surmonté|a vaincu|ont surmonté|surmonter|vaincre) (leur|mon|sa|son) (autisme|cécité|handicap|handicaps|surdité)',
    },
    { find: '(victime|victimes|prisonnier|prisonnière) de (leur|sa|ses|son) (corps|handicap|handicaps|maladie)' },
    { find: '(combat|lutte) (courageux|courageuse|héroïque) contre (la|le|sa|son) (handicap|maladie|cancer)' },
    { find: '(belle|formidable|incroyable|magnifique) leçon de (courage|vie)' },
  ],
};

export const ableistWords: Readonly<Record<Language, Readonly<Record<AbleistKind, readonly Wording[]>>>> = {
  en: english,
  fr: french,
};
