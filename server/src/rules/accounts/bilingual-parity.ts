import type { Bilingual, Language } from '../../engine/draft.ts';
import type { Beside, Clue, PlacedClue, Problem, Whole } from '../../engine/rule.ts';
import type { Span } from '../../engine/span.ts';
import { fold } from '../../lexicon/fold.ts';
import { WordKind } from '../../lexicon/words.ts';
import type { Policy } from '../../policy/policy.ts';
import { aiLabelsIn } from '../../reading/aiLabel.ts';
import { datesIn } from '../../reading/dates.ts';
import { framingsOf } from '../../reading/framing.ts';
import { draftRule, named } from '../rule.ts';

/** Parts shorter than this many words are a greeting, not a version. */
const fewest = 6;

interface Value {
  readonly language: Language;
  readonly key: string;
}

export const bilingualParity = draftRule({
  id: 'bilingual-parity',
  principle: 'accounts',
  clause: 'language',
  severity: 'information',
  summary: {
    en: 'The English and French parts of a draft say different things.',
    fr: 'Les parties anglaise et française d’un brouillon ne disent pas la même chose.',
  },
  rationale: {
    en: 'Readers of both languages deserve the same numbers, links, labels and reservations. A difference is usually a late change made in one version only.',
    fr: 'Les lecteurs des deux langues méritent les mêmes nombres, liens, mentions et réserves. Une différence vient d’ordinaire d’un changement tardif fait dans une seule version.',
  },
  examples: {
    en: {
      finds: [
        'The machine ran at 13.6 TeV for «120» days of this year.\n\nLa machine a fonctionné à 13,6 TeV pendant «112» jours de cette année.',
        'Read all about the new magnets of the machine: «https://home.cern/a»\n\nTout savoir sur les nouveaux aimants de la machine, ici même.',
        '«AI-generated image». The magnets of the machine are cold again.\n\nLes aimants de la machine sont de nouveau froids.',
      ],
      allows: [
        'The machine ran at 13.6 TeV for 120 days.\n\nLa machine a fonctionné à 13,6 TeV pendant 120 jours.',
        'We count 10,000 visitors of the machine.\n\nNous comptons 10 000 visiteurs de la machine.',
        'The machine ran for 120 days of this year.',
        'Bonjour !\n\nThe machine ran for 120 days of this year.',
        'The event starts at 2 pm in the big hall.\n\nL’événement commence à 14 h dans la grande salle.',
      ],
    },
    fr: {
      finds: [
        'Le détecteur a dix ans et il pèse «7000» tonnes.\n\nThe detector is ten years old and it weighs «7,500» tonnes.',
        'Inscrivez-vous à la visite de la machine : «https://visit.cern»\n\nRegister for the visit of the machine now.',
        '«Image générée par IA». Les aimants de la machine sont froids.\n\nThe magnets of the machine are cold.',
      ],
      allows: [
        'Le détecteur pèse 7000 tonnes et il a dix ans.\n\nThe detector weighs 7,000 tonnes and it is ten years old.',
        'Le détecteur pèse 7000 tonnes et il a dix ans.',
        'La visite commence à 14 h 30 dans le hall.\n\nThe visit starts at 2.30 pm in the hall.',
      ],
    },
  },
  readsBeside: true,
  *gather(reading): Iterable<Clue> {
    const { language, words } = reading;
    const at = (kind: string, span: { start: number; end: number }, key: string): Clue => ({
      kind,
      span,
      value: { language, key } satisfies Value,
    });
    if (words.length >= fewest) yield at('part', { start: 0, end: reading.raw.length }, '');
    const dates = reading.spans('date');
    for (let i = 0; i < words.length; i++) {
      if (words.kind[i] !== WordKind.number) continue;
      const span = { start: words.start[i] as number, end: words.end[i] as number };
      // Hours are written differently in the two languages, and so are dates.
      if (isHour(reading.text, span) || dates.some((d) => d.start <= span.start && d.end >= span.end)) continue;
      const whole = spaced(reading.text, span.start);
      if (whole.start < span.start) continue;
      yield at('number', whole, digitsOf(reading.text.slice(whole.start, whole.end)));
    }
    for (const token of reading.tokens)
      if (token.kind === 'url' && token.text.includes('/')) yield at('link', token.span, token.text);
    for (const { span, month, day } of /\d/.test(reading.text) ? datesIn(reading.text, language) : [])
      yield at('date', span, `${month}-${day}`);
    for (const named of ['experiment', 'machine'])
      for (const { start, end } of reading.spans(named)) {
        const name = reading.text.slice(start, end);
        // Names written out are others in the other language.
        if (/^[\p{Lu}\d][^ \p{Lu}\d]*[\p{Lu}\d][^ ]*$/u.test(name)) yield at('name', { start, end }, fold(name));
      }
    for (const token of reading.tokens)
      if (token.kind === 'image' && token.text.trim() !== '') yield at('alt', token.textSpan, 'alt');
    for (const { span } of aiLabelsIn(reading)) yield at('label', span, 'label');
    for (const { start, end, strength } of framingsOf(reading))
      if (strength === 'strong') yield at('disclaimer', { start, end }, 'disclaimer');
  },
  *check(whole): Iterable<Problem> {
    const { clues, draft, beside, profile } = whole;
    if (profile.translationOf !== undefined && beside) {
      const declared = profile.spans['translation-of'];
      if (declared) yield* besideProblems(whole, beside, profile.translationOf, declared);
      return;
    }
    if (whole.genre === 'page') return;
    const inLanguage = (language: Language): readonly PlacedClue[] =>
      clues.filter((clue) => told(clue).language === language);
    const [english, french] = [inLanguage('en'), inLanguage('fr')];
    if (!isTranslation(english, french)) return;
    for (const [own, other] of [
      [english, french],
      [french, english],
    ] as const) {
      for (const clue of missingIn(other, own)) {
        const words = named(draft.text.slice(clue.at.start, clue.at.end), 40);
        yield { span: clue.at, message: missing(words, told(clue).language) };
      }
    }
  },
});

const told = (clue: PlacedClue): Value => clue.value as Value;

/** What one version says and the other does not; links may lead to each language's own page, and names may be left out of one part of a draft. */
function missingIn(other: readonly PlacedClue[], own: readonly PlacedClue[]): readonly PlacedClue[] {
  return own.filter(
    (clue) =>
      compared.has(clue.kind) &&
      !other.some((o) => o.kind === clue.kind && (clue.kind === 'link' || told(o).key === told(clue).key)),
  );
}

const compared = new Set(['number', 'link', 'label', 'disclaimer']);
const comparedBeside = [...compared, 'date', 'name', 'alt'];
/** So many of what the other version alone says are told. */
const mostTold = 3;

/** Two files: what is here only is told in its place, what is there only at the header's line. */
function* besideProblems(
  { clues, draft }: Whole<Policy>,
  beside: Beside | 'missing',
  path: string,
  declared: Span,
): Iterable<Problem> {
  const file = named(path, 60);
  if (beside === 'missing') {
    yield {
      span: declared,
      message: {
        en: `${file.en} cannot be read from here: name the file this draft translates, from its own folder.`,
        fr: `${file.fr} ne peut pas être lu d’ici\u00a0: indiquez le fichier traduit, à partir du dossier de ce brouillon.`,
      },
    };
    return;
  }
  const seen = new Set<string>();
  for (const clue of clues.filter((c) => isOnlyIn(c, beside.clues))) {
    const what = `${clue.kind} ${told(clue).key}`;
    if (seen.has(what)) continue;
    seen.add(what);
    const words = named(draft.text.slice(clue.at.start, clue.at.end), 40);
    yield {
      span: clue.at,
      message: {
        en: `${words.en} stands here and not in ${file.en}: let both versions say the same.`,
        fr: `${words.fr} figure ici et non dans ${file.fr}\u00a0: dites la même chose dans les deux versions.`,
      },
    };
  }
  const there = new Map<string, string>();
  for (const clue of beside.clues.filter((c) => isOnlyIn(c, clues)))
    there.set(`${clue.kind} ${told(clue).key}`, beside.draft.text.slice(clue.at.start, clue.at.end));
  if (there.size === 0) return;
  const words = [...there.values()].slice(0, mostTold).map((text) => named(text, 40));
  const more = there.size > mostTold ? '…' : '';
  yield {
    span: declared,
    message: {
      en: `${file.en} says what is missing here: ${words.map(({ en }) => en).join(', ')}${more}.`,
      fr: `${file.fr} dit ce qui manque ici\u00a0: ${words.map(({ fr }) => fr).join(', ')}${more}.`,
    },
  };
}

function isOnlyIn(clue: PlacedClue, others: readonly PlacedClue[]): boolean {
  const { key } = told(clue);
  const alike = (o: PlacedClue): boolean => o.kind === clue.kind && (clue.kind === 'link' || told(o).key === key);
  return comparedBeside.includes(clue.kind) && !others.some(alike);
}

const isHour = (text: string, { start, end }: { start: number; end: number }): boolean =>
  /^\s?(?:h\b|h\d|am\b|pm\b|a\.m|p\.m|heures?|:\d)/i.test(text.slice(end, end + 8)) ||
  /(?:\bh\s?|\d:)$/i.test(text.slice(Math.max(0, start - 4), start));

/** Two versions of one text: of much the same length. */
function isTranslation(english: readonly PlacedClue[], french: readonly PlacedClue[]): boolean {
  const size = (clues: readonly PlacedClue[]): number =>
    clues.filter((c) => c.kind === 'part').reduce((n, c) => n + c.at.end - c.at.start, 0);
  const [en, fr] = [size(english), size(french)];
  return en > 0 && fr > 0 && en / fr < 2 && fr / en < 2;
}

const missing = (words: Bilingual, language: Language): Bilingual =>
  language === 'en'
    ? {
        en: `${words.en} stands in the English part only: say the same in the French one.`,
        fr: `${words.fr} ne figure que dans la partie anglaise : dites la même chose en français.`,
      }
    : {
        en: `${words.en} stands in the French part only: say the same in the English one.`,
        fr: `${words.fr} ne figure que dans la partie française : dites la même chose en anglais.`,
      };

/** A number with its spaced thousands: `10 000`. */
function spaced(text: string, start: number): { start: number; end: number } {
  const before = /\d{1,3}(?:[ \u00A0\u202F]\d{3}){0,5}[ \u00A0\u202F]$/.exec(
    text.slice(Math.max(0, start - 24), start),
  );
  const from = before && /^\d{3}/.test(text.slice(start)) ? start - before[0].length : start;
  const all = /^\d{1,3}(?:[ \u00A0\u202F]\d{3})+|^\d[\d.,]*\d|^\d/.exec(text.slice(from, from + 40));
  return { start: from, end: from + (all?.[0].length ?? 1) };
}

/** `13.6` and `13,6`, `10,000` and `10 000` are the same number. */
function digitsOf(number: string): string {
  const bare = number.replace(/[ \u00A0\u202F]/g, '');
  return /^\d{1,3}(?:[.,]\d{3})+$/.test(bare) ? bare.replace(/[.,]/g, '') : bare.replace(',', '.');
}
