import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Converter } from '../convert.ts';
import type { Language } from '../engine/draft.ts';
import { safeEdits } from '../engine/edits.ts';
import type { Finding } from '../engine/rule.ts';
import { overlaps } from '../engine/span.ts';
import type { CheckedVersion } from '../session.ts';
import { diagnosticOf } from './diagnostics.ts';
import { ignoreEdits } from './ignore.ts';

export const fixAllKind = `${CodeActionKind.SourceFixAll}.forthright`;

/** A menu longer than this is not read. */
const mostFixes = 4;

const titles = {
  ignore: {
    en: (rule: string) => `Ignore “${rule}” here, because…`,
    fr: (rule: string) => `Ignorer « ${rule} » ici, parce que…`,
  },
  allow: {
    en: (term: string) => `Allow “${term}” in this workspace`,
    fr: (term: string) => `Autoriser « ${term} » dans cet espace de travail`,
  },
  off: {
    en: (rule: string) => `Switch the rule “${rule}” off in this workspace`,
    fr: (rule: string) => `Désactiver la règle « ${rule} » dans cet espace de travail`,
  },
  plainer: { en: 'Suggest plainer wording…', fr: 'Proposer une formulation plus simple…' },
  all: { en: 'Apply all safe fixes', fr: 'Appliquer toutes les corrections sûres' },
} as const;

/** Rules whose findings are words that a team may allow. */
const termRules = new Set(['jargon', 'acronym', 'two-meanings', 'rare-word']);

/** Rules whose findings other words may mend. */
const wordingRules = new Set(['jargon', 'long-sentence']);

export interface ActionContext {
  readonly document: TextDocument;
  readonly checked: CheckedVersion;
  readonly converter: Converter;
  /** The client runs our commands (asks for a reason); without, the reason is left to be filled in. */
  readonly commands: boolean;
  /** A language model may be asked for other words. */
  readonly suggests: boolean;
}

export function codeActions(params: CodeActionParams, context: ActionContext): CodeAction[] {
  const { document, checked, converter } = context;
  const wanted = params.context.only;
  const wants = (kind: string): boolean => !wanted || wanted.some((w) => kind === w || kind.startsWith(`${w}.`));
  const actions: CodeAction[] = [];
  if (wants(CodeActionKind.QuickFix)) {
    const asked = converter.span(document, params.range);
    const touched = { start: asked.start, end: Math.max(asked.end, asked.start + 1) };
    const here = checked.findings.filter(
      (f) =>
        overlaps(f.span, touched) ||
        f.span.end === asked.start ||
        (f.span.start === f.span.end && f.span.start === asked.start),
    );
    for (const finding of here) actions.push(...quickFixes(finding, here.length === 1, context));
    const wordy = here.find(({ rule }) => wordingRules.has(rule));
    if (wordy && context.suggests) actions.push(suggestion(wordy, context));
    for (const finding of here) actions.push(...waysOut(finding, context));
  }
  if (wants(fixAllKind)) {
    const edits = safeEdits(checked.findings);
    if (edits.length || wanted) {
      actions.push({
        title: titles.all[checked.draft.language],
        kind: fixAllKind,
        edit: { changes: { [document.uri]: edits.map((e) => converter.edit(document, e)) } },
      });
    }
  }
  return actions;
}

function quickFixes(finding: Finding, isAlone: boolean, { document, checked, converter }: ActionContext): CodeAction[] {
  return finding.fixes.slice(0, mostFixes).map((fix, i) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(document, finding, checked.checker, converter)],
    isPreferred: i === 0 && isAlone,
    edit: { changes: { [document.uri]: fix.edits.map((e) => converter.edit(document, e)) } },
  }));
}

function suggestion(finding: Finding, { document, checked, converter }: ActionContext): CodeAction {
  const title = titles.plainer[checked.draft.language];
  const place = { uri: document.uri, at: converter.range(document, finding.span).start };
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(document, finding, checked.checker, converter)],
    command: { title, command: 'forthright.suggestPlainerWording', arguments: [place] },
  };
}

function waysOut(finding: Finding, context: ActionContext): CodeAction[] {
  const { document, checked, converter } = context;
  if (finding.rule === 'header') return [];
  const language = checked.draft.language;
  const diagnostics = [diagnosticOf(document, finding, checked.checker, converter)];
  const text = checked.draft.text.slice(finding.span.start, finding.span.end);
  const actions: CodeAction[] = [];
  const title = titles.ignore[language](finding.rule);
  const place = { uri: document.uri, rule: finding.rule, range: converter.range(document, finding.span) };
  const act = (label: string, command: string, argument: object): CodeAction => ({
    title: label,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    command: { title: label, command, arguments: [argument] },
  });
  if (context.commands) actions.push(act(title, 'forthright.ignoreWithReason', place));
  else {
    const edits = ignoreEdits(checked, [{ rule: finding.rule, span: finding.span }], defaultReason(language));
    const changes = { [document.uri]: edits.map((e) => converter.edit(document, e)) };
    actions.push({ title, kind: CodeActionKind.QuickFix, diagnostics, edit: { changes } });
  }
  if (!context.commands) return actions;
  if (termRules.has(finding.rule) && text.length < 60)
    actions.push(
      act(titles.allow[language](text), 'forthright.allowTerm', { uri: document.uri, rule: finding.rule, term: text }),
    );
  actions.push(
    act(titles.off[language](finding.rule), 'forthright.switchOff', { uri: document.uri, rule: finding.rule }),
  );
  return actions;
}

const defaultReason = (language: Language): string => (language === 'fr' ? 'à préciser' : 'say why');
