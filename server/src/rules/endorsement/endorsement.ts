import type { Clue, PlacedClue } from '../../engine/rule.ts';
import type { Span } from '../../engine/span.ts';
import { endorsementWords } from '../../lexicon/phrases/endorsement.ts';
import { type Brand, brandsOf } from '../../reading/brands.ts';
import type { Reading } from '../../reading/reading.ts';
import { draftRule, named } from '../rule.ts';
import { hitsOf, type ListHit, opensClause } from '../shared/meant.ts';
import { isTied, tiesOf } from '../shared/ties.ts';
import { endorsementExamples } from './examples/endorsement.ts';

export const endorsement = draftRule({
  id: 'endorsement',
  principle: 'endorsement',
  clause: 'endorsement',
  severity: 'warning',
  summary: {
    en: 'Praise of a firm or product beside the laboratory’s name.',
    fr: 'L’éloge d’une entreprise ou d’un produit à côté du nom du laboratoire.',
  },
  rationale: {
    en: 'A public laboratory buys from many firms and recommends none. Praise from somebody who works there is read, and reprinted, as the laboratory’s own; competitors and auditors read it too.',
    fr: 'Un laboratoire public achète à beaucoup d’entreprises et n’en recommande aucune. L’éloge de quelqu’un de la maison passe pour celui du laboratoire, et se réimprime ; les concurrents et les auditeurs le lisent aussi.',
  },
  fine: {
    en: 'The fact without the adjective: who delivered what, with the firm’s role in the project; or thanks to people, funders and partner institutes.',
    fr: 'Le fait sans l’adjectif : qui a livré quoi, et son rôle dans le projet ; ou des remerciements à des personnes, à des financeurs et à des instituts partenaires.',
  },
  words: endorsementWords,
  examples: endorsementExamples,
  *gather(reading) {
    yield* tiesOf(reading);
    if (reading.kind === 'quote' || reading.spans('procurement').length > 0) return;
    const hits = hitsOf(reading, 'endorsement', lists);
    const acclaimed = reading.spans('acclaim');
    if (hits.length === 0 && acclaimed.length === 0) return;
    const brands = brandsOf(reading);
    const praises = [...hits, ...acclaimed.map((hit) => ({ ...hit, from: 'acclaim' }))]
      .filter((hit) => isUttered(reading, hit))
      .map((hit) => praise(reading, hit, brands));
    for (const span of praises) if (span) yield { kind: 'praise', span } satisfies Clue;
  },
  *check(whole) {
    const praises = whole.clues.filter((clue) => clue.kind === 'praise');
    for (const clue of firstOfEachPassage(praises)) {
      if (!isTied(whole, clue.place.section)) continue;
      const words = named(whole.draft.text.slice(clue.at.start, clue.at.end));
      yield {
        span: clue.at,
        message: {
          en: `${words.en} can be read as the laboratory recommending a product or firm: state the fact without praise, or ask first.`,
          fr: `${words.fr} peut passer pour une recommandation du laboratoire : énoncez le fait sans éloge, ou demandez d’abord.`,
        },
      };
    }
  },
});

const lists = ['patron', 'superb', 'clincher', 'pitch', 'order', 'fond', 'toward', 'glow'];
/** What a negation turns into its contrary; “never been so good” is praise all the same. */
const touchy: ReadonlySet<string> = new Set(['acclaim', 'fond', 'glow', 'order', 'pitch']);
/** How many words behind a hit the name it points to may begin. */
const reach = 2;

/** One praise is one finding: a second one in the same breath says nothing new. */
const firstOfEachPassage = (praises: readonly PlacedClue[]): readonly PlacedClue[] =>
  praises.filter((clue, i) => praises[i - 1]?.index !== clue.index);

function isUttered(reading: Reading, hit: ListHit): boolean {
  if (reading.quoted(hit) || reading.asked(hit) || reading.past(hit) || reading.talkedAbout(hit)) return false;
  if (hit.from === 'order' && !opensClause(reading, hit)) return false;
  return !touchy.has(hit.from) || !reading.negated(hit);
}

/** The stretch that praises, or nothing where the words praise no firm. */
function praise(reading: Reading, hit: ListHit, brands: readonly Brand[]): Span | undefined {
  // “loves” in marks of irony is nobody's love.
  if (hit.from === 'patron') return /["“«]/.test(reading.text.slice(hit.start, hit.end)) ? undefined : hit;
  const behind = brands.find((b) => b.firstWord >= hit.firstWord && b.firstWord <= hit.endWord + reach);
  const beside = brands.find((b) => sentencesApart(reading, b, hit) <= 1);
  const sells = reading.beside(hit, 'trade').length > 0;
  const wares = reading.beside(hit, 'goods').length > 0;
  switch (hit.from) {
    case 'superb':
    case 'clincher':
      return beside || sells ? hit : undefined;
    case 'fond':
      return behind && (wares || sells) ? joined(hit, behind) : undefined;
    case 'toward':
      return (behind || sells) && wares ? joined(hit, behind ?? hit) : undefined;
    case 'pitch':
      return behind && joined(hit, behind);
    case 'acclaim':
    case 'glow':
      return beside &&
        (wares || (hit.from === 'glow' && (sells || hasOf(reading, 'goods') || hasOf(reading, 'vendor')))) &&
        Math.abs(beside.firstWord - hit.firstWord) <= 12 &&
        sentencesApart(reading, beside, hit) === 0
        ? joined(hit, beside)
        : undefined;
    default:
      return behind && (wares || sells || reading.spans('acclaim').length > 0) ? joined(hit, behind) : undefined;
  }
}

const hasOf = (reading: Reading, name: string): boolean => reading.spans(name).length > 0;

const joined = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

const sentencesApart = (reading: Reading, a: Span, b: Span): number =>
  Math.abs(
    reading.sentences.indexOf(reading.sentenceAt(a.start)) - reading.sentences.indexOf(reading.sentenceAt(b.start)),
  );
