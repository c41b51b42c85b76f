import {
  type Diagnostic,
  type Disposable,
  type Position,
  Range,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import { type Middleware, vsdiag } from 'vscode-languageclient';

/** How long typing must rest, in milliseconds, before the sentence under the caret is talked about. */
const rest = 700;

/** The sentence round a caret, as far as its line goes: a glance, no parser. */
function sentenceAt(document: TextDocument, { line, character }: Position): Range {
  const { text } = document.lineAt(line);
  const before = text.slice(0, character);
  const opening = Math.max(...['. ', '! ', '? ', '… '].map((end) => before.lastIndexOf(end) + 1));
  const closing = /[.!?…]\s/.exec(text.slice(character));
  return new Range(line, opening, line, closing ? character + closing.index + 1 : text.length);
}

export interface Calm extends Disposable {
  readonly middleware: Pick<Middleware, 'provideDiagnostics'>;
  /** Told to ask for every draft's findings again. */
  again: () => void;
}

/**
 * With `forthright.check: pause`, keeps back what is found in the sentence being typed until the caret leaves it or typing rests.
 * The server knows nothing of it: what was kept back is still here when the server answers “unchanged”.
 */
export function calm(): Calm {
  const last = new Map<string, { readonly items: readonly Diagnostic[]; readonly kept: boolean }>();
  let typing:
    | { readonly uri: string; readonly sentence: Range; readonly timer: ReturnType<typeof setTimeout> }
    | undefined;
  const over = () => {
    if (!typing) return;
    clearTimeout(typing.timer);
    typing = undefined;
    self.again();
  };
  const listening = [
    workspace.onDidChangeTextDocument(({ document, contentChanges: [change] }) => {
      if (!change || document !== window.activeTextEditor?.document) return;
      if (workspace.getConfiguration('forthright', document).get('check') !== 'pause') return;
      clearTimeout(typing?.timer);
      const caret = document.positionAt(change.rangeOffset + change.text.length);
      typing = { uri: document.uri.toString(), sentence: sentenceAt(document, caret), timer: setTimeout(over, rest) };
    }),
    window.onDidChangeTextEditorSelection(({ textEditor, selections: [caret] }) => {
      if (textEditor.document.uri.toString() !== typing?.uri || !caret) return;
      if (!typing.sentence.contains(caret.active)) over();
    }),
    workspace.onDidCloseTextDocument(({ uri }) => last.delete(uri.toString())),
  ];

  const shown = (document: TextDocument | Uri, items: readonly Diagnostic[]): Diagnostic[] => {
    if (document instanceof Uri || typing?.uri !== document.uri.toString()) return [...items];
    const { sentence } = typing;
    return items.filter(({ range }) => !range.intersection(sentence));
  };

  const { full } = vsdiag.DocumentDiagnosticReportKind;
  const self: Calm = {
    again: () => undefined,
    middleware: {
      async provideDiagnostics(document, previous, token, next) {
        const key = (document instanceof Uri ? document : document.uri).toString();
        const report = await next(document, previous, token);
        const before = last.get(key);
        const all = report?.kind === full ? report.items : before?.items;
        if (!report || !all) return report;
        const items = shown(document, all);
        const kept = items.length < all.length;
        last.set(key, { items: all, kept });
        if (report.kind !== full && !kept && !before?.kept) return report;
        return { ...report, kind: full, items };
      },
    },
    dispose: () => {
      clearTimeout(typing?.timer);
      for (const each of listening) each.dispose();
    },
  };
  return self;
}
