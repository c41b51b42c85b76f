import { type Diagnostic, type Disposable, type Position, type TextDocument, Uri, window, workspace } from 'vscode';
import { type Middleware, vsdiag } from 'vscode-languageclient';

/** How long typing must rest, in milliseconds, before the sentence under the caret is talked about. */
const rest = 700;

/** From the sentence's first character to the caret's line end or the sentence's own. Lines are how far a glance goes: no parser here. */
function inSentence(document: TextDocument, caret: Position, { range }: Diagnostic): boolean {
  if (range.end.line < caret.line || range.start.line > caret.line) return false;
  const line = document.lineAt(caret.line).text;
  const before = line.slice(0, caret.character);
  const opening = Math.max(...['. ', '! ', '? ', '… '].map((end) => before.lastIndexOf(end) + 1));
  const closing = /[.!?…]\s/.exec(line.slice(caret.character));
  const end = closing ? caret.character + closing.index : line.length;
  const from = range.start.line < caret.line ? 0 : range.start.character;
  const to = range.end.line > caret.line ? line.length : range.end.character;
  return from <= end && to > opening;
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
  let typing: { readonly uri: string; readonly timer: ReturnType<typeof setTimeout> } | undefined;
  const over = () => {
    if (!typing) return;
    clearTimeout(typing.timer);
    typing = undefined;
    self.again();
  };
  const listening = [
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length === 0 || document !== window.activeTextEditor?.document) return;
      if (workspace.getConfiguration('forthright', document).get('check') !== 'pause') return;
      clearTimeout(typing?.timer);
      typing = { uri: document.uri.toString(), timer: setTimeout(over, rest) };
    }),
    window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
      // No kind: the caret moved because something was typed.
      if (kind !== undefined && textEditor.document.uri.toString() === typing?.uri) over();
    }),
    workspace.onDidCloseTextDocument(({ uri }) => last.delete(uri.toString())),
  ];

  const shown = (document: TextDocument | Uri, items: readonly Diagnostic[]): Diagnostic[] => {
    const editor = window.activeTextEditor;
    if (document instanceof Uri || editor?.document !== document || typing?.uri !== document.uri.toString())
      return [...items];
    return items.filter((each) => !inSentence(document, editor.selection.active, each));
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
