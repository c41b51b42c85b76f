import { type Disposable, l10n, StatusBarAlignment, ThemeColor, window } from 'vscode';
import type { Status, Verdict } from './contract.ts';
import { currentDraft, type Desk } from './desk.ts';
import { countsText, draftText, platformName, verdictName } from './wording.ts';

const icons: Readonly<Record<Verdict, string>> = { attention: '$(warning)', blocked: '$(error)', ready: '$(pass)' };

function text(status: Status): string {
  const { verdict, counts, longest } = status;
  const open = counts.error + counts.warning;
  const length = longest ? ` · ${platformName(longest.platform)} ${longest.used}/${longest.limit}` : '';
  return `${icons[verdict]} ${verdictName(verdict)}${open > 0 ? ` (${open})` : ''}${length}`;
}

/** The one glance before posting: verdict and the tightest platform, in the status bar while a draft is in front. */
export function statusBar(desk: Desk): readonly Disposable[] {
  const item = window.createStatusBarItem('forthright.verdict', StatusBarAlignment.Right, 200);
  item.name = 'Forthright';
  item.command = 'forthright.showMenu';
  const show = () => {
    const draft = currentDraft();
    const status = draft && desk.status(draft.uri);
    if (!status) return item.hide();
    item.text = text(status);
    item.tooltip = `Forthright: ${countsText(status)}\n${draftText(status)}`;
    const label = l10n.t(
      'Forthright: {0}, {1}. {2}',
      verdictName(status.verdict),
      countsText(status),
      draftText(status),
    );
    item.accessibilityInformation = { label, role: 'button' };
    item.backgroundColor = status.verdict === 'blocked' ? new ThemeColor('statusBarItem.errorBackground') : undefined;
    item.show();
  };
  show();
  return [item, desk.onStatus(show), window.onDidChangeActiveTextEditor(show)];
}
