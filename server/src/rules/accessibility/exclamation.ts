import type { Problem } from '../../engine/rule.ts';
import type { Span } from '../../engine/span.ts';
import type { Reading } from '../../reading/reading.ts';
import { named, passageRule, replaceWith, textOf } from '../rule.ts';
import { exclamationExamples } from './examples/exclamation.ts';

/** Sentences of one passage that may end with an exclamation mark. */
const most = 2;

export const exclamation = passageRule({
  id: 'exclamation',
  principle: 'accessibility',
  clause: 'language',
  severity: 'hint',
  summary: {
    en: 'Several exclamation marks in a row or sentence after sentence.',
    fr: 'Plusieurs points d’exclamation à la suite, ou phrase après phrase.',
  },
  rationale: {
    en: 'One mark shows joy; more read as shouting or as advertising, and a screen reader may speak each of them. The news is strong enough to carry itself.',
    fr: 'Un seul point d’exclamation dit la joie ; plusieurs passent pour des cris ou de la réclame, et un lecteur d’écran peut les dire un à un. La nouvelle est assez forte pour s’en passer.',
  },
  fine: {
    en: 'It is part of a name (Wow! signal), a factorial, code, or somebody’s own words in quotation marks.',
    fr: 'Il fait partie d’un nom (signal Wow!), c’est une factorielle, du code ou une citation.',
  },
  examples: exclamationExamples,
  *check(reading): Iterable<Problem> {
    if (!reading.text.includes('!') || reading.kind === 'quote') return;
    const marks = [...reading.text.matchAll(/[!?]+(?:[ \u00A0\u202F][!?]+)*/g)]
      .map((m): Span => ({ start: m.index, end: m.index + m[0].length }))
      .filter((span) => textOf(reading, span).includes('!') && isShout(reading, span));
    for (const span of marks) {
      const written = textOf(reading, span);
      if (written.replace(/[^!]/g, '').length < 2) continue;
      const one = written.includes('?') ? '?!' : '!';
      const words = named(written);
      yield {
        span,
        message: {
          en: `${words.en}: one exclamation mark is enough.`,
          fr: `${words.fr} : un seul point d’exclamation suffit.`,
        },
        fixes: [replaceWith(span, one, { en: `Keep “${one}”`, fr: `Garder « ${one} »` }, true)],
      };
    }
    const third = marks[most];
    if (!third || marks.some((m) => m.end - m.start > 1)) return;
    yield {
      span: third,
      message: {
        en: 'This is the third sentence with an exclamation mark: keep the one that matters.',
        fr: 'C’est la troisième phrase exclamative : gardez celle qui compte.',
      },
      fixes: [
        replaceWith({ ...third, start: textBefore(reading, third.start) }, '.', {
          en: 'End with a full stop',
          fr: 'Finir par un point',
        }),
      ],
    };
  },
});

/** Where the sentence's last word ends: the French space before the mark goes with it. */
const textBefore = (reading: Reading, end: number): number => reading.raw.slice(0, end).trimEnd().length;

/** Not `5!`, `n! = …`, `!=`, `Wow! signal` or `Yahoo! is`: behind a shout a sentence ends. */
function isShout(reading: Reading, { start, end }: Span): boolean {
  if (reading.quoted({ start, end })) return false;
  const { text } = reading;
  const behind = text.slice(end, end + 3);
  if (end - start > 1) return !/^=/.test(behind);
  if (/^[=\d]|^\s?[a-z=<>+*/×,]/.test(behind) || text[end] === '(') return false;
  return !/(?:^|[^\p{L}])[\dnkNmr)]$/u.test(text.slice(Math.max(0, start - 2), start));
}
