import { overlaps, type Span, within } from '../../engine/span.ts';
import type { Hit } from '../../lexicon/hit.ts';
import { labApprovedWords } from '../../lexicon/phrases/labApproved.ts';
import type { Reading } from '../../reading/reading.ts';
import { named, passageRule, textOf } from '../rule.ts';
import { hitsOf, type ListHit } from '../shared/meant.ts';
import { labApprovedExamples } from './examples/labApproved.ts';

export const labApproved = passageRule({
  id: 'lab-approved',
  principle: 'endorsement',
  clause: 'endorsement',
  severity: 'warning',
  summary: {
    en: 'A claim that the laboratory approves, certifies or recommends a product.',
    fr: 'L’affirmation que le laboratoire approuve, certifie ou recommande un produit.',
  },
  rationale: {
    en: 'A public research laboratory tests and buys, and certifies nothing for shops. “CERN-approved” borrows its name to sell; repeating the phrase, even in fun, keeps it alive.',
    fr: 'Un laboratoire public de recherche teste et achète, mais ne certifie rien pour les boutiques. « Approuvé par le CERN » emprunte son nom pour vendre ; répéter la formule, même pour rire, l’entretient.',
  },
  fine: {
    en: 'The Council, a committee or a collaboration really decided it; or you say that there is no such approval.',
    fr: 'Le Conseil, un comité ou une collaboration l’a bel et bien décidé ; ou vous dites qu’il n’existe aucune approbation de ce genre.',
  },
  words: labApprovedWords,
  examples: labApprovedExamples,
  *check(reading) {
    const hits = [...hitsOf(reading, 'lab-approved', ['seal', 'chosen', 'claim']), ...hintsOf(reading)];
    if (hits.length === 0 || reading.hits('lab-approved/disowned').length > 0) return;
    if (reading.spans('procurement').length > 0) return;
    // “Made with Midjourney, checked by a physicist” is a label as it should be.
    const tools = ['ai-tool', 'ai-maker'].flatMap((named) => reading.spans(named));
    const hit = hits.find((found) => isClaimed(reading, found) && !tools.some((tool) => overlaps(tool, found)));
    if (!hit) return;
    const words = named(textOf(reading, hit));
    yield {
      span: { start: hit.start, end: hit.end },
      message: {
        en: `${words.en} sounds as if the laboratory vouched for a product: leave its name out, or link what it really did.`,
        fr: `${words.fr} laisse croire que le laboratoire se porte garant d’un produit : retirez son nom, ou liez ce qu’il a vraiment fait.`,
      },
    };
  },
});

/** How far, in words, the name may stand from what borrows its glory. */
const reach = 6;

/** The name and words that borrow its glory, in a sentence of a text that sells: “the rigour of CERN, at 9 francs”. */
function hintsOf(reading: Reading): readonly ListHit[] {
  const hints = reading.hits('lab-approved/hint');
  if (hints.length === 0 || reading.hits('lab-approved/shop').length === 0) return [];
  const names = [...reading.spans('lab'), ...reading.spans('institute'), ...reading.spans('authority')];
  return hints.flatMap((hint) => {
    const name = names.find(
      (one) => isWithin(reading, one, { ...hint, from: 'hint' }) && wordsApart(one, hint) <= reach,
    );
    return name ? [{ ...hint, ...both(hint, name), from: 'hint' }] : [];
  });
}

const wordsApart = (a: Hit, b: Hit): number => Math.max(a.firstWord - b.endWord, b.firstWord - a.endWord);

const both = (a: Hit, b: Hit) => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
  firstWord: Math.min(a.firstWord, b.firstWord),
  endWord: Math.max(a.endWord, b.endWord),
});

/** Lists that count only where somebody sells. */
const faint: ReadonlySet<string> = new Set(['claim', 'chosen', 'hint']);

function isClaimed(reading: Reading, hit: ListHit): boolean {
  if (reading.negated(hit) || reading.asked(hit)) return false;
  if (reading.talkedAbout(hit) && !sells(reading)) return false;
  if (decides(reading, hit)) return false;
  if (!faint.has(hit.from)) return true;
  if (hit.from === 'claim' && reading.hits('lab-approved/science').some((h) => isWithin(reading, h, hit))) return false;
  if (ownLab.test(textOf(reading, hit))) return reading.spans('sale').length > 0;
  return sells(reading) || (reading.quoted(hit) && reading.kind !== 'quote');
}

const sells = (reading: Reading): boolean => ['sale', 'wares'].some((name) => reading.spans(name).length > 0);

/** “Used in the lab” may be any lab. */
const ownLab = /\b(?:the|our|this|my|le|au|notre|mon|ce) lab(?:o|oratory|oratoire)?$/iu;

/** How far, in words, what a committee decides may stand from the deciding. */
const near = 8;

/** “Approved” beside plans, papers and committees. */
const decides = (reading: Reading, hit: ListHit): boolean =>
  reading
    .hits('lab-approved/decision')
    .some((h) => isWithin(reading, h, hit) && !within(h, hit) && wordsApart(h, hit) <= near);

const isWithin = (reading: Reading, inner: Span, hit: ListHit): boolean => within(inner, reading.sentenceAt(hit.start));
