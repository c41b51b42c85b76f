import { WordKind } from '../../lexicon/words.ts';
import type { Reading } from '../reading.ts';
import { heardClasses } from './classes.ts';
import { bucketOf, hashOf, mixed } from './hash.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Takes a feature and the two words it comes from, as indices into the passage's words. */
export type Take = (bucket: number, word: number, other: number) => void;

const pairSalt = hashOf('two words');
const numberHash = hashOf('a number');
const askedHash = hashOf('asked');
const quotingHash = hashOf('quoting');
const classHashes = heardClasses.map((name) => hashOf(`class ${name}`));

/**
 * What the ear goes by: words and pairs of neighbours without their endings, what the words are about, which phrases the
 * matcher saw, all pairs of the latter two, and whether something is asked or quoted. Neither length nor exclamation marks.
 * Each feature comes once.
 */
export function eachFeature(reading: Reading, take: Take): void {
  const about = eachWord(reading, take);
  allPairs(about, take);
  const classes: [number, number][] = [];
  heardClasses.forEach((name, i) => {
    const first = reading.spans(name)[0];
    if (first) classes.push([classHashes[i] as number, first.firstWord]);
  });
  allPairs(classes, take);
  if (reading.text.includes('?')) take(bucketOf(askedHash), 0, 0);
  if (reading.quotations.length) take(bucketOf(quotingHash), 0, 0);
}

/** Hash of a concept or class and the first word that brought it. */
type Present = readonly [hash: number, word: number];

function eachWord({ words, language }: Reading, take: Take): readonly Present[] {
  const vocabulary = vocabularyOf(language);
  const seen = new Set<number>();
  const once: Take = (bucket, word, other) => {
    if (seen.has(bucket)) return;
    seen.add(bucket);
    take(bucket, word, other);
  };
  const firstOf = new Map<number, number>();
  const about = (concepts: readonly number[] | undefined, word: number): void => {
    for (const concept of concepts ?? []) if (!firstOf.has(concept)) firstOf.set(concept, word);
  };
  let before = 0;
  let beforeThat = 0;
  for (let i = 0; i < words.length; i++) {
    const isNumber = words.kind[i] === WordKind.number;
    const word = isNumber ? undefined : vocabulary.word(words.fold[i] as string);
    const hash = word?.hash ?? numberHash;
    once(bucketOf(hash), i, i);
    about(word?.concepts, i);
    if (i > 0) {
      const pair = mixed(before, hash);
      once(bucketOf(mixed(pair, pairSalt)), i - 1, i);
      about(vocabulary.phrase(pair), i);
      if (i > 1) about(vocabulary.phrase(mixed(mixed(beforeThat, before), hash)), i);
    }
    beforeThat = before;
    before = hash;
  }
  return [...firstOf]
    .sort((a, b) => a[0] - b[0])
    .map(([concept, word]) => [vocabulary.concepts[concept] as number, word]);
}

function allPairs(present: readonly Present[], take: Take): void {
  for (let i = 0; i < present.length; i++) {
    const [hash, word] = present[i] as Present;
    take(bucketOf(hash), word, word);
    for (let j = 0; j < i; j++) {
      const [other, at] = present[j] as Present;
      take(bucketOf(mixed(other, hash)), at, word);
    }
  }
}
