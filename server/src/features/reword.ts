import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Converter } from '../convert.ts';
import type { Place } from '../engine/draft.ts';
import type { Edit } from '../engine/rule.ts';
import { overlaps, type Span } from '../engine/span.ts';
import { aiLabelsIn } from '../reading/aiLabel.ts';
import { readPassage } from '../reading/reading.ts';
import { labelFix } from '../rules/shared/aiLabelFix.ts';
import type { CheckedVersion } from '../session.ts';
import type { Passage } from './contract.ts';
import { declareEdit } from './declare.ts';

/** The sentence at an offset of the draft; without its text while something confidential stands in the draft. */
export function passageAt(
  document: TextDocument,
  offset: number,
  found: CheckedVersion,
  converter: Converter,
): Passage | undefined {
  const place = found.draft.places.find(
    ({ start, passage }) => start <= offset && offset <= start + passage.raw.length,
  );
  const span = place && sentenceAt(place, offset, found);
  if (!span) return undefined;
  const secret = confidential(found, span);
  return {
    version: found.version,
    range: converter.range(document, span),
    text: secret ? '' : found.draft.text.slice(span.start, span.end),
    language: place.passage.language,
    ...(secret ? { confidential: { rule: secret.rule, range: converter.range(document, secret.span) } } : {}),
  };
}

/** What was ignored may be published; a value that must never be shown is sent nowhere, ignored or not. */
function confidential({ findings, suppressed }: CheckedVersion, span: Span) {
  const standing = findings.find(({ principle, secret }) => secret || principle === 'confidentiality');
  return standing ?? suppressed.map(({ finding }) => finding).find((each) => each.secret && overlaps(each.span, span));
}

function sentenceAt({ passage, start }: Place, offset: number, { checker }: CheckedVersion): Span | undefined {
  const { sentences } = readPassage(passage, checker.lexicon(passage.language));
  const at = offset - start;
  const sentence = sentences.find(({ end }) => at <= end) ?? sentences.at(-1);
  if (!sentence) return undefined;
  const whole = passage.tokens.filter(({ kind, span }) => kind === 'link' && overlaps(span, sentence));
  let from = Math.min(sentence.start, ...whole.map(({ span }) => span.start));
  let to = Math.max(sentence.end, ...whole.map(({ span }) => span.end));
  // A pair of marks stays together.
  while (from > 0 && '*_~'.includes(passage.raw[from - 1] as string)) from--;
  while (to < passage.raw.length && '*_~'.includes(passage.raw[to] as string)) to++;
  return { start: start + from, end: start + to };
}

/** Other words in a place, and the header's word that AI helped with them; what it declares already, unless “none”, says as much or more. */
export function rewordEdits(found: CheckedVersion, span: Span, text: string): readonly Edit[] {
  const { aiDisclosure = 'none' } = found.profile;
  const declared = aiDisclosure === 'none' ? declareEdit(found, 'ai-disclosure', 'ai-assisted') : undefined;
  return [...(declared ? [declared] : []), { ...span, text }];
}

const labels = {
  'ai-assisted': 'text-assisted',
  'ai-generated': 'text-generated',
  'ai-autonomous': 'text-autonomous',
} as const;

/**
 * The policy's label, where the header declares AI and no reader sees it. Not taken from a finding: that of a missing reviewer,
 * at the same place, may stand for it.
 */
export function labelEdits({ draft, profile, checker }: CheckedVersion): readonly Edit[] | undefined {
  const { aiDisclosure = 'none' } = profile;
  if (aiDisclosure === 'none') return undefined;
  const labelled = draft.places.some(
    ({ passage }) => aiLabelsIn(readPassage(passage, checker.lexicon(passage.language))).length > 0,
  );
  return labelled ? undefined : labelFix({ draft, profile, policy: checker.policy }, labels[aiDisclosure]).edits;
}
