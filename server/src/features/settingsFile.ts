import { type CodeAction, CodeActionKind, type Diagnostic, type Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Converter } from '../convert.ts';
import type { Language } from '../engine/draft.ts';
import type { Finding } from '../engine/rule.ts';
import type { Complaint } from '../parsing/complaint.ts';

/** A settings file or a policy, and what is wrong with it. */
export interface SettingsContext {
  readonly document: TextDocument;
  readonly complaints: readonly Complaint[];
  readonly converter: Converter;
  readonly language: Language;
}

/** Faults of a settings file at their places. */
export const settingsDiagnostics = (context: SettingsContext): Diagnostic[] =>
  context.complaints.map((complaint) => diagnosticOf(complaint, context));

export function settingsActions(range: Range, context: SettingsContext): CodeAction[] {
  const { document, complaints, converter, language } = context;
  const { start, end } = converter.span(document, range);
  return complaints
    .filter(({ span }) => span.start <= end && span.end >= start)
    .flatMap((complaint) =>
      (complaint.fixes ?? []).map(({ title, edits }) => ({
        title: title[language],
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnosticOf(complaint, context)],
        edit: { changes: { [document.uri]: edits.map((edit) => converter.edit(document, edit)) } },
      })),
    );
}

function diagnosticOf(
  { span, severity, message }: Complaint,
  { document, converter, language }: SettingsContext,
): Diagnostic {
  const finding: Finding = {
    rule: 'settings',
    principle: 'accounts',
    clause: 'accounts',
    secret: false,
    severity,
    span,
    language,
    message: message[language],
    fixes: [],
  };
  return converter.diagnostic(document, finding);
}
