import type { Bilingual, Language } from '../../engine/draft.ts';
import type { Audience } from '../../engine/profile.ts';
import type { Edit, Fix, PlacedClue, Severity, Whole } from '../../engine/rule.ts';
import type { Level } from '../../lexicon/concept.ts';
import { acronymOf } from '../../lexicon/expansions.ts';
import { fold } from '../../lexicon/fold.ts';
import type { Policy } from '../../policy/policy.ts';
import { type TermUse, termsIn } from '../../reading/terms.ts';
import { draftRule, named, type Problem } from '../rule.ts';
import { bracketBehind, nounReplaced } from '../shared/wording.ts';
import { jargonExamples } from './examples/jargon.ts';

const id = 'jargon';

type Value = Pick<TermUse, 'concept' | 'number'> & { readonly explained: boolean };

/** How loud a word is, by who knows it and who reads. */
const severities: Readonly<Record<Level, Partial<Record<Audience, Severity>>>> = {
  everybody: {},
  informed: { general: 'hint' },
  expert: { general: 'information', informed: 'hint' },
};

/** Short forms are the business of `acronym`. */
const isShortForm = (text: string): boolean => /^[\p{Lu}\d-]{2,}s?$/u.test(text) && acronymOf(text) !== undefined;

export const jargon = draftRule({
  id,
  principle: 'accessibility',
  clause: 'accessibility',
  severity: 'information',
  summary: {
    en: 'A specialist’s word that the draft never explains.',
    fr: 'Un mot de spécialiste que le texte n’explique nulle part.',
  },
  rationale: {
    en: 'Readers follow a text when they know nearly all its words. A word that a physicist no longer hears as special stops everybody else. Said plainly, or explained once where it first stands, it costs nobody anything.',
    fr: 'On suit un texte quand on en connaît presque tous les mots. Un mot que les physiciens n’entendent plus comme spécial arrête tous les autres. Dit simplement, ou expliqué une fois à sa première apparition, il ne coûte rien à personne.',
  },
  fine: {
    en: 'The draft explains the word somewhere, or its readers know it: declare “audience: informed” or “expert”.',
    fr: 'Le texte explique le mot quelque part, ou ses lecteurs le connaissent\u00a0: déclarez «\u00a0audience: informed\u00a0» ou «\u00a0expert\u00a0».',
  },
  options: {
    allow: {
      type: 'strings',
      default: [],
      summary: {
        en: 'Terms that need no explanation here.',
        fr: 'Termes qui n’ont pas besoin d’explication ici.',
      },
    },
  },
  examples: jargonExamples,
  *gather(reading, setting) {
    if (setting.audience === 'expert') return;
    const seen = new Map<string, boolean>();
    // Milder words in the sentence that explains another one are part of its explanation.
    let explaining = -1;
    for (const { hit, concept, number } of termsIn(reading)) {
      if (!severities[concept.level][setting.audience] || isShortForm(reading.raw.slice(hit.start, hit.end))) continue;
      const sentence = reading.sentenceAt(hit.start).start;
      if (sentence === explaining && concept.level === 'informed') continue;
      const explained = reading.explained(hit) || reading.talkedAbout(hit);
      if (explained) explaining = sentence;
      const known = seen.get(concept.id);
      // The first use of a passage says enough, unless a later one explains.
      if (known !== undefined && (known || !explained)) continue;
      seen.set(concept.id, explained);
      const value: Value = { concept, number, explained };
      yield { kind: reading.kind, span: { start: hit.start, end: hit.end }, value };
    }
  },
  *check(whole) {
    const allowed = new Set(((whole.options.allow as readonly string[] | undefined) ?? []).map(fold));
    const first = new Map<string, PlacedClue | undefined>();
    for (const clue of whole.clues) {
      const { concept, explained } = clue.value as Value;
      const known = first.get(concept.id);
      if (explained) first.set(concept.id, undefined);
      else if (!first.has(concept.id) || (known?.kind === 'heading' && clue.kind !== 'heading'))
        first.set(concept.id, clue);
    }
    for (const clue of first.values()) {
      if (!clue) continue;
      const { concept } = clue.value as Value;
      const { language } = clue.place.passage;
      const isAllowed =
        allowed.has(fold(whole.draft.text.slice(clue.at.start, clue.at.end))) ||
        allowed.has(fold(concept[language].term));
      if (!isAllowed) yield problem(whole, clue);
    }
  },
});

function problem(whole: Whole<Policy>, clue: PlacedClue): Problem {
  const { concept, number } = clue.value as Value;
  const word = named(whole.draft.text.slice(clue.at.start, clue.at.end));
  const { gloss: en } = concept.en;
  const { gloss: fr } = concept.fr;
  const severity = severities[concept.level][whole.audience];
  const fixes = fixesFor(whole.draft.text, clue, concept, number);
  return {
    span: clue.at,
    message: {
      en: `${word.en} is a specialist’s word: say it plainly, or explain it at its first use (${en}).`,
      fr: `${word.fr} est un mot de spécialiste\u00a0: dites-le simplement ou expliquez-le à sa première apparition (${fr}).`,
    },
    ...(severity ? { severity } : {}),
    fixes,
  };
}

function fixesFor(text: string, clue: PlacedClue, concept: Value['concept'], number: Value['number']): readonly Fix[] {
  if (number === 'other') return [];
  const { language } = clue.place.passage;
  const term = concept[language];
  const fixes: Fix[] = [];
  const plain = number === 'plural' ? term.plainPlural : term.plain;
  if (plain !== undefined) {
    const noun = { ...clue.at, language, gender: term.gender };
    const edit = nounReplaced(text, noun, plain, term.plainGender);
    if (edit) fixes.push(fixed(edit, { en: `Say “${plain}”`, fr: `Dire «\u00a0${plain}\u00a0»` }));
  }
  const edit = clue.kind === 'heading' ? undefined : bracketBehind(text, clue.at, glossOf(term, number, language));
  if (edit)
    fixes.push(
      fixed(edit, { en: `Explain it: “${term.gloss}”`, fr: `L’expliquer\u00a0: «\u00a0${term.gloss}\u00a0»` }),
    );
  return fixes;
}

const fixed = (edit: Edit, title: Bilingual): Fix => ({ title, edits: [edit] });

/** Behind a plural the explanation names the singular, for it speaks of one: “hadrons (hadron: particle made of quarks)”. */
function glossOf(term: Value['concept']['en'], number: Value['number'], language: Language): string {
  if (number !== 'plural') return term.gloss;
  return `${term.term.replace(/^=/, '')}${language === 'fr' ? '\u00a0' : ''}: ${term.gloss}`;
}
