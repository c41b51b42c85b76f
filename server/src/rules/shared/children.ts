import type { Span } from '../../engine/span.ts';
import { fold } from '../../lexicon/fold.ts';
import type { Reading } from '../../reading/reading.ts';
import { textOf } from '../rule.ts';
import { allHits, type ListHit } from './meant.ts';
import { isBygone } from './persons.ts';

const id = 'minor';
const lists = ['aged', 'kin', 'pupil', 'shown'] as const;

/** Where a passage makes a child recognisable; nowhere if it took care. Reads the phrase lists of the rule `minor`. */
export function childIn(reading: Reading): ListHit | undefined {
  const hits = allHits(reading, id, lists);
  const found = hits.find((hit) => isChild(reading, hit)) ?? inRow(reading) ?? oneChild(reading);
  if (!found || reading.spans('famous').length > 0) return undefined;
  return reading.hits(`${id}/careful`).some((care) => !reading.negated(care)) ? undefined : found;
}

function isChild(reading: Reading, hit: ListHit): boolean {
  if (isBygone(reading, hit) || reading.talkedAbout(hit) || isGrown(reading, hit)) return false;
  if (hit.from === 'kin' && /\p{Extended_Pictographic}/u.test(textOf(reading, hit))) return false;
  if (hit.from === 'shown') return !reading.asked(hit);
  return hit.from !== 'aged' || isAged(reading, hit);
}

/** A comma or bracket, or a word such as “turned”, tells “Leo, 7” from “Run 3”. */
function isAged(reading: Reading, hit: ListHit): boolean {
  const text = textOf(reading, hit);
  if (grownUp.test(text) || otherNumber.test(reading.text.slice(hit.end))) return false;
  if (isThing(reading, hit) || notNames.has(fold(/^[\p{L}’']+/u.exec(text)?.[0] ?? ''))) return false;
  const isDirect = direct.test(text);
  const isCalled = reading.spans('name').some((n) => n.start < hit.end && n.end > hit.start);
  return isCalled ? isDirect || stated.test(text) : isDirect && withUnit.test(text);
}

/** An age that no child has. */
const grownUp = /\b(?:1[89]|[2-9]\d)\b(?!\s*(?:kg|cm|mois|months|[:h]))/u;

/** What stands behind a number that is no age: “Lina Haddad, 4 December”, “Amara, 9 pm”, “Léa, 12 rue du Lac”. */
const otherNumber =
  /^(?:\s?(?:st|nd|rd|th|er))?\s{0,2}(?:jan(?:uary|vier|v)?|feb(?:ruary)?|f[eé]v(?:rier)?|mar(?:ch|s)?|apr(?:il)?|avr(?:il)?|may|mai|june?|juin|july?|juil(?:let)?|aug(?:ust)?|ao[uû]t|sep(?:t(?:ember|embre)?)?|oct(?:ob(?:er|re))?|nov(?:ember|embre)?|d[eé]c(?:ember|embre)?|[ap]\.?m\b|h\b|heures|o['’]clock|[:.]\d|%|[cmk]?m\b|k?g\b|(?:rue|avenue|chemin|route|street|road|quai|place)\b)/iu;

const direct =
  /^[\p{L}\s'’.-]+[,(:–—]\s*(?:(?:aged?|âgée? de|déjà|already|just|only|our|my|a)\s+)*(?:\d|\p{L}+[\s-](?:ans|years?|mois|months?)|[\p{L}\d]+$)/u;
const stated =
  /\b(?:aged?|old|turn(?:s|ed|ing)?|birthday|grade|grader|class|form|year \d|years? old|c[me]\d|cp|\d{1,3}\s?p|bougies|kindergarten|nursery|maternelle)\b|(?:^|\s)(?:âgée?|fêt[eé]r?|happy|anniversaire|a|avait|aura)\s(?:.{0,80}\s)?(?:ans|\d|to\s)/iu;
const withUnit = /\b(?:ans|old|yo|c[me]\d|\d+p|grade|class)\b/i;

/** Capitalised because they open a sentence. */
const notNames = new Set(
  'a about after age aged all an and any at avec but by chez dans de depuis des du elle en et every for from her his i il ils in it its just la le les leur ma mais mes mon more most my nos notre now oh on only our over plus pendant pour run sa ses since son sur that the their these this those twins un une under vers voici voila we when with you your'.split(
    ' ',
  ),
);

const isGrown = (reading: Reading, hit: ListHit): boolean =>
  stands(reading, hit, 'thing') || (hit.from !== 'aged' && stands(reading, hit, 'grown'));

function stands(reading: Reading, hit: Span, list: string): boolean {
  const { start, end } = reading.sentenceAt(hit.start);
  return reading.hits(`${id}/${list}`).some((found) => found.start >= start && found.end <= end);
}

const isThing = (reading: Reading, hit: Span): boolean =>
  ['experiment', 'machine', 'facility', 'month', 'weekday', 'lab'].some((kind) =>
    reading.spans(kind).some((thing) => thing.start < hit.end && thing.end > hit.start),
  );

const inList = /^\s*(?:\p{Lu}\.\s*)?(?:[\d.,]+\s*)?(?:,|and|et|&)\s*$/u;

/** Given names in a row where children are: those of the children. */
function inRow(reading: Reading): ListHit | undefined {
  if (reading.hits(`${id}/nursery`).length === 0) return undefined;
  const names = reading.spans('name');
  const row = names.find((name, i) => {
    const next = names[i + 1];
    // Punctuation is no word: “Lou, Nils” may be one hit.
    return /,\s*\p{Lu}/u.test(textOf(reading, name)) || (next && inList.test(reading.text.slice(name.end, next.start)));
  });
  if (!row) return undefined;
  const sentence = reading.sentenceAt(row.start);
  const last = names.findLast((name) => name.end <= sentence.end) ?? row;
  return { ...row, end: last.end, endWord: last.endWord, from: 'row' };
}

/** “My son”, “a nine-year-old”: not any girl or boy. */
const ownChild =
  /\d|\b(?:my|our|his|her|year|years|mon|ma|notre|son|sa|ans|daughter|toddler|baby|bébé|newborn|pupil|élève)\b|['’]s /iu;

/** “8 h” is an hour, “8H” a school class. */
const isHour = /^\d+\s*h$/;

/** One child and a picture anywhere, or a name in the same sentence that is not a grown-up’s. */
function oneChild(reading: Reading): ListHit | undefined {
  for (const hit of reading.hits(`${id}/one`)) {
    const child = { ...hit, from: 'one' };
    if (isHour.test(textOf(reading, hit))) continue;
    if (isBygone(reading, hit) || reading.talkedAbout(hit) || reading.hypothetical(hit) || isGrown(reading, child))
      continue;
    const isOwn = ownChild.test(textOf(reading, hit));
    if (isOwn && reading.hits(`${id}/media`).some((m) => isApart(m, hit))) return child;
    const name = reading.beside(hit, 'name').find((n) => isApart(n, hit) && !reading.near(n, 'occupation', 2));
    if (name && !reading.attributed(name) && (isOwn || !isParted(reading, name, hit))) return { ...name, from: 'one' };
  }
  return undefined;
}

const isApart = (a: Span, b: Span): boolean => a.end <= b.start || a.start >= b.end;

const isParted = (reading: Reading, a: Span, b: Span): boolean =>
  /[,;:–—]/.test(reading.text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)));
