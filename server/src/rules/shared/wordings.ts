import type { Bilingual, Language } from '../../engine/draft.ts';
import type { Fix, Problem, Severity } from '../../engine/rule.ts';
import type { Wording } from '../../lexicon/phrases/wording.ts';
import type { Reading } from '../../reading/reading.ts';
import { isReference } from '../../reading/references.ts';
import { named, replaceWith, textOf } from '../rule.ts';
import { hitsOf, type ListHit } from './meant.ts';

/** What a rule over lists of wordings needs; see `lexicon/phrases/wording.ts`. */
export interface WordingLists<Kind extends string> {
  readonly rule: string;
  readonly words: Readonly<Record<Language, Readonly<Record<Kind, readonly Wording[]>>>>;
  /** How the message of a kind ends. */
  readonly advice: Readonly<Record<Kind, Bilingual>>;
}

/** A problem for each wording that is used and not only talked about, with the better words as its fix. */
export function* wordingProblems<Kind extends string>(
  reading: Reading,
  lists: WordingLists<Kind>,
  severityOf: (kind: Kind, hit: ListHit) => Severity | 'off' | undefined = () => undefined,
): Iterable<Problem> {
  const kinds = lists.words[reading.language];
  const hits = hitsOf(reading, lists.rule, Object.keys(kinds));
  if (hits.length === 0 || isReference(reading)) return;
  for (const hit of hits) {
    const kind = hit.from as Kind;
    if (reading.quoted(hit) || reading.talkedAbout(hit)) continue;
    const severity = severityOf(kind, hit);
    if (severity === 'off') continue;
    const span = { start: hit.start, end: hit.end };
    const found = textOf(reading, span);
    const words = named(found);
    const say = kinds[kind][hit.pattern]?.say;
    const { en, fr } = lists.advice[kind];
    yield {
      span,
      message: { en: `${words.en}: ${en}.`, fr: `${words.fr} : ${fr}.` },
      fixes: say === undefined ? [] : [sayInstead(found, span, say)],
      ...(severity ? { severity } : {}),
    };
  }
}

function sayInstead(found: string, span: { start: number; end: number }, say: string): Fix {
  const first = found.charAt(0);
  const isCapital = first !== first.toLocaleLowerCase();
  const text = isCapital ? say.charAt(0).toLocaleUpperCase() + say.slice(1) : say;
  return replaceWith(span, text, { en: `Write “${text}”`, fr: `Écrire « ${text} »` });
}
