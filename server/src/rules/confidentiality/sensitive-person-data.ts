import { sensitivePersonDataWords } from '../../lexicon/phrases/sensitivePersonData.ts';
import type { Reading } from '../../reading/reading.ts';
import { named, passageRule, textOf } from '../rule.ts';
import { leaveOut } from '../shared/leaveOut.ts';
import { hitsOf, type ListHit } from '../shared/meant.ts';
import { isAgreed, otherPerson } from '../shared/persons.ts';
import { sensitivePersonDataExamples } from './examples/sensitivePersonData.ts';

const id = 'sensitive-person-data';

export const sensitivePersonData = passageRule({
  id,
  principle: 'confidentiality',
  clause: 'privacy',
  severity: 'warning',
  summary: {
    en: 'Somebody’s health, pay, contract, family, faith or troubles.',
    fr: 'La santé, le salaire, le contrat, la famille, les convictions ou les ennuis de quelqu’un.',
  },
  rationale: {
    en: 'Health, pay, contracts, family, beliefs: whoever shared them with you did not share them with the world, and cannot take them back once they are posted. Kind words do not change that.',
    fr: 'Santé, salaire, contrat, famille, convictions\u00a0: la personne ne les a pas confiés au monde entier et ne pourra pas les reprendre une fois publiés. De bonnes intentions n’y changent rien.',
  },
  fine: {
    en: 'The person wrote it or asked for it: say so in the text.',
    fr: 'La personne l’a écrit ou demandé elle-même\u00a0: dites-le dans le texte.',
  },
  words: sensitivePersonDataWords,
  examples: sensitivePersonDataExamples,
  *check(reading) {
    const told = hitsOf(reading, id, ['said', 'hinted']).filter((hit) => tellsOfSomebody(reading, hit));
    for (const hit of told.length ? told : pieced(reading)) {
      const words = named(textOf(reading, hit));
      yield {
        span: { start: hit.start, end: hit.end },
        message: {
          en: `${words.en} tells something private of somebody: leave it out, unless the person wants it told.`,
          fr: `${words.fr} révèle la vie privée de quelqu’un\u00a0: retirez-le, sauf si la personne souhaite que cela se sache.`,
        },
        fixes: [leaveOut(reading, hit)],
      };
    }
  },
});

function tellsOfSomebody(reading: Reading, hit: ListHit): boolean {
  if (isAgreed(reading) || reading.talkedAbout(hit) || reading.negated(hit)) return false;
  if (reading.hypothetical(hit) || (reading.asked(hit) && !isOneOfOurs(reading, hit))) return false;
  const person = otherPerson(reading, hit);
  if (!person) return false;
  // “A colleague” may be anybody where the sentence gives advice.
  return !anybody.test(textOf(reading, person)) || reading.beside(hit, 'generic').length === 0;
}

/** “Did you know that our deputy …?” tells it all the same. */
const isOneOfOurs = (reading: Reading, hit: ListHit): boolean =>
  reading.beside(hit, 'name').length > 0 ||
  reading.beside(hit, 'role').some((role) => /^(?:our|my|notre|mon|ma)\b/i.test(textOf(reading, role)));

const anybody = /^(?:an?|un|une)\s/i;

const fields = ['health', 'work', 'pay', 'family', 'belief', 'law', 'habits'] as const;

/** No single word gives it away, but two fields of private life about one person do, or one told as a secret. */
function pieced(reading: Reading): readonly ListHit[] {
  const hits = hitsOf(reading, id, fields);
  if (hits.length === 0) return [];
  const about = hits.filter(
    (hit) => !isWriters(reading, hit) && tellsOfSomebody(reading, hit) && isNamed(reading, hit),
  );
  const first = about[0];
  if (!first) return [];
  const kinds = new Set(about.map((hit) => hit.from));
  return kinds.size > 1 || reading.hits(`${id}/secret`).length > 0 ? [first] : [];
}

/** “My wife” is the writer's own life. */
const isWriters = (reading: Reading, hit: ListHit): boolean =>
  /\b(?:my|our|mon|ma|mes|notre|nos)\s$/i.test(reading.text.slice(Math.max(0, hit.start - 8), hit.start));

/** In its own sentence a name, a pronoun or “our …” stands for one person. */
const isNamed = (reading: Reading, hit: ListHit): boolean =>
  ['name', 'third', 'role'].some((kind) => reading.beside(hit, kind).length > 0);
