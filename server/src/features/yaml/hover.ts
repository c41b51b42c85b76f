import type { Language } from '../../engine/draft.ts';
import type { Span } from '../../engine/span.ts';
import { caretAt } from '../../parsing/yaml/caret.ts';
import { described, type Meaning, meaningAt } from './meaning.ts';

export interface Meant {
  readonly span: Span;
  /** Markdown. */
  readonly text: string;
}

/** What the key or value at an offset means. */
export function meantAt(yaml: string, offset: number, root: Meaning, language: Language): Meant | undefined {
  const caret = caretAt(yaml, offset);
  if (!caret) return undefined;
  const { span, path, at } = caret;
  if (offset < span.start || span.start === span.end) return undefined;
  const word = yaml.slice(span.start, span.end).replace(/^["']|["']$/g, '');
  const key = at === 'key' ? word : path.at(-1);
  const meaning = meaningAt(root, at === 'key' ? [...path, word] : path);
  if (!meaning || key === undefined) return undefined;
  const value = at === 'key' ? undefined : meaning.values?.find((one) => one.value === word);
  const text = value ? `\`${value.value}\` — ${value.says[language]}` : described(meaning, language);
  return text ? { span, text: value ? text : `**${key}** — ${text}` } : undefined;
}
