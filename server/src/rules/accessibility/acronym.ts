import type { Bilingual, Language } from '../../engine/draft.ts';
import type { Audience } from '../../engine/profile.ts';
import type { Fix, PlacedClue, Whole, Words } from '../../engine/rule.ts';
import type { Acronym } from '../../lexicon/acronyms.ts';
import { elides } from '../../lexicon/articles.ts';
import { acronymOf, expansionPatterns, shortOfExpansion } from '../../lexicon/expansions.ts';
import { fold } from '../../lexicon/fold.ts';
import type { Policy } from '../../policy/policy.ts';
import { shortFormsIn } from '../../reading/shortForms.ts';
import { draftRule, named, type Problem } from '../rule.ts';
import { bracketBehind, nounReplaced } from '../shared/wording.ts';
import { acronymExamples } from './examples/acronym.ts';

const id = 'acronym';

/** Made when a lexicon is: most processes read one language. */
const words: Words = {
  get en() {
    return { expansions: expansionPatterns('en') };
  },
  get fr() {
    return { expansions: expansionPatterns('fr') };
  },
};

export const acronym = draftRule({
  id,
  principle: 'accessibility',
  clause: 'accessibility',
  severity: 'hint',
  summary: {
    en: 'A short form that the draft never writes out.',
    fr: 'Un sigle que le texte ne développe nulle part.',
  },
  rationale: {
    en: 'Capitals are a password: those who know it feel at home, all others feel that the post is not for them. Written out once, with the short form in brackets, it may be used freely.',
    fr: 'Un sigle est un mot de passe\u00a0: qui le connaît se sent chez soi, tous les autres sentent que le message ne leur est pas destiné. Développé une fois, suivi du sigle entre parenthèses, il peut ensuite servir librement.',
  },
  fine: {
    en: 'It is a name (CERN, ATLAS), everybody knows it (DNA), or the draft writes it out elsewhere.',
    fr: 'C’est un nom (CERN, ATLAS), tout le monde le connaît (ADN), ou le texte le développe ailleurs.',
  },
  options: {
    allow: {
      type: 'strings',
      default: [],
      summary: { en: 'Short forms that may stand alone here.', fr: 'Sigles qui peuvent rester seuls ici.' },
    },
  },
  words,
  examples: acronymExamples,
  *gather(reading, setting) {
    if (setting.audience === 'expert') return;
    for (const { start, end, pattern } of reading.hits(`${id}/expansions`))
      yield { kind: 'expansion', span: { start, end }, value: shortOfExpansion(reading.language, pattern) };
    if (reading.kind === 'quote') return;
    for (const { start, end, text, known } of shortFormsIn(reading)) {
      const span = { start, end };
      if (!concerns(known, setting.audience)) continue;
      const isSaid = reading.explained(span) || reading.talkedAbout(span);
      yield { kind: isSaid ? 'expansion' : reading.kind, span, value: known?.short ?? text.replace(/s$/, '') };
    }
  },
  *check(whole) {
    const free = new Set(((whole.options.allow as readonly string[] | undefined) ?? []).map(fold));
    for (const clue of whole.clues) if (clue.kind === 'expansion') free.add(fold(clue.value as string));
    const first = new Map<string, PlacedClue>();
    for (const clue of whole.clues) {
      const short = clue.value as string;
      if (clue.kind === 'expansion' || free.has(fold(short))) continue;
      const known = first.get(short);
      if (!known || (known.kind === 'heading' && clue.kind !== 'heading')) first.set(short, clue);
    }
    for (const clue of first.values()) yield problem(whole, clue);
  },
});

/** A short form that no list has is asked for in texts for everybody alone. */
function concerns(known: Acronym | undefined, audience: Audience): boolean {
  return audience === 'general' || (audience === 'informed' && known?.level === 'expert');
}

function problem(whole: Whole<Policy>, clue: PlacedClue): Problem {
  const written = whole.draft.text.slice(clue.at.start, clue.at.end);
  const word = named(written);
  const { language } = clue.place.passage;
  const known = acronymOf(written);
  const said = known?.[language];
  if (!known || said === undefined) return { span: clue.at, message: unknown(word) };
  const other = known.or?.map((o) => o[language]).filter((o) => o !== undefined);
  if (other?.length) return { span: clue.at, message: ambiguous(word, [said, ...other]) };
  return {
    span: clue.at,
    message: {
      en: `${word.en} is a closed door to many readers: write “${said} (${known.short})” at its first use.`,
      fr: `${word.fr} est une porte close pour beaucoup de lecteurs\u00a0: écrivez «\u00a0${said} (${known.short})\u00a0» à la première apparition.`,
    },
    fixes: clue.kind === 'heading' ? [] : fixesFor(whole.draft.text, clue, written, said, language),
  };
}

const unknown = (word: Bilingual): Bilingual => ({
  en: `${word.en} is not written out anywhere: say what it stands for at its first use.`,
  fr: `${word.fr} n’est développé nulle part\u00a0: dites ce que ces lettres signifient à leur première apparition.`,
});

const ambiguous = (word: Bilingual, all: readonly string[]): Bilingual => ({
  en: `${word.en} can stand for ${all.map((s) => `“${s}”`).join(' or ')}: write out which.`,
  fr: `${word.fr} peut signifier ${all.map((s) => `«\u00a0${s}\u00a0»`).join(' ou ')}\u00a0: précisez lequel.`,
});

function fixesFor(text: string, { at }: PlacedClue, written: string, said: string, language: Language): readonly Fix[] {
  const title: Bilingual = { en: `Write it out: “${said}”`, fr: `Le développer\u00a0: «\u00a0${said}\u00a0»` };
  const isPlural = written.endsWith('s');
  if (isPlural && !isRegular(said)) return [];
  const full = isPlural ? `${said}s` : said;
  const before = text.slice(Math.max(0, at.start - 12), at.start);
  // Behind an article that fits only the letters, the order is turned round: « l’AD (Décélérateur d’antiprotons) ».
  const isTurned = language === 'fr' && !fitsFrench(before, full);
  const words = before.endsWith('(') ? `${full}, ${written}` : `${full} (${written})`;
  const edit = isTurned ? bracketBehind(text, at, full) : nounReplaced(text, { ...at, language }, words);
  return edit ? [{ title, edits: [edit] }] : [];
}

const isRegular = (said: string): boolean =>
  /[^sxyz]$/i.test(said) && !/(?:[cs]h|ics)$/i.test(said) && !/\s(?:of|for)\s/.test(said);

function fitsFrench(before: string, said: string): boolean {
  if (/(?:^|[^\p{L}])(?:l|d|qu|jusqu)[’']$/iu.test(before)) return elides(said);
  return !elides(said) || !/(?:^|[^\p{L}])(?:le|la|de|du|au|que|ce|ma|sa)[\s\u00A0]$/iu.test(before);
}
