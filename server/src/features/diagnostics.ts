import type { Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Checker } from '../checker.ts';
import type { Converter } from '../convert.ts';
import type { Finding } from '../engine/rule.ts';
import { severities } from '../engine/rule.ts';
import type { CheckedVersion } from '../session.ts';

/** More marks than this in one document help nobody; the gravest are kept and one more says so. */
export const mostFindings = 2000;

export function diagnosticsOf(
  document: TextDocument,
  { findings, draft, checker }: CheckedVersion,
  converter: Converter,
): Diagnostic[] {
  const shown = findings.length > mostFindings ? gravest(findings) : findings;
  const diagnostics = shown.map((finding) => diagnosticOf(document, finding, checker, converter));
  if (shown.length === findings.length) return diagnostics;
  const left = findings.length - shown.length;
  const message = {
    en: `${left} more findings are not shown; the gravest ${mostFindings} are.`,
    fr: `${left} autres signalements ne sont pas affichés ; les ${mostFindings} plus graves le sont.`,
  };
  const summary: Finding = {
    ...(shown[0] as Finding),
    rule: 'header',
    severity: 'information',
    span: { start: 0, end: 0 },
    message: message[draft.language],
    fixes: [],
  };
  return [...diagnostics, converter.diagnostic(document, summary)];
}

/** A finding for an editor, with the page of its clause. */
export const diagnosticOf = (
  document: TextDocument,
  finding: Finding,
  { policy }: Checker,
  converter: Converter,
): Diagnostic => converter.diagnostic(document, finding, policy.clauses[finding.clause]?.url);

function gravest(findings: readonly Finding[]): readonly Finding[] {
  const sorted = [...findings].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  const kept = new Set(sorted.slice(0, mostFindings));
  return findings.filter((f) => kept.has(f));
}
