import { disrespectWords } from '../../lexicon/phrases/disrespect.ts';
import type { Reading } from '../../reading/reading.ts';
import { named, passageRule, textOf } from '../rule.ts';
import { leaveOut } from '../shared/leaveOut.ts';
import { hitsOf, type ListHit } from '../shared/meant.ts';
import { disrespectExamples } from './examples/disrespect.ts';

export const disrespect = passageRule({
  id: 'disrespect',
  principle: 'reputation',
  clause: 'reputation',
  severity: 'warning',
  summary: {
    en: 'An insult, or mockery of a person or a group.',
    fr: 'Une insulte, ou une moquerie visant une personne ou un groupe.',
  },
  rationale: {
    en: 'The Code of Conduct asks for tact with everybody: colleagues, competitors, sceptics, the public. An insult costs the argument, stays findable for ever, and is quoted with the laboratory’s name. Criticise the claim, never the person.',
    fr: 'Le Code de conduite demande du tact envers tous : collègues, concurrents, sceptiques, public. Une insulte fait perdre l’argument, reste retrouvable pour toujours et sera citée avec le nom du laboratoire. Critiquez l’affirmation, jamais la personne.',
  },
  fine: {
    en: 'You laugh at yourself, quote a message you received, or speak of a dumb terminal or a garbage collector.',
    fr: 'Vous riez de vous-même, citez un message reçu, ou parlez d’une hypothèse nulle ou d’une bête noire.',
  },
  words: disrespectWords,
  examples: disrespectExamples,
  *check(reading) {
    for (const hit of hitsOf(reading, 'disrespect', ['names', 'judged', 'work', 'mockery'])) {
      if (!isMeant(reading, hit)) continue;
      const words = named(textOf(reading, hit));
      yield {
        span: { start: hit.start, end: hit.end },
        message:
          hit.from === 'work'
            ? {
                en: `${words.en} runs somebody’s work down: say what is wrong with it and why.`,
                fr: `${words.fr} dénigre le travail d’autrui : dites ce qui ne va pas et pourquoi.`,
              }
            : {
                en: `${words.en} reads as contempt for people: answer the claim, and leave the person out.`,
                fr: `${words.fr} se lit comme du mépris pour des personnes : répondez à l’affirmation, sans viser quelqu’un.`,
              },
        fixes: [leaveOut(reading, hit)],
      };
    }
  },
});

const isMeant = (reading: Reading, hit: ListHit): boolean =>
  !reading.quoted(hit) && !reading.talkedAbout(hit) && (hit.from === 'mockery' || !reading.negated(hit));
