/** Adjectives and nouns whose feminine no ending foretells: masculine, then feminine, then anything else. */
const irregular = `
beau belle bel beaux|nouveau nouvelle nouvel nouveaux|vieux vieille vieil|fou folle fol|mou molle mol|blanc blanche|franc franche
sec sèche|frais fraîche fraiche|public publique|turc turque|grec grecque|laïc laïque|caduc caduque|long longue|oblong oblongue
favori favorite|rigolo rigolote|doux douce|roux rousse|faux fausse|jaloux jalouse|malin maligne|bénin bénigne|andalou andalouse
gros grosse|gras grasse|bas basse|las lasse|épais épaisse|exprès expresse|métis métisse|tiers tierce|gentil gentille|pareil pareille
nul nulle|vermeil vermeille|sot sotte|pâlot pâlotte|boulot boulotte|chat chatte|paysan paysanne|jumeau jumelle jumeaux
loup louve|roi reine|dieu déesse|héros héroïne|copain copine|tout toute tous toutes|fils fille|frère sœur
maître maîtresse|hôte hôtesse|prince princesse|ours ourse|dû due dus dues|cru crue|aigu aiguë aigüe|ambigu ambiguë ambigüe
contigu contiguë|exigu exiguë|vendeur vendeuse|chanteur chanteuse cantatrice|majeur majeure|mineur mineure|meilleur meilleure
supérieur supérieure|inférieur inférieure|antérieur antérieure|postérieur postérieure|intérieur intérieure|extérieur extérieure
ultérieur ultérieure|professeur professeure professeuse|ingénieur ingénieure|auteur auteure autrice|docteur docteure doctoresse
gouverneur gouverneure|chef cheffe|successeur successeure|prédécesseur prédécesseure|entrepreneur entrepreneure entrepreneuse
pécheur pécheresse|vengeur vengeresse|procureur procureure|défenseur défenseure|censeur censeure|œil yeux|ciel cieux|aïeul aïeux aïeule
bonhomme bonshommes|monsieur messieurs|madame mesdames|mademoiselle mesdemoiselles|celui celle ceux celles|ce cet cette ces|mon ma mes
ton ta tes|son sa ses|notre nos|votre vos|leur leurs|le la les|un une|du des|au aux|quel quelle quels quelles|lequel laquelle lesquels lesquelles
aucun aucune|chacun chacune|quelqu'un quelques-uns|maximum maxima maximums|minimum minima|quantum quanta|spectrum spectra|média médias
stimulus stimuli|scénario scénarii|curriculum curricula|erratum errata|bref brève|neuf neuve|veuf veuve|sauf sauve|traître traîtresse
steward hôtesse|duc duchesse|comte comtesse|empereur impératrice|ambassadeur ambassadrice|serviteur servante
gouvernant gouvernante|compagnon compagne|dindon dinde|canard cane|neveu nièce|oncle tante|gars garce|vieillard vieillarde`;

/** -al and -ail that take -s. */
const keepsAl =
  /^(?:bal|carnaval|cal|chacal|festival|récital|régal|aval|bancal|fatal|natal|naval|final|glacial|idéal|banal|tonal|jovial|détail|rail|portail|éventail|attirail|chandail|épouvantail|gouvernail|mail|sérail|poitrail|cocktail|éveil)$/;
/** -ou and -eu the other way round. */
const takesX = /^(?:bijou|caillou|chou|genou|hibou|joujou|pou)$/;
const takesS = /^(?:pneu|bleu|émeu|landau|sarrau)$/;
/** -teur that goes -teuse: the ending stands on a verb's stem (`porter`, `porteur`, `porteuse`). */
const teuse =
  /(?:por|ache|men|can|visi|tes|plan|alpinis|emprun|mon|tra|fla|comp|débat|bat|lut|sau|ma|no|répé|rappor|transpor|mi|ajus|conten|ti|convoi)teur$/;

let rows: ReadonlyMap<string, readonly string[]> | undefined;

/** The word in both genders and numbers, as far as its ending foretells them. */
export function frenchNounForms(word: string): readonly string[] {
  rows ??= new Map(
    irregular
      .trim()
      .split(/[|\n]/)
      .map((row) => {
        const [base = '', ...forms] = row.split(' ');
        return [base, forms];
      }),
  );
  const special = rows.get(word);
  const singular = [word, ...(special ?? feminine(word))];
  return [...new Set(singular.flatMap((form) => [form, ...plural(form)]))];
}

function plural(word: string): readonly string[] {
  if (/[sxz]$/.test(word)) return [];
  if (/(?:al|ail)$/.test(word)) {
    const aux = word.replace(/ai?l$/, 'aux');
    if (!keepsAl.test(word))
      return word.endsWith('ail') && !/(?:trav|b|cor|ém|soupir|vant|vitr)ail$/.test(word) ? [`${word}s`] : [aux];
    return [`${word}s`, aux];
  }
  if (takesS.test(word)) return [`${word}s`];
  if (/(?:eau|au|eu|œu)$/.test(word) || takesX.test(word)) return [`${word}x`];
  return [`${word}s`];
}

type Turn = readonly [from: RegExp, ...to: readonly string[]];

/** The first ending that fits decides. */
const turns: readonly Turn[] = [
  [/eux$/, 'euse'],
  [/oux$/, 'ouse'],
  [/teur$/, 'trice', 'teuse', 'teure'],
  [/eur$/, 'euse', 'eure'],
  [/er$/, 'ère'],
  [/if$/, 'ive'],
  [/ien$/, 'ienne'],
  [/yen$/, 'yenne'],
  [/éen$/, 'éenne'],
  [/el$/, 'elle'],
  [/eil$/, 'eille'],
  [/et$/, 'ette', 'ète'],
];

/** A masculine form that no ending betrays: all but these take -e, and these would become another word. */
const noFeminine = /(?:[cefxz]|eau|ou|oi|ui|ail|euil|on|port|cord|gard|bat|mat|cas|cours|avis)$/;

const likeBon =
  /^(?:bon|mignon|breton|espion|champion|patron|lion|baron|piéton|polisson|vigneron|saxon|wallon|bourguignon|gascon|fripon|glouton|cochon|grognon|maigrichon|brouillon|félon|lapon|bûcheron|forgeron|poltron|dragon|démon)$/;

function feminine(word: string): readonly string[] {
  if (likeBon.test(word)) return [`${word}ne`];
  if (masculine.has(word)) return [];
  for (const [from, ...to] of turns) {
    if (!from.test(word)) continue;
    return to.filter((end) => end !== 'teuse' || teuse.test(word)).map((end) => word.replace(from, end));
  }
  return noFeminine.test(word) ? [] : [`${word}e`];
}

/** Nouns whose feminine would be another word: `port`, `porte`; `projet`, `(il) projette`; `mer`, `mère`. */
const masculine = new Set(
  `mer ver fer hiver enfer cancer air clair-obscur port point plan champ part mont bord mot tour coup fond sport pont mur fil film
signal journal poil sol vol début but chant essai emploi envoi appel rappel sel hôtel cri pari oubli pli tri soin gain train bain grain main
projet rejet jet trajet objet effet motif sujet soir noir tir cuir désir plaisir loisir avenir jour jours temps corps gens pas cas avis bois mois
choix accès succès progrès excès nord sud est ouest an ans argent aspirant aimant instant courant front saut souhait trait fait lait retrait contrat
résultat état achat climat débat combat format mandat droit endroit détroit esprit bruit fruit circuit produit profit récit délit conflit crédit
dépôt impôt coût goût bout août atout salut statut institut élément moment mouvement document argument instrument gouvernement bâtiment
sentiment événement évènement département rayonnement accident incident président client agent vent cent parent talent continent
brin vin destin magasin bassin jardin matin terrain lendemain pain sein plein-air bilan écran océan élan cran an roman cadran volcan ruban
rêve calcul recul seuil accueil deuil nombril avril fusil outil profil péril détail rail travail sommeil soleil conseil appareil
éveil réveil orgueil recueil pays fonds poids puits radis tapis permis compromis procès décès congrès palais relais essais
engrais marais rabais bras repas pas matelas amas tas cas gaz nez rez riz quiz sang rang étang long-métrage poing coin soin
besoin témoin juin foin groin babouin musée lycée trophée`.split(/\s+/),
);
