import { languages as api, type Disposable, LanguageStatusSeverity, l10n, window } from 'vscode';
import type { Status, Verdict } from './contract.ts';
import { currentDraft, type Desk, languages } from './desk.ts';
import { countsText, draftText, verdictName } from './wording.ts';

const severities: Readonly<Record<Verdict, LanguageStatusSeverity>> = {
  attention: LanguageStatusSeverity.Warning,
  blocked: LanguageStatusSeverity.Error,
  ready: LanguageStatusSeverity.Information,
};

/** The draft's verdict beside its language, where VS Code keeps such things and a screen reader finds them. */
export function languageStatus(desk: Desk): readonly Disposable[] {
  const selector = languages.map((language) => ({ language }));
  const item = api.createLanguageStatusItem('forthright.status', selector);
  item.name = 'Forthright';
  item.text = 'Forthright';
  const show = (status: Status | undefined) => {
    item.severity = status ? severities[status.verdict] : LanguageStatusSeverity.Information;
    item.text = status ? `${verdictName(status.verdict)}: ${countsText(status)}` : 'Forthright';
    item.detail = status ? draftText(status) : '';
    item.command = { command: 'forthright.showMenu', title: l10n.t('More…') };
  };
  const current = () => {
    const draft = currentDraft();
    show(draft && desk.status(draft.uri));
  };
  current();
  return [item, desk.onStatus(current), window.onDidChangeActiveTextEditor(current)];
}
