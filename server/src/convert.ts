import { type Diagnostic, DiagnosticSeverity, type PositionEncodingKind, type TextEdit } from 'vscode-languageserver';
import type { Position, Range, TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit, Finding, Severity } from './engine/rule.ts';
import type { Span } from './engine/span.ts';

/** Spans and findings as the protocol knows them. The only place where offsets become lines and columns. */
export interface Converter {
  range(document: TextDocument, span: Span): Range;
  span(document: TextDocument, range: Range): Span;
  offset(document: TextDocument, position: Position): number;
  /** `page`: the address that explains the finding. */
  diagnostic(document: TextDocument, finding: Finding, page?: string): Diagnostic;
  edit(document: TextDocument, edit: Edit): TextEdit;
}

const levels: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function createConverter(encoding: PositionEncodingKind): Converter {
  const encode = encoding === 'utf-16' ? undefined : widthOf(encoding);
  const toPosition = (document: TextDocument, offset: number): Position => {
    const position = document.positionAt(offset);
    if (!encode || position.character === 0) return position;
    const line = lineText(document, position.line);
    return { line: position.line, character: encode(line.slice(0, position.character)) };
  };
  const toOffset = (document: TextDocument, position: Position): number => {
    if (!encode || position.character === 0) return document.offsetAt(position);
    const line = lineText(document, position.line);
    let units = 0;
    let before = 0;
    for (const sign of line) {
      if (before >= position.character) break;
      units += sign.length;
      before += encode(sign);
    }
    return document.offsetAt({ line: position.line, character: units });
  };
  const range = (document: TextDocument, span: Span): Range => ({
    start: toPosition(document, span.start),
    end: toPosition(document, span.end),
  });
  return {
    range,
    span(document, r) {
      const start = toOffset(document, r.start);
      const end = toOffset(document, r.end);
      // Some clients send ranges the wrong way round.
      return start <= end ? { start, end } : { start: end, end: start };
    },
    offset: toOffset,
    diagnostic(document, finding, page) {
      return {
        range: range(document, finding.span),
        severity: levels[finding.severity],
        code: finding.rule,
        source: 'forthright',
        message: finding.message,
        ...(page ? { codeDescription: { href: page } } : {}),
      };
    },
    edit: (document, e) => ({ range: range(document, e), newText: e.text }),
  };
}

const lineText = (document: TextDocument, line: number): string =>
  document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });

/** Length of a text in the units of an encoding. */
function widthOf(encoding: PositionEncodingKind): (text: string) => number {
  if (encoding === 'utf-32') return (text) => [...text].length;
  return (text) => {
    let bytes = 0;
    for (const sign of text) {
      const code = sign.codePointAt(0) as number;
      bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    }
    return bytes;
  };
}
