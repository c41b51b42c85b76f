import {
  languages as api,
  type ExtensionContext,
  type LogOutputChannel,
  l10n,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import {
  type BaseLanguageClient,
  DiagnosticPullMode,
  DocumentDiagnosticRequest,
  type LanguageClientOptions,
  RevealOutputChannelOn,
} from 'vscode-languageclient';
import { type Calm, calm } from './calm.ts';
import { checklist } from './checklist/checklist.ts';
import { commands } from './commands/commands.ts';
import type { Initialization } from './contract.ts';
import { crashes } from './crash.ts';
import { desk, isDraft, languages, settingsFiles } from './desk.ts';
import { languageStatus } from './languageStatus.ts';
import { statusBar } from './statusBar.ts';

let running: BaseLanguageClient | undefined;

const onlyOnSave = (document: TextDocument, mode: DiagnosticPullMode): boolean =>
  mode === DiagnosticPullMode.onType && workspace.getConfiguration('forthright', document).get('check') === 'save';

const initialization: Initialization = { reads: true };

/** What both hosts share. Documents of any scheme: a virtual workspace and an untitled draft count as much as a file. */
const options = (quiet: Calm, outputChannel: LogOutputChannel): LanguageClientOptions => ({
  documentSelector: [...languages.map((language) => ({ language })), { pattern: settingsFiles }],
  diagnosticPullOptions: { onChange: true, onSave: true, onFocus: true, filter: onlyOnSave },
  initializationOptions: initialization,
  // The server reads them itself when it hears that they have changed.
  synchronize: {
    configurationSection: 'forthright',
    fileEvents: workspace.createFileSystemWatcher('**/{.forthright.yaml,*policy.yaml}'),
  },
  errorHandler: crashes(),
  middleware: quiet.middleware,
  revealOutputChannelOn: RevealOutputChannelOn.Never,
  outputChannel,
});

/** Builds the client's parts and starts the server. `make` is all that the two hosts do differently. */
export async function begun(
  context: ExtensionContext,
  make: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<void> {
  const log = window.createOutputChannel('Forthright', { log: true });
  const quiet = calm();
  const client = make(options(quiet, log));
  quiet.again = () => {
    const feature = client.getFeature(DocumentDiagnosticRequest.method);
    for (const document of workspace.textDocuments) feature.getProvider(document)?.onDidChangeDiagnosticsEmitter.fire();
  };
  const on = desk(client, log);
  running = client;
  context.subscriptions.push(
    log,
    quiet,
    on,
    ...commands(on),
    ...checklist(on),
    ...languageStatus(on),
    ...statusBar(on),
  );
  await atFirstDraft(context, () => start(client, log));
}

const isOurs = (document: TextDocument): boolean =>
  isDraft(document) || api.match({ pattern: settingsFiles }, document) > 0;

/** VS Code wakes an extension of plain text for its own small input fields too; the server waits for a draft, or for its settings. */
async function atFirstDraft(context: ExtensionContext, begin: () => Promise<void>): Promise<void> {
  if (workspace.textDocuments.some(isOurs)) return begin();
  const waiting = workspace.onDidOpenTextDocument((document) => {
    if (!isOurs(document)) return;
    waiting.dispose();
    void begin();
  });
  context.subscriptions.push(waiting);
}

async function start(client: BaseLanguageClient, log: LogOutputChannel): Promise<void> {
  try {
    await client.start();
  } catch (fault) {
    log.error(String(fault));
    const show = l10n.t('Show log');
    const message = l10n.t('Forthright could not start its language server.');
    void window.showErrorMessage(message, show).then((choice) => choice && log.show());
  }
}

export const ended = (): Promise<void> | undefined => running?.dispose();
