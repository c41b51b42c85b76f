import { whereaboutsWords } from '../../lexicon/phrases/whereabouts.ts';
import type { Reading } from '../../reading/reading.ts';
import { named, passageRule, textOf } from '../rule.ts';
import { leaveOut } from '../shared/leaveOut.ts';
import { allHits, type ListHit } from '../shared/meant.ts';
import { isAgreed, otherPerson } from '../shared/persons.ts';
import { whereaboutsExamples } from './examples/whereabouts.ts';

const id = 'whereabouts';

export const whereabouts = passageRule({
  id,
  principle: 'confidentiality',
  clause: 'privacy',
  severity: 'information',
  summary: {
    en: 'Where somebody lives, is or will be, and when.',
    fr: 'Où quelqu’un habite, se trouve ou se trouvera, et quand.',
  },
  rationale: {
    en: 'A home, a daily way, a hotel, an empty flat: together with a name they tell strangers where to wait, or when to break in. Post about a journey when it is over, and leave the exact place out.',
    fr: 'Un domicile, un trajet quotidien, un hôtel, un appartement vide\u00a0: joints à un nom, ils disent à des inconnus où attendre, ou quand entrer. Parlez d’un voyage une fois rentré, et taisez le lieu exact.',
  },
  fine: {
    en: 'The person is expected there by the public: a lecture, a stand, a book signing.',
    fr: 'Le public y est attendu\u00a0: une conférence, un stand, une séance de dédicaces.',
  },
  words: whereaboutsWords,
  examples: whereaboutsExamples,
  *check(reading) {
    const hit = firstOf(reading);
    if (!hit) return;
    const words = named(textOf(reading, hit));
    yield {
      span: { start: hit.start, end: hit.end },
      message: {
        en: `${words.en} tells strangers where somebody is to be found: post it when it is over, without the exact place.`,
        fr: `${words.fr} indique à des inconnus où trouver quelqu’un\u00a0: publiez après coup, sans le lieu exact.`,
      },
      fixes: [leaveOut(reading, hit)],
    };
  },
});

const places = ['home', 'alone', 'trip', 'habit', 'ambush', 'lair'] as const;

/** One is enough: the whole passage is to be thought over. */
function firstOf(reading: Reading): ListHit | undefined {
  const empty = reading.hits(`${id}/empty`)[0];
  if (empty && !isPublic(reading, empty)) return { ...empty, from: 'empty' };
  const found = allHits(reading, id, places);
  if (found.length === 0 || isAgreed(reading)) return undefined;
  const told = found.filter((hit) => isOfSomebody(reading, hit));
  const kinds = new Set(told.map((hit) => hit.from));
  const home = told.find((hit) => hit.from === 'home');
  if (home) return home;
  if (kinds.size > 1) return told[0];
  return told.find((hit) => isTimed(reading, hit));
}

function isOfSomebody(reading: Reading, hit: ListHit): boolean {
  if (isPublic(reading, hit) || reading.talkedAbout(hit)) return false;
  const person = otherPerson(reading, hit);
  if (!person) return false;
  // « Il » passes, returns and leaves for things too.
  const isMoving = hit.from === 'trip' || hit.from === 'habit';
  return !(isMoving && person.kind === 'third' && reading.language === 'fr') || hasSomebody(reading);
}

const hasSomebody = (reading: Reading): boolean => reading.spans('name').length + reading.spans('role').length > 0;

const isPublic = (reading: Reading, hit: ListHit | { start: number; end: number }): boolean => {
  const { start, end } = reading.sentenceAt(hit.start);
  return reading.hits(`${id}/open`).some((open) => open.start >= start && open.end <= end);
};

/** A time stands in the sentence, be it inside the hit. */
function isTimed(reading: Reading, hit: ListHit): boolean {
  const { start, end } = reading.sentenceAt(hit.start);
  return reading.hits(`${id}/time`).some((time) => time.start >= start && time.end <= end);
}
