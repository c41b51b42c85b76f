import * as vscode from 'vscode';

/** What a request to the model held, one text a message. */
export type Ask = (messages: readonly string[], token: vscode.CancellationToken) => Promise<string> | string;

interface Message {
  readonly content: string | readonly { readonly value?: string }[];
}
interface Progress {
  report(part: unknown): void;
}

const textOf = ({ content }: Message): string =>
  typeof content === 'string' ? content : content.map(({ value }) => value ?? '').join('');

/** The API of today's VS Code and of the older one; the types we compile against know neither. */
interface Registry {
  registerLanguageModelChatProvider?(vendor: string, provider: object): vscode.Disposable;
  registerChatModelProvider?(id: string, provider: object, metadata: object): vscode.Disposable;
}
const { LanguageModelTextPart } = vscode as unknown as { LanguageModelTextPart: new (text: string) => object };

/** Offers VS Code a language model that answers as a test says; the harness's companion extension has announced its vendor. */
export function offered(name: string, ask: Ask, consent = false): vscode.Disposable {
  const registry = vscode.lm as unknown as Registry;
  const about = {
    id: name,
    name,
    vendor: 'forthright-tests',
    family: 'test',
    version: '1',
    maxInputTokens: 1000,
    maxOutputTokens: 1000,
    isUserSelectable: true,
    capabilities: {},
    // VS Code asks the writer first: again two names for one thing.
    ...(consent ? { auth: true, requiresAuthorization: true } : {}),
  };
  const provideTokenCount = () => 1;
  if (registry.registerLanguageModelChatProvider)
    return registry.registerLanguageModelChatProvider('forthright-tests', {
      provideTokenCount,
      provideLanguageModelChatInformation: () => [about],
      async provideLanguageModelChatResponse(
        _model: object,
        messages: readonly Message[],
        _options: object,
        progress: Progress,
        token: vscode.CancellationToken,
      ) {
        progress.report(new LanguageModelTextPart(await ask(messages.map(textOf), token)));
      },
    });
  if (!registry.registerChatModelProvider) throw new Error('no model can be registered here');
  return registry.registerChatModelProvider(
    name,
    {
      provideTokenCount,
      async provideLanguageModelResponse(
        messages: readonly Message[],
        _options: object,
        _extension: string,
        progress: Progress,
        token: vscode.CancellationToken,
      ) {
        progress.report({ index: 0, part: new LanguageModelTextPart(await ask(messages.map(textOf), token)) });
      },
    },
    about,
  );
}
