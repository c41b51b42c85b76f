import type { Bilingual } from '../../engine/draft.ts';
import type { Problem } from '../../engine/rule.ts';
import {
  beForms,
  between,
  deeds,
  doerOpeners,
  doers,
  noDoer,
  noParticiple,
  sayings,
  states,
} from '../../lexicon/phrases/passiveVoice.ts';
import { participles } from '../../lexicon/plainStyle.generated.ts';
import { WordKind } from '../../lexicon/words.ts';
import type { Reading } from '../../reading/reading.ts';
import { named, passageRule } from '../rule.ts';
import { passiveVoiceExamples } from './examples/passiveVoice.ts';

const irregular: ReadonlySet<string> = new Set(participles);

/** Where the form of “be” and the participle stand among the words. */
interface Passive {
  readonly be: number;
  readonly participle: number;
}

export const passiveVoice = passageRule({
  id: 'passive-voice',
  principle: 'accessibility',
  clause: 'language',
  severity: 'hint',
  languages: ['en'],
  summary: {
    en: 'A passive that hides the doer, or names it last.',
    fr: 'En anglais, un passif qui tait qui agit, ou ne le dit qu’à la fin.',
  },
  rationale: {
    en: '“The team tested the magnet” is shorter and clearer than “the magnet was tested by the team”, and “it was decided” leaves readers wondering who decided. Passives that describe (is located, was born, is made of) are left alone.',
    fr: '« The team tested the magnet » est plus court et plus clair que « the magnet was tested by the team », et « it was decided » laisse deviner qui a décidé. Les passifs qui décrivent (is located, was born, is made of) ne sont pas relevés.',
  },
  fine: {
    en: 'The doer does not matter, or the thing that was done is what the text is about.',
    fr: 'Peu importe qui agit, ou c’est la chose faite qui est le sujet du texte.',
  },
  examples: passiveVoiceExamples,
  *check(reading): Iterable<Problem> {
    if (reading.language !== 'en' || reading.kind === 'cell' || reading.kind === 'caption' || reading.kind === 'quote')
      return;
    for (const passive of passivesIn(reading)) {
      const found = judged(reading, passive);
      if (!found) continue;
      const { words } = reading;
      const span = { start: words.start[found.first] as number, end: words.end[found.last] as number };
      if (!reading.quoted(span)) yield { span, message: found.message(named(reading.raw.slice(span.start, span.end))) };
    }
  },
});

function* passivesIn({ words, sentences }: Reading): Iterable<Passive> {
  for (const { firstWord, endWord } of sentences)
    for (let be = firstWord; be < endWord; be++) {
      if (words.kind[be] !== WordKind.word || !beForms.has(words.fold[be] as string)) continue;
      let at = be + 1;
      while (at < endWord && at < be + 4 && isBetween(words.fold[at] as string)) at++;
      if (at < endWord && words.kind[at] === WordKind.word && isParticiple(words.fold[at] as string)) {
        yield { be, participle: at };
        be = at;
      }
    }
}

const isBetween = (word: string): boolean => between.has(word) || beForms.has(word) || /^[a-z]{3,}ly$/.test(word);
const isParticiple = (word: string): boolean =>
  irregular.has(word) || (word.endsWith('ed') && word.length > 4 && !noParticiple.has(word));

interface Judged {
  readonly first: number;
  readonly last: number;
  readonly message: (words: Bilingual) => Bilingual;
}

function judged(reading: Reading, { be, participle }: Passive): Judged | undefined {
  const { words, text } = reading;
  const verb = words.fold[participle] as string;
  // A compound (“time-resolved”, “is ground-based”) is an adjective; a comma or bracket between is no passive.
  if (/[^\s]/.test(text.slice(words.end[be], words.start[be + 1])) || isHyphenated(reading, participle))
    return undefined;
  const doer = doerBehind(reading, participle);
  if (doer && !states.has(verb)) return { first: be, last: doer, message: doerLast };
  const it = words.fold[be - 1] === 'it' ? be - 1 : be - 2;
  if (sayings.has(verb) && words.fold[it] === 'it' && words.fold[participle + 1] === 'that')
    return { first: it, last: participle + 1, message: nobodySays };
  if (!deeds.has(verb) || words.fold[participle + 1] === 'by' || !isTold(reading, be)) return undefined;
  const last = verb === 'carried' ? participle + 1 : participle;
  if (verb === 'carried' && words.fold[last] !== 'out') return undefined;
  return { first: be, last, message: doerHidden };
}

const isHyphenated = ({ words, text }: Reading, at: number): boolean =>
  /[-‐‑–/]$/.test(text.slice(Math.max(0, (words.start[at] as number) - 1), words.start[at])) ||
  /^[-‐‑/]\p{L}/u.test(text.slice(words.end[at] as number, (words.end[at] as number) + 2));

/** Told as done (“was measured”): instructions and rules (“must be tested”, “is reviewed yearly”) name nobody on purpose. */
const isTold = ({ words }: Reading, be: number): boolean => {
  const form = words.fold[be];
  const before = words.fold[be - 1] ?? '';
  return form === 'was' || form === 'were' || (form === 'been' && /^(?:has|have|had)$/.test(before));
};

/** Index of the doer's last word in “tested by the team”, or nothing. */
function doerBehind(reading: Reading, participle: number): number | undefined {
  const { words, text } = reading;
  const by = participle + 1;
  const open = by + 1;
  if (words.fold[by] !== 'by' || open >= reading.sentenceAt(words.start[by] as number).endWord) return undefined;
  const first = words.fold[open] as string;
  if (/ing$/.test(first) || words.kind[open] !== WordKind.word) return undefined;
  let last: number | undefined;
  for (let at = open; at < Math.min(words.length, open + 5); at++) {
    if (at > open && /[^\s'’-]/.test(text.slice(words.end[at - 1], words.start[at]))) break;
    const word = words.fold[at] as string;
    if (doers.has(word)) last = at;
    else if (last === undefined && noDoer.has(word) && !(at === open && doerOpeners.has(word))) break;
    else if (last !== undefined && !/^(?:or|and|high|school)$/.test(word)) break;
  }
  return last;
}

const doerLast = ({ en, fr }: Bilingual): Bilingual => ({
  en: `${en} is in the passive with its doer behind: begin with who did it.`,
  fr: `${fr} : le passif place à la fin qui agit ; commencez par là.`,
});
const nobodySays = ({ en, fr }: Bilingual): Bilingual => ({
  en: `${en} does not tell who: name them, or state the fact at once.`,
  fr: `${fr} ne dit pas qui : nommez la source, ou énoncez d’emblée le fait.`,
});
const doerHidden = ({ en, fr }: Bilingual): Bilingual => ({
  en: `${en} keeps quiet about who did it: say so, as in “the team did …”.`,
  fr: `${fr} tait qui a agi : dites-le, par exemple « the team did … ».`,
});
