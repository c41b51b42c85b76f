import { type Diagnostic, languages, type Position, type Uri } from 'vscode';
import type { FindingPlace } from './contract.ts';

export const source = 'forthright';

/** Our findings of a draft, in the order of the text. */
export const findings = (uri: Uri): readonly Diagnostic[] =>
  languages
    .getDiagnostics(uri)
    .filter((each) => each.source === source)
    .sort((a, b) => a.range.start.compareTo(b.range.start) || b.range.end.compareTo(a.range.end));

/** The finding a caret stands in: the innermost, where several do. */
export const findingAt = (uri: Uri, at: Position): Diagnostic | undefined =>
  findings(uri).findLast(({ range }) => range.contains(at));

/** The rule's name; VS Code hands a code that has a link as an object. */
export function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : (code ?? ''));
}

/** A finding as the server knows it. */
export function placeOf(finding: Diagnostic): FindingPlace {
  const { start, end } = finding.range;
  const range = {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
  return { rule: ruleOf(finding), range };
}
