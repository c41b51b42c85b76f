import type { Problem } from '../../engine/rule.ts';
import { overlaps, type Span } from '../../engine/span.ts';
import { drawings, emoticons } from '../../lexicon/drawings.ts';
import type { Reading } from '../../reading/reading.ts';
import { named, passageRule, replaceWith, textOf } from '../rule.ts';
import { asciiArtExamples } from './examples/asciiArt.ts';

/** Faces in one passage from which they are a chain. */
const chain = 2;

export const asciiArt = passageRule({
  id: 'ascii-art',
  principle: 'accessibility',
  clause: 'accessibility',
  severity: 'information',
  summary: {
    en: 'Pictures drawn with signs, and chains of emoticons.',
    fr: 'Des dessins faits de signes, et des chaînes d’émoticônes.',
  },
  rationale: {
    en: 'A screen reader spells what eyes see as a shrug: “macron, backslash, underscore, katakana tu”. Drawn banners become minutes of “full block, light shade”.',
    fr: 'Un lecteur d’écran épelle ce que l’œil voit comme un haussement d’épaules : « macron, barre oblique inverse, tiret bas, katakana tsu ». Une bannière dessinée devient une minute de « bloc plein, trame légère ».',
  },
  fine: {
    en: 'Code, formulas and tables, or a single :) in a reply.',
    fr: 'Du code, des formules et des tableaux, ou un seul :) dans une réponse.',
  },
  examples: asciiArtExamples,
  *check(reading): Iterable<Problem> {
    if (reading.kind === 'cell') return;
    for (const span of drawingsIn(reading)) yield problemOf(reading, span);
    const faces =
      reading.text.includes(':') || /[;^<]|xD/i.test(reading.text) ? [...reading.text.matchAll(emoticons)] : [];
    const first = faces[0];
    if (first && faces.length >= chain)
      yield problemOf(reading, { start: first.index, end: first.index + first[0].length });
  },
});

function drawingsIn(reading: Reading): readonly Span[] {
  if (!/[^\s -\u024F\u2010-\u203A]|[<>=-]{4}|¯/u.test(reading.raw)) return [];
  const hidden = reading.tokens.filter(({ kind }) => kind !== 'link');
  const found: Span[] = [];
  for (const drawing of drawings) {
    for (const match of reading.raw.matchAll(drawing)) {
      const span = { start: match.index, end: match.index + match[0].trimEnd().length };
      if (!hidden.some((token) => overlaps(token.span, span)) && !found.some((f) => overlaps(f, span)))
        found.push(span);
    }
  }
  return found;
}

function problemOf(reading: Reading, span: Span): Problem {
  const words = named(textOf(reading, span), 30);
  const start = reading.raw[span.start - 1] === ' ' ? span.start - 1 : span.start;
  return {
    span,
    message: {
      en: `${words.en} is spelled out sign by sign when read aloud: say it in words, or post a picture with alternative text.`,
      fr: `${words.fr} est épelé signe par signe à voix haute : dites-le avec des mots, ou publiez une image avec un texte alternatif.`,
    },
    fixes: [replaceWith({ start, end: span.end }, '', { en: 'Leave it out', fr: 'Le supprimer' })],
  };
}
