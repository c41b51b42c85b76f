import { l10n, window } from 'vscode';
import { type AllowParams, methods } from '../contract.ts';
import { currentDraft, type Desk } from '../desk.ts';
import { findingAt, ruleOf } from '../findings.ts';

function here(): AllowParams | undefined {
  const draft = currentDraft();
  const caret = window.activeTextEditor?.selection.active;
  const finding = draft && caret && findingAt(draft.uri, caret);
  return finding && { uri: draft.uri.toString(), rule: ruleOf(finding), term: draft.getText(finding.range) };
}

export const allowTerm =
  (desk: Desk) =>
  async (given?: AllowParams): Promise<void> => {
    const term = given ?? here();
    if (!term) return void window.showInformationMessage(l10n.t('There is no finding of Forthright at the caret.'));
    if (await desk.edit(methods.allow, term)) return;
    void window.showInformationMessage(l10n.t('“{0}” does not keep a list of allowed terms.', term.rule));
  };
