import type { Language } from '../../engine/draft.ts';
import type { Span } from '../../engine/span.ts';
import { counted, particles, said } from '../../lexicon/symbols.ts';
import type { Reading } from '../../reading/reading.ts';
import { named, passageRule, replaceWith } from '../rule.ts';
import { symbolInProseExamples } from './examples/symbolInProse.ts';

interface Symbol extends Span {
  /** What it says in words; absent where only the writer can tell. */
  readonly words?: string;
}

interface Sign {
  readonly pattern: RegExp;
  words(match: RegExpMatchArray, language: Language): string | undefined;
}

const nothing = (): undefined => undefined;
const letters = '[A-Za-zα-ωΑ-Ωµ]';
const singleWord = (match: RegExpMatchArray, language: Language): string | undefined => said[match[0]]?.[language];

/** Signs of formulas and notes; what an earlier one holds a later one does not see. */
const signs: readonly Sign[] = [
  {
    pattern: /√s(?:\s?=\s?(?=\d))?/gu,
    words: (match, language) => {
      const energy = language === 'fr' ? 'une énergie de collision' : 'a collision energy';
      return match[0].includes('=') ? `${energy} ${language === 'fr' ? 'de' : 'of'} ` : energy;
    },
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\d])(${letters})\\s?(?:→|->|⟶)\\s?(${letters}{2})(?![\\p{L}\\d])`, 'gu'),
    words: decay,
  },
  { pattern: /(?<![\p{L}\d])e\+\s?e[-−–](?:\s?(?:→|->)\s?\p{L}+)?/gu, words: nothing },
  { pattern: /(?<=\p{L}|\d|\+|-|⁻|⁺)\s?(?:→|->|⟶|=>|⇒)\s?(?=\p{L})/gu, words: nothing },
  {
    pattern: /(?<=\d[\s\u00a0\u202f]?)(a|f|p|n)b(?:⁻¹|\^?[-−]1)(?!\d)/gu,
    words: (match, language) =>
      `${language === 'fr' ? '' : 'inverse '}${prefixes[match[1] as string]}barns${language === 'fr' ? ' inverses' : ''}`,
  },
  { pattern: /(?<![\p{L}\d.,])\d(?:[.,]\d+)?[\s\u00a0]?σ/gu, words: sigmas },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d_@#])${letters}{1,2}(?:_\\{?\\w{1,3}\\}?(?:\\^\\{?[\\w*+-]{1,3}\\}?)?|\\^\\{?[\\d*+-]{1,2}\\}?)(?![\\p{L}\\d_^])`,
      'gu',
    ),
    words: nothing,
  },
  { pattern: /(?<![\p{L}\d])[Δδ]\p{L}{1,2}(?![\p{L}\d])/gu, words: nothing },
  { pattern: /(?<![\p{L}\d])[α-ωΓΔΘΛΞΠΣΦΨΩ](?![\p{L}\d])/gu, words: nothing },
  { pattern: /(?<=^|[\s(])w\/o(?=\s|$)|(?<=^|[\s(])b\/c(?=\s|$)|(?<=^|[\s(])w\/(?=\s)/gmu, words: singleWord },
  { pattern: /(?<=\s)@(?=\s)/gu, words: singleWord },
  { pattern: /(?<=[\p{L}\d)][\s\u00a0])&(?=\s\p{L})/gu, words: singleWord },
  { pattern: /\+\/-|±|[≈≤≥](?=\s?\d)/gu, words: singleWord },
  { pattern: /(?<=^|[\s(])~(?=\d)/gmu, words: (match, language) => `${singleWord(match, language)} ` },
  {
    pattern: /(?<=\d)[\s\u00a0]?×(?=\s(?:more|less|as|plus|moins))/gu,
    words: (_, language) => ` ${said['×']?.[language]}`,
  },
  { pattern: /[∫∑∂∇∞∝≠≡⊗⊕∈∀∃]/gu, words: nothing },
];
const prefixes: Readonly<Record<string, string>> = { a: 'atto', f: 'femto', p: 'pico', n: 'nano' };
/** A passage without any of these is not looked at further. */
const hint = /[√→⟶⇒⁻±≈≤≥×∫∑∂∇∞∝≠≡⊗⊕∈∀∃α-ωΑ-ΩµΔ^_@&~]|[-=]>|w\/|b\/c|\+\/-|e\+|b-1/u;

export const symbolInProse = passageRule({
  id: 'symbol-in-prose',
  principle: 'accessibility',
  clause: 'accessibility',
  severity: 'information',
  summary: {
    en: 'A sign of formulas or notes where words belong.',
    fr: 'Un signe de formule ou de prise de notes à la place des mots.',
  },
  rationale: {
    en: 'Screen readers stumble over signs or leave them out, and those who never met them stop there. Words take a little more room and everybody can read them.',
    fr: 'Les lecteurs d’écran butent sur les signes ou les sautent, et qui ne les a jamais rencontrés s’arrête là. Les mots prennent un peu plus de place, mais tout le monde peut les lire.',
  },
  fine: {
    en: 'It is a name (R&D, n_TOF), a unit, or a formula that everybody knows and the text explains.',
    fr: 'C’est un nom (R&D, n_TOF), une unité, ou une formule connue de tous et expliquée par le texte.',
  },
  examples: symbolInProseExamples,
  *check(reading, { audience }) {
    if (audience === 'expert' || reading.kind === 'quote' || reading.kind === 'cell' || !hint.test(reading.text))
      return;
    // A table laid out in HTML is no prose either.
    if (/<t[dr]\b/i.test(reading.raw)) return;
    for (const found of symbolsIn(reading)) {
      const sign = named(reading.text.slice(found.start, found.end).trim());
      const { words } = found;
      yield {
        span: { start: found.start, end: found.end },
        message: words
          ? {
              en: `${sign.en} is a sign, not a word: write “${words.trim()}”.`,
              fr: `${sign.fr} est un signe, pas un mot\u00a0: écrivez «\u00a0${words.trim()}\u00a0».`,
            }
          : {
              en: `${sign.en} is read badly aloud, and not at all by many: say it in words.`,
              fr: `${sign.fr} se lit mal à voix haute, et beaucoup ne le lisent pas du tout\u00a0: dites-le avec des mots.`,
            },
        // “Info & registration” is a matter of style.
        ...(sign.en === '“&”' ? { severity: 'hint' as const } : {}),
        fixes: words
          ? [
              replaceWith({ start: found.start, end: found.end }, words, {
                en: `Write “${words.trim()}”`,
                fr: `Écrire «\u00a0${words.trim()}\u00a0»`,
              }),
            ]
          : [],
      };
    }
  },
});

/** Names and formulas that are known as they stand. */
const known =
  /E\s?=\s?mc(?:²|\^2|2)|n_TOF|\b[A-Z]{1,4}\s?&\s?[A-Z]{1,4}\b|\b\p{Lu}[\p{L}.]{0,40}\s&\s\p{Lu}|C\+\+|\p{L}{1,40}@\p{L}{1,40}|^[ \t\u00a0]*(?:→|->|=>|⇒|➡)|\$\$[^$]+\$\$|\$[^$\n]+\$|\bL2\b|µ[mgslA]\b/gmu;

function symbolsIn(reading: Reading): readonly Symbol[] {
  const { text, language } = reading;
  const taken: Span[] = [...text.matchAll(known)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  const found: Symbol[] = [];
  for (const { pattern, words } of signs) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken.some((t) => start < t.end && t.start < end)) continue;
      taken.push({ start, end });
      // Emphasis may hide what the sign is glued to: `@**name**`.
      if (match[0] === '@' && !/\s/.test(reading.raw[end] ?? ' ')) continue;
      if (reading.explained({ start, end })) continue;
      const inWords = words(match, language);
      found.push({ start, end, ...(inWords === undefined ? {} : { words: inWords }) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** H→γγ: “Higgs boson turning into two photons”. */
function decay(match: RegExpMatchArray, language: Language): string | undefined {
  const from = particles[match[1] as string];
  const [one = '', two = ''] = [...(match[2] as string)];
  const first = particles[one];
  const second = particles[two];
  if (!from || !first || !second) return undefined;
  if (language === 'fr') {
    const into = first === second ? `deux ${first.frPlural}` : `${article(first.fr)} et ${article(second.fr)}`;
    return `${from.fr} se transformant en ${into}`;
  }
  const into = first === second ? `two ${first.enPlural}` : `a ${first.en} and a ${second.en}`;
  return `${from.en} turning into ${into.replaceAll('a electron', 'an electron')}`;
}

const article = (noun: string): string => `un ${noun}`;

function sigmas(match: RegExpMatchArray, language: Language): string {
  const number = match[0].replace(/[\s\u00a0]?σ/u, '');
  const word = /^\d$/.test(number) ? counted[language][Number(number)] : number;
  return `${word} sigma`;
}
