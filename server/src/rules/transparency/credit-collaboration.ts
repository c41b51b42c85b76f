import { creditCollaborationWords } from '../../lexicon/phrases/creditCollaboration.ts';
import { named, passageRule, textOf } from '../rule.ts';
import { joinedHits } from '../shared/joined.ts';
import { creditCollaborationExamples } from './examples/creditCollaboration.ts';

const id = 'credit-collaboration';

export const creditCollaboration = passageRule({
  id,
  principle: 'transparency',
  clause: 'accuracy',
  severity: 'hint',
  summary: {
    en: 'A collaboration’s result credited to the laboratory, a nation or one person.',
    fr: 'Le résultat d’une collaboration attribué au laboratoire, à un pays ou à une personne.',
  },
  rationale: {
    en: 'A laboratory builds and runs the machines; the results belong to collaborations of hundreds of institutes from all over the world. Naming them is accurate and costs three words.',
    fr: 'Un laboratoire construit et exploite les machines\u00a0; les résultats sont ceux de collaborations de centaines d’instituts du monde entier. Les nommer est exact et coûte trois mots.',
  },
  fine: {
    en: 'The work is really one person’s (an invention, a proposal), or the collaboration is named beside it.',
    fr: 'Le travail est vraiment celui d’une personne (une invention, une proposition), ou la collaboration est nommée à côté.',
  },
  words: creditCollaborationWords,
  examples: creditCollaborationExamples,
  *check(reading) {
    for (const hit of joinedHits(reading, id, ['claimed'])) {
      if (reading.beside(hit, 'experiment').length > 0 || reading.hits(`${id}/shared`).length > 0) continue;
      if (reading.quoted(hit) || reading.asked(hit) || reading.negated(hit)) continue;
      const words = named(textOf(reading, hit));
      yield {
        span: { start: hit.start, end: hit.end },
        message: {
          en: `${words.en} leaves out who did it: name the collaboration (“the LHCb collaboration at CERN”).`,
          fr: `${words.fr} tait qui l’a fait\u00a0: nommez la collaboration («\u00a0la collaboration LHCb au CERN\u00a0»).`,
        },
      };
    }
  },
});
