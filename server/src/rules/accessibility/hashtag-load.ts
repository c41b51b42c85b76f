import type { Clue, Fix, PlacedClue, Problem } from '../../engine/rule.ts';
import { fold } from '../../lexicon/fold.ts';
import type { Reading } from '../../reading/reading.ts';
import { draftRule, named } from '../rule.ts';
import { hashtagLoadExamples } from './examples/hashtagLoad.ts';

/** Tags that a post bears, after the guidance of neighbour institutions. */
const most = 2;

export const hashtagLoad = draftRule({
  id: 'hashtag-load',
  principle: 'accessibility',
  clause: 'accessibility',
  severity: 'hint',
  summary: {
    en: 'More than two hashtags, the same one twice, or one in the middle of a sentence.',
    fr: 'Plus de deux mots-dièse, deux fois le même, ou un au milieu d’une phrase.',
  },
  rationale: {
    en: 'A screen reader says “hash” or “number” before each tag, which breaks the sentence it stands in. One or two well-chosen tags at the end are found as well as ten.',
    fr: 'Un lecteur d’écran annonce « dièse » devant chacun, ce qui casse la phrase où il se trouve. Un ou deux mots-dièse bien choisis, à la fin, se trouvent aussi bien que dix.',
  },
  fine: {
    en: 'One or two tags at the end of the post.',
    fr: 'Un ou deux mots-dièse à la fin du message.',
  },
  options: {
    most: {
      type: 'number',
      default: most,
      summary: { en: 'How many hashtags a post bears.', fr: 'Nombre de mots-dièse qu’un message supporte.' },
    },
  },
  examples: hashtagLoadExamples,
  gather: tagsIn,
  *check({ clues, draft, genre, options }): Iterable<Problem> {
    if (genre !== 'post') return;
    const limit = typeof options.most === 'number' ? options.most : most;
    for (const section of new Set(clues.map(({ place }) => place.section))) {
      const tags = clues.filter(({ place }) => place.section === section);
      const repeated = tags.filter((tag, i) => tags.findIndex(({ value }) => value === tag.value) < i);
      for (const tag of repeated) {
        const words = named(draft.text.slice(tag.at.start, tag.at.end));
        yield {
          span: tag.at,
          message: {
            en: `${words.en} is there already: leave it out here.`,
            fr: `${words.fr} y est déjà : supprimez-le ici.`,
          },
          fixes: [withoutTag(tag, draft.text)],
        };
      }
      const different = tags.filter((tag) => !repeated.includes(tag));
      const over = different[limit];
      if (over) yield { span: over.at, message: tooMany(different.length, limit) };
      const inside = different.find((tag) => tag.kind === 'inside' && tag !== over);
      if (inside) yield amidWords(inside, draft.text);
    }
  },
});

/** “Add #MyCERN to your photo”: the tag itself is meant. */
const toBeUsed =
  /(?<!\p{L})(?:add|ajoute[rz]?|follow|hashtag|mot-dièse|suive[zr]|suivre|tag|use|using|utilise[rz]?|via)\s$/iu;

function* tagsIn(reading: Reading): Iterable<Clue> {
  if (reading.kind === 'cell') return;
  for (const { kind, span, text } of reading.tokens) {
    if (kind !== 'hashtag') continue;
    const isInside =
      /[\p{L}\p{N}’',]\s$/u.test(reading.text.slice(0, span.start)) &&
      !toBeUsed.test(reading.text.slice(0, span.start)) &&
      /^\s\p{Ll}[\p{Ll}\s’']/u.test(reading.text.slice(span.end));
    yield { kind: isInside ? 'inside' : 'tag', span, value: fold(text) };
  }
}

function withoutTag({ at }: PlacedClue, text: string): Fix {
  const start = /[ \t]/.test(text[at.start - 1] ?? '') ? at.start - 1 : at.start;
  return { title: { en: 'Leave it out', fr: 'Le supprimer' }, edits: [{ start, end: at.end, text: '' }] };
}

function amidWords({ at }: PlacedClue, text: string): Problem {
  const words = named(text.slice(at.start, at.end));
  return {
    span: at,
    message: {
      en: `${words.en} stands in the middle of a sentence, where “hash” is read out: write the word, and put the tag at the end.`,
      fr: `${words.fr} est au milieu d’une phrase, où « dièse » est lu à voix haute : écrivez le mot et mettez le mot-dièse à la fin.`,
    },
    fixes: [
      {
        title: { en: 'Write the word without “#”', fr: 'Écrire le mot sans « # »' },
        edits: [{ start: at.start, end: at.start + 1, text: '' }],
      },
    ],
  };
}

const tooMany = (count: number, limit: number) => ({
  en: `This post has ${count} hashtags: keep the ${limit} that people look for, at the end.`,
  fr: `Ce message compte ${count} mots-dièse : gardez les ${limit} que les gens cherchent, à la fin.`,
});
