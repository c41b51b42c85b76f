import type { Clue, Fix, PlacedClue, Problem, Whole } from '../../engine/rule.ts';
import { fold } from '../../lexicon/fold.ts';
import { materialConnectionWords, vagueTags } from '../../lexicon/phrases/materialConnection.ts';
import type { Policy } from '../../policy/policy.ts';
import { filled } from '../../policy/wording.ts';
import { brandsOf } from '../../reading/brands.ts';
import type { Reading } from '../../reading/reading.ts';
import { draftRule, named } from '../rule.ts';
import { hitsOf, type ListHit } from '../shared/meant.ts';
import { materialConnectionExamples } from './examples/materialConnection.ts';

export const materialConnection = draftRule({
  id: 'material-connection',
  principle: 'endorsement',
  clause: 'endorsement',
  severity: 'warning',
  summary: {
    en: 'A gift, a payment or a favour behind the praise that is not clearly labelled.',
    fr: 'Un cadeau, un paiement ou une faveur derrière l’éloge, sans mention claire.',
  },
  rationale: {
    en: 'Whoever praises what was given or paid for must say so in plain words, at the beginning: “Ad:” or “Advertisement”. Tags such as #sp, #collab or #gifted say nothing to most readers, and laboratories limit the gifts their people may take.',
    fr: 'Qui fait l’éloge de ce qu’on lui a offert ou payé doit le dire en clair, dès le début : « Publicité » ou « Collaboration commerciale ». Des mots-dièse comme #sp ou #collab ne disent rien à la plupart des lecteurs, et les laboratoires limitent les cadeaux acceptés.',
  },
  fine: {
    en: 'The tie is said plainly; a public body, a grant, your family or you yourself paid; nobody who sells gave anything.',
    fr: 'Le lien est dit en clair ; un organisme public, une bourse, votre famille ou vous-même avez payé ; aucun vendeur n’a rien donné.',
  },
  words: materialConnectionWords,
  examples: materialConnectionExamples,
  *gather(reading) {
    for (const token of reading.tokens)
      if (token.kind === 'hashtag' && vagueTags.has(fold(token.text)) && !/^(?:SP|AD)$/.test(token.text))
        yield { kind: 'vague', span: token.span };
      else if (token.kind === 'hashtag' && clearTag.test(token.text) && !asksItself(reading, token.span.end))
        yield { kind: 'label', span: token.span };
    for (const { start, end, from } of hitsOf(reading, 'material-connection', ['label', 'own']))
      yield { kind: from, span: { start, end } };
    yield* connectionsOf(reading);
  },
  *check(whole) {
    const { sponsor, spans } = whole.profile;
    if (sponsor && spans.sponsor && !whole.clues.some((clue) => clue.kind === 'label'))
      yield { ...problemOf(whole, spans.sponsor), fixes: labelled(whole, undefined) };
    const clues = whole.clues.filter((clue) => clue.kind !== 'label' && clue.kind !== 'own');
    for (const clue of clues.filter((c, i) => clues[i - 1]?.index !== c.index))
      if (!isSaid(whole, clue)) yield { ...problemOf(whole, clue.at), fixes: labelled(whole, clue) };
  },
});

/** Tags that readers understand; #AD in capitals is the Antiproton Decelerator. */
const clearTag =
  /^(?:ad|advert|advertisement|anzeige|publicit[eé]|sponsored|paidpartnership|collaborationcommerciale|partenariatr[eé]mun[eé]r[eé])$/i;

/** “#ad? #collab?” plays with the label. */
const asksItself = (reading: Reading, end: number): boolean => /^\s*\?/.test(reading.raw.slice(end));

function* connectionsOf(reading: Reading): Iterable<Clue> {
  if (reading.kind === 'quote' || reading.spans('procurement').length > 0) return;
  const hits = hitsOf(reading, 'material-connection', ['code', 'gift', 'given', 'hint', 'hospitality']);
  if (hits.length === 0) return;
  const meant = hits.filter((hit) => !reading.asked(hit) && !reading.talkedAbout(hit) && !reading.past(hit));
  for (const hit of meant) {
    const { start, end } = hit;
    if (isTelling(reading, hit)) yield { kind: hit.from, span: { start, end } };
  }
}

/** A fee speaks for itself; a present, a dinner or a wink needs somebody who sells, and a dinner or a wink a kind word too. */
function isTelling(reading: Reading, hit: ListHit): boolean {
  const has = (name: string): boolean => reading.spans(name).length > 0;
  const branded = (): boolean => brandsOf(reading).length > 0;
  switch (hit.from) {
    case 'code':
      return true;
    case 'gift':
      return has('vendor') || has('goods') || has('acclaim') || branded();
    case 'given':
      return has('trade') || (has('goods') && branded());
    case 'hint':
      return has('trade') || (has('goods') && (has('acclaim') || branded())) || (has('acclaim') && branded());
    default:
      return (has('trade') || (has('goods') && branded())) && has('acclaim');
  }
}

const isSaid = (whole: Whole<Policy>, clue: PlacedClue): boolean =>
  whole.clues.some(
    (other) =>
      other.place.section === clue.place.section &&
      (other.kind === 'label' || (other.kind === 'own' && other.index === clue.index && clue.kind !== 'vague')),
  );

function problemOf(whole: Whole<Policy>, span: Problem['span']): Problem {
  const words = named(whole.draft.text.slice(span.start, span.end));
  return {
    span,
    message: {
      en: `${words.en} hints at a gift or a deal: say so plainly in the first line (“Ad:”), and check the gift rules.`,
      fr: `${words.fr} laisse deviner un cadeau ou un accord : dites-le dès la première ligne (« Publicité : ») et vérifiez les règles sur les cadeaux.`,
    },
  };
}

/** Puts the policy's label before the first words of the section. */
function labelled(whole: Whole<Policy>, clue: PlacedClue | undefined): readonly Fix[] {
  const first = clue ? whole.draft.places.find((place) => place.section === clue.place.section) : whole.draft.places[0];
  if (!first) return [];
  const text = filled(whole.policy.wordings.sponsorship.short[first.passage.language], {});
  return [
    {
      title: { en: `Begin with “${text}”`, fr: `Commencer par « ${text} »` },
      edits: [{ start: first.start, end: first.start, text: `${text} ` }],
    },
  ];
}
