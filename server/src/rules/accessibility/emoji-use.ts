import type { Clue, Fix, PlacedClue, Problem, Whole } from '../../engine/rule.ts';
import type { Span } from '../../engine/span.ts';
import { emojiIn, mayHoldEmoji } from '../../lexicon/emoji.ts';
import { emojiUseWords } from '../../lexicon/phrases/emojiUse.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Reading } from '../../reading/reading.ts';
import { draftRule, named } from '../rule.ts';
import { emojiUseExamples } from './examples/emojiUse.ts';

/** Emoji that a post bears, after the guidance of neighbour institutions (two or three), and from when on there is no doubt. */
const most = 3;
const far = 6;
/** Lines in a row that make a list. */
const list = 3;

export const emojiUse = draftRule({
  id: 'emoji-use',
  principle: 'accessibility',
  clause: 'accessibility',
  severity: 'information',
  summary: {
    en: 'Too many emoji, or emoji in place of words and bullets.',
    fr: 'Trop d’émojis, ou des émojis à la place de mots ou de puces.',
  },
  rationale: {
    en: 'A screen reader speaks the name of every emoji: four rockets are “rocket rocket rocket rocket”, and a list of ticks begins each line with “white heavy check mark”. Where an emoji stands for a word, many readers miss the word.',
    fr: 'Un lecteur d’écran prononce le nom de chaque émoji : quatre fusées donnent « fusée fusée fusée fusée », et chaque ligne d’une liste commence par « bouton coché ». Là où un émoji remplace un mot, beaucoup perdent le mot.',
  },
  fine: {
    en: 'Up to three, at the end of the text, that only add to what the words already say.',
    fr: 'Jusqu’à trois, en fin de texte, qui ne font qu’ajouter à ce que disent déjà les mots.',
  },
  words: emojiUseWords,
  examples: emojiUseExamples,
  gather: (reading) => (mayHoldEmoji(reading.text) ? cluesIn(reading) : []),
  *check(whole): Iterable<Problem> {
    if (whole.clues.some(({ kind }) => kind === 'about')) return;
    for (const section of new Set(whole.clues.map(({ place }) => place.section))) {
      const of = (kind: string) => whole.clues.filter((clue) => clue.kind === kind && clue.place.section === section);
      for (const clue of of('repeat')) yield repeated(whole, clue);
      for (const clue of of('word')) yield asWord(whole, clue);
      const lists = stretches(whole, of('bullet'));
      for (const bullets of lists) yield asBullets(whole, bullets);
      const all = of('emoji');
      const fourth = all[most];
      const isSaid = of('repeat').length > 0 || lists.length > 0;
      if (fourth && whole.genre === 'post' && !isSaid) yield tooMany(fourth.at, all.length);
    }
  },
});

function* cluesIn(reading: Reading): Iterable<Clue> {
  if (reading.kind === 'cell') return;
  for (const { start, end } of reading.hits('emoji-use/about')) yield { kind: 'about', span: { start, end } };
  const { text } = reading;
  let run: Span & { readonly emoji: string; readonly count: number } = { start: -1, end: -1, emoji: '', count: 0 };
  const before = reading.hits('emoji-use/before');
  for (const match of emojiIn(text)) {
    const [emoji] = match;
    const span = { start: match.index, end: match.index + emoji.length };
    yield { kind: 'emoji', span };
    const same = emoji === run.emoji && text.slice(run.end, span.start).trim() === '';
    if (run.count > 2 && !same) yield { kind: 'repeat', span: { start: run.start, end: run.end }, value: run.emoji };
    run = same ? { ...run, end: span.end, count: run.count + 1 } : { ...span, emoji, count: 1 };
    const line = text.slice(text.lastIndexOf('\n', span.start) + 1, span.start);
    const behind = text.slice(span.end);
    if (line.trim() === '' && /^[ \t\u00A0]*[\p{L}\p{N}“«"'(]/u.test(behind))
      yield { kind: 'bullet', span, value: emoji };
    else if (
      before.some((hit) => /^[ \t]$/.test(text.slice(hit.end, span.start))) &&
      // A flag before its country’s name stands for nothing.
      (/^\p{RI}/u.test(emoji) ? /^[ \t]\p{Ll}/u : /^[ \t]\p{L}/u).test(behind)
    )
      yield { kind: 'word', span };
    else if (
      before.some((hit) => /^[ \t]$/.test(text.slice(hit.end, span.start))) &&
      /^\s*(?:[.,!?]\s*)?$/.test(behind)
    )
      yield { kind: 'word', span };
  }
  if (run.count > 2) yield { kind: 'repeat', span: { start: run.start, end: run.end }, value: run.emoji };
}

function repeated({ draft }: Whole<Policy>, { at, value }: PlacedClue): Problem {
  const words = named(draft.text.slice(at.start, at.end), 20);
  return {
    span: at,
    message: {
      en: `${words.en} is read out one by one: one is enough.`,
      fr: `${words.fr} est lu un par un : un seul suffit.`,
    },
    fixes: [{ title: { en: 'Keep one', fr: 'En garder un' }, edits: [{ ...at, text: String(value) }], safe: true }],
  };
}

function asWord({ draft }: Whole<Policy>, { at }: PlacedClue): Problem {
  const words = named(draft.text.slice(at.start, at.end));
  return {
    span: at,
    message: {
      en: `${words.en} stands in place of a word: write the word, and put the emoji at the end if you like.`,
      fr: `${words.fr} remplace un mot : écrivez le mot et placez l’émoji à la fin si vous y tenez.`,
    },
  };
}

function asBullets({ draft }: Whole<Policy>, bullets: readonly PlacedClue[]): Problem {
  const [first] = bullets as readonly [PlacedClue];
  // Different ones are labels (a pin for the place, a calendar for the date) more than bullets.
  const isOne = bullets.every(({ value }) => value === first.value);
  const edits = bullets.map(({ at, place }) => {
    const end = at.end + (/^[ \t\u00A0]*/.exec(draft.text.slice(at.end)) as RegExpExecArray)[0].length;
    return { start: at.start, end, text: place.passage.kind === 'item' ? '' : '- ' };
  });
  const fix: Fix = { title: { en: 'Use plain bullets', fr: 'Mettre de simples tirets' }, edits };
  return {
    span: first.at,
    ...(isOne ? {} : { severity: 'hint' }),
    message: {
      en: `${bullets.length} lines begin with an emoji, whose name is read out each time: use plain bullets.`,
      fr: `${bullets.length} lignes commencent par un émoji, dont le nom est lu à chaque fois : mettez de simples tirets.`,
    },
    fixes: [fix],
  };
}

/** Lines one below the other that begin with an emoji, from `list` lines on. */
function stretches({ draft }: Whole<Policy>, bullets: readonly PlacedClue[]): readonly (readonly PlacedClue[])[] {
  const found: PlacedClue[][] = [];
  for (const bullet of bullets) {
    const last = found.at(-1)?.at(-1);
    const between = last && draft.text.slice(last.at.end, bullet.at.start).split('\n').length - 1;
    if (between !== undefined && between <= 2) found.at(-1)?.push(bullet);
    else found.push([bullet]);
  }
  return found.filter((lines) => lines.length >= list);
}

const tooMany = (span: Span, count: number): Problem => ({
  span,
  ...(count < far ? { severity: 'hint' } : {}),
  message: {
    en: `This post has ${count} emoji, and each one is read out by name: keep two or three, at the end.`,
    fr: `Ce message compte ${count} émojis, dont chacun est lu par son nom : gardez-en deux ou trois, à la fin.`,
  },
});
