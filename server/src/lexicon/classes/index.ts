import type { Language } from '../../engine/draft.ts';
import type { PhraseLists } from '../lexicon.ts';
import { ai } from './ai.ts';
import { amounts } from './amounts.ts';
import { commerce } from './commerce.ts';
import { framing } from './framing.ts';
import { hierarchy } from './hierarchy.ts';
import { institutes } from './institutes.ts';
import { known } from './known.ts';
import { people } from './people.ts';
import { persons } from './persons.ts';
import { privacy } from './privacy.ts';
import { publicity } from './publicity.ts';
import { respect } from './respect.ts';
import { speech } from './speech.ts';
import { stance } from './stance.ts';
import { time } from './time.ts';
import { topics } from './topics.ts';
import { voice } from './voice.ts';
import { wink } from './wink.ts';

/** Every class that phrase lists of any rule may name, policies' own (`<lab>`, `<experiment>` …) aside. */
export const classesOf = (language: Language): PhraseLists => ({
  ...ai[language],
  ...amounts[language],
  ...commerce[language],
  ...framing[language],
  ...hierarchy[language],
  ...institutes[language],
  ...known[language],
  ...people[language],
  ...persons[language],
  ...privacy[language],
  ...publicity[language],
  ...respect[language],
  ...speech[language],
  ...stance[language],
  ...time[language],
  ...topics[language],
  ...voice[language],
  ...wink[language],
});
