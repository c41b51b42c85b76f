import type { Bilingual } from '../../engine/draft.ts';
import type { Words } from '../../engine/rule.ts';

export const significanceWordWords: Words = {
  en: {
    /** Words that five standard deviations earn. */
    singular: [
      '(discovers|observes|proves|confirms|establishes|has discovered|has observed|has proved|has proven|has confirmed|detects)',
    ],
    plural: [
      '(discover|observe|prove|confirm|establish|detect|have discovered|have observed|have proved|have proven|have confirmed)',
    ],
    past: ['(discovered|observed|proved|confirmed|detected)'],
    discovery: [
      '(a|an)? (discovery|observation|proof|detection|confirmation)',
      '(a|an)? (definitive|first|clear|unambiguous) (discovery|observation|proof|detection)',
    ],
    /** What three standard deviations earn. */
    evidence: ['(first|strong|clear|new|hard|convincing|solid|compelling)? evidence'],
    /** Words that show a discovery to be an aim, a name or a thing of the past. */
    except: [
      'discovery (channel|claim|level|limit|limits|machine|machines|mode|park|plane|potential|prospects|reach|region|science|significance|space|threshold)',
      '(observed|expected) {3} (excess|deviation|deviations|discrepancy|fluctuation|significance|tension|limit|limits|local|global|upper|lower|cross section|yield|yields|difference|p value|value)',
      '(since|after|before|until) {2} (discovery|observation)',
      '(evidence based|evidence for policy)',
      '(discovered|observed) (in|by|on) <number>',
      '(required|needed|necessary|enough|sufficient|short|far|short of|threshold|bar|standard|benchmark|gold standard|convention) {3} (discovery|observation)',
      '(to|can|could|cannot|would|must|will|might|may) {2} (discover|observe|prove|confirm|establish|detect|be (discovered|observed|proved|confirmed|detected))',
    ],
    /** Spans of sigmas that measure agreement or width, not the strength of a signal. */
    width: [
      '(within|inside|less than|under|up to|of order|about|below|only) {2} <significance>',
      '(consistent|compatible|agrees|agree|agreement|agreeing|in line) {6} <significance>',
      '<significance> {1} (agreement|band|bands|below|clipping|contour|contours|cut|error|errors|exclusion|interval|limit|range|region|regions|resolution|tension|threshold|uncertainty|window|level (exclusion|limit))',
      '(band|bands|contour|contours|cut|error|errors|excluded|exclude|interval|range|region|resolution|uncertainty|width|spread|deviation|deviates|tension|differs|off) {3} <significance>',
    ],
  },
  fr: {
    singular: ['(decouvre|observe|prouve|confirme|etablit|demontre|a decouvert|a observe|a prouve|a confirme|detecte)'],
    plural: [
      '(decouvrent|observent|prouvent|confirment|etablissent|demontrent|ont decouvert|ont observe|ont prouve|ont confirme|avons decouvert|avons observe|detectent)',
    ],
    past: [],
    discovery: [
      '(la|une|cette|premiere|la premiere|une premiere)? (decouverte|observation|preuve|detection|confirmation)',
      '(la|une)? mise en evidence',
    ],
    evidence: ['(des|les|premiers)? elements probants'],
    except: [
      '(machine|potentiel|seuil|niveau|limite|limites|region|canal|plan) (de|a) (decouverte|observation)',
      '(exces|ecart|significance|tension|limite|limites|valeur) {2} (observe|observee|observes|observees)',
      "(depuis|apres|avant|jusqu' a) (la|sa|leur) (decouverte|observation)",
      'preuve de (concept|principe)',
      '(il faut|suffit|suffisant|exige|exiges|requis|necessaire|necessaires|assez|pas encore|seuil|loin|convention) {3} (decouverte|observation|preuve)',
      '(pour|peut|pourra|pourrait|doit|va) {2} (decouvrir|observer|prouver|confirmer)',
      '(confirme|observe|decouvert) en <number>',
    ],
    width: [
      '(a moins de|dans|en deca de|inferieur a|moins de|environ|seulement) {2} <significance>',
      '(compatible|compatibles|coherent|accord|en accord) {6} <significance>',
      '<significance> {1} (pres|bande|bandes|contour|coupure|erreur|exclusion|intervalle|limite|resolution|tension|incertitude)',
      '(bande|bandes|contour|coupure|erreur|exclu|exclue|intervalle|resolution|incertitude|largeur|ecart|tension|differe|differents) {3} <significance>',
    ],
  },
};

/** The ladder of the house style: what to write below three, and from three to five standard deviations. */
export const ladder: Readonly<Record<string, { readonly hint: Bilingual; readonly evidence: Bilingual }>> = {
  singular: {
    hint: { en: 'sees a hint of', fr: 'voit des indices de' },
    evidence: { en: 'finds evidence for', fr: 'trouve des éléments probants de' },
  },
  plural: {
    hint: { en: 'see a hint of', fr: 'voient des indices de' },
    evidence: { en: 'find evidence for', fr: 'trouvent des éléments probants de' },
  },
  past: {
    hint: { en: 'saw a hint of', fr: 'a vu des indices de' },
    evidence: { en: 'found evidence for', fr: 'a trouvé des éléments probants de' },
  },
  discovery: { hint: { en: 'hint', fr: 'indices' }, evidence: { en: 'evidence', fr: 'éléments probants' } },
  evidence: { hint: { en: 'hint', fr: 'indices' }, evidence: { en: 'evidence', fr: 'éléments probants' } },
};

/** Numbers that are written out. */
export const spelled: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
};
