import { commands, l10n, type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import { currentDraft, type Desk } from '../desk.ts';
import { countsText, draftText, verdictName } from '../wording.ts';

interface Entry extends QuickPickItem {
  readonly command?: string;
}

const entries = (): readonly Entry[] => [
  { label: `$(arrow-down) ${l10n.t('Next finding')}`, command: 'forthright.nextFinding' },
  { label: `$(tasklist) ${l10n.t('Ready to post?')}`, command: 'forthright.checklist.focus' },
  { label: `$(open-preview) ${l10n.t('Preview the post')}`, command: 'forthright.preview' },
  { label: `$(copy) ${l10n.t('Copy the post for…')}`, command: 'forthright.copyFor' },
  { label: l10n.t('This draft'), kind: QuickPickItemKind.Separator },
  { label: `$(person) ${l10n.t('Account…')}`, command: 'forthright.pickAccount' },
  { label: `$(organization) ${l10n.t('Audience…')}`, command: 'forthright.pickAudience' },
  { label: `$(broadcast) ${l10n.t('Platforms…')}`, command: 'forthright.pickPlatforms' },
  { label: 'Forthright', kind: QuickPickItemKind.Separator },
  { label: `$(checklist) ${l10n.t('Check all drafts')}`, command: 'forthright.checkAll' },
  { label: `$(output) ${l10n.t('Show log')}`, command: 'forthright.showLog' },
];

export const showMenu = (desk: Desk) => async (): Promise<void> => {
  const draft = currentDraft();
  const status = draft && desk.status(draft.uri);
  const title = status ? `${verdictName(status.verdict)}: ${countsText(status)}` : 'Forthright';
  const placeHolder = status ? draftText(status) : '';
  const choice = await window.showQuickPick([...entries()], { title, placeHolder });
  if (choice?.command) await commands.executeCommand(choice.command);
};
