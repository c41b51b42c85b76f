import { commands, l10n, Selection, TextEditorRevealType, window } from 'vscode';
import { currentDraft } from '../desk.ts';
import { findings } from '../findings.ts';

/** Puts the caret on the neighbouring finding, round the end, and shows what is said there. */
async function walk(forwards: boolean): Promise<void> {
  const editor = window.activeTextEditor;
  const draft = currentDraft();
  if (!editor || !draft) return;
  const all = findings(draft.uri);
  const caret = editor.selection.active;
  const next = forwards
    ? (all.find(({ range }) => range.start.isAfter(caret)) ?? all[0])
    : (all.findLast(({ range }) => range.start.isBefore(caret)) ?? all.at(-1));
  if (!next) return void window.setStatusBarMessage(l10n.t('Forthright has found nothing in this draft.'), 4000);
  editor.selection = new Selection(next.range.start, next.range.start);
  editor.revealRange(next.range, TextEditorRevealType.InCenterIfOutsideViewport);
  await commands.executeCommand('editor.action.showHover');
}

export const nextFinding = (): Promise<void> => walk(true);
export const previousFinding = (): Promise<void> => walk(false);
