import {
  type Disposable,
  type Event,
  EventEmitter,
  type LogOutputChannel,
  type TextDocument,
  Uri,
  type WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { type BaseLanguageClient, type WorkspaceEdit as ProtocolEdit, State } from 'vscode-languageclient';
import { methods, type Status } from './contract.ts';

/** What every feature of the client works with. */
export interface Desk extends Disposable {
  readonly client: BaseLanguageClient;
  readonly log: LogOutputChannel;
  /** The last word on each open draft. */
  status(uri: Uri): Status | undefined;
  /** A draft has been checked; `undefined`: the server has gone, and nothing is known any more. */
  readonly onStatus: Event<Status | undefined>;
  /** Asks the server, which is started where it sleeps. */
  ask<T>(method: string, params: object): Promise<T | undefined>;
  /** Asks the server for an edit and makes it; false when there is nothing to edit. */
  edit(method: string, params: object): Promise<boolean>;
}

export const languages: readonly string[] = ['markdown', 'plaintext'];

/** Files that the server reads beside drafts, and helps to write. */
export const settingsFiles = '**/{.forthright.yaml,*.forthright-policy.yaml,our-policy.yaml}';

/** Suggestions are shown beside a draft and are none themselves. */
export const suggestions = 'forthright-suggestion';

export const isDraft = ({ languageId, uri }: TextDocument): boolean =>
  languages.includes(languageId) && uri.scheme !== suggestions;

/** The draft somebody looks at. */
export function currentDraft(): TextDocument | undefined {
  const document = window.activeTextEditor?.document;
  return document && isDraft(document) ? document : undefined;
}

/** Settings files that an edit touched are saved at once: the server and CI read them from the disk. */
async function save(edit: WorkspaceEdit): Promise<void> {
  for (const [uri] of edit.entries())
    if (uri.path.endsWith('.forthright.yaml')) await (await workspace.openTextDocument(uri)).save();
}

export function desk(client: BaseLanguageClient, log: LogOutputChannel): Desk {
  const known = new Map<string, Status>();
  const told = new EventEmitter<Status | undefined>();
  const closed = workspace.onDidCloseTextDocument(({ uri }) => known.delete(uri.toString()));
  const stopped = client.onDidChangeState(({ newState }) => {
    if (newState !== State.Stopped) return;
    known.clear();
    told.fire(undefined);
  });
  client.onNotification(methods.status, (status: Status) => {
    const uri = Uri.parse(status.uri).toString();
    known.set(uri, status);
    told.fire({ ...status, uri });
  });
  client.onRequest(methods.read, async ({ uri }: { uri: string }) => {
    try {
      return new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri)));
    } catch {
      return null;
    }
  });

  const ask = async <T>(method: string, params: object): Promise<T | undefined> =>
    (await client.sendRequest<T | null>(method, params)) ?? undefined;

  const edit = async (method: string, params: object): Promise<boolean> => {
    const answer = await client.protocol2CodeConverter.asWorkspaceEdit(await ask<ProtocolEdit>(method, params));
    if (!answer || !(await workspace.applyEdit(answer))) return false;
    await save(answer);
    return true;
  };

  const dispose = () => {
    closed.dispose();
    stopped.dispose();
    told.dispose();
  };
  return { client, log, status: (uri) => known.get(uri.toString()), onStatus: told.event, ask, edit, dispose };
}
