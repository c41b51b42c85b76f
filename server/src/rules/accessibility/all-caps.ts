import type { Language } from '../../engine/draft.ts';
import type { Problem } from '../../engine/rule.ts';
import type { Span } from '../../engine/span.ts';
import { acronymOf } from '../../lexicon/expansions.ts';
import { listedLevel } from '../../lexicon/frequency.ts';
import { WordKind } from '../../lexicon/words.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Reading } from '../../reading/reading.ts';
import { isReference } from '../../reading/references.ts';
import { named, passageRule, replaceWith, textOf } from '../rule.ts';
import { allCapsExamples } from './examples/allCaps.ts';

/** Half logarithms of rank: how common a word in capitals must be not to be a name. */
const common = 26;
/** From so many words of a sentence in capitals it is shouting; of two, both must be words of some length. */
const least = 3;
const wordOfTwo = 4;
const bothOfTwo = 9;
/** An unknown word in capitals is initials up to this length, beyond it a name. */
const longestInitials = 5;

interface Shouted extends Span {
  readonly form: string;
  readonly text: string;
  /** A word of the language, not initials or a name. */
  readonly plain: boolean;
}

export const allCaps = passageRule({
  id: 'all-caps',
  principle: 'accessibility',
  clause: 'accessibility',
  severity: 'information',
  summary: {
    en: 'Words in capitals: shouting.',
    fr: 'Des mots en capitales : des cris.',
  },
  rationale: {
    en: 'Capitals take longer to read because all words get the same shape, some screen readers spell them, and they come across as shouting.',
    fr: 'Les capitales se lisent plus lentement, car tous les mots prennent la même forme ; certains lecteurs d’écran les épellent, et elles passent pour des cris.',
  },
  fine: {
    en: 'Initials and names in capitals (CERN, AWAKE, QCD), one label such as PRELIMINARY.',
    fr: 'Les sigles et les noms en capitales (CERN, AWAKE, QCD), une mention isolée comme PRÉLIMINAIRE.',
  },
  examples: allCapsExamples,
  *check(reading, _, policy): Iterable<Problem> {
    if (reading.kind === 'quote' || !/\p{Lu}{2}/u.test(reading.text) || isReference(reading)) return;
    for (const run of runsIn(reading, policy)) {
      const first = run[0] as Shouted;
      const span = { start: first.start, end: (run.at(-1) as Shouted).end };
      const words = named(textOf(reading, span));
      yield {
        span,
        message: {
          en: `${words.en} is in capitals, which are slow to read and sound like shouting: write it in small letters.`,
          fr: `${words.fr} est en capitales, lentes à lire et qui sonnent comme un cri : écrivez-le en minuscules.`,
        },
        fixes: [
          replaceWith(span, calm(reading, run, span), { en: 'Write in small letters', fr: 'Écrire en minuscules' }),
        ],
      };
    }
  },
});

/** Stretches of words in capitals within a sentence that are shouting, without the names at their ends. */
function runsIn(reading: Reading, policy: Policy): readonly (readonly Shouted[])[] {
  const found: Shouted[][] = [];
  const names = namesOf(policy);
  let run: Shouted[] = [];
  const close = (): void => {
    if (isShouting(run)) found.push(run);
    run = [];
  };
  for (const { firstWord, endWord } of reading.sentences) {
    for (let i = firstWord; i < endWord; i++) {
      const word = capitalsAt(reading, i, names);
      const last = run.at(-1);
      if (word && last && /[^\s,:;'’–—-]/.test(reading.raw.slice(last.end, word.start))) close();
      if (word) run.push(word);
      else if (reading.words.kind[i] !== WordKind.number) close();
    }
    close();
  }
  return found;
}

function capitalsAt(reading: Reading, i: number, names: ReadonlySet<string>): Shouted | undefined {
  const { words, raw, language } = reading;
  if (words.kind[i] !== WordKind.word) return undefined;
  const start = words.start[i] as number;
  const end = words.end[i] as number;
  const text = raw.slice(start, end);
  if (text !== text.toUpperCase() || text === text.toLowerCase() || /\d/.test(text)) return undefined;
  const form = words.fold[i] as string;
  const joined = raw[start - 1] === '-' || raw[end] === '-';
  const known = names.has(text) || (acronymOf(text) !== undefined && !littleWords[language].has(form));
  return { start, end, text, form, plain: !joined && !known && (listedLevel(form, language) ?? common + 1) <= common };
}

/** Initials that are first of all words. */
const littleWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    'a all am an and are as at be by can do for go has he i in is it may me my no not of on or our out see so the this to up us was we who you'.split(
      ' ',
    ),
  ),
  fr: new Set(
    "a ai au ce d' de des du en est et il je l' la le les ma mes n' ne nos on ou par pas qu' sa ses si son sur ta tu un une va vos y".split(
      ' ',
    ),
  ),
};

const nameSets = new WeakMap<Policy, ReadonlySet<string>>();
function namesOf(policy: Policy): ReadonlySet<string> {
  let names = nameSets.get(policy);
  if (!names) {
    names = new Set([
      policy.organisation.short,
      ...policy.names.flatMap(({ name, also }) => [name.en, name.fr, ...also]),
    ]);
    nameSets.set(policy, names);
  }
  return names;
}

function isShouting(run: readonly Shouted[]): boolean {
  const plain = run.filter((word) => word.plain);
  const long = plain.filter(({ form }) => form.length >= wordOfTwo);
  if (plain.length >= least) return long.length > 0;
  return long.length === 2 && run.length <= least && long.reduce((n, { form }) => n + form.length, 0) >= bothOfTwo;
}

/** In small letters, initials and names kept; a capital where a sentence begins. */
function calm(reading: Reading, run: readonly Shouted[], span: Span): string {
  const opens = /^[\s#>*_"“«-]*$/.test(reading.raw.slice(reading.sentenceAt(span.start).start, span.start));
  let text = '';
  let at = span.start;
  for (const word of run) {
    text += reading.raw.slice(at, word.start) + lowered(word, reading.language);
    at = word.end;
  }
  return opens ? text.charAt(0).toLocaleUpperCase() + text.slice(1) : text;
}

function lowered({ text, form, plain }: Shouted, language: Language): string {
  if (language === 'en' && form === 'i') return text;
  if (plain || littleWords[language].has(form)) return text.toLocaleLowerCase();
  if (text.length <= longestInitials || acronymOf(text) !== undefined) return text;
  return text.charAt(0) + text.slice(1).toLocaleLowerCase();
}
