import { commands, l10n, type TextDocument, Uri, window, workspace } from 'vscode';
import type { WorkspaceEdit as ProtocolEdit } from 'vscode-languageclient';
import { type LabelParams, methods, type Passage, type PassageParams, type RewordParams } from '../contract.ts';
import { currentDraft, type Desk } from '../desk.ts';
import { wordingIn } from './answer.ts';
import { agreed } from './compare.ts';
import { asked, chosenModel } from './model.ts';
import { isOn, mayBeSent } from './refusals.ts';

const tell = (message: string): void => void window.showInformationMessage(message);

function here(): PassageParams | undefined {
  const draft = currentDraft();
  const at = window.activeTextEditor?.selection.active;
  return draft && at && { uri: draft.uri.toString(), at: { line: at.line, character: at.character } };
}

/** Asks a language model of VS Code for plainer words, shows them, and puts them in where the writer agrees. */
export const suggestPlainerWording =
  (desk: Desk) =>
  async (given?: PassageParams): Promise<void> => {
    const place = given ?? here();
    if (!(await isOn())) return;
    if (!place) return tell(l10n.t('There is no sentence at the caret.'));
    const draft = await workspace.openTextDocument(Uri.parse(place.uri));
    const passage = await desk.ask<Passage>(methods.passage, place);
    if (!passage) return tell(l10n.t('There is no sentence at the caret.'));
    if (!(await mayBeSent(draft, passage))) return;
    const model = await chosenModel();
    if (model === null) return;
    if (!model) return tell(l10n.t('VS Code has no language model here that could be asked; nothing was sent.'));
    if (!isSame(draft, passage)) return;
    const answer = await asked(model, passage);
    if (answer === undefined) return;
    const text = wordingIn(answer, passage.text);
    if (text === undefined)
      return tell(l10n.t('“{0}” gave no wording that could be used; the draft is as it was.', model.name));
    if (text === passage.text) return tell(l10n.t('“{0}” would leave the sentence as it is.', model.name));
    if (!isSame(draft, passage) || !(await agreed(passage.text, text))) return;
    if (await applied(desk, draft, { ...passage, text })) await offerLabel(desk, draft);
  };

/** Somebody may write on while a model thinks: what was read must still stand there. */
function isSame(draft: TextDocument, { version }: Passage): boolean {
  if (draft.version === version && !draft.isClosed) return true;
  tell(l10n.t('The draft has changed meanwhile, so nothing was put in; ask again.'));
  return false;
}

async function applied(desk: Desk, draft: TextDocument, { version, range, text, ...rest }: Passage): Promise<boolean> {
  const params: RewordParams = { uri: draft.uri.toString(), version, range, text };
  const answer = await desk.ask<ProtocolEdit>(methods.reword, params);
  const edit = await desk.client.protocol2CodeConverter.asWorkspaceEdit(answer);
  if (!isSame(draft, { version: edit ? version : -1, range, text, ...rest }) || !edit) return false;
  if (await workspace.applyEdit(edit)) return true;
  tell(l10n.t('This draft cannot be changed, so no wording is suggested.'));
  return false;
}

/** A header speaks to reviewers; readers see only what the text says. */
async function offerLabel(desk: Desk, draft: TextDocument): Promise<void> {
  const params: LabelParams = { uri: draft.uri.toString() };
  if (!(await desk.ask(methods.label, params)))
    return tell(l10n.t('The wording is in, and the header says that AI helped.'));
  const insert = l10n.t('Insert the label');
  const message = l10n.t(
    'The wording is in, and the header says that AI helped. Readers see no header: tell them too?',
  );
  if ((await window.showInformationMessage(message, insert)) !== insert) return;
  if (!(await desk.edit(methods.label, params))) await commands.executeCommand('forthright.nextFinding');
}
