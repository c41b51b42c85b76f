import {
  type CancellationToken,
  type LanguageModelChat,
  LanguageModelChatMessage,
  LanguageModelError,
  l10n,
  lm,
  ProgressLocation,
  window,
} from 'vscode';
import type { Passage } from '../contract.ts';
import { longestAnswer } from './answer.ts';
import { instructions } from './instructions.ts';

/** The model to ask; who has several says which. `undefined`: none is there. `null`: none was chosen. */
export async function chosenModel(): Promise<LanguageModelChat | null | undefined> {
  // A build of VS Code without language models may lack the whole of it.
  const models = (await lm?.selectChatModels?.()) ?? [];
  if (models.length < 2) return models[0];
  const items = models.map((model) => ({ label: model.name, description: model.vendor, model }));
  const title = l10n.t('Which language model shall see the sentence?');
  return (await window.showQuickPick(items, { title }))?.model ?? null;
}

async function answerOf(model: LanguageModelChat, passage: Passage, token: CancellationToken): Promise<string> {
  const messages = [instructions[passage.language], passage.text].map((text) => LanguageModelChatMessage.User(text));
  const justification = l10n.t('To suggest plainer words for one sentence, which is all that is sent.');
  const { text } = await model.sendRequest(messages, { justification }, token);
  let answer = '';
  for await (const piece of text) {
    answer += piece;
    if (token.isCancellationRequested || answer.length > longestAnswer(passage.text)) break;
  }
  return answer;
}

/** What a model answers; `undefined` once the writer has been told why there is nothing. */
export const asked = (model: LanguageModelChat, passage: Passage): Thenable<string | undefined> =>
  window.withProgress(
    {
      location: ProgressLocation.Notification,
      title: l10n.t('Asking “{0}” for plainer words', model.name),
      cancellable: true,
    },
    async (_, token) => {
      try {
        // A provider that does not hear of it would let the writer wait for ever.
        const stopped = new Promise<string>((resolve) => token.onCancellationRequested(() => resolve('')));
        const answer = await Promise.race([answerOf(model, passage, token), stopped]);
        if (!token.isCancellationRequested) return answer;
      } catch (fault) {
        if (!token.isCancellationRequested) return void window.showWarningMessage(whyNot(model, fault));
      }
      return void window.showInformationMessage(l10n.t('Stopped; the draft is as it was.'));
    },
  );

function whyNot({ name }: LanguageModelChat, fault: unknown): string {
  const code = fault instanceof LanguageModelError ? fault.code : '';
  if (code === LanguageModelError.NoPermissions.name)
    return l10n.t('Forthright may not use “{0}”, for you have not allowed it; nothing was sent.', name);
  if (code === LanguageModelError.Blocked.name)
    return l10n.t('“{0}” takes no question now: it is blocked, or its quota is used up.', name);
  if (code === LanguageModelError.NotFound.name) return l10n.t('“{0}” is no longer there; nothing was sent.', name);
  return l10n.t('“{0}” gave no answer: {1}', name, fault instanceof Error ? fault.message : String(fault));
}
