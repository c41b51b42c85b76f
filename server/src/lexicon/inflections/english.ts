import {
  invariable,
  irregularAdjectives,
  irregularNouns,
  irregularVerbs,
  shortAdjectives,
} from './englishIrregular.ts';

type Table = ReadonlyMap<string, readonly string[]>;

const table = (text: string): Table => {
  const rows = new Map<string, readonly string[]>();
  for (const row of text.trim().split(/[|\n]/)) {
    const [base = '', ...forms] = row.trim().split(' ');
    rows.set(base, [...(rows.get(base) ?? []), ...forms]);
  }
  return rows;
};

let verbs: Table | undefined;
let nouns: Table | undefined;
let adjectives: Table | undefined;

/**
 * Every form an English word may take as noun, verb or adjective, itself first. The part of speech is not asked for: a form that
 * is no word costs nothing, one that is missing would be missed in a text.
 */
export function inflectEnglish(lemma: string): readonly string[] {
  const word = lemma.toLowerCase();
  if (word.length < 2 || invariable.has(word)) return [word];
  verbs ??= table(irregularVerbs);
  nouns ??= table(irregularNouns);
  adjectives ??= table(irregularAdjectives);
  const forms = new Set([word]);
  const add = (more: Iterable<string>): void => {
    for (const form of more) forms.add(form);
  };
  add(irregular(nouns, word) ?? withS(word));
  add(verbForms(word, verbs));
  const other = otherSpelling(word);
  if (other) add([other, ...verbForms(other, verbs)]);
  add(adjectives.get(word) ?? []);
  if (shortAdjectives.has(word)) add([...ending(word, 'er'), ...ending(word, 'est')]);
  return [...forms];
}

/** `spokeswoman` goes with `woman`, `by-product` with `product`. */
function irregular(rows: Table, word: string): readonly string[] | undefined {
  const found = rows.get(word);
  if (found) return found;
  const tail = /(?:man|woman|child|foot|tooth|mouse|wife|life|leaf|shelf|self|knife|wolf|half)$/.exec(word)?.[0];
  if (tail && !/(?:hu|ro|ger)man$/.test(word)) {
    const head = word.slice(0, -tail.length);
    return (rows.get(tail) ?? []).map((form) => head + form);
  }
  return /[^aeiou](?:sis|xis)$/.test(word) || word.endsWith('asis') || word.endsWith('esis')
    ? [`${word.slice(0, -2)}es`]
    : undefined;
}

function withS(word: string): readonly string[] {
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`];
  if (/(?:ch|o)$/.test(word)) return [`${word}s`, `${word}es`];
  return [/(?:s|x|z|sh)$/.test(word) ? `${word}es` : `${word}s`];
}

function verbForms(word: string, rows: Table): readonly string[] {
  const regular = [...withS(word), ...ending(word, 'ing')];
  const strong = strongForms(word, rows);
  return strong ? [...regular, ...strong] : [...regular, ...ending(word, 'ed')];
}

/** `outrun` goes with `run`. */
function strongForms(word: string, rows: Table): readonly string[] | undefined {
  const found = rows.get(word);
  if (found) return found;
  const [, prefix = '', base = ''] = /^(re|over|under|out|mis|un|pre|fore|inter|up)(.{3,})$/.exec(word) ?? [];
  return rows.get(base)?.map((form) => prefix + form);
}

/** A word with an ending that begins with a vowel: `stopping`, `carried`, `sharing`; `travel` with one l and with two. */
function ending(word: string, end: 'ed' | 'ing' | 'er' | 'est'): readonly string[] {
  const ing = end === 'ing';
  if (/[^aeiou]y$/.test(word)) return [ing ? word + end : `${word.slice(0, -1)}i${end}`];
  if (word.endsWith('ie') && ing) return [`${word.slice(0, -2)}ying`];
  if (/(?:ee|oe|ye)$/.test(word)) return [ing ? word + end : word + end.slice(1)];
  if (word.endsWith('e')) return [word.slice(0, -1) + end];
  if (word.endsWith('c')) return [word + end, `${word}k${end}`];
  if (!/(?:^|[^aeiou]|qu)[aeiouy][^aeiouwxy]$/.test(word)) return [word + end];
  const doubled = word + word.at(-1) + end;
  const oneSyllable = word.match(/[aeiouy]+/g)?.length === 1;
  return oneSyllable && !word.endsWith('s') ? [doubled] : [word + end, doubled];
}

/** The other side's spelling of a verb: `organise`, `organize`. Short words (`rise`, `prize`) have but one. */
function otherSpelling(word: string): string | undefined {
  if (word.length < 7) return undefined;
  if (/[iy]se$/.test(word)) return `${word.slice(0, -2)}ze`;
  return /[iy]ze$/.test(word) ? `${word.slice(0, -2)}se` : undefined;
}
