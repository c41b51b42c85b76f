import type { Bilingual, Language } from '../engine/draft.ts';
import type { Example, Examples, Fix, Problem } from '../engine/rule.ts';
import type { Span } from '../engine/span.ts';
import type { OwnExample, OwnRule } from '../policy/own.ts';
import type { Policy } from '../policy/policy.ts';
import { filled } from '../policy/wording.ts';
import type { Reading } from '../reading/reading.ts';
import { type AnyRule, draftRule, named, passageRule, replaceWith, textOf } from './rule.ts';

/** The policy's own rules, as rules like all others. */
export const ownRulesOf = (policy: Policy): readonly AnyRule[] => policy.own.map(ruleOf);

function ruleOf(own: OwnRule): AnyRule {
  const shared = {
    id: own.id,
    principle: own.principle,
    clause: own.clause,
    severity: own.severity,
    summary: { en: filled(own.says.en, {}), fr: filled(own.says.fr, {}) },
    rationale: { en: filled(own.why.en, {}), fr: filled(own.why.fr, {}) },
    words: { en: wordsOf(own, 'en'), fr: wordsOf(own, 'fr') },
    needs: [`${own.id}/found`, `${own.id}/must`],
    examples: { en: examplesOf(own, 'en'), fr: examplesOf(own, 'fr') },
  };
  if (own.mustContain === undefined && own.atMost === undefined)
    return passageRule({
      ...shared,
      *check(reading) {
        for (const span of mentions(reading, own)) yield problemOf(own, reading, span);
      },
    });
  return draftRule({
    ...shared,
    *gather(reading) {
      for (const span of mentions(reading, own)) yield { kind: 'said', span, value: textOf(reading, span) };
      for (const hit of reading.hits(`${own.id}/must`)) yield { kind: 'must', span: hit };
    },
    *check({ clues }) {
      if (clues.some(({ kind }) => kind === 'must')) return;
      const said = clues.filter(({ kind }) => kind === 'said');
      // One finding a draft says what is missing; a limit is passed by each mention beyond it.
      const beyond = own.atMost === undefined ? said.slice(0, 1) : said.slice(own.atMost);
      for (const { at, value } of beyond) yield { span: at, message: messageOf(own, String(value)) };
    },
  });
}

/** Those of the policy; one that does not say its language stands under both. `forthright policy test` runs them. */
function examplesOf({ finds, allows, write }: OwnRule, language: Language): Examples {
  const own = (examples: readonly OwnExample[]): readonly string[] =>
    examples.filter((one) => (one.language ?? language) === language).map(({ text }) => text);
  const fixed = (text: string): string | Example =>
    write && /«[^«»]*»/.test(text) ? { text, fixed: text.replace(/«[^«»]*»/g, () => write[language]) } : text;
  return { finds: own(finds).map(fixed), allows: own(allows) };
}

const wordsOf = (own: OwnRule, language: Language): Readonly<Record<string, readonly string[]>> => ({
  found: own.words[language],
  except: own.except[language],
  unless: own.unless[language],
  near: own.near[language],
  must: own.mustContain?.[language] ?? [],
});

function* mentions(reading: Reading, own: OwnRule): Iterable<Span> {
  for (const { start, end } of reading.hits(`${own.id}/found`)) {
    const sentence = reading.sentenceAt(start);
    const beside = (list: string): boolean =>
      reading.hits(`${own.id}/${list}`).some((hit) => hit.start >= sentence.start && hit.end <= sentence.end);
    if (beside('unless')) continue;
    if (own.near[reading.language].length > 0 && !beside('near')) continue;
    yield { start, end };
  }
}

function problemOf(own: OwnRule, reading: Reading, span: Span): Problem {
  const found = textOf(reading, span);
  return {
    span,
    message: messageOf(own, found),
    ...(own.write && { fixes: [fixOf(span, own.write[reading.language])] }),
  };
}

const fixOf = (span: Span, text: string): Fix =>
  replaceWith(span, text, { en: `Write “${text}”`, fr: `Écrire «\u00a0${text}\u00a0»` });

function messageOf({ says }: OwnRule, found: string): Bilingual {
  const quoted = named(found);
  return { en: filled(says.en, { found: quoted.en }), fr: filled(says.fr, { found: quoted.fr }) };
}
