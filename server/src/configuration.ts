import { type Connection, DidChangeWatchedFilesNotification, type InitializeParams } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Checker } from './checker.ts';
import { type EditorSettings, isLeftAlone, readEditorSettings } from './editorSettings.ts';
import type { Account, Audience } from './engine/profile.ts';
import type { Complaint } from './parsing/complaint.ts';
import type { Policy } from './policy/policy.ts';
import type { SettingsKind } from './policy/settings.ts';
import { readPolicyFile, readStanding, rulesOf, standingChecker } from './standing.ts';

/** What the server needs of the machine it runs on. */
export interface Host {
  readonly version: string;
  /** Text of a file by URI; `undefined` when there is none or it cannot be read. */
  readText(uri: string): Promise<string | undefined>;
  /** Milliseconds since the epoch. */
  now(): number;
}

/** Settings of the editor, the workspace's files and the policy, made into checkers. */
export interface Configuration {
  /** Grows with every change of settings. */
  readonly generation: number;
  start(watches: boolean, changed: () => void): void;
  /** `undefined` for a document that is left alone. */
  checkerFor(document: Pick<TextDocument, 'uri' | 'languageId'>): Promise<Configured | undefined>;
  /** URI of the settings file that holds for a document, and its text, where there is one. */
  settingsFile(uri: string): Promise<SettingsFile | undefined>;
  /** What is wrong with a settings file or a policy as it is being written, and the rules it may speak of. */
  audit(kind: SettingsKind, file: SettingsFile): Promise<Audit>;
}

export interface Audit {
  readonly complaints: readonly Complaint[];
  readonly policy: Policy;
  readonly rules: Checker['rules'];
}

export interface Configured {
  readonly checker: Checker;
  readonly audience: Audience;
  readonly account: Account | undefined;
  readonly codeLens: boolean;
  readonly suggestPlainerWording: boolean;
}

export interface SettingsFile {
  readonly uri: string;
  readonly text: string;
}

const fileName = '.forthright.yaml';
/** Folders looked into on the way up. */
const highest = 32;

export function createConfiguration(
  connection: Connection,
  host: Host,
  { workspaceFolders, initializationOptions }: InitializeParams,
  configures: boolean,
): Configuration {
  // A client that cannot be asked sends its settings with the start, or when they change.
  let sent: unknown = section(initializationOptions);
  const roots = (workspaceFolders ?? []).map((folder) => folder.uri);
  let generation = 0;
  let editor: Promise<EditorSettings> | undefined;
  let files = new Map<string, Promise<SettingsFile | undefined>>();
  let checkers = new Map<string, Promise<Configured>>();

  const readEditor = async (): Promise<EditorSettings> => {
    if (!configures) return readEditorSettings(sent);
    // A client may say that it can be asked, and fail to answer.
    return readEditorSettings(await connection.workspace.getConfiguration('forthright').catch(() => sent));
  };

  const inFolder = (folder: string): Promise<SettingsFile | undefined> => {
    const uri = `${folder}/${fileName}`;
    const known = files.get(uri);
    if (known) return known;
    const read = host.readText(uri).then((text) => (text === undefined ? undefined : { uri, text }));
    files.set(uri, read);
    return read;
  };

  async function settingsFile(uri: string): Promise<SettingsFile | undefined> {
    if (!/^[a-z][\w+.-]*:\/\//i.test(uri)) return undefined;
    const root = roots.find((one) => uri.startsWith(`${one}/`));
    let folder = uri.slice(0, uri.lastIndexOf('/'));
    for (let i = 0; i < highest && folder.length > (root?.length ?? 0) - 1 && /:\/\/.*\//.test(`${folder}/`); i++) {
      const found = await inFolder(folder);
      if (found || folder === root) return found;
      folder = folder.slice(0, folder.lastIndexOf('/'));
    }
    return undefined;
  }

  async function configured(now: EditorSettings, file: SettingsFile | undefined): Promise<Configured> {
    const folder = file?.uri.slice(0, file.uri.lastIndexOf('/')) ?? roots[0];
    const { settings, policy, faults } = await readStanding(file?.text, now.policy, async (path) =>
      folder === undefined ? undefined : host.readText(`${folder}/${path}`),
    );
    for (const { complaint } of faults)
      if (complaint.severity === 'error') connection.window.showWarningMessage(`Forthright: ${complaint.message.en}`);
    const { account, codeLens, suggestPlainerWording } = now;
    const { checker, audience } = standingChecker({
      policy,
      layers: [now, settings],
      account,
      now: host.now,
      onFault: (rule, fault) => connection.console.error(`${rule}: ${fault instanceof Error ? fault.stack : fault}`),
    });
    return { checker, audience, account, codeLens, suggestPlainerWording };
  }

  return {
    get generation() {
      return generation;
    },
    start(watches, changed) {
      const forget = (): void => {
        generation++;
        editor = undefined;
        files = new Map();
        checkers = new Map();
        changed();
      };
      connection.onDidChangeConfiguration(({ settings }) => {
        sent = section(settings) ?? sent;
        forget();
      });
      connection.onDidChangeWatchedFiles(forget);
      if (watches)
        connection.client
          .register(DidChangeWatchedFilesNotification.type, {
            watchers: [{ globPattern: `**/{${fileName},*policy.yaml}` }],
          })
          .catch((fault) => connection.console.warn(`files are not watched: ${fault}`));
    },
    async checkerFor({ uri, languageId }) {
      editor ??= readEditor();
      const now = await editor;
      if (!now.enable || isLeftAlone(uri, languageId)) return undefined;
      const file = await settingsFile(uri);
      const key = file?.uri ?? '';
      const known = checkers.get(key) ?? configured(now, file);
      checkers.set(key, known);
      return known;
    },
    settingsFile,
    async audit(kind, { uri, text }) {
      const folder = uri.slice(0, uri.lastIndexOf('/'));
      const read = (path: string) => host.readText(`${folder}/${path}`);
      if (kind === 'policy') {
        const { policy, complaints } = await readPolicyFile(text, uri.slice(folder.length + 1), read);
        return { complaints, policy, rules: rulesOf(policy) };
      }
      editor ??= readEditor();
      const { policy, faults } = await readStanding(text, (await editor).policy, read);
      const own = faults.filter((fault) => fault.policy === undefined);
      return { complaints: own.map(({ complaint }) => complaint), policy, rules: rulesOf(policy) };
    },
  };
}

const section = (settings: unknown): unknown =>
  typeof settings === 'object' && settings !== null && 'forthright' in settings ? settings.forthright : undefined;
