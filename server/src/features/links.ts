import type { DocumentLink } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Checker } from '../checker.ts';
import type { Converter } from '../convert.ts';
import type { Language } from '../engine/draft.ts';
import type { Span } from '../engine/span.ts';
import { readYaml } from '../parsing/yaml/read.ts';
import type { Value } from '../parsing/yaml/value.ts';
import { beside } from '../policy/beside.ts';
import type { Policy } from '../policy/policy.ts';
import { shippedPolicies } from '../policy/shipped.generated.ts';
import type { CheckedVersion } from '../session.ts';

export interface LinksContext {
  readonly document: TextDocument;
  readonly converter: Converter;
  readonly language: Language;
}

interface Target {
  readonly span: Span;
  readonly target: string | undefined;
  readonly tooltip?: string;
}

/** A draft's ways out: the text it translates, its media, and the clause behind each rule it ignores. */
export function linksOf({ draft, profile, checker }: CheckedVersion, context: LinksContext): DocumentLink[] {
  const { text } = draft;
  const home = context.document.uri;
  const translated = profile.spans['translation-of'];
  const clause = (rule: string, span: Span) => clauseOf(rule, span, checker, context.language);
  const comments = [...text.matchAll(/<!--[ \t]*forthright-ignore[ \t]+([\w-]+)/g)].map((found): Target => {
    const end = found.index + found[0].length;
    return clause(found[1] as string, { start: end - (found[1] as string).length, end });
  });
  return links(
    [
      ...(translated && profile.translationOf !== undefined
        ? [{ span: unquoted(text, translated), target: fileBeside(home, profile.translationOf) }]
        : []),
      ...profile.media.flatMap(({ file, span }): Target[] => {
        const at = file === undefined ? undefined : valueIn(text, span, 'file', file);
        return at && file !== undefined ? [{ span: at, target: fileBeside(home, file) }] : [];
      }),
      ...profile.ignore.flatMap(({ rule, span }) => {
        const at = valueIn(text, span, 'rule', rule);
        return at ? [clause(rule, at)] : [];
      }),
      ...comments,
    ],
    context,
  );
}

/** The ways out of `.forthright.yaml` or a policy: the policy it stands on, and the clause behind each rule it sets. */
export function settingsLinksOf(checker: Pick<Checker, 'policy' | 'rules'>, context: LinksContext): DocumentLink[] {
  const { document, language } = context;
  const text = document.getText();
  const targets = readYaml(text, 0, 256 * 1024).root.entries.flatMap(({ key, value }): Target[] => {
    if (key === 'rules' && value.kind === 'table')
      return value.entries.map((entry) => clauseOf(entry.key, entry.at, checker, language));
    if (key !== 'policy' && key !== 'extends') return [];
    const named: readonly Value[] = value.kind === 'list' ? value.items : [value];
    return named.flatMap((one): Target[] =>
      one.kind === 'scalar' && one.text !== '' && !Object.hasOwn(shippedPolicies, one.text)
        ? [{ span: unquoted(text, one.span), target: fileBeside(document.uri, one.text) }]
        : [],
    );
  });
  return links(targets, context);
}

const links = (targets: readonly Target[], { document, converter }: LinksContext): DocumentLink[] =>
  targets.flatMap(({ span, target, tooltip }) =>
    target === undefined
      ? []
      : [{ range: converter.range(document, span), target, ...(tooltip === undefined ? {} : { tooltip }) }],
  );

function clauseOf(id: string, span: Span, { policy, rules }: KnownRules, language: Language): Target {
  const rule = rules.find((one) => one.id === id);
  const clause = rule && policy.clauses[rule.clause];
  return clause
    ? { span, target: clause.url || undefined, tooltip: clause.title[language] }
    : { span, target: undefined };
}

interface KnownRules {
  readonly policy: Policy;
  readonly rules: Checker['rules'];
}

/** A file named from the folder of another, or an address of the web. */
function fileBeside(uri: string, name: string): string | undefined {
  if (/^https?:\/\//i.test(name)) return name;
  const home = /^([a-z][\w+.-]*:\/\/[^/]*\/)(.*)$/i.exec(uri);
  const path = home && beside(home[2] as string, encodeURI(name).replace(/[?#]/g, encodeURIComponent));
  return path ? `${home?.[1]}${path}` : undefined;
}

/** Where the value of a key stands in an entry of a list. */
function valueIn(text: string, { start, end }: Span, key: string, value: string): Span | undefined {
  const entry = text.slice(start, end);
  const named = entry.search(new RegExp(`(?:^|[\\s{,-])${key}[ \\t]*:`));
  const at = entry.indexOf(value, named < 0 ? 0 : named + key.length);
  return at < 0 ? undefined : { start: start + at, end: start + at + value.length };
}

/** A value without its quotes. */
const unquoted = (text: string, { start, end }: Span): Span =>
  /^["']/.test(text[start] ?? '') ? { start: start + 1, end: end - 1 } : { start, end };
