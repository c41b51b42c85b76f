import { commands, FilePermission, l10n, Range, type TextDocument, window, workspace } from 'vscode';
import type { Passage } from '../contract.ts';

/** Whether the writer wants such suggestions at all; a key of their own may still call for one. */
export async function isOn(): Promise<boolean> {
  if (workspace.getConfiguration('forthright').get('suggestPlainerWording') === true) return true;
  const open = l10n.t('Open the setting');
  const message = l10n.t('Suggestions of plainer wording are off; a setting turns them on.');
  if ((await window.showInformationMessage(message, open)) === open)
    await commands.executeCommand('workbench.action.openSettings', 'forthright.suggestPlainerWording');
  return false;
}

async function isReadOnly({ uri }: TextDocument): Promise<boolean> {
  if (workspace.fs.isWritableFileSystem(uri.scheme) === false) return true;
  try {
    const { permissions = 0 } = await workspace.fs.stat(uri);
    return (permissions & FilePermission.Readonly) !== 0;
  } catch {
    // A draft that was never saved has no file, and can be written.
    return false;
  }
}

/** Refuses, in one sentence, what must not be sent or could not be put in; then nothing has been sent. */
export async function mayBeSent(draft: TextDocument, { confidential }: Passage): Promise<boolean> {
  if (confidential) {
    const show = l10n.t('Show it');
    const message = l10n.t(
      'Nothing was sent: “{0}” has found something confidential in this draft, which no language model may see. Mend it first.',
      confidential.rule,
    );
    if ((await window.showWarningMessage(message, show)) !== show) return false;
    const { start, end } = confidential.range;
    const selection = new Range(start.line, start.character, end.line, end.character);
    await window.showTextDocument(draft, { selection });
    return false;
  }
  if (!(await isReadOnly(draft))) return true;
  void window.showInformationMessage(l10n.t('This draft cannot be changed, so no wording is suggested.'));
  return false;
}
