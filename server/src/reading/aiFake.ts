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
  const told = reading.hits(`${rule}/fake`);
  const lifelike = reading.spans('lifelike');
  if ((told.length === 0 && lifelike.length === 0) || reading.raw.length > longest) return [];
  const made = reading.spans('ai-made');
  const makers = reading.spans('ai-maker').length > 0 || made.length > 0;
  const tools = makers && (reading.spans('ai-tool').length > 0 || made.length > 0 || isMaker.test(reading.text));
  if (reading.hits(`${rule}/honest`).length > 0) return [];
  // “Does not exist” and “published as a photo” are said of many things: they need a tool by name.
  const tells = (span: Span): boolean =>
    (isLoose.test(reading.text.slice(span.start, span.end)) ? tools : makers) ||
    /\b(?:generat|synth|render|clone|deepfake|deep fake|génér|clon|avatar|virtual|virtuel)/i.test(
      reading.text.slice(Math.max(0, span.start - 120), span.end + 60),
    );
  const labels = aiLabelsIn(reading);
  const isLabel = (hit: Span): boolean =>
    labels.some(
      ({ span }) =>
        overlaps(span, hit) &&
        (span.end >= hit.end - 1 ||
          (span.start <= hit.start && !deceives.test(reading.text.slice(hit.start, hit.end)))),
    );
  const found = told.filter(
    (hit) => tells(hit) && !isLabel(hit) && !reading.asked(hit) && !reading.hypothetical(hit) && !reading.negated(hit),
  );
  return [
    ...found,
    ...(found.length === 0 && tools && labels.length === 0 ? lifelike.filter((hit) => hasThing(reading, hit)) : []),
  ]
    .filter((hit) => !reading.talkedAbout(hit) && !laysDown.test(reading.sentenceText(hit)))
    .map(({ start, end }) => ({ start, end }));
}

/** Names a machine that makes pictures, words and voices. */
const isMaker = /\b(?:bot|chatbot|generator|générateur|robot|prompt|avatar|cloned?|hypertrucage|deepfake)\b/i;

/** “AI-generated image shows a detector” is a label; “AI-generated image sold as a photo” is none. */
const deceives = /\b(?:as a|as an|as our|as the|passes|instead|real|genuine|took it|her|him|them)\b/i;

/** Something that people take for real stands beside the words that say they do. */
const hasThing = (reading: Reading, hit: Span): boolean =>
  reading.spans('fake-thing').some((thing) => !overlaps(thing, hit) && Math.abs(thing.start - hit.start) < 260);
