import { overlaps, type Span } from '../engine/span.ts';
import { aiLabelsIn } from './aiLabel.ts';
import type { Reading } from './reading.ts';

/** A longer passage is an article about things, not the story of one picture. UTF-16 units. */
const longest = 700;

const isLoose = /\b(?:exist|existe|existent|jamais eu|as a|as an|as the|pour|comme|there)\b/i;

/** A sentence that says how it should be done tells of no deed. */
const laysDown = /\b(?:should|must|always|policy|guideline|doit|doivent|toujours|charte|règle)\b/i;

/**
 * Passages that tell of a machine's invention shown as real: a face, a voice, a plot, an event. `rule` owns the lists `fake`
 * and `honest`. A warning, a game, a talk or a plain label makes it honest.
 */
export function aiFakesIn(reading: Reading, rule: string): readonly Span[] {
  const hits = reading.hits(`${rule}/fake`);
  if (hits.length === 0) return [];
  const makers = reading.spans('ai-maker').length > 0;
  const tools =
    makers &&
    (reading.spans('ai-tool').length > 0 || /\b(?:bot|generator|générateur|robot|prompt)\b/i.test(reading.text));
  if (reading.raw.length > longest) return [];
  // “Does not exist” and “published as a photo” are said of many things: they need a tool by name.
  const tells = (span: Span): boolean =>
    (isLoose.test(reading.text.slice(span.start, span.end)) ? tools : makers) ||
    /\b(?:generat|synth|render|clone|deepfake|deep fake|génér|clon)/i.test(
      reading.text.slice(Math.max(0, span.start - 120), span.end + 60),
    );
  if (reading.hits(`${rule}/honest`).length > 0) return [];
  const labels = aiLabelsIn(reading);
  return hits
    .filter(
      (hit) =>
        tells(hit) &&
        !labels.some(({ span }) => overlaps(span, hit) && span.end >= hit.end - 1) &&
        !reading.asked(hit) &&
        !reading.talkedAbout(hit) &&
        !reading.hypothetical(hit) &&
        !reading.negated(hit) &&
        !laysDown.test(reading.sentenceText(hit)),
    )
    .map(({ start, end }) => ({ start, end }));
}
