import type { Concept } from '../lexicon/concept.ts';
import type { Hit } from '../lexicon/hit.ts';
import { type TermForm, termAt } from '../lexicon/terms.ts';
import type { Reading } from './reading.ts';
import { isReference } from './references.ts';
import { hasSense } from './sense.ts';

/** A glossary term in a passage, in its specialist's sense. */
export interface TermUse {
  readonly hit: Hit;
  readonly concept: Concept;
  readonly number: TermForm['number'];
}

const upper = /^\p{Lu}/u;
/** What holds a name of its own: a term inside is part of the name. */
const nameClasses = ['experiment', 'machine', 'facility'] as const;

let last: { readonly reading: Reading; readonly uses: readonly TermUse[] } | undefined;

/** The glossary's terms in a passage: everyday senses, names and other people's words aside. Several rules ask for the same passage in a row. */
export function termsIn(reading: Reading): readonly TermUse[] {
  if (last?.reading !== reading) last = { reading, uses: find(reading) };
  return last.uses;
}

function find(reading: Reading): readonly TermUse[] {
  const hits = reading.spans('term');
  if (hits.length === 0 || reading.kind === 'quote' || isReference(reading)) return [];
  const names = nameClasses.flatMap((name) => reading.spans(name));
  return hits.flatMap((hit) => {
    const { concept, form, number } = termAt(reading.language, hit.pattern);
    if (names.some((n) => n.firstWord <= hit.firstWord && n.endWord >= hit.endWord)) return [];
    if (isPartOfName(reading, hit, form)) return [];
    const sense = concept[reading.language].everyday;
    if (sense && !hasSense(reading, hit, sense, 1)) return [];
    return [{ hit, concept, number }];
  });
}

/** All its words have capitals that the term does not call for, and no sentence begins here: “Dark Matter Day”. Or it goes on as a name does. */
function isPartOfName(reading: Reading, hit: Hit, form: string): boolean {
  const { text, words } = reading;
  const capital = (i: number): boolean => upper.test(text[words.start[i] as number] ?? '');
  const opens = reading.sentenceAt(hit.start).firstWord === hit.firstWord;
  if (!upper.test(form) && !/\p{Lu}/u.test(form)) {
    for (let i = hit.firstWord + (opens ? 1 : 0); i < hit.endWord; i++) if (!capital(i)) return false;
    if (!opens || hit.endWord - hit.firstWord > 1) return true;
  }
  const touches = (left: number, right: number): boolean => text.slice(words.end[left], words.start[right]) === ' ';
  const next = hit.endWord;
  return (
    capital(hit.firstWord) &&
    next < words.length &&
    touches(next - 1, next) &&
    isNameLike(reading, next) &&
    !isShort(form)
  );
}

/** A capital and then small letters. */
const isNameLike = (reading: Reading, i: number): boolean =>
  /^\p{Lu}\p{Ll}{2}/u.test(reading.text.slice(reading.words.start[i], (reading.words.start[i] as number) + 3));

/** An abbreviation stands before names without being part of them: “LLP Workshop” still says LLP. */
const isShort = (form: string): boolean => form === form.toUpperCase();
