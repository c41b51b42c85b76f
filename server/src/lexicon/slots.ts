import { templates } from './templates.ts';

/** What stands for something still to come, in any text. */
const marks: readonly string[] = ['tba', 'tbc', 'tbd', 'todo', 'xx', 'xxx', 'à confirmer', 'à venir'];

/** How a slot of somebody else’s template begins. */
const openings: readonly string[] = [
  'ce que ',
  'ce qui ',
  "ce qu'",
  'date of ',
  'day month ',
  'hh:mm',
  'jour mois ',
  'lien vers ',
  'link to ',
  'number of ',
  'what is ',
  'what it ',
  'what the ',
  'what they ',
  'what this ',
  'what was ',
  'what we ',
  'what were ',
];

let known: ReadonlySet<string> | undefined;

/** The templates' own slots, in full and up to their first comma. Without a small letter it is a name or a unit, such as [CET]. */
function templateSlots(): ReadonlySet<string> {
  known ??= new Set(
    Object.values(templates())
      .flatMap((some) => Object.values(some).flatMap(({ body }) => body))
      .flatMap((line) => [...line.matchAll(/\{\d+:\[([^\][{}]*)\]\}/g)].map((slot) => slot[1] as string))
      .filter((slot) => /\p{Ll}/u.test(slot))
      .flatMap((slot) => [plain(slot), plain(slot.replace(/,.*/, ''))]),
  );
  return known;
}

/** Whether words in square brackets are a slot that somebody was to fill in. */
export function isSlot(words: string): boolean {
  const said = plain(words);
  return marks.includes(said) || openings.some((one) => said.startsWith(one)) || templateSlots().has(said);
}

const plain = (words: string): string =>
  words
    .replace(/’/g, "'")
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/ ?[.?!…]$/, '')
    .trim()
    .toLowerCase();
