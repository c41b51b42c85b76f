import type { Bilingual } from '../../engine/draft.ts';
import type { Problem } from '../../engine/rule.ts';
import type { Span } from '../../engine/span.ts';
import type { Hit } from '../../lexicon/hit.ts';
import { type Faulty, type WrongForm, wrongForms } from '../../policy/lists.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Reading } from '../../reading/reading.ts';
import { named, replaceWith } from '../rule.ts';

/** A wrong form of a name in its place, and what to write instead. */
export interface Misnamed {
  readonly hit: Hit;
  readonly span: Span;
  readonly text: string;
  readonly form: WrongForm;
  /** Absent where no words fit every sentence. */
  readonly write: string | undefined;
}

/** Wrong forms that the policy knows, where nothing beside them makes them right after all. */
export function* misnamedIn(reading: Reading, policy: Policy, source: Faulty): Iterable<Misnamed> {
  const hits = reading.hits(`policy/${source}`);
  if (hits.length === 0) return;
  const forms = wrongForms(policy, source, reading.language);
  for (const hit of hits) {
    const form = forms[hit.pattern];
    if (!form || !isWrong(reading, hit, form)) continue;
    const span = wholeOf(reading, hit);
    const text = reading.raw.slice(span.start, span.end);
    const write = form.correction.write && capitalisedAs(text, form.correction.write);
    if (write === text || isShouted(reading, hit) || /[,;:()[\]/]/.test(text)) continue;
    yield { hit, span, text, form, write };
  }
}

/** The problem as all rules about names put it. */
export function problemOf({ span, text, write }: Misnamed, otherwise: Bilingual): Problem {
  const words = named(text);
  if (write === undefined)
    return { span, message: { en: `${words.en} ${otherwise.en}`, fr: `${words.fr} ${otherwise.fr}` } };
  return {
    span,
    message: { en: `${words.en} is written “${write}”.`, fr: `${words.fr} s’écrit « ${write} ».` },
    fixes: [replaceWith(span, write, { en: `Write “${write}”`, fr: `Écrire « ${write} »` }, true)],
  };
}

function isWrong(reading: Reading, hit: Hit, { unless, near }: WrongForm): boolean {
  if (reading.quoted(hit) || reading.talkedAbout(hit)) return false;
  const { start, end } = reading.sentenceAt(hit.start);
  const stands = (list: string): boolean => reading.hits(list).some((h) => h.start >= start && h.end <= end);
  return !(unless && stands(unless)) && !(near && !stands(near));
}

/** The last point of `C.E.R.N.` belongs to it, unless it ends the sentence. */
function wholeOf(reading: Reading, { start, end }: Hit): Span {
  const dotted = /^\p{Lu}(?:\.\p{Lu})+$/u.test(reading.raw.slice(start, end)) && reading.raw[end] === '.';
  const goesOn = /^\.[’']?\s*[\p{Ll}(,;:]/u.test(reading.raw.slice(end, end + 4));
  return { start, end: dotted && goesOn ? end + 1 : end };
}

/** « À CERN » at the head of a sentence becomes « Au CERN ». */
const capitalisedAs = (text: string, write: string): string =>
  /^\p{Lu}/u.test(text) && /^\p{Ll}/u.test(write) ? write.charAt(0).toUpperCase() + write.slice(1) : write;

/** In a line of capitals every name loses its small letters. */
function isShouted(reading: Reading, hit: Hit): boolean {
  const line = reading.sentenceText(hit);
  return line.length > hit.end - hit.start + 8 && !/\p{Ll}/u.test(line);
}
