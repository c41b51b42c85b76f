import { PassThrough } from 'node:stream';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import type { Host } from '../../server/src/configuration.ts';
import { startServer } from '../../server/src/server.ts';

export interface TestClient {
  readonly rpc: MessageConnection;
  /** Everything the server said on its own, by method. */
  readonly heard: ReadonlyMap<string, readonly unknown[]>;
  next<T>(method: string): Promise<T>;
  open(uri: string, text: string, languageId?: string): Promise<void>;
  change(uri: string, version: number, changes: readonly object[]): Promise<void>;
  pull(uri: string, previousResultId?: string): Promise<PullAnswer>;
  stop(): Promise<void>;
}

export interface PullAnswer {
  readonly kind: 'full' | 'unchanged';
  readonly resultId?: string;
  readonly items: readonly DiagnosticLike[];
}

export interface DiagnosticLike {
  readonly code: string;
  readonly message: string;
  readonly severity: number;
  readonly range: RangeLike;
}

export interface RangeLike {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

export interface ClientOptions {
  readonly capabilities?: object;
  readonly initializationOptions?: object;
  readonly settings?: unknown;
  readonly files?: Record<string, string>;
  readonly now?: number;
  readonly locale?: string;
}

export const pulling = {
  workspace: { configuration: true, diagnostics: { refreshSupport: true } },
  textDocument: { diagnostic: { dynamicRegistration: true } },
};

/** The real server at the other end of two streams, initialised. */
export async function startClient(
  options: ClientOptions = {},
): Promise<TestClient & { readonly initialized: unknown }> {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const host: Host = {
    version: 'test',
    now: () => options.now ?? Date.parse('2026-11-22T12:00:00Z'),
    readText: async (uri) => options.files?.[uri],
  };
  startServer(createConnection(ProposedFeatures.all, toServer, toClient), host);
  const rpc = createMessageConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  const heard = new Map<string, unknown[]>();
  const waiting = new Map<string, ((value: unknown) => void)[]>();
  rpc.onNotification((method, params) => {
    const waiter = waiting.get(method)?.shift();
    if (waiter) waiter(params);
    else heard.set(method, [...(heard.get(method) ?? []), params]);
  });
  rpc.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
    items.map(() => options.settings ?? null),
  );
  rpc.onRequest('client/registerCapability', () => null);
  rpc.onRequest('workspace/diagnostic/refresh', () => null);
  rpc.listen();
  const initialized = await rpc.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    ...(options.locale ? { locale: options.locale } : {}),
    workspaceFolders: [{ uri: 'file:///work', name: 'work' }],
    capabilities: options.capabilities ?? pulling,
    initializationOptions: options.initializationOptions,
  });
  await rpc.sendNotification('initialized', {});
  return {
    rpc,
    heard,
    initialized,
    next<T>(method: string) {
      const early = heard.get(method)?.shift();
      if (early !== undefined) return Promise.resolve(early as T);
      return new Promise<T>((resolve) => {
        waiting.set(method, [...(waiting.get(method) ?? []), resolve as (value: unknown) => void]);
      });
    },
    open: (uri, text, languageId = 'markdown') =>
      rpc.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } }),
    change: (uri, version, contentChanges) =>
      rpc.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges }),
    pull: (uri, previousResultId) =>
      rpc.sendRequest('textDocument/diagnostic', {
        textDocument: { uri },
        ...(previousResultId === undefined ? {} : { previousResultId }),
      }),
    async stop() {
      await rpc.sendRequest('shutdown');
      rpc.dispose();
    },
  };
}
