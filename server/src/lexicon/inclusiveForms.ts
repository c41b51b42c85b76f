/** Feminine endings as they are joined on with a point, bracket or hyphen, and what the masculine word's own ending gives way to. */
const endings: readonly (readonly [ending: string, from: string, to: string])[] = [
  ['ale', 'al', 'ale'],
  ['e', '', 'e'],
  ['elle', 'el', 'elle'],
  ['euse', 'eur', 'euse'],
  ['euse', 'eux', 'euse'],
  ['ienne', 'ien', 'ienne'],
  ['ière', 'ier', 'ière'],
  ['ive', 'if', 'ive'],
  ['le', '', 'le'],
  ['lle', 'l', 'lle'],
  ['ne', '', 'ne'],
  ['nne', 'n', 'nne'],
  ['ouse', 'oux', 'ouse'],
  ['rice', 'eur', 'rice'],
  ['se', 'x', 'se'],
  ['te', '', 'te'],
  ['trice', 'teur', 'trice'],
  ['ve', 'f', 've'],
  ['ère', 'er', 'ère'],
];

export interface BothForms {
  readonly feminine: string;
  readonly masculine: string;
  readonly plural: boolean;
}

/** `chercheur`, `euse`, plural gives chercheuses and chercheurs; `undefined` where the ending does not go with the word. */
export function bothForms(stem: string, ending: string, plural: boolean): BothForms | undefined {
  const bare = plural && stem.endsWith('s') ? stem.slice(0, -1) : stem;
  if (plural && bare.toLowerCase() === 'tou') return { feminine: `${bare}tes`, masculine: `${bare}s`, plural };
  const found = endings.find(([written, from]) => written === ending && bare.endsWith(from));
  if (!found) return undefined;
  const [, from, to] = found;
  const feminine = bare.slice(0, bare.length - from.length) + to;
  const masculine =
    plural && !/[sxz]$/.test(bare) ? (bare.endsWith('al') ? `${bare.slice(0, -1)}ux` : `${bare}s`) : bare;
  return { feminine: plural ? `${feminine}s` : feminine, masculine, plural };
}

/** Words of both genders that take the very place of a group's, by its masculine plural. */
export const epicene: Readonly<Record<string, string>> = {
  chercheurs: 'scientifiques',
  collaborateurs: 'collègues',
  écoliers: 'élèves',
  collégiens: 'élèves',
  lycéens: 'élèves',
};
