/** Alternative texts that stand for one still to be written, folded. */
export const unwrittenAlts: ReadonlySet<string> = new Set(
  'a completer|a faire|a rediger|a venir|alt|alt text|alt text here|alternative text|description|fixme|image alt|image description|missing|n/a|na|placeholder|tba|tbc|tbd|text|texte alternatif|to do|todo|x|xx|xxx|…|...|?|-|.'.split(
    '|',
  ),
);

/** Alternative texts that say only what kind of thing it is, folded. */
export const emptyAlts: ReadonlySet<string> = new Set(
  "banner|banniere|chart|diagram|diagramme|dessin|event|figure|gif|graph|graphe|graphic|graphique|histogram|histogramme|icon|icone|illustration|image|img|infographic|infographie|inline|photo|photograph|photographie|picture|plot|schema|screenshot|capture|capture d'ecran|sans titre|screen|screenshot|slide|thumbnail|untitled|vignette|visual|visuel".split(
    '|',
  ),
);

/** Where the description is said to be, in place of one. */
export const elsewhere =
  /^(?:see|voir|cf\.?)\s+(?:the\s+|la\s+|le\s+)?(?:above|below|caption|text|post|thread|légende|texte|post|ci-dessous|ci-dessus)\.?$/iu;

/** What a screen reader says anyway: the medium, where nothing but “image” or “photo”. The article behind shows that a thing in it follows. */
export const needlessPrefix: Readonly<Record<'en' | 'fr', RegExp>> = {
  en: /^(?:(?:an?|the|this)\s+)?(?:image|photo|picture|pic|photograph|graphic)\s+(?:of|showing|shows|that shows|depicting)\s+(?=(?:an?|the|some|two|three|four|five|several|many|our|people|students|visitors|scientists|engineers|researchers|physicists|\d+)\s)/i,
  fr: /^(?:(?:une?|l['’]|la|cette)\s*)?(?:image|photo|visuel)\s+(?:montrant|représentant|(?:de\s+la|de\s+l['’]|d['’]une?|des|du|de\s+(?=deux|trois|quatre|plusieurs|nos|notre|\d))\s*)(?!archives?\b|famille\b|groupe\b)/iu,
};
