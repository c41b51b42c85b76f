import { l10n, window } from 'vscode';
import { type FindingPlace, type IgnoreParams, methods } from '../contract.ts';
import { currentDraft, type Desk } from '../desk.ts';
import { findingAt, placeOf } from '../findings.ts';

interface Given extends FindingPlace {
  readonly uri: string;
}

function here(): Given | undefined {
  const draft = currentDraft();
  const caret = window.activeTextEditor?.selection.active;
  const finding = draft && caret && findingAt(draft.uri, caret);
  return finding && { uri: draft.uri.toString(), ...placeOf(finding) };
}

/** A reason, in one line: it stays with the draft, so that whoever reviews it can agree or not. */
export async function reasonFor(rule: string): Promise<string | undefined> {
  const reason = await window.showInputBox({
    title: l10n.t('Ignore “{0}” here', rule),
    prompt: l10n.t('Why is it fine here? The reason stays with the draft, for whoever reviews it.'),
    placeHolder: l10n.t('quoted from the 1954 convention'),
    validateInput: (text) => (text.trim() ? undefined : l10n.t('A few words are enough, but there must be some.')),
  });
  return reason?.trim();
}

export const ignoreWithReason =
  (desk: Desk) =>
  async (given?: Given): Promise<void> => {
    const place = given ?? here();
    if (!place) return void window.showInformationMessage(l10n.t('There is no finding of Forthright at the caret.'));
    const reason = await reasonFor(place.rule);
    if (!reason) return;
    const params: IgnoreParams = { uri: place.uri, findings: [{ rule: place.rule, range: place.range }], reason };
    await desk.edit(methods.ignore, params);
  };
