import en from '../../../snippets/en.json';
import fr from '../../../snippets/fr.json';
import type { Language } from '../engine/draft.ts';
import { unpacked } from './unpacked.ts';

/** An approved post to begin with; the body is lines of a snippet with its slots. */
export interface Template {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** By what they are called. They are the snippets that editors read, not a copy. */
export type Templates = Readonly<Record<Language, Readonly<Record<string, Template>>>>;

let read: Templates | undefined;

export function templates(): Templates {
  read ??= unpacked<Templates>('templates', { en, fr });
  return read;
}
