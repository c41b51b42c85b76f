import { cliches } from '../plainStyle.generated.ts';
import { each, type Wording } from './wording.ts';

/** One a line, or parted by strokes that stand free: within brackets a stroke is part of the pattern. */
const words = (text: string): readonly string[] =>
  text
    .trim()
    .split(/ \| |\n/)
    .map((one) => one.trim())
    .filter(Boolean);

/** Said of real things in a laboratory's posts, or plain English after all. */
const fine = new Set(
  words(`all thumbs | benefit of the doubt | better half | boil~ down to | bottomless pit | broken record | burning question | crack of dawn | for what it's worth
go~ without saying | have~ high hopes | hold~ (my|your|his|her|its|our|their) horses | it takes all kinds | jump~ to conclusions | know~ the score | lighter than a feather
live~ and learn | moment of glory | needless to say | not in (my|your|his|her|its|our|their) backyard | play~ the field | point with pride
this day and age | this point in time | through thick and thin | vanquish the enemy | weather~ the storm`),
);

/** What says the same, in the same grammar. */
const swaps = {
  'as luck would have it': 'luckily',
  'back to square one': 'back to the start',
  'back to the drawing board': 'back to the start',
  'ballpark figure': 'rough number',
  'crystal clear': 'clear',
  'few and far between': 'rare',
  'in a nutshell': 'in short',
  'in the nick of time': 'just in time',
  'last but not least': 'finally',
  'lion’s share': 'largest part',
  'part and parcel': 'part',
  'second to none': 'excellent',
  'time and time again': 'again and again',
  'too numerous to mention': 'too many to name',
} as const;

/** Beside the list: what posts about science wear out. */
const more =
  words(`at the bleeding edge | boldly go~ where | go~ where no (one|man|scientist) has gone before | hot off the press | kill~ two birds with one stone
low hanging (fruit|fruits) | outside the box | push~ the envelope | rocket science | stand~ on the shoulders of giants | the best kept secret | the best of both worlds
the rest is history | the sky's the limit | the sky is the limit | wake up call | watch~ this space | win win situation | a win win`);

/** Literal, a name, or explained in the sentence. */
const literal = [
  'in a nutshell (book|series|talk|video)',
  'tip of the iceberg model',
  'rocket science (day|institute|club)',
  'outside the box (girder|magnet)',
];

const seen = new Set([...Object.keys(swaps), "lion's share"]);

export const cliche = {
  worn: [
    ...each(swaps, literal),
    ...[...new Set([...cliches, ...more])]
      .filter((find) => !fine.has(find) && !seen.has(find))
      .map((find): Wording => ({ find })),
  ],
} satisfies Record<'worn', readonly Wording[]>;
