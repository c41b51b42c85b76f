import type { Language } from '../engine/draft.ts';
import type { Words } from '../lexicon/words.ts';

/** A sentence of a passage: UTF-16 offsets and half-open word indices. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly firstWord: number;
  readonly endWord: number;
}

/** Words whose full stop ends no sentence, folded. */
const abbreviations: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    'al approx apr aug ca cf ch col dec dept dr ed eds eg eq etc feb fig figs hon ie inc jan jr jul jun lt ltd mar messrs mr mrs ms mt no nos nov oct pp prof ref refs rev sec sen sep sept sr st tab univ vol vols vs'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'apr av bd bull cf ch chap coll dec dir dr ed env etc ex fasc fev fig hab janv jc juil m me mgr mlle mm mme no nov obs oct p par pp prof ref resp sept st ste suiv sv t tab tel univ vol'.split(
      ' ',
    ),
  ),
};
/** Abbreviations that may well end a sentence all the same: a capital behind them decides. */
const maybeLast = new Set([
  'etc',
  'al',
  'inc',
  'ltd',
  'jr',
  'sr',
  'jc',
  'no',
  'p',
  'ed',
  'par',
  'mar',
  'dec',
  't',
  'ex',
]);

const closers = '"\'”’»)]*_\u00A0\u202F';
const upper = /\p{Lu}/u;
const lower = /\p{Ll}/u;
const startsLine = /[\p{Extended_Pictographic}•\-–—→➡▶✓*#@\d]/u;

/** Splits a passage's masked text; `raw` tells what stood where the text was masked. Linear. */
export function sentencesOf(text: string, raw: string, words: Words, language: Language): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let word = 0;
  const close = (end: number): void => {
    const firstWord = word;
    while (word < words.length && (words.start[word] as number) < end) word++;
    let start = from;
    while (start < end && /\s/.test(text[start] as string)) start++;
    if (word > firstWord) sentences.push({ start, end: trimmedEnd(text, start, end), firstWord, endWord: word });
    from = end;
  };
  let seen = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === '\n') {
      if (breaksHere(raw, i, from)) close(i + 1);
      continue;
    }
    if (c !== '.' && c !== '!' && c !== '?' && c !== '…') continue;
    while (seen < words.length && (words.end[seen] as number) <= i) seen++;
    let end = i + 1;
    while (end < text.length && '.!?…'.includes(text[end] as string)) end++;
    while (end < text.length && closers.includes(text[end] as string)) end++;
    // French sets a space before its closing mark.
    if (text[end] === ' ' && text[end + 1] === '»') end += 2;
    const follows = text[end];
    if (follows !== undefined && !/\s/.test(follows)) continue;
    if (endsSentence(text, i, end, words.fold[seen - 1], words.end[seen - 1] === i, language)) {
      close(end);
      i = end - 1;
    }
  }
  close(text.length);
  return sentences;
}

function endsSentence(
  text: string,
  at: number,
  end: number,
  before: string | undefined,
  touches: boolean,
  language: Language,
): boolean {
  const next = nextSign(text, end);
  if (next !== undefined && lower.test(next)) {
    // Handles such as "e.g. this" and "…" in the middle; an exclamation inside quotation marks goes on as well.
    return text[at] === '.' && end - at === 1 ? false : text[at] !== '…' && !closers.includes(text[end - 1] as string);
  }
  if (text[at] !== '.' || !touches || before === undefined) return true;
  if (before.length === 1 && upper.test(text[at - 1] as string)) return next === undefined;
  if (!abbreviations[language].has(before)) return true;
  return maybeLast.has(before) && next !== undefined && upper.test(next) && !/\d/.test(next);
}

function nextSign(text: string, from: number): string | undefined {
  for (let i = from; i < text.length; i++) if (!/[\s"'“«(*_[]/.test(text[i] as string)) return text[i];
  return undefined;
}

/** A line of a post is a unit of its own when the next line opens like a list or this one is short. */
function breaksHere(raw: string, at: number, from: number): boolean {
  const next = raw.slice(at + 1, at + 3).trimStart();
  if (next === '') return true;
  if (startsLine.test([...next][0] as string)) return true;
  const line = raw.slice(Math.max(raw.lastIndexOf('\n', at - 1) + 1, from), at).trimEnd();
  return (
    /[:.!?…»”"]$/u.test(line) ||
    /\p{Extended_Pictographic}\uFE0F?$/u.test(line) ||
    (line.length < 50 && upper.test(next[0] as string))
  );
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text[at - 1] as string)) at--;
  return at;
}
