import {
  CodeActionKind,
  CodeLensRefreshRequest,
  type Connection,
  type InitializeParams,
  PositionEncodingKind,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type AuditedDocument, bindAssist } from './assist.ts';
import { type Configuration, createConfiguration, type Host } from './configuration.ts';
import { type Converter, createConverter } from './convert.ts';
import type { Language } from './engine/draft.ts';
import { fixAllKind } from './features/codeActions.ts';
import { type Initialization, methods } from './features/contract.ts';
import { diagnosticsOf } from './features/diagnostics.ts';
import { settingsDiagnostics } from './features/settingsFile.ts';
import { statusOf } from './features/status.ts';
import { settingsKindOf } from './policy/settings.ts';
import { bindRequests } from './requests.ts';
import { createSession, type Session } from './session.ts';

/** Which protocol features the client at the other end has. */
interface Client {
  readonly pulls: boolean;
  readonly refreshes: boolean;
  readonly refreshesLenses: boolean;
  readonly watches: boolean;
  readonly configures: boolean;
  /** Our own client: it runs our commands and shows our status. */
  readonly ours: boolean;
  readonly snippets: boolean;
  /** The language it speaks, where we speak it too. */
  readonly language: Language | undefined;
  readonly encoding: PositionEncodingKind;
}

/** Wires the parts to a connection. Everything is bound here; nothing is decided here. */
export function startServer(connection: Connection, host: Host): void {
  const session = createSession(readBeside);
  let client: Client;
  let converter: Converter;
  let configuration: Configuration;
  let roots: readonly string[] = [];
  const documents = watchedDocuments(session, () => converter);

  /** As it stands in the editor, or on the disk. */
  async function readBeside(uri: string, path: string): Promise<string | undefined> {
    const other = uriBeside(uri, path);
    return other && (documents.get(other)?.getText() ?? host.readText(other));
  }

  connection.onInitialize((params) => {
    client = clientOf(params);
    roots = (params.workspaceFolders ?? []).map(({ uri }) => uri);
    configuration = createConfiguration(connection, host, params, client.configures);
    converter = createConverter(client.encoding);
    return {
      serverInfo: { name: 'forthright', version: host.version },
      capabilities: {
        positionEncoding: client.encoding,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
        hoverProvider: true,
        codeLensProvider: {},
        documentLinkProvider: {},
        completionProvider: { triggerCharacters: ['#'] },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
        ...(client.pulls ? { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } } : {}),
      },
    };
  });
  connection.onInitialized(() => configuration.start(client.watches, refresh));

  const checked = async (uri: string) => {
    const document = documents.get(uri);
    if (!document) return undefined;
    const configured = await configuration.checkerFor(document);
    if (!configured || documents.get(uri) !== document) return undefined;
    return { document, ...configured, found: await session.check(document, configured.checker) };
  };

  const audited = async (uri: string): Promise<AuditedDocument | undefined> => {
    const document = documents.get(uri);
    const kind = settingsKindOf(uri);
    if (!document || !kind) return undefined;
    const { version } = document;
    const audit = await configuration.audit(kind, { uri, text: document.getText() });
    return documents.get(uri)?.version === version ? { ...audit, document, kind } : undefined;
  };

  const settingsFaults = async (uri: string) => {
    const found = await audited(uri);
    return found && settingsDiagnostics({ ...found, converter, language: client.language ?? 'en' });
  };

  function refresh(): void {
    if (client.pulls && client.refreshes) connection.languages.diagnostics.refresh();
    else for (const document of documents.all()) void push(document);
    if (client.refreshesLenses) void connection.sendRequest(CodeLensRefreshRequest.type);
  }

  async function push(document: TextDocument): Promise<void> {
    const { version, uri } = document;
    const result = await checked(uri);
    const faults = await settingsFaults(uri);
    if (documents.get(uri)?.version !== version) return;
    const diagnostics = result ? diagnosticsOf(document, result.found, converter) : (faults ?? []);
    await connection.sendDiagnostics({ uri, version, diagnostics });
    if (result) showStatus(uri, result);
  }

  function showStatus(
    uri: string,
    { found, audience, checker }: NonNullable<Awaited<ReturnType<typeof checked>>>,
  ): void {
    if (client.ours)
      void connection.sendNotification(methods.status, statusOf(uri, found, audience, checker.platforms));
  }

  documents.onDidChangeContent(({ document }) => {
    if (!client.pulls) void push(document);
  });
  documents.onDidClose(({ document }) => {
    session.closed(document.uri);
    if (!client.pulls) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });

  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }) => {
    const result = await checked(textDocument.uri);
    if (!result) return { kind: 'full', items: (await settingsFaults(textDocument.uri)) ?? [] };
    const resultId = `${configuration.generation}.${result.found.version}`;
    if (resultId === previousResultId) return { kind: 'unchanged', resultId };
    showStatus(textDocument.uri, result);
    return { kind: 'full', resultId, items: diagnosticsOf(result.document, result.found, converter) };
  });
  bindAssist(connection, () => ({ ...client, converter, checked, audited }));
  bindRequests(connection, () => ({ configuration, converter, roots, checked }));
  documents.listen(connection);
  connection.listen();
}

/** A relative path from a document, as a URI; a draft without a folder has nothing beside it. */
function uriBeside(uri: string, path: string): string | undefined {
  if (!/^[a-z][\w+.-]*:.*\//i.test(uri) || /^[/\\]|^[a-z][\w+.-]*:/i.test(path)) return undefined;
  const folders = uri.split('/').slice(0, -1);
  for (const step of path.split(/[/\\]/)) {
    if (step === '..') folders.pop();
    else if (step !== '.' && step !== '') folders.push(encodeURIComponent(step));
  }
  return folders.join('/');
}

/** Documents that tell the session what each edit touched, and that read the client's position encoding. */
function watchedDocuments(session: Session, converter: () => Converter): TextDocuments<TextDocument> {
  return new TextDocuments<TextDocument>({
    create(uri, languageId, version, content) {
      session.closed(uri);
      return TextDocument.create(uri, languageId, version, content);
    },
    update(document, changes, version) {
      let current = document;
      for (const change of changes) {
        if (!('range' in change) || !change.range) {
          session.changed(document.uri, undefined);
          current = TextDocument.update(current, [change], version);
          continue;
        }
        const span = converter().span(current, change.range);
        session.changed(document.uri, { from: span.start, to: span.end, inserted: change.text.length });
        const range = { start: current.positionAt(span.start), end: current.positionAt(span.end) };
        current = TextDocument.update(current, [{ range, text: change.text }], version);
      }
      return current;
    },
  });
}

function clientOf({ capabilities, initializationOptions, locale }: InitializeParams): Client {
  const encodings = capabilities.general?.positionEncodings ?? [];
  return {
    pulls: capabilities.textDocument?.diagnostic !== undefined,
    refreshes: capabilities.workspace?.diagnostics?.refreshSupport ?? false,
    refreshesLenses: capabilities.workspace?.codeLens?.refreshSupport ?? false,
    watches: capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    configures: capabilities.workspace?.configuration ?? false,
    snippets: capabilities.textDocument?.completion?.completionItem?.snippetSupport ?? false,
    language: (['en', 'fr'] as const).find((one) => locale?.toLowerCase().startsWith(one)),
    ours: (initializationOptions as Partial<Initialization> | undefined)?.reads === true,
    encoding:
      encodings.length === 0 || encodings.includes(PositionEncodingKind.UTF16)
        ? PositionEncodingKind.UTF16
        : (encodings.find((e) => e === PositionEncodingKind.UTF8 || e === PositionEncodingKind.UTF32) ??
          PositionEncodingKind.UTF16),
  };
}
