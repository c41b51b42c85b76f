import { overlaps, type Span, within } from '../engine/span.ts';
import type { Hit } from '../lexicon/hit.ts';
import type { Reading } from './reading.ts';

export interface Opinion extends Span {
  /** Law, government and money; another matter that people dispute; or whatever the writer ran into. */
  readonly about: 'politics' | 'dispute' | 'other';
}

/** How many sentences away the subject of a verdict may stand: “I read the law. Heartless and stupid.” */
const reach = 2;

/**
 * Opinions the writer utters in the passage: a verdict on something people dispute, a demand, a belief about it. What is
 * quoted, handed to somebody else, asked, or told as history is nobody's opinion here.
 */
export function opinionsOf(reading: Reading): readonly Opinion[] {
  const verdicts = uttered(reading, 'verdict').filter((hit) => !isDenied(reading, hit));
  const demands = own(reading, 'demand');
  const beliefs = own(reading, 'belief');
  if (!verdicts.length && !demands.length && !beliefs.length) return [];
  const subjects = unshielded(reading, 'debated');
  const about = (hit: Span): boolean => subjects.some((s) => !within(s, hit) && distance(reading, s, hit) <= reach);
  const calls = reading.spans('partisan');
  const found = [
    ...verdicts.filter((hit) => about(hit) || !isPersonal(reading, hit)),
    ...demands,
    ...beliefs.filter((hit) => subjects.some((s) => s.start >= hit.start && distance(reading, s, hit) === 0)),
  ]
    .filter((hit) => !calls.some((call) => overlaps(call, hit)))
    .filter((hit) => !reading.beside(hit, 'house-says').some((said) => said.start < hit.start))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const disputed = reading.spans('polity').length > 0 ? 'politics' : 'dispute';
  return found.map((hit) => ({
    start: hit.start,
    end: hit.end,
    about: about(hit) ? disputed : 'other',
  }));
}

/** The first word of the clause an opinion stands in, where a framing can be put before it. */
export interface Head extends Span {
  /** It opens its sentence. */
  readonly opens: boolean;
  /** It is a name, or “I”, and keeps its capital. */
  readonly proper: boolean;
}

/** How many words an opinion may stand behind the head of its clause; fewer than two words in all cannot be framed. */
const farthest = 14;

/** Behind a colon or at the sentence's start; none where the clause first says where the writer works. */
export function headOf(reading: Reading, opinion: Span): Head | undefined {
  const sentence = reading.sentenceAt(opinion.start);
  const { start, end, fold } = reading.words;
  let first = sentence.firstWord;
  let at = first;
  while (at < sentence.endWord && (start[at] as number) < opinion.start) {
    if (/:/.test(reading.text.slice(end[at] as number, start[at + 1] ?? 0))) first = at + 1;
    at++;
  }
  const from = start[first] as number;
  if (at - first > farthest || sentence.endWord - first < 3) return undefined;
  const ties = ['affiliation', 'lab', 'experiment'].flatMap((name) => reading.spans(name));
  if (ties.some((tie) => tie.start >= from && tie.start < opinion.start)) return undefined;
  const span = { start: from, end: end[first] as number };
  const word = reading.text.slice(span.start, span.end);
  const named = ['lab', 'experiment', 'machine', 'polity', 'workplace', 'month', 'weekday', 'name']
    .flatMap((name) => reading.spans(name))
    .some((hit) => hit.firstWord === first && !(articles.has(fold[first] as string) || hit.pattern === 0));
  const proper = named || /^(?:I|I['’].*|[^\p{Lu}]*\p{Lu}[^\p{Lu}]*\p{Lu}.*)$/u.test(word);
  return { ...span, opens: first === sentence.firstWord, proper };
}

const articles: ReadonlySet<string> = new Set(['the', 'le', 'la', 'les', "l'", 'this', 'our', 'un', 'une', 'a']);

/** About the writer's own doings or the machine: “my first fit was a disaster”, “the noise is criminal”. */
const isPersonal = (reading: Reading, hit: Hit): boolean =>
  reading.beside(hit, 'self').length > 0 || reading.beside(hit, 'physics').length > 0 || reading.hypothetical(hit);

/** Calls to take a side in elections, parties, wars, by a hashtag too (#VoteGreen). */
export function callsOf(reading: Reading): readonly Span[] {
  const said = [...own(reading, 'partisan'), ...sidesOf(reading)];
  const tags = reading.tokens.filter(
    (token) =>
      token.kind === 'hashtag' &&
      /^(?:vote|votez|votons|boycott|stop|free|no|non|oui)_?[A-Z]/i.test(token.text) &&
      /^[A-Za-z]+[A-Z]/.test(token.text) &&
      !/^(?:no|stop|free|non)[a-z]/.test(token.text),
  );
  return [...said, ...tags.map((token) => token.span)].sort((a, b) => a.start - b.start);
}

/** Words that take a side, in the sentence that speaks of those who govern, stand for office or make war. */
function sidesOf(reading: Reading): readonly Hit[] {
  const politics = unshielded(reading, 'politics');
  if (!politics.length) return [];
  return own(reading, 'siding').filter((hit) =>
    politics.some((p) => !overlaps(p, hit) && distance(reading, p, hit) === 0),
  );
}

const own = (reading: Reading, name: string): readonly Hit[] =>
  uttered(reading, name).filter((hit) => !reading.negated(hit));

const uttered = (reading: Reading, name: string): readonly Hit[] =>
  unshielded(reading, name).filter(
    (hit) => !reading.quoted(hit) && !reading.attributed(hit) && !reading.asked(hit) && !reading.past(hit),
  );

/** “It is not absurd”, but not “never have I seen anything so absurd”: only a negation close by denies a verdict. */
const isDenied = (reading: Reading, hit: Hit): boolean =>
  reading
    .beside(hit, 'negation')
    .some((no) => no.endWord <= hit.firstWord && hit.firstWord - no.endWord <= 1 && no.firstWord !== hit.firstWord);

const unshielded = (reading: Reading, name: string): readonly Hit[] => {
  const hits = reading.spans(name);
  if (!hits.length) return hits;
  const shields = [...reading.spans('not-stance'), ...reading.spans('known')];
  return shields.length ? hits.filter((hit) => !shields.some((shield) => within(hit, shield))) : hits;
};

/** Sentences between two spans; 0 in the same one. */
const distance = (reading: Reading, a: Span, b: Span): number =>
  Math.abs(indexOf(reading, a.start) - indexOf(reading, b.start));

const indexOf = (reading: Reading, offset: number): number => reading.sentences.indexOf(reading.sentenceAt(offset));
