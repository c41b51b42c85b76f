import type { Language } from '../../engine/draft.ts';

const longestFirst = (list: string): readonly string[] => list.split(' ').sort((a, b) => b.length - a.length);

const endings: Readonly<Record<Language, readonly string[]>> = {
  en: longestFirst('e ed edly er ers es est ied ies ing ingly ings ly s y'),
  fr: longestFirst(
    'aient ais ait ant ante antes ants assent ation ations e ee ees ement ements ent er era erai erait eraient erais erions eront erons es eur eurs euse euses ez erez i iez if ifs ions ir is issaient issais issait issement issements issions it ive ives ons s x',
  ),
};

/** Letters that must be left of a word. */
const least = 3;

/** A folded word without its ending. Rough on purpose: it only has to bring the forms of a word together, not to find its lemma. */
export function stem(word: string, language: Language): string {
  if (word.length <= least) return word;
  for (const ending of endings[language]) {
    if (word.length - ending.length < least || !word.endsWith(ending)) continue;
    const base = word.slice(0, -ending.length);
    return base.length > least && base.at(-1) === base.at(-2) ? base.slice(0, -1) : base;
  }
  return word;
}
