import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import type { Started } from './server.ts';

export function started(): Started {
  const scope = self as unknown as DedicatedWorkerGlobalScope;
  const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));
  return {
    connection,
    // A worker has no file system; the client reads for it.
    readText: (uri) =>
      connection.sendRequest<string | null>('forthright/read', { uri }).then(
        (text) => text ?? undefined,
        () => undefined,
      ),
  };
}
