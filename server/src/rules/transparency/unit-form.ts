import type { Problem } from '../../engine/rule.ts';
import type { Span } from '../../engine/span.ts';
import { unitForms, unitFormWords } from '../../lexicon/phrases/unitForm.ts';
import type { Reading } from '../../reading/reading.ts';
import { named, passageRule, replaceWith } from '../rule.ts';
import { hitsOf } from '../shared/meant.ts';
import { unitFormExamples } from './examples/unitForm.ts';

const id = 'unit-form';
const space = '\u00A0';

/** Degrees before a kelvin, and a bare C behind a temperature. */
const degreeKelvin = /(?<![\d.,])(\d[\d.,]*)[\s\u00A0]?°[\s\u00A0]?K(?![\p{L}\d])/gu;
const bareCelsius = /(?<![\p{L}\d.,])([-−–]\d+(?:[.,]\d+)?)[\s\u00A0]?C(?![\p{L}\d+#°])/gu;
/** English thousands in French; three places behind a point would be a decimal. */
const commaThousands = /(?<![\d.,])\d{1,3}(?:,\d{3})+(?=[\s\u00A0]\p{Ll}{3})(?![\d,])/gu;

export const unitForm = passageRule({
  id,
  principle: 'transparency',
  clause: 'accuracy',
  severity: 'information',
  organisational: true,
  summary: { en: 'A unit or number in the wrong form.', fr: 'Une unité ou un nombre mal écrits.' },
  rationale: {
    en: 'Capitals carry meaning in units: MeV and meV are a thousand million apart, K is kelvin and k is a thousand. A space belongs between number and unit, and kelvins have no degrees.',
    fr: 'Les capitales ont un sens dans les unités\u00a0: MeV et meV diffèrent d’un milliard, K est le kelvin et k mille. Une espace sépare le nombre de l’unité, la virgule décimale est de règle, et le kelvin n’a pas de degrés.',
  },
  fine: {
    en: 'The letters are a name, a number of followers, a version, or the way a display writes it.',
    fr: 'Les lettres sont un nom, un nombre d’abonnés, une version, ou l’affichage d’un appareil.',
  },
  words: unitFormWords,
  examples: unitFormExamples,
  *check(reading) {
    for (const hit of hitsOf(reading, id, ['energy', 'length', 'named', 'kelvin', 'decimal'])) {
      const right = rightForm(reading.text.slice(hit.start, hit.end), hit.from);
      if (right !== undefined) yield problemOf(reading, hit, right);
    }
    yield* signsIn(reading);
  },
});

/** The number and its unit as they should stand, or nothing where they already do. */
function rightForm(found: string, from: string): string | undefined {
  if (from === 'decimal')
    return /\d\.\d/.test(found) && !/\d\.\d{3}\b/.test(found) ? found.replace('.', ',') : undefined;
  const number = /\d[\d.,]*/.exec(found);
  if (!number) return undefined;
  if (from === 'kelvin') return `${number[0]}${space}K`;
  const rest = found.slice(number.index + number[0].length).trim();
  const unit = /^\p{L}+/u.exec(rest)?.[0];
  const form = unit && unitForms[unit.toLowerCase()];
  return form ? found.slice(0, number.index) + number[0] + space + form + rest.slice(unit.length) : undefined;
}

function* signsIn(reading: Reading): Iterable<Problem> {
  const { text } = reading;
  if (text.includes('°'))
    for (const m of text.matchAll(degreeKelvin)) yield problemOf(reading, spanOf(m), `${m[1]}${space}K`);
  if (/\dC(?!\p{L})/u.test(text))
    for (const m of text.matchAll(bareCelsius)) yield problemOf(reading, spanOf(m), `${m[1]}${space}°C`);
  if (reading.language === 'fr' && /\d,\d{3}/.test(text))
    for (const m of text.matchAll(commaThousands)) yield problemOf(reading, spanOf(m), m[0].replaceAll(',', space));
}

const spanOf = (m: RegExpMatchArray): Span => ({ start: m.index as number, end: (m.index as number) + m[0].length });

function problemOf(reading: Reading, { start, end }: Span, right: string): Problem {
  const words = named(reading.text.slice(start, end));
  return {
    span: { start, end },
    message: {
      en: `${words.en} is not how this unit or number is written: “${right}”.`,
      fr: `${words.fr} n’est pas la bonne écriture\u00a0: «\u00a0${right}\u00a0».`,
    },
    fixes: [replaceWith({ start, end }, right, { en: `Write “${right}”`, fr: `Écrire «\u00a0${right}\u00a0»` }, true)],
  };
}
