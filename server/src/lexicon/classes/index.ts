import type { Language } from '../../engine/draft.ts';
import type { PhraseLists } from '../lexicon.ts';
import { amounts } from './amounts.ts';
import { known } from './known.ts';
import { people } from './people.ts';
import { speech } from './speech.ts';
import { time } from './time.ts';
import { topics } from './topics.ts';

/** Every class that phrase lists of any rule may name, policies' own (`<lab>`, `<experiment>` …) aside. */
export const classesOf = (language: Language): PhraseLists => ({
  ...amounts[language],
  ...known[language],
  ...people[language],
  ...speech[language],
  ...time[language],
  ...topics[language],
});
