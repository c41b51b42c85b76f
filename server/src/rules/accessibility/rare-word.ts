import type { Language } from '../../engine/draft.ts';
import type { PlacedClue } from '../../engine/rule.ts';
import { fold } from '../../lexicon/fold.ts';
import { levelOf } from '../../lexicon/frequency.ts';
import { WordKind } from '../../lexicon/words.ts';
import type { Reading } from '../../reading/reading.ts';
import { isReference } from '../../reading/references.ts';
import { draftRule, named } from '../rule.ts';
import { rareWordExamples } from './examples/rareWord.ts';

/** As rare as this, in half logarithms of the rank, or in no list at all. */
const rarest = 23;
/**
 * Rare words are of two kinds: those that are merely seldom written (“clunky”, typing errors) and the learned ones, which stop a reader.
 * The learned ones are built of Greek and Latin parts.
 */
const learned =
  /(?:aero|aniso|anthrop|baro|bary|bio|chrom|cryo|crypto|crystall|cristall|cyto|dendr|diffract|electro|endo|epi[dgst]|eutect|exo|ferro|fluor|genom|genot|geo[mpst]|globul|glyc|gyro|hepat|hetero|homeo|hydro|hygro|hyper|immuno|iso[mt]|kinet|cinet|lipid|litho|lymph|magneto|metabol|meteor|micro|mito|morph|nano|necro|neuro|nucle[io]|ontolog|ophthalm|osteo|oxid|oxyd|paleo|patho|pharmac|phen[oy]|phospho|photo|phylo|physio(?!ther)|piezo|polym|proteo|pseudo|psych|pyro|radio|rheo|seismo|spectro|stereo|stoch|stoech|sulf|sulph|synth|tecton|thermo|tomogra|topolog|tribo|trop[oh]|ultra|vascul|xeno|zoo[nst])|(?:logy|logies?|metry|graph(?:y|ies|ie|ic)|scop(?:y|ies?|ic|ique)|ics?|ical(?:ly)?|iques?|oids?|osis|oses?|[^c]ases?|tomy|somes?|ium|ylene|phils?|phobic|genesis|genic|lysis|lytic|trop(?:ic|y|ie)|mer(?:e?s)?|mere|idae)$/;
/** Endings that plain words have as well; only a word in no list counts with them. */
const weak = /(?:mers?|[^c]ases?|oses?|ics?|ical(?:ly)?|iques?)$/;
const shortest = 5;
/** Half logarithms of the rank: a word this common in the other language is borrowed from it. */
const foreign = 19;
/** Beyond these the draft is for specialists, and one more name of a gene helps nobody. */
const mostFindings = 5;
const other: Readonly<Record<Language, Language>> = { en: 'fr', fr: 'en' };

export const rareWord = draftRule({
  id: 'rare-word',
  principle: 'accessibility',
  clause: 'accessibility',
  severity: 'hint',
  summary: {
    en: 'A word that hardly any reader meets elsewhere, unexplained.',
    fr: 'Un mot que presque aucun lecteur ne rencontre ailleurs, sans explication.',
  },
  rationale: {
    en: 'Every field has its own words, and no glossary holds them all. How seldom a word stands in ordinary texts tells how many readers stop at it.',
    fr: 'Chaque discipline a ses mots, et aucun glossaire ne les contient tous. La rareté d’un mot dans les textes ordinaires dit combien de lecteurs s’y arrêtent.',
  },
  fine: {
    en: 'The draft explains it, or readers in the know are meant (“audience: informed”).',
    fr: 'Le texte l’explique, ou il s’adresse à un public averti («\u00a0audience: informed\u00a0»).',
  },
  options: {
    allow: {
      type: 'strings',
      default: [],
      summary: { en: 'Words that need no explanation here.', fr: 'Mots qui n’ont pas besoin d’explication ici.' },
    },
  },
  examples: rareWordExamples,
  *gather(reading, { audience }) {
    if (audience !== 'general' || reading.kind === 'quote' || isReference(reading)) return;
    for (const { start, end, form } of rareWordsIn(reading)) {
      const explained = reading.explained({ start, end }) || reading.talkedAbout({ start, end });
      yield { kind: explained ? 'explained' : reading.kind, span: { start, end }, value: form };
    }
  },
  *check(whole) {
    const done = new Set(
      ((whole.options.allow as readonly string[] | undefined) ?? []).map((word) => base(fold(word))),
    );
    for (const clue of whole.clues) if (clue.kind === 'explained') done.add(clue.value as string);
    let left = mostFindings;
    for (const clue of whole.clues) {
      if (done.has(clue.value as string) || left === 0) continue;
      done.add(clue.value as string);
      left--;
      yield { span: clue.at, message: messageOf(whole.draft.text, clue) };
    }
  },
});

function messageOf(text: string, { at }: PlacedClue) {
  const word = named(text.slice(at.start, at.end));
  return {
    en: `${word.en} lies outside everyday vocabulary: a commoner word, or a few words of explanation, takes more readers along.`,
    fr: `${word.fr} sort du vocabulaire courant\u00a0: un mot plus répandu, ou quelques mots d’explication, emmènerait plus de lecteurs.`,
  };
}

const base = (form: string): string => form.replace(/(?<=.{4})(?:es|s|x)$/, '');

function isLearned(form: string, language: Language): boolean {
  const found = learned.exec(form);
  if (!found) return false;
  const level = levelOf(form, language);
  return level === undefined || (level >= rarest && !weak.test(found[0]));
}

/** Small letters throughout: no name, no short form, no shout. */
const plainWord = /^\p{Ll}[\p{Ll}'’]+$/u;

function* rareWordsIn(reading: Reading): Iterable<{ start: number; end: number; form: string }> {
  const { words, text, language } = reading;
  for (let i = 0; i < words.length; i++) {
    const form = words.fold[i] as string;
    if (words.kind[i] !== WordKind.word || form.length < shortest || !isLearned(form, language)) continue;
    const start = words.start[i] as number;
    const end = words.end[i] as number;
    if (!plainWord.test(text.slice(start, end)) || isPart(reading.raw, start, end)) continue;
    if ((levelOf(form, other[language]) ?? foreign) < foreign) continue;
    if (covering.some((name) => reading.spans(name).some((h) => h.firstWord <= i && h.endWord > i))) continue;
    yield { start, end, form: base(form) };
  }
}

const covering = ['term', 'known', 'experiment', 'machine', 'facility'] as const;

/** Of a compound, an address, an emphasised foreign word, a formula, something crossed out. */
const isPart = (raw: string, start: number, end: number): boolean =>
  /[-‑/_*@#.\\~^$\d]$/.test(raw.slice(Math.max(0, start - 1), start)) ||
  /^(?:[-‑/_*@\\~^$\d(]|\.\p{L})/u.test(raw.slice(end, end + 2));
