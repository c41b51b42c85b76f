import * as vscode from 'vscode';
import { until } from './hands.ts';

const folder = (): vscode.Uri => {
  const found = vscode.workspace.workspaceFolders?.[0];
  if (!found) throw new Error('no workspace is open');
  return found.uri;
};

export const inWorkspace = (name: string): vscode.Uri => vscode.Uri.joinPath(folder(), name);

/** Opens a draft of the test's workspace and gives it the keyboard. */
export async function opened(name: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(inWorkspace(name));
  return shown(document);
}

/** A draft that is nowhere on a disk. */
export const blank = async (language = 'markdown', content = ''): Promise<vscode.TextEditor> =>
  shown(await vscode.workspace.openTextDocument({ language, content }));

async function shown(document: vscode.TextDocument): Promise<vscode.TextEditor> {
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
  return editor;
}

/** Leaves nothing behind for the next check. */
export async function closed(): Promise<void> {
  while (vscode.window.activeTextEditor)
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
}

export const found = (document: vscode.TextDocument, rule?: string): vscode.Diagnostic[] =>
  vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source, code }) => source === 'forthright' && (!rule || ruleOf(code) === rule));

const ruleOf = (code: vscode.Diagnostic['code']): string => String(typeof code === 'object' ? code.value : code);

/** Waits for a rule's finding and gives the words it stands on. */
export async function finding(document: vscode.TextDocument, rule: string): Promise<vscode.Diagnostic> {
  const said = () => found(document).map(({ code, message }) => `${ruleOf(code)}: ${message}`);
  return until(`${rule} in ${document.uri.path}`, () => found(document, rule)[0]).catch((fault) => {
    throw new Error(`${fault.message}; there is: ${said().join(' | ') || 'nothing'}`);
  });
}

export const wordsOf = (document: vscode.TextDocument, { range }: vscode.Diagnostic): string => document.getText(range);

/** Puts the caret inside some words of the draft. */
export function caretAt(editor: vscode.TextEditor, words: string, at = 1): void {
  const offset = editor.document.getText().indexOf(words);
  if (offset < 0) throw new Error(`“${words}” is not in the draft`);
  const position = editor.document.positionAt(offset + at);
  editor.selection = new vscode.Selection(position, position);
  editor.revealRange(new vscode.Range(position, position));
}
