import type { Fix } from '../../engine/rule.ts';
import { sensationalMetaphorWords } from '../../lexicon/phrases/sensationalMetaphor.ts';
import type { Reading } from '../../reading/reading.ts';
import { named, passageRule, replaceWith, textOf } from '../rule.ts';
import { joinedHits } from '../shared/joined.ts';
import { isDenied, type ListHit } from '../shared/meant.ts';
import { sensationalMetaphorExamples } from './examples/sensationalMetaphor.ts';

const id = 'sensational-metaphor';

export const sensationalMetaphor = passageRule({
  id,
  principle: 'transparency',
  clause: 'accuracy',
  severity: 'information',
  summary: {
    en: 'Divine, doomed or monstrous pictures of physics.',
    fr: 'Des images divines, apocalyptiques ou monstrueuses de la physique.',
  },
  rationale: {
    en: 'Pictures of gods, portals and the end of the world travel further than the physics, and they feed the very rumours that a laboratory then has to deny. A plain comparison (“matter as it was just after the Big Bang”) is as striking, and true.',
    fr: 'Les images de dieux, de portails et de fin du monde voyagent plus loin que la physique, et elles nourrissent les rumeurs qu’un laboratoire doit ensuite démentir. Une comparaison simple («\u00a0la matière juste après le Big Bang\u00a0») frappe autant, et elle est vraie.',
  },
  fine: {
    en: 'The image is the subject (why physicists dislike it), part of a title, or a term of physics such as “Higgs portal”.',
    fr: 'L’image est le sujet (pourquoi les physiciens ne l’aiment pas), fait partie d’un titre, ou c’est un terme de physique comme «\u00a0portail de Higgs\u00a0».',
  },
  words: sensationalMetaphorWords,
  examples: sensationalMetaphorExamples,
  *check(reading) {
    const hits = joinedHits(reading, id, ['nickname', 'divine', 'doom', 'portal', 'bang', 'monster', 'sacred']);
    if (hits.length === 0 || reading.hits(`${id}/meta`).length > 0) return;
    for (const hit of hits) {
      if (!isUsed(reading, hit)) continue;
      const words = named(textOf(reading, hit));
      yield {
        span: { start: hit.start, end: hit.end },
        message: {
          en: `${words.en} makes physics sound like magic or menace: say what is really there, in a plain comparison.`,
          fr: `${words.fr} donne à la physique un air de magie ou de menace\u00a0: dites ce qui s’y passe vraiment, par une comparaison simple.`,
        },
        fixes: fixesOf(reading, hit),
      };
    }
  },
});

/** Beasts and prophets are everybody’s: they count beside words of physics. */
const ofPhysics: ReadonlySet<string> = new Set(['monster', 'sacred']);

/** A nickname counts wherever it is used, any other image where it is the writer’s own; a beast must be one of physics. */
function isUsed(reading: Reading, hit: ListHit): boolean {
  if (reading.negated(hit) || reading.talkedAbout(hit)) return false;
  if (hit.from === 'nickname') return true;
  if (reading.quoted(hit) || reading.attributed(hit) || isDenied(reading, hit)) return false;
  if (!ofPhysics.has(hit.from)) return true;
  const { start, end } = reading.sentenceAt(hit.start);
  const ours = reading.hits(`${id}/ours`);
  return hit.from === 'monster' ? ours.length > 0 : ours.some((h) => h.start >= start && h.end <= end);
}

function fixesOf(reading: Reading, hit: ListHit): readonly Fix[] {
  if (hit.from !== 'nickname') return [];
  const { language } = reading;
  const found = textOf(reading, hit);
  const plain = language === 'fr' ? 'boson de Higgs' : 'Higgs boson';
  const article = /^(?:the|la|le)\s/i.exec(found)?.[0];
  const lead = article === undefined ? '' : language === 'fr' ? (/^L/.test(article) ? 'Le ' : 'le ') : article;
  return [
    replaceWith({ start: hit.start, end: hit.end }, lead + plain, {
      en: 'Say “Higgs boson”',
      fr: 'Dire «\u00a0boson de Higgs\u00a0»',
    }),
  ];
}
