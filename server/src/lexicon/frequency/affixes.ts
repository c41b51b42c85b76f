import type { Language } from '../../engine/draft.ts';

/** An ending, what may stand in its place in the word it was made from, and how many levels rarer that makes the word. */
type Ending = readonly [ending: string, bases: readonly string[], rarer: number];

/** Rows of `how much rarer : bases : endings`, where `-` is nothing; kept by the endings' last letter. */
function byLastLetter(text: string): ReadonlyMap<string, readonly Ending[]> {
  const found = new Map<string, Ending[]>();
  for (const row of text.trim().split('\n')) {
    const [rarer = '', bases = '', endings = ''] = row.split(' : ');
    const from = bases.split(' ').map((base) => base.replace('-', ''));
    for (const ending of endings.split(' ')) {
      const last = ending.slice(-1);
      found.set(last, [...(found.get(last) ?? []), [ending, from, Number(rarer)]]);
    }
  }
  return found;
}

const english = byLastLetter(`
1 : - : s es 's
1 : y : ies ied
1 : - e : ed ing
2 : - e : er ers
2 : - e le : ly
2 : y : ily ier iest iness
2 : - : ness less ful
3 : - e : able ably ability ity ment ments ish ist ists ism
3 : e te : ion ions or ors ation ations
3 : ic : ically
3 : c : cal cally
0 : ize : ise
5 : - e : ise ize ised ized ising izing isation ization
1 : ize : ised ises ising ized izes izing
2 : ize izer : iser isers izer izers
1 : ization : isation isations izations
2 : ize ise : isation ization
0 : or : our
1 : or : ours oured ouring
1 : yze : yse ysed ysing yzed yzing
1 : er : re res`);

const french = byLastLetter(`
1 : - : s x es
1 : - : e
1 : al ail : aux
2 : eur eux : euse euses
2 : teur : trice trices
1 : if : ive ives
1 : el : elle elles
1 : en : enne ennes
1 : on : onne onnes
1 : er : ere eres
1 : er e : er e es ee ees ent ez ant ons ais ait aient
2 : er e : a ai as era erai eras erons erez eront erais erait eraient erions eriez erent ions iez ants ante antes
1 : ger : geons geant geais geait geaient gea
1 : yer : ie ies ient iera ieront ierait
1 : ir i : ir i is it ie ies issons issez issent issant
2 : ir i : issais issait issaient isse ira irai iront irons irait iraient irent issants issante issantes
2 : re : u us ue ues ent ons ez ait aient ant ra ront rait raient
2 : e - : ment
2 : ant : amment
2 : ent : emment
2 : f : vement
2 : eux : eusement
3 : er : eur eurs age ages able ables ement ements ation ations ateur ateurs atrice
3 : e - : isme ismes iste istes
3 : e : ique iques
3 : iser : isation isations
3 : e - : ifier ifie ifient ifiant ification
3 : e - : iser ise isent isant`);

const prefixes: Readonly<Record<Language, RegExp>> = {
  en: /^(?:un|re|non|pre|over|under|mis|dis|anti|multi|inter|sub|super|co|out|semi|micro|mini|mega|self|ultra|post|fore|hyper)/,
  fr: /^(?:re|non|pre|anti|multi|inter|sous|sur|super|co|semi|micro|mini|mega|auto|ultra|post|hyper|de|des|in|im|ir|il|entre)/,
};

const shortestBase = 3;
/** Levels. */
const prefixed = 3;

/** The words that `word` may be a form of or made from, each with how many levels rarer that makes it. */
export function basesOf(
  word: string,
  language: Language,
  prefixesToo = true,
): readonly (readonly [base: string, rarer: number])[] {
  const found: (readonly [string, number])[] = [];
  for (const [ending, bases, rarer] of (language === 'fr' ? french : english).get(word.slice(-1)) ?? []) {
    const at = word.length - ending.length;
    if (at < shortestBase || !word.endsWith(ending)) continue;
    const stem = word.slice(0, at);
    for (const base of bases) found.push([stem + base, rarer]);
    if (language === 'en' && at > shortestBase && stem[at - 1] === stem[at - 2]) found.push([stem.slice(0, -1), rarer]);
  }
  const prefix = prefixesToo && prefixes[language].exec(word)?.[0];
  if (prefix && word.length - prefix.length > shortestBase) found.push([word.slice(prefix.length), prefixed]);
  return found;
}
