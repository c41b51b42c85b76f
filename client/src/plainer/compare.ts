import { commands, l10n, TabInputTextDiff, Uri, window, workspace } from 'vscode';
import { suggestions } from '../desk.ts';

/** The list of choices hangs over the top lines, and must not cover what it is about. */
const room = '\n'.repeat(7);

async function closeComparison(shown: Uri): Promise<void> {
  const tabs = window.tabGroups.all
    .flatMap((group) => group.tabs)
    .filter(({ input }) => input instanceof TabInputTextDiff && input.modified.toString() === shown.toString());
  await window.tabGroups.close(tabs);
}

/**
 * Shows both wordings side by side and asks which shall stand. A list of choices, for a notice would fade while one reads; Enter
 * applies, Escape discards.
 */
export async function agreed(before: string, after: string): Promise<boolean> {
  // An address is read once; another suggestion needs another.
  const fragment = String(Date.now());
  const at = (name: string) => Uri.from({ scheme: suggestions, path: `/${name}.md`, fragment });
  const [left, right] = [at('before'), at('after')];
  const pages = workspace.registerTextDocumentContentProvider(suggestions, {
    provideTextDocumentContent: ({ path }) => room + (path === left.path ? before : after),
  });
  const options = { preserveFocus: true, preview: true };
  try {
    await commands.executeCommand('vscode.diff', left, right, l10n.t('Plainer wording, suggested by AI'), options);
    const apply = {
      label: `$(check) ${l10n.t('Apply')}`,
      detail: l10n.t('Replace the sentence, and declare in the header that AI helped.'),
    };
    const discard = { label: `$(close) ${l10n.t('Discard')}`, detail: l10n.t('Leave the draft as it is.') };
    const question = { title: l10n.t('Use this wording?'), placeHolder: after, ignoreFocusOut: true };
    return (await window.showQuickPick([apply, discard], question)) === apply;
  } finally {
    await closeComparison(right);
    pages.dispose();
  }
}
