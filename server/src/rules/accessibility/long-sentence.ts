import type { Language } from '../../engine/draft.ts';
import type { Fix } from '../../engine/rule.ts';
import type { Span } from '../../engine/span.ts';
import { WordKind } from '../../lexicon/words.ts';
import type { Sentence } from '../../parsing/sentences.ts';
import type { Reading } from '../../reading/reading.ts';
import { passageRule } from '../rule.ts';
import { longSentenceExamples } from './examples/longSentence.ts';

/** What readers follow without going back. */
const mostWords: Readonly<Record<Language, number>> = { en: 25, fr: 20 };

export const longSentence = passageRule({
  id: 'long-sentence',
  principle: 'accessibility',
  clause: 'accessibility',
  severity: 'hint',
  summary: {
    en: 'A sentence of more than 25 words (20 in French).',
    fr: 'Une phrase de plus de 20 mots (25 en anglais).',
  },
  rationale: {
    en: 'On a phone, between two tram stops, a long sentence is read twice or not at all. Two sentences with one thought each say the same, and screen readers pause between them.',
    fr: 'Sur un téléphone, entre deux arrêts de tram, une longue phrase se lit deux fois ou pas du tout. Deux phrases, une idée chacune, disent la même chose, et les lecteurs d’écran marquent une pause entre elles.',
  },
  fine: {
    en: 'It is a list of names, a quotation, or readers in the know (“audience: expert”).',
    fr: 'C’est une liste de noms, une citation, ou le public est averti («\u00a0audience: expert\u00a0»).',
  },
  options: {
    words: {
      type: 'number',
      default: 0,
      summary: {
        en: 'Most words of a sentence; 0 for the language’s own number.',
        fr: 'Nombre maximal de mots par phrase\u00a0; 0 pour le nombre propre à la langue.',
      },
    },
  },
  examples: longSentenceExamples,
  *check(reading, { options, audience }) {
    if (reading.kind === 'quote' || reading.kind === 'heading' || reading.kind === 'cell' || audience === 'expert')
      return;
    const most = (options.words as number) || mostWords[reading.language];
    if (reading.words.length <= most) return;
    for (const sentence of reading.sentences) {
      if (sentence.endWord - sentence.firstWord <= most) continue;
      const words = prose(reading, sentence);
      if (words.length <= most || isList(reading, sentence, words.length) || isQuotation(reading, sentence)) continue;
      yield {
        span: { start: sentence.start, end: sentence.end },
        message: {
          en: `This sentence has ${words.length} words: with more than ${most} readers lose the thread, so make two of it.`,
          fr: `Cette phrase compte ${words.length} mots\u00a0: au-delà de ${most}, le lecteur perd le fil\u00a0; faites-en deux.`,
        },
        fixes: splits(reading, sentence, words),
      };
    }
  },
});

/** Indices of the words that are read: no ending, no address, no hashtag. */
function prose({ words, language }: Reading, { firstWord, endWord }: Sentence): readonly number[] {
  const found: number[] = [];
  for (let i = firstWord; i < endWord; i++) {
    const form = words.fold[i] as string;
    // « l’ » and “’s” are no words of their own to a reader.
    const isEnding = form === "'s" || (language === 'fr' && form.endsWith("'"));
    const kind = words.kind[i];
    if (!isEnding && (kind === WordKind.word || kind === WordKind.number || kind === WordKind.code)) found.push(i);
  }
  return found;
}

/** Words between two commas of an enumeration, on average, at most. */
const wordsOfMember = 5;
const fewestMembers = 6;

/** Names or things one after another are read one by one. */
function isList({ text }: Reading, { start, end }: Sentence, words: number): boolean {
  const members = text.slice(start, end).split(/[,;•|]\s|\s[-–]\s|\n/).length;
  return members >= fewestMembers && words / members <= wordsOfMember;
}

/** Somebody else’s sentence is not to be cut. */
const isQuotation = (reading: Reading, { start, end }: Sentence): boolean =>
  reading.quotations.some((q) => Math.min(q.end, end) - Math.max(q.start, start) > (end - start) / 2);

/** Subjects that open a sentence of their own, whatever stood before. */
const subjects: Readonly<Record<Language, string>> = {
  en: 'he|I|it|she|they|this|we|you|there (?:are|is|was|were)',
  fr: "ce(?:la|ci|s)?|elles?|ils?|je|nous|on|vous|c[’']est",
};
const joints: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    `(?:;\\s|,\\s(?:and\\s)?(but\\s|so\\s)?(?=(?:${subjects.en})(?![\\p{L}’']))|\\s[–—]\\s(?=(?:${subjects.en})\\s))`,
    'giu',
  ),
  fr: new RegExp(
    `(?:[\\s\\u00a0]?;\\s|,\\s(?:et\\s)?(mais\\s|donc\\s)?(?=(?:${subjects.fr})[\\s’'])|\\s[–—]\\s(?=(?:${subjects.fr})\\s))`,
    'giu',
  ),
};
/** A part that hangs on words like these is no sentence by itself. */
const dependent: Readonly<Record<Language, RegExp>> = {
  en: /^\W*(?:although|as|because|before|even though|if|once|since|though|unless|until|what|when|where|while|who|after)\b/i,
  fr: /^\W*(?:alors que|après|avant|bien que|comme|depuis|dès que|lorsqu|parce qu|pendant que|puisqu|quand|quoiqu|si|tandis)/i,
};
const fewestWords = 5;

/** Where two sentences hide in one: the joint that leaves the longer part shortest comes first. */
function splits(reading: Reading, sentence: Sentence, words: readonly number[]): readonly Fix[] {
  const { text, language } = reading;
  const said = text.slice(sentence.start, sentence.end);
  if (reading.raw.slice(sentence.start, sentence.end) !== said || dependent[language].test(said)) return [];
  const found: { readonly cut: Span; readonly put: string; readonly longer: number }[] = [];
  for (const joint of said.matchAll(joints[language])) {
    const start = sentence.start + joint.index;
    const end = start + joint[0].length;
    const before = words.filter((i) => (reading.words.end[i] as number) <= start).length;
    const behind = words.length - before;
    if (Math.min(before, behind) < fewestWords || isInside(said, joint.index)) continue;
    const link = joint[1] ?? '';
    const next = text[end] ?? '';
    if (!/\p{L}/u.test(next)) continue;
    const put = link ? `. ${link.charAt(0).toUpperCase()}${link.slice(1)}${next}` : `. ${next.toUpperCase()}`;
    found.push({ cut: { start, end: end + 1 }, put, longer: Math.max(before, behind) });
  }
  return found
    .sort((a, b) => a.longer - b.longer)
    .slice(0, 2)
    .map(({ cut, put }) => {
      const second = firstWords(put.slice(2) + text.slice(cut.end));
      return {
        title: {
          en: `Make two sentences: “${second}…”`,
          fr: `En faire deux phrases\u00a0: «\u00a0${second}…\u00a0»`,
        },
        edits: [{ ...cut, text: put }],
      };
    });
}

/** Enough to know the place by. */
const firstWords = (text: string): string => text.slice(0, 80).split(/\s+/).slice(0, 3).join(' ');

/** Between brackets or quotation marks nothing is cut. */
function isInside(said: string, at: number): boolean {
  const before = said.slice(0, at);
  const open = (before.match(/[(“«[]/g) ?? []).length;
  return open > (before.match(/[)”»\]]/g) ?? []).length || (before.match(/"/g) ?? []).length % 2 === 1;
}
