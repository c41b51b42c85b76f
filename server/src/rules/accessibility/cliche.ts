import type { Problem } from '../../engine/rule.ts';
import { like } from '../../lexicon/articles.ts';
import { cliche as lists } from '../../lexicon/phrases/cliche.ts';
import { phrasesOf } from '../../lexicon/phrases/wording.ts';
import { named, passageRule, replaceWith, textOf } from '../rule.ts';
import { styleHits } from '../shared/plainStyle.ts';
import { clicheExamples } from './examples/cliche.ts';

const id = 'cliche';

export const cliche = passageRule({
  id,
  principle: 'accessibility',
  clause: 'language',
  severity: 'hint',
  languages: ['en'],
  summary: { en: 'A worn-out phrase.', fr: 'En anglais, une formule usée.' },
  rationale: {
    en: 'Readers skip what they have read a hundred times, and idioms puzzle those who learned English at school. The plain fact is fresher than the figure of speech.',
    fr: 'On saute ce qu’on a lu cent fois, et les tournures figées déroutent qui a appris l’anglais à l’école. Le fait tout simple est plus frais que l’image.',
  },
  fine: {
    en: 'It is meant literally, is a title, or is a pun the text lives on.',
    fr: 'C’est à prendre au pied de la lettre, c’est un titre, ou un jeu de mots dont vit le texte.',
  },
  words: { en: phrasesOf(lists), fr: {} },
  examples: clicheExamples,
  *check(reading): Iterable<Problem> {
    for (const hit of styleHits(reading, id, ['worn'])) {
      const span = { start: hit.start, end: hit.end };
      const found = textOf(reading, span);
      const words = named(found);
      const say = lists.worn[hit.pattern]?.say;
      const text = say && like(found, say);
      yield {
        span,
        message: {
          en: `${words.en} is worn, and hard for those who learned English at school: say it plainly.`,
          fr: `${words.fr} est une formule usée et malaisée pour qui a appris l’anglais à l’école : dites-le simplement.`,
        },
        fixes: text ? [replaceWith(span, text, { en: `Write “${text}”`, fr: `Écrire « ${text} »` })] : [],
      };
    }
  },
});
