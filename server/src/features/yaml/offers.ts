import type { Language } from '../../engine/draft.ts';
import type { Span } from '../../engine/span.ts';
import type { HeaderValue } from '../../parsing/headerKeys.ts';
import { type Caret, caretAt } from '../../parsing/yaml/caret.ts';
import { scalar } from '../scalar.ts';
import { described, type Meaning, meaningAt } from './meaning.ts';

/** Something that could stand at the caret. */
export interface Offer {
  readonly label: string;
  readonly kind: 'key' | 'value';
  readonly span: Span;
  readonly text: string;
  /** A line for the list itself, and Markdown beside it. */
  readonly detail?: string;
  readonly documentation?: string;
  /** A value comes next, and can be offered at once. */
  readonly goesOn: boolean;
}

/** Keys not yet there, values and items, at a caret of a YAML text. */
export function offersAt(yaml: string, offset: number, root: Meaning, language: Language): readonly Offer[] {
  const caret = caretAt(yaml, offset);
  if (!caret) return [];
  const meaning = meaningAt(root, caret.path);
  if (!meaning) return [];
  const isNamed = caret.at === 'value';
  const keys = isNamed && !caret.isItem ? [] : keyOffers(meaning, caret, language, yaml);
  const wantsValue = isNamed || (meaning.isList === true && caret.path.length > 0);
  const values = wantsValue ? valueOffers(meaning, caret, language) : [];
  // `key:` is a key only with a blank behind its colon.
  const blank = isNamed && yaml[caret.span.start - 1] === ':' ? ' ' : '';
  return [...keys, ...values.map((offer) => ({ ...offer, text: blank + offer.text }))];
}

function keyOffers({ keys = {}, isList }: Meaning, caret: Caret, language: Language, yaml: string): readonly Offer[] {
  const { span, taken, isFlow, indent } = caret;
  const hasColon = yaml[span.end] === ':';
  const dash = isList && !caret.isItem && !caret.isFlow && !taken.length ? '- ' : '';
  return Object.entries(keys)
    .filter(([key]) => !taken.includes(key) || yaml.slice(span.start, span.end) === key)
    .map(([key, meaning]): Offer => {
      const written = hasColon ? '' : opened(meaning, isFlow, indent + (dash || caret.isItem ? 2 : 0));
      return {
        label: key,
        kind: 'key',
        span,
        text: `${dash}${key}${written}`,
        ...(meaning.says ? { detail: meaning.says[language] } : {}),
        documentation: described(meaning, language),
        goesOn: !hasColon && meaning.values !== undefined,
      };
    });
}

/** What follows a key: a value on its line, or the first key of a table beneath. */
function opened({ keys, values, isList }: Meaning, isFlow: boolean, indent: number): string {
  if (!keys || values || isFlow) return ': ';
  const next = ' '.repeat(indent + 2);
  return isList ? `:\n${next}- ${Object.keys(keys)[0]}: ` : `:\n${next}`;
}

function valueOffers({ values = [], isList }: Meaning, caret: Caret, language: Language): readonly Offer[] {
  const { span, isItem, isFlow, at } = caret;
  const isOne = isItem || isFlow || !isList;
  const [before, after] = isOne ? ['', ''] : at === 'value' ? ['[', ']'] : ['- ', ''];
  return values
    .filter(({ value }) => !(isItem && caret.taken.includes(value)))
    .map(
      ({ value, says }: HeaderValue): Offer => ({
        label: value,
        kind: 'value',
        span,
        text: `${before}${scalar(value)}${after}`,
        detail: says[language],
        goesOn: false,
      }),
    );
}
