import type { Language } from '../engine/draft.ts';
import { type Template, templates } from '../lexicon/templates.ts';

export interface TemplateOffer {
  readonly label: string;
  readonly prefix: string;
  readonly description: string;
  readonly language: Language;
  /** A snippet with its slots. */
  readonly snippet: string;
}

/** The templates of both languages, the reader's first; those of one where the header says which. Under a header only their text. */
export function templateOffers(
  first: Language,
  only: Language | undefined,
  isHeaded: boolean,
): readonly TemplateOffer[] {
  const languages: readonly Language[] = only ? [only] : first === 'fr' ? ['fr', 'en'] : ['en', 'fr'];
  return languages.flatMap((language) =>
    Object.entries(templates()[language]).map(([label, template]) => {
      const { prefix, description } = template;
      return { label, prefix, description, language, snippet: isHeaded ? textOf(template) : template.body.join('\n') };
    }),
  );
}

const slot = /\$\{(\d+)(?::((?:[^{}\\]|\\.)*))?\}/g;

/** What follows the header. A slot that echoes one of the header becomes one of its own. */
function textOf({ body }: Template): string {
  const named = new Map(
    [...body.join('\n').matchAll(slot)].flatMap(([, n, text]) => (text ? [[n, text] as const] : [])),
  );
  const lines = body.slice(body.indexOf('---', 1) + 1).join('\n');
  const seen = new Set<string>();
  return lines.trimStart().replace(slot, (all, n: string, text?: string) => {
    if (text || seen.has(n)) return all;
    seen.add(n);
    return `\${${n}:${named.get(n) ?? ''}}`;
  });
}

/** The same for an editor without snippets: the slots' own words stand where they are. */
export function withoutSlots(snippet: string): string {
  const named = new Map([...snippet.matchAll(slot)].flatMap(([, n, text]) => (text ? [[n, text] as const] : [])));
  return snippet
    .replace(/\$\{\d+\|([^,|{}]*)(?:[,|][^{}]*)?\}/g, '$1')
    .replace(slot, (_, n: string, text?: string) => text ?? named.get(n) ?? '')
    .replace(/\$0\n?/g, '');
}
