import type { Hover, MarkupContent } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Checker } from '../checker.ts';
import type { Converter } from '../convert.ts';
import type { Language } from '../engine/draft.ts';
import type { Example, Finding } from '../engine/rule.ts';
import { severities } from '../engine/rule.ts';
import { headerBodyAt } from '../parsing/headerFence.ts';
import { contactFor } from '../policy/policy.ts';
import type { SettingsKind } from '../policy/settings.ts';
import { nearestExamples } from '../reading/ear/nearest.ts';
import type { AnyRule } from '../rules/rule.ts';
import { shownExamples } from '../rules/shown.ts';
import type { CheckedVersion } from '../session.ts';
import { type Meant, meantAt } from './yaml/hover.ts';
import { headerMeaning } from './yaml/ofHeader.ts';
import { settingsMeaning } from './yaml/ofSettings.ts';

const labels = {
  en: {
    why: 'Why',
    clause: 'Guideline',
    fine: 'When it is fine',
    instead: 'Instead of',
    say: 'say',
    ask: 'Ask',
    mend: 'Quick fix',
    like: 'A judgement: it reads like',
  },
  fr: {
    why: 'Pourquoi',
    clause: 'Consigne',
    fine: 'Quand c’est permis',
    instead: 'Au lieu de',
    say: 'écrire',
    ask: 'À qui demander',
    mend: 'Correction rapide',
    like: 'Un jugement : cela se lit comme',
  },
} as const;

export interface HoverContext {
  readonly checker: Checker;
  readonly converter: Converter;
  /** Whether to say the messages too: VS Code shows them above the hover by itself. */
  readonly messages: boolean;
}

/** What a finding under the caret says: what, why, which clause, an example, when it is fine, whom to ask. */
export function hoverAt(
  document: TextDocument,
  offset: number,
  { findings }: CheckedVersion,
  { checker, converter, messages }: HoverContext,
): Hover | undefined {
  const here = findings
    .filter((f) => f.span.start <= offset && f.span.end >= offset)
    .sort(
      (a, b) =>
        severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        a.span.end - a.span.start - (b.span.end - b.span.start),
    );
  const first = here[0];
  if (!first) return undefined;
  const value = here
    .slice(0, 3)
    .map((finding) => describe(finding, checker, messages || here.length > 1))
    .join('\n\n---\n\n');
  return { contents: { kind: 'markdown', value }, range: converter.range(document, first.span) };
}

interface YamlHover {
  readonly document: TextDocument;
  readonly converter: Converter;
  readonly language: Language;
}

/** What a key or value of the header means. */
export function headerHoverAt(offset: number, checker: Checker, context: YamlHover): Hover | undefined {
  const text = context.document.getText();
  const body = headerBodyAt(text, offset);
  if (!body) return undefined;
  const yaml = text.slice(body.start, body.end);
  return hoverOf(meantAt(yaml, offset - body.start, headerMeaning(checker), context.language), body.start, context);
}

/** What a key or value of `.forthright.yaml` or a policy means. */
export function settingsHoverAt(
  offset: number,
  kind: SettingsKind,
  rules: Checker['rules'],
  context: YamlHover,
): Hover | undefined {
  const root = settingsMeaning(kind, rules);
  return hoverOf(meantAt(context.document.getText(), offset, root, context.language), 0, context);
}

function hoverOf(meant: Meant | undefined, base: number, { document, converter }: YamlHover): Hover | undefined {
  if (!meant) return undefined;
  const span = { start: meant.span.start + base, end: meant.span.end + base };
  return { contents: { kind: 'markdown', value: meant.text }, range: converter.range(document, span) };
}

/** A finding and the meaning of the key it is about, in one hover. */
export function joined(first: Hover | undefined, second: Hover | undefined): Hover | undefined {
  if (!first || !second) return first ?? second;
  const value = [first, second].map(({ contents }) => (contents as MarkupContent).value).join('\n\n---\n\n');
  return { ...first, contents: { kind: 'markdown', value } };
}

function describe(finding: Finding, { policy, rules }: Checker, message: boolean): string {
  const { language } = finding;
  const rule = rules.find((r) => r.id === finding.rule);
  const say = labels[language];
  const parts = message ? [escaped(finding.message)] : [];
  if (rule) parts.push(`**${say.why}** — ${rule.rationale[language]}`);
  const clause = policy.clauses[finding.clause];
  if (clause) {
    const title = clause.url ? `[${clause.title[language]}](${clause.url})` : clause.title[language];
    parts.push(`**${say.clause}** — ${title}: ${clause.says[language]}`);
  }
  if (finding.judged) parts.push(...likeWhat(finding, finding.judged));
  else if (rule) parts.push(...exampleOf(rule, language));
  if (rule?.fine) parts.push(`**${say.fine}** — ${rule.fine[language]}`);
  const fix = finding.fixes[0];
  if (fix) parts.push(`**${say.mend}** (Ctrl+.) — ${escaped(fix.title)}`);
  const contact =
    finding.severity === 'error' || finding.severity === 'warning' ? contactFor(policy, finding.principle) : undefined;
  if (contact) parts.push(`**${say.ask}** — ${contact.name[language]}${contact.email ? ` (${contact.email})` : ''}`);
  parts.push(`\`${finding.rule}\``);
  return parts.join('\n\n');
}

/** The texts that a judgement from examples rests on. */
function likeWhat({ rule, language }: Finding, judged: readonly string[]): string[] {
  const texts = nearestExamples(rule, language, judged);
  const quoted = texts.map((text) => `- ${escaped(text)}`).join('\n');
  return quoted ? [`**${labels[language].like}**\n\n${quoted}`] : [];
}

/** The rule's first example that shows both sides. */
function exampleOf(rule: AnyRule, language: Language): string[] {
  const say = labels[language];
  for (const example of shownExamples(rule, language).finds) {
    const full: Example = typeof example === 'string' ? { text: example } : example;
    if (full.fixed === undefined || full.text.startsWith('---') || full.text.length > 200) continue;
    const bad = full.text.replace(/‹‹/g, '\u0000').replace(/[«»]/g, '').replaceAll('\u0000', '«').replaceAll('››', '»');
    return [`**${say.instead}** ~~${escaped(bad)}~~ **${say.say}** ${escaped(full.fixed)}`];
  }
  return [];
}

const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/\n+/g, ' ');
