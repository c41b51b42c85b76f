import { l10n, window } from 'vscode';
import { methods, type SwitchOffParams } from '../contract.ts';
import { currentDraft, type Desk } from '../desk.ts';
import { findingAt, ruleOf } from '../findings.ts';

function here(): SwitchOffParams | undefined {
  const draft = currentDraft();
  const caret = window.activeTextEditor?.selection.active;
  const finding = draft && caret && findingAt(draft.uri, caret);
  return finding && { uri: draft.uri.toString(), rule: ruleOf(finding) };
}

export const switchOff =
  (desk: Desk) =>
  async (given?: SwitchOffParams): Promise<void> => {
    const rule = given ?? here();
    if (!rule) return void window.showInformationMessage(l10n.t('There is no finding of Forthright at the caret.'));
    await desk.edit(methods.switchOff, rule);
  };
