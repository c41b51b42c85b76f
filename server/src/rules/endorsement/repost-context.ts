import type { Clue, PlacedClue, Whole } from '../../engine/rule.ts';
import { fold } from '../../lexicon/fold.ts';
import { barePointers, repostContextWords, shopHosts } from '../../lexicon/phrases/repostContext.ts';
import { fitsPattern, isOwn } from '../../policy/hosts.ts';
import type { Policy } from '../../policy/policy.ts';
import { draftRule, named } from '../rule.ts';
import { addressesIn, hostOf } from '../shared/addresses.ts';
import { repostContextExamples } from './examples/repostContext.ts';

export const repostContext = draftRule({
  id: 'repost-context',
  principle: 'endorsement',
  clause: 'endorsement',
  severity: 'hint',
  summary: {
    en: 'Something passed on without a word of one’s own or of its source.',
    fr: 'Un contenu relayé sans un mot à soi ni sa source.',
  },
  rationale: {
    en: 'Readers take a repost for agreement, whatever the profile says. One line of your own tells what it is, who says it, and why you show it.',
    fr: 'Le lecteur prend un partage pour un accord, quoi qu’en dise le profil. Une ligne à vous dit ce que c’est, qui le dit et pourquoi vous le montrez.',
  },
  fine: {
    en: 'An official account or a member institute is passed on, or your own words go with it.',
    fr: 'Vous relayez un compte officiel ou un institut membre, ou vos propres mots l’accompagnent.',
  },
  words: repostContextWords,
  examples: repostContextExamples,
  *gather(reading, { genre }, policy) {
    for (const hit of reading.hits('repost-context/unsourced'))
      if (!reading.negated(hit) && !reading.talkedAbout(hit))
        yield { kind: 'unsourced', span: { start: hit.start, end: hit.end } };
    if (genre === 'page') {
      // A page passes nothing on as a post does; only whether it names a source matters.
      const link = reading.tokens.find(({ kind }) => kind === 'url' || kind === 'link');
      if (link) yield { kind: 'link', span: link.span };
      return;
    }
    const rest = reading.raw.trim();
    const handle = /^(?:RT|MT)\s+@([\w.@-]+)\s*:?/.exec(rest);
    if (handle) {
      if (!isOurs(policy, handle[1] as string))
        yield { kind: 'repost', span: { start: 0, end: handle[0].trimEnd().length } } satisfies Clue;
      return;
    }
    const isLong = rest.length > longestPointer;
    const plain = isLong ? rest : plainly(reading.text);
    if (barePointers.has(plain)) yield { kind: 'pointer', span: { start: 0, end: reading.raw.trimEnd().length } };
    else if (plain === '') yield { kind: 'silent', span: { start: 0, end: 0 } };
    else if (reading.kind === 'quote') yield { kind: 'quote', span: { start: 0, end: 0 } };
    else yield { kind: 'own', span: { start: 0, end: 0 } };
    for (const { text, span } of addressesIn(reading)) {
      const shop =
        !isOwn(policy.organisation, text) &&
        (shopHosts.some((h) => fitsPattern(hostOf(text), h)) || sellingPath.test(text));
      yield { kind: shop ? 'shop' : 'link', span };
    }
    for (const token of reading.tokens) if (token.kind === 'image') yield { kind: 'image', span: token.span };
  },
  *check(whole) {
    const sections = new Set(whole.clues.map((clue) => clue.place.section));
    for (const section of sections) {
      const own = whole.clues.filter((clue) => clue.place.section === section);
      const has = (...kinds: readonly string[]): boolean => own.some((clue) => kinds.includes(clue.kind));
      const spoken = has('own');
      for (const clue of own) {
        const told =
          (clue.kind === 'repost' && !spoken) ||
          (clue.kind === 'pointer' && !spoken && has('link', 'shop', 'quote', 'image')) ||
          (clue.kind === 'shop' && whole.genre === 'post') ||
          (clue.kind === 'unsourced' && !has('link'));
        if (told) yield problemOf(whole, clue);
      }
    }
  },
});

/** UTF-16 units of a passage that may be no more than “look at this”. */
const longestPointer = 80;

const plainly = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();

const sellingPath = /\/(?:add-to-cart|basket|cart|checkout|panier|produits?|products?|shop|boutique)(?:[/?#]|$)/i;

const isOurs = ({ organisation, accounts }: Policy, handle: string): boolean =>
  fold(handle).includes(fold(organisation.short)) || accounts.some((account) => fold(account.handle) === fold(handle));

function problemOf(whole: Whole<Policy>, clue: PlacedClue) {
  const words = named(whole.draft.text.slice(clue.at.start, clue.at.end));
  const shop = clue.kind === 'shop';
  return {
    span: clue.at,
    message: {
      en: shop
        ? `${words.en} leads to a shop: say in a line why it is here, or link a page that sells nothing.`
        : `${words.en} passes something on as if you agreed: add a line on what it is and who says it.`,
      fr: shop
        ? `${words.fr} mène à une boutique : dites en une ligne pourquoi, ou liez une page qui ne vend rien.`
        : `${words.fr} relaie un contenu comme si vous l’approuviez : ajoutez une ligne sur ce que c’est et qui le dit.`,
    },
  };
}
