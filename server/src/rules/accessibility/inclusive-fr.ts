import type { Bilingual } from '../../engine/draft.ts';
import type { Fix, Problem } from '../../engine/rule.ts';
import { overlaps, type Span } from '../../engine/span.ts';
import { fold } from '../../lexicon/fold.ts';
import { listedLevel } from '../../lexicon/frequency.ts';
import { bothForms, epicene } from '../../lexicon/inclusiveForms.ts';
import { inclusiveFrWords } from '../../lexicon/phrases/inclusiveFr.ts';
import type { Reading } from '../../reading/reading.ts';
import { named, passageRule, quoted, replaceWith, textOf } from '../rule.ts';
import { inclusiveFrExamples } from './examples/inclusiveFr.ts';

export const inclusiveFr = passageRule({
  id: 'inclusive-fr',
  principle: 'accessibility',
  clause: 'inclusion',
  severity: 'hint',
  summary: {
    en: 'Words of both genders joined by points, brackets or strokes.',
    fr: 'Des formes doubles abrégées par un point, une parenthèse ou une barre.',
  },
  rationale: {
    en: 'The intent is good, but screen readers stumble over “chercheur·euse·s” and “s/he”, and so do readers with dyslexia. A word for all, or both words in full, includes everybody and can be read aloud.',
    fr: 'L’intention est bonne, mais les lecteurs d’écran butent sur « chercheur·euse·s », comme les personnes dyslexiques. Un mot épicène ou collectif, ou les deux mots en toutes lettres, incluent tout le monde et se lisent à voix haute.',
  },
  fine: {
    en: 'It is a unit (N·m), an address, an optional plural (“photo(s)”) or another language.',
    fr: 'C’est une unité (N·m), une adresse, un pluriel facultatif (« photo(s) ») ou une autre langue.',
  },
  words: inclusiveFrWords,
  examples: inclusiveFrExamples,
  check: (reading) => (reading.language === 'fr' ? french(reading) : english(reading)),
});

/** Word, sign, feminine ending, and a plural with or without a sign of its own. */
const joined =
  /(?<![\p{L}\p{N}@/])(\p{L}{3,})([·•‧⋅.(\-/])(ale|elle|euse|ienne|ière|ive|lle|le|nne|ne|ouse|rice|trice|se|te|ve|ère|e)(s?)(?:[·•‧⋅.\-/](s)|\)(s)?)?(?![\p{L}\p{N}@·])/gu;
const pairs = /(?<!\p{L})(ils?|ceux|lui|celui)[·•‧⋅/-](elles?|celles?)(?![\p{L}·])/giu;
const mediansOnly = /[·•‧⋅]/;

function* french(reading: Reading): Iterable<Problem> {
  if (!/\p{L}[·•‧⋅.(/-]\p{L}/u.test(reading.raw)) return;
  const hidden = reading.tokens.filter(
    ({ kind, text }) => kind !== 'link' && !(kind === 'url' && /^[^/]+\.es$/.test(text)),
  );
  for (const match of reading.raw.matchAll(joined)) {
    const [written, stem = '', sign = '', ending = '', tight = '', apart, behind] = match;
    const span = { start: match.index, end: match.index + written.length };
    if (hidden.some((token) => overlaps(token.span, span))) continue;
    const isPlural = (tight || apart || behind) !== undefined && (tight || apart || behind) !== '';
    if (!isForm(stem, sign, written, isPlural)) continue;
    const both = bothForms(stem, ending, isPlural);
    if (both) yield problemOf(reading, span, bothFixes(span, both));
  }
  for (const match of reading.raw.matchAll(pairs)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const text = `${match[1]} ou ${match[2]}`;
    if (!hidden.some((token) => overlaps(token.span, span)) && !/-/.test(match[0]))
      yield problemOf(reading, span, [replaceWith(span, text, write(text))]);
  }
}

/** With a median point it is nothing else; with other signs the word must be one of French, and the whole be closed as such forms are. */
function isForm(stem: string, sign: string, written: string, plural: boolean): boolean {
  if (mediansOnly.test(sign)) return true;
  if (sign === '(' ? !written.includes(')') : !plural) return false;
  if (sign === '.' || sign === '/') return listedLevel(fold(stem), 'fr') !== undefined;
  return sign === '(' || /-s$/.test(written);
}

function bothFixes(
  span: Span,
  { feminine, masculine, plural }: NonNullable<ReturnType<typeof bothForms>>,
): readonly Fix[] {
  const double = `${feminine} ${plural ? 'et' : 'ou'} ${masculine}`;
  const all = epicene[masculine];
  return [double, ...(all ? [all] : [])].map((text) => replaceWith(span, text, write(text)));
}

const write = (text: string): Bilingual => ({ en: `Write ${quoted(text, 'en')}`, fr: `Écrire ${quoted(text, 'fr')}` });

function problemOf(reading: Reading, span: Span, fixes: readonly Fix[]): Problem {
  const words = named(textOf(reading, span));
  return {
    span,
    message: {
      en: `${words.en} is hard to read aloud: use a word for all, or both words in full.`,
      fr: `${words.fr} se lit mal à voix haute : préférez un mot épicène ou les deux mots en entier.`,
    },
    fixes,
  };
}

/** “He or she goes”, where “they” would want another verb. */
const isSingular = (behind: string): boolean => /^\s+\p{L}+s(?!\p{L})/u.test(behind);

function* english(reading: Reading): Iterable<Problem> {
  for (const list of ['they', 'them', 'their', 'themselves', 'roles']) {
    for (const hit of reading.hits(`inclusive-fr/${list}`)) {
      const written = textOf(reading, hit);
      // “he” and “she” side by side are a pair only with a stroke between them.
      if ((!/\bor\b/i.test(written) && !/^\S[^\s/]*\/\S+$/.test(written)) || reading.quoted(hit)) continue;
      const capital = written.charAt(0) !== written.charAt(0).toLowerCase();
      const text = capital ? list.charAt(0).toUpperCase() + list.slice(1) : list;
      yield problemOf(
        reading,
        { start: hit.start, end: hit.end },
        list === 'roles' || (list === 'they' && isSingular(reading.text.slice(hit.end)))
          ? []
          : [replaceWith(hit, text, write(text))],
      );
    }
  }
  for (const match of reading.text.matchAll(/(?<!\p{L})\(wo\)m[ae]n(?!\p{L})/giu))
    yield problemOf(reading, { start: match.index, end: match.index + match[0].length }, []);
}
