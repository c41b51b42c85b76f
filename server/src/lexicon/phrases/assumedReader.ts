import type { Bilingual, Language } from '../../engine/draft.ts';
import { each, type Wording } from './wording.ts';

/**
 * `season`: a season or feast that is another one elsewhere. `colour`: meaning that only colour carries. `sight`: what only the sighted follow.
 * `belittling`: what the reader is said to know or to be. `idiom`: an image from one country's games or kitchen. `places`: the world seen
 * from one corner. `schooling`: one country's schools. `normality`: who counts as normal.
 */
export type AssumedKind = 'season' | 'colour' | 'sight' | 'belittling' | 'idiom' | 'places' | 'schooling' | 'normality';

/** What to do, as it ends a message. */
export const assumedAdvice: Readonly<Record<AssumedKind, Bilingual>> = {
  season: {
    en: 'it is another season for half the world; name the month',
    fr: 'la saison ou la fête n’est pas la même partout ; donnez le mois ou la date',
  },
  colour: {
    en: 'some readers cannot tell it by its colour; name its style or label too',
    fr: 'une partie du public ne distingue pas cette couleur ; précisez le style du trait ou l’étiquette',
  },
  sight: {
    en: 'some readers cannot see it; say in words what it shows',
    fr: 'une partie du public ne la voit pas ; dites avec des mots ce qu’elle montre',
  },
  belittling: {
    en: 'it makes light of readers who do not know; leave it out',
    fr: 'c’est vexant pour qui ne le sait pas ; supprimez-le',
  },
  idiom: {
    en: 'readers elsewhere may not know this image; say it plainly',
    fr: 'l’image ne parle pas à tout le monde ; dites-le simplement',
  },
  places: {
    en: 'it sees the world from one corner; name the place or the group',
    fr: 'le monde y est vu d’un seul endroit ; nommez le lieu ou le groupe',
  },
  schooling: {
    en: 'schools differ from country to country; give an age',
    fr: 'l’école diffère d’un pays à l’autre ; donnez un âge ou un niveau général',
  },
  normality: {
    en: 'it says who is normal and who is not; name the group you mean',
    fr: 'cela dit qui est normal et qui ne l’est pas ; nommez le public visé',
  },
};

const shade = '(blue|brown|cyan|dark|green|grey|gray|light|magenta|orange|pink|purple|red|turquoise|violet|yellow)';
const drawn =
  '(arrow|arrows|band|bands|bar|bars|curve|curves|dot|dots|histogram|histograms|line|lines|marker|markers|point|points|region|regions|trace|traces|track|tracks)';
const teinte =
  '(bleu|bleue|bleues|bleus|cyan|grise|grises|gris|jaune|jaunes|magenta|marron|mauve|orange|rose|roses|rouge|rouges|turquoise|vert|verte|vertes|verts|violet|violette)';
const trait =
  '(bande|bandes|barre|barres|courbe|courbes|flèche|flèches|histogramme|histogrammes|ligne|lignes|point|points|pointillés|région|régions|trace|traces|trait|traits|zone|zones)';

const english: Readonly<Record<AssumedKind, readonly Wording[]>> = {
  season: [
    {
      find: '(this|next|last|coming|the coming) (autumn|fall|spring|summer|winter)',
      not: [
        '(this|next|last|coming|the coming) (autumn|spring|summer|winter) (school|term|semester|student|students)',
        '(this|next|last) (austral|northern|southern) (autumn|spring|summer|winter)',
        '(this|next|last) summer student',
      ],
    },
    {
      find: '(after|before|during|over|throughout|until|by) (the)? (autumn|spring|summer|winter)',
      not: [
        '(after|before|during|over|throughout|until|by) (the)? summer (school|schools|student|students|programme|lectures|solstice)',
        '(after|before|during|over|throughout|until|by) (the)? (autumn|spring|winter) (school|schools|term|solstice|equinox|shutdown|meeting|conference)',
      ],
    },
    { find: '(summer|winter|spring) (break|holiday|holidays|vacation|vacations)' },
    { find: 'early (autumn|spring|summer|winter)' },
    { find: 'late (autumn|spring|summer|winter)' },
    {
      find: '(after|before|by|over|until) (the)? (Christmas|Easter|Thanksgiving) (break|holiday|holidays)?',
      not: ['(after|before|over) (the)? Christmas (lecture|lectures|tree|party|market|concert)'],
    },
    { find: '(Christmas|Easter|Thanksgiving) (break|holiday|holidays|closure|shutdown|vacation)' },
    { find: '(back to school|start of the school year) (season|time)?' },
  ],
  colour: [
    {
      find: `(a|each|every|our|that|the|these|this|those|two|three) ${shade} ${drawn}`,
      not: [
        `(cross|crossed|crosses|crossing|draw|drew|drawing) (a|that|the|this)? red (line|lines)`,
        '(a|our|the|that|this) red line (for|in (negotiations|politics|the talks))',
        'the (black|blue|green|orange|red|pink|purple|yellow) line (of the|to|train|tram|metro|underground|bus)',
        'a (black|white) (dot|point|region) of',
        'the light (curve|curves|track|tracks|region)',
        '(a|the|each|every|our|that|these|this|those|two|three) light (curve|curves)',
        '(a|the|this|that) dark (region|regions|band|bands) (of|in) (the)? (sky|Milky Way|Moon|nebula)',
      ],
    },
    {
      find: `(coloured|colored|drawn|highlighted|marked|plotted|printed|shaded|shown|written) in ${shade}`,
      not: ['(written|printed) in black and white'],
    },
    { find: `${shade} (indicates|means|represents|shows|stands for)` },
    { find: '(follow|look for|see|spot) the (blue|green|orange|red|yellow) (arrows|dots|line|lines|signs)' },
  ],
  sight: [
    {
      find: 'as you (can)? (clearly)? see (above|below|here|in the (figure|graph|image|photo|picture|plot|video)|on the (left|right|picture|photo|image|plot))',
    },
    { find: '(picture|image|photo|plot|figure) (on|to) the (left|right) (says|shows|speaks|tells)' },
    { find: '(picture|image|photo) (says|speaks) for itself' },
    { find: 'you can see for yourself' },
  ],
  belittling: [
    {
      find: '(even|like|so that) (my|our|the|your|a) (aunt|gran|grandma|grandmother|grandparents|granny|mom|mother|mum|nan|nana|old aunt|mother in law)',
      not: ['(like|so that) (my|our) (aunt|gran|grandma|grandmother|grandparents|granny|mom|mother|mum|nan|nana)'],
    },
    {
      find: 'explain~ (it|this|that|physics|science) to (my|your) (aunt|gran|grandma|grandmother|granny|mom|mother|mum)',
    },
    {
      find: '(my|your) (grandma|grandmother|granny|gran|mum|mom) (can|could|would|will|might) (even)? (follow|get|grasp|understand)',
    },
    { find: '(as|which) (everybody|everyone|we all) (knows|know|surely knows|remembers)' },
    { find: 'as (anybody|anyone) knows' },
    { find: 'as you (certainly|of course|probably|surely|undoubtedly|will) (know|recall|remember)' },
    { find: '(it|that) goes without saying (that)?' },
    { find: '(it is|it’s|is) (common knowledge|obvious|perfectly clear|trivial to see|well known) (that|to anyone)' },
    { find: 'needless to say' },
    { find: "(it's|it is|that's|is) (really)? (child's play|dead easy|dead simple|elementary|kid stuff)" },
    { find: '(so (easy|simple)|simple enough) (that)? (a|any|even a) (child|five year old|kid|toddler)' },
    { find: 'even a (child|five year old|kid|monkey|toddler) (can|could|understands|would)' },
    { find: '(any fool|every schoolboy|every schoolchild) (can|knows|could)' },
    { find: '(no brainer|rocket science)', not: ['rocket science (department|club|course|museum|workshop|group)'] },
    { find: '(of course|surely) you (all)? (know|remember)' },
    { find: '(the)? (ignorant|uneducated|clueless) (audience|masses|people|public|reader|readers)' },
    { find: '(you|we) (all)? (learned|learnt|remember) (it|that|this)? (at|from|in) school' },
  ],
  idiom: [
    ...each({
      'a ballpark figure': 'a rough estimate',
      'ballpark figure': 'rough estimate',
      'ballpark figures': 'rough estimates',
      'in the same ballpark': 'about as large',
      'in the ballpark of': 'about',
    }),
    { find: '(hit|hits|hitting) (a|the)? (home run|homer|it for six)' },
    { find: '(hit|hits|hitting|knock|knocked|knocking|knocks) it out of the park' },
    ...each(
      {
        'home run': 'great success',
        'home runs': 'great successes',
        'slam dunk': 'sure success',
        'a slam dunk': 'a sure success',
      },
      ['home run (bases|record)'],
    ),
    { find: 'touchdown', not: ['touchdown (confirmed|in|of the|on|point|sequence|site|speed|zone)'] },
    { find: '(throw|threw|throws|thrown) {2} (a)? (curveball|curve ball|spanner)' },
    ...each({ 'touch base': 'get in touch', 'touched base': 'got in touch', 'touching base': 'getting in touch' }),
    ...each({
      'from left field': 'unexpected',
      'out of left field': 'unexpected',
      'sticky wicket': 'difficult situation',
      'hail Mary': 'last attempt',
    }),
    { find: '(step|stepped|stepping|steps) up to the plate' },
    { find: '(drop|dropped|dropping|drops) the ball', not: ['drop the ball (from|in|into|on|onto|down)'] },
    { find: '(move|moved|moving|moves|shift|shifting) the (goal posts|goalposts)' },
    {
      find: '(full court press|monday morning quarterback|third base|whole nine yards|bottom of the ninth|inside baseball|par for the course)',
    },
    ...each(
      {
        'a piece of cake': 'easy',
        'the proof is in the pudding': 'the result will tell',
        "bob's your uncle": 'that is all',
        'beat around the bush': 'avoid the point',
        'beating around the bush': 'avoiding the point',
        'bite the bullet': 'accept it',
        'cut the mustard': 'be good enough',
        'cutting corners': 'doing it carelessly',
        'food for thought': 'something to think about',
        'hit the ground running': 'start at full speed',
        'jumped the gun': 'started too early',
        'jumping the gun': 'starting too early',
        'kill two birds with one stone': 'solve two problems at once',
        'low hanging fruit': 'easy first steps',
        'once in a blue moon': 'very rarely',
        'piece of the pie': 'share',
        'raining cats and dogs': 'raining hard',
        'sell like hot cakes': 'sell very fast',
        'selling like hot cakes': 'selling very fast',
        'spill the beans': 'tell the secret',
        'take it with a grain of salt': 'be cautious about it',
        'take it with a pinch of salt': 'be cautious about it',
        'the cat is out of the bag': 'it is no longer a secret',
        'under the weather': 'unwell',
        'burning the midnight oil': 'working late',
        'boil the ocean': 'attempt the impossible',
        'move the needle': 'make a difference',
        'back to square one': 'back to the start',
        'cherry on the cake': 'finishing touch',
        'icing on the cake': 'finishing touch',
        'a walk in the park': 'easy',
        'not my cup of tea': 'not to my taste',
        'break a leg': 'good luck',
        'the last straw': 'too much',
        'barking up the wrong tree': 'looking in the wrong place',
        'a wild goose chase': 'a useless search',
        'wild goose chase': 'useless search',
        'elephant in the room': 'question nobody raises',
        'silver bullet': 'perfect solution',
      },
      [
        '(bake|baked|eat|eating|grab|have|share|with|want) a piece of cake',
        'a piece of cake (and|at|for everyone|with)',
        '(take|took|taking|go for|going for|enjoy|enjoyed|after|during) a walk in the park',
        'under the weather (balloon|mast|radar|station)',
      ],
    ),
  ],
  places: [
    ...each(
      {
        'in the Third World': 'in low-income countries',
        'Third World': 'low-income',
        'Third World countries': 'low-income countries',
        'Third World country': 'low-income country',
        'Third World nations': 'low-income nations',
        'the Third World': 'low-income countries',
      },
      [
        '=Third =World =War',
        'Third World War',
        '(in)? the Third World (Academy|Conference|Congress|Forum|Network|War)',
        'Third World (Academy|Conference|Congress|Forum|Network|Tour)',
      ],
    ),
    ...each({ 'First World problem': 'minor problem', 'First World problems': 'minor problems' }),
    {
      find: '(backward|civilised|civilized|exotic|primitive|uncivilised|uncivilized|underdeveloped|undeveloped) (country|countries|culture|cultures|nation|nations|people|peoples|places|society|societies|tribe|tribes)',
    },
    { find: 'exotic (accent|accents|destination|destinations|food|location|locations|name|names|looking)' },
    ...each(
      {
        'the Dark Continent': 'Africa',
        'Black Africa': 'sub-Saharan Africa',
        'the Far East': 'East Asia',
        'the Orient': 'Asia',
        Orientals: 'East Asians',
      },
      ['the =Orient =Express'],
    ),
    ...each({
      'foreign students': 'international students',
      'foreign student': 'international student',
      'foreign visitors': 'international visitors',
      'foreign colleagues': 'international colleagues',
    }),
    { find: '(here|us) in the (West|civilised world|civilized world|developed world)' },
    { find: '(across the pond|the other side of the pond|down under)', not: ['down under (the|a)'] },
    { find: '(native English speaker|native English speakers) (only|preferred|required)' },
  ],
  schooling: [
    {
      find: '(A level|A levels|GCSE|GCSEs|key stage|year (10|11|12|13) (class|classes|pupil|pupils|student|students)|sixth form|sixth former|sixth formers|eleven plus)',
    },
    {
      find: '(AP physics|K 12|elementary schooler|high school sophomore|middle schooler|middle schoolers|junior high|(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth) grader|(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth) graders)',
    },
    { find: '(freshman|sophomore) (class|physics|year)' },
  ],
  normality: [
    ...each(
      {
        'normal folk': 'people outside physics',
        'normal folks': 'people outside physics',
        'normal human beings': 'people outside physics',
        'normal humans': 'people outside physics',
        'normal people': 'people outside physics',
        'ordinary mortals': 'people outside physics',
        'mere mortals': 'people outside physics',
        'us mere mortals': 'us all',
        'regular folks': 'people outside physics',
        'regular people': 'people outside physics',
      },
      ['(deaf|blind|disabled|sick|ill) {4} normal people'],
    ),
    { find: '(normal|regular) (families|family|kids|couples|names)' },
    ...each(
      {
        'average Joe': 'most people',
        'the average Joe': 'most people',
        'Joe Bloggs': 'most people',
        'Joe Public': 'the public',
        'Joe Sixpack': 'most people',
        'John Q Public': 'the public',
        'the great unwashed': 'the public',
        'the common people': 'the public',
        'the masses': 'the public',
      },
      ['the masses (of|are|were|and)', '(at|between|by|compare|from|measure|measured|of|predict|than) the masses'],
    ),
    { find: '(housewife|housewives)' },
    { find: '(mum|mom|mums|moms) and (dad|dads)', not: ['(his|her|my|our) (mum|mom) and dad'] },
  ],
};

const french: Readonly<Record<AssumedKind, readonly Wording[]>> = {
  season: [
    { find: '(cet|ce) (automne|hiver|printemps|été)' },
    {
      find: '(l’|le) (automne|hiver|printemps|été) (dernier|prochain)',
      not: ['(l’|le) (été|hiver) austral (dernier|prochain)'],
    },
    {
      find: '(avant|pendant|après|durant|dès|d’ici) (l’|le) (automne|hiver|printemps|été)',
      not: ['(avant|pendant|après|durant|dès|d’ici) (l’|le) (été|hiver) (austral|boréal)'],
    },
    {
      find: '(au printemps|à l’automne|en plein (hiver|été)|en (automne|hiver))',
      not: ['au printemps <number>', 'à l’automne <number>', 'en (automne|hiver) <number>'],
    },
    { find: '(vacances) (d’été|d’hiver|de Noël|de Pâques|de printemps|de la Toussaint|scolaires)' },
    { find: '(grandes vacances|rentrée (scolaire|de septembre)|à la rentrée|avant la rentrée|dès la rentrée)' },
    { find: '(après|avant|d’ici|dès|jusqu’à) (Noël|Pâques|la Toussaint|l’Ascension|la Pentecôte)' },
    { find: 'à (Noël|Pâques|la Toussaint)', not: ['(sapin|marché) à Noël'] },
    { find: 'pont (de l’Ascension|du 14 juillet|du 1er mai)' },
    { find: 'étrennes' },
  ],
  colour: [
    {
      find: `(ce|ces|cette|chaque|deux|la|le|les|trois|un|une|des) ${trait} (en)? ${teinte}`,
      not: [
        `(la|une|cette) ligne ${teinte} (du|de) (bus|funiculaire|métro|RER|train|tram|tramway)`,
        `(franchi|franchie|franchir|franchit|tracer|tracé) (la|une|cette)? ligne rouge`,
        '(une|la|les|ces) (ligne|lignes) (rouge|rouges) (à ne pas|du gouvernement|diplomatique|diplomatiques|pour)',
        `(ce|ces|cette|la|le|les|un|une|des) ${trait} ${teinte} (continu|continue|continues|discontinu|discontinue|en pointillé|en pointillés|épais|épaisse|fin|fine|hachurée|pleine|pointillée|pointillées|tireté|tiretée)`,
        'la zone (rouge|verte|grise|blanche) (du CERN|réglementée|de (parking|stationnement|radioprotection))',
        'un point (noir|rouge) (de|du|sur)',
        'une zone (grise|blanche|rouge)',
        'le point (noir|rose)',
      ],
    },
    {
      find: `(affiché|affichée|colorié|colorée|dessinée|indiqué|indiquée|indiquées|indiqués|marqué|marquée|marqués|représenté|représentée|représentées|représentés|surligné|surlignée|tracé|tracée) en ${teinte}`,
    },
    { find: `en ${teinte} (on voit|les données|la prédiction|le signal|l’ajustement)` },
    {
      find: `(le|la)? ${teinte} (correspond|indique|montre|représente|signifie)`,
      not: [`(voyant|feu|carton|drapeau|bouton) ${teinte} (indique|signifie)`],
    },
  ],
  sight: [
    {
      find: 'comme (on peut|on le|vous pouvez) (le)? (constater|voir|voit) (ci contre|ci dessous|ci dessus|ici|sur (cette|l’|la) (image|photo|figure|courbe))',
    },
    { find: '(l’image|la photo) (parle d’elle même|se passe de commentaire|se passe de commentaires)' },
  ],
  belittling: [
    { find: 'même (ma|ta|votre|une) (grand mère|mamie|mémé|mère|belle mère|tante)' },
    {
      find: '(expliqué|expliquée|expliquer|expliqués|expliquons) {2} à (ma|ta|votre) (grand mère|mamie|mère|belle mère|tante)',
    },
    { find: '(ma|ta|votre) (grand mère|mamie) (comprendrait|a compris|pourrait (le)? comprendre)' },
    { find: 'comme (chacun|chacune|nul n’en ignore|tout le monde|vous) (le)? (sait|savez|savent)' },
    { find: 'comme (chacun|tout le monde) (le)? sait' },
    { find: '(vous le savez (bien|sûrement|tous)|vous n’ignorez pas)' },
    { find: '(bien entendu|bien sûr|évidemment) vous (connaissez|savez)' },
    { find: 'il (est|va) (bien connu|clair pour tous|de soi|évident|sans dire) que' },
    { find: '(inutile|nul besoin) de (dire|le dire|préciser|rappeler)' },
    {
      find: '(c’est|d’une simplicité) (enfantin|enfantine|élémentaire|un jeu d’enfant)',
      not: ['c’est élémentaire (dans|au)'],
    },
    { find: 'même un enfant (comprend|comprendrait|de cinq ans|peut|pourrait)' },
    { find: 'à la portée du premier venu' },
    { find: 'un enfant de (cinq|cinq ou six|six|dix) ans (comprendrait|y arriverait)' },
    { find: 'le premier imbécile venu' },
    { find: '(rappelez vous|souvenez vous de) vos (cours|leçons) (de|d’)' },
    { find: '(vous avez|nous avons|on a) (tous)? appris (cela|ça)? à l’école' },
    { find: '(la|les) (ignorants|masses ignorantes|foule ignorante)' },
  ],
  idiom: [
    ...each({
      'botter en touche': 'éviter la question',
      'botté en touche': 'évité la question',
      'casser la baraque': 'avoir un grand succès',
      'cerise sur le gâteau': 'touche finale',
      'c’est du chinois': 'c’est incompréhensible',
      'chercher midi à quatorze heures': 'compliquer les choses',
      'couper l’herbe sous le pied': 'prendre de vitesse',
      'coup d’épée dans l’eau': 'effort inutile',
      'dans la cour des grands': 'parmi les meilleurs',
      'donner sa langue au chat': 'renoncer à deviner',
      'du pain sur la planche': 'beaucoup de travail',
      'en faire tout un fromage': 'exagérer',
      'être dans les choux': 'être en difficulté',
      'la mayonnaise a pris': 'l’ensemble a fonctionné',
      'la mayonnaise prend': 'l’ensemble fonctionne',
      'les carottes sont cuites': 'il est trop tard',
      'les doigts dans le nez': 'facilement',
      'mettre la charrue avant les bœufs': 'commencer par la fin',
      'mettre les bouchées doubles': 'travailler deux fois plus vite',
      'mettre les points sur les i': 'préciser les choses',
      'ne pas être sorti de l’auberge': 'ne pas être au bout de ses peines',
      'noyer le poisson': 'éviter la question',
      'pavé dans la mare': 'révélation gênante',
      'pédaler dans la choucroute': 'ne pas avancer',
      'pédaler dans la semoule': 'ne pas avancer',
      'sonner le glas': 'annoncer la fin',
      'tirer les marrons du feu': 'profiter de la situation',
      'tombé dans les pommes': 'évanoui',
      'tomber dans les pommes': 's’évanouir',
      'tomber dans le panneau': 'se laisser prendre',
      'transformer l’essai': 'confirmer ce succès',
      'transformé l’essai': 'confirmé ce succès',
      'vendre la peau de l’ours': 'se réjouir trop tôt',
      'vendre la mèche': 'révéler le secret',
      'une autre paire de manches': 'bien plus difficile',
      'dernière ligne droite': 'dernière étape',
      'jeter l’éponge': 'abandonner',
      'marquer un but': 'réussir',
      'remettre les pendules à l’heure': 'rétablir les faits',
      'se mettre le doigt dans l’œil': 'se tromper',
      'poser un lapin': 'manquer un rendez-vous',
      'mi figue mi raisin': 'partagé',
      'simple comme bonjour': 'très simple',
      'un froid de canard': 'un grand froid',
      'au ras des pâquerettes': 'sans ambition',
    }),
    { find: '(marqué|marque|marquent) un (essai|panier à trois points)' },
    { find: 'ramener (sa|leur) fraise' },
  ],
  places: [
    ...each({
      'du tiers monde': 'à faible revenu',
      'le tiers monde': 'les pays à faible revenu',
      'pays du tiers monde': 'pays à faible revenu',
    }),
    {
      find: '(pays|peuples|peuplades|tribus|nations|cultures|sociétés) (arriéré|arriérés|arriérées|civilisé|civilisés|civilisées|exotiques|primitif|primitifs|primitives|sauvages|sous développés)',
    },
    { find: '(accent|accents|destination|destinations|lieux|nom|noms) (exotique|exotiques)' },
    ...each(
      {
        'Afrique noire': 'Afrique subsaharienne',
        'en métropole': 'en France hexagonale',
        'outre Atlantique': 'aux États-Unis',
        'outre Manche': 'au Royaume-Uni',
        'outre Quiévrain': 'en Belgique',
        'outre Rhin': 'en Allemagne',
        'outre Sarine': 'en Suisse alémanique',
        'Extrême Orient': 'Asie de l’Est',
      },
      ['École française d’Extrême Orient'],
    ),
    { find: 'l’=Hexagone' },
    { find: '(étudiants|visiteurs|collègues|chercheurs) étrangers' },
    { find: '(chez nous|ici) en (France|Europe|Occident|Suisse)' },
    { find: '(les Orientaux|les Occidentaux|monter à Paris|en province)' },
  ],
  schooling: [
    { find: '(bac (S|C|D|scientifique|général|techno)|terminale (S|scientifique)|première S|seconde générale)' },
    {
      find: '(maths (sup|spé)|math (sup|spé)|classe prépa|classes prépa|classe préparatoire|classes préparatoires|taupin|taupins|khôlle|khôlles|hypotaupe)',
    },
    { find: '(CE1|CE2|CM1|CM2)' },
    {
      find: '(classe|classes|élève|élèves|enfants) de (cinquième|quatrième|seconde|sixième|terminale|troisième|11e|10e|9e|8e)',
      not: ['élèves de seconde (main|zone)'],
    },
    { find: '(maturité gymnasiale|élève du cycle|élèves du cycle|au gymnase vaudois)' },
    { find: '(polytechnicien|polytechniciens|normalien|normaliens|centralien|centraliens)', not: ['=Polytechniciens'] },
  ],
  normality: [
    ...each({
      'aux gens normaux': 'au grand public',
      'le commun des mortels': 'la plupart des gens',
      'les gens normaux': 'le grand public',
      'les gens ordinaires': 'le grand public',
      'les simples mortels': 'la plupart des gens',
      'Monsieur et Madame Tout le monde': 'le grand public',
      'Monsieur Tout le monde': 'le grand public',
      'Madame Michu': 'le grand public',
    }),
    { find: '(au|du) commun des mortels' },
    { find: '(personnes|familles|enfants) (normales|normaux)' },
    { find: '(la ménagère|ménagère de moins de (50|cinquante) ans|ménagères)' },
    { find: '(français|Français) moyen' },
    { find: 'papa et maman', not: ['(leur|mes|ses) papa et maman'] },
  ],
};

export const assumedReaderWords: Readonly<Record<Language, Readonly<Record<AssumedKind, readonly Wording[]>>>> = {
  en: english,
  fr: french,
};
