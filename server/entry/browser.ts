import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from '../src/server.ts';
import { version } from './version.ts';

const scope = self as unknown as DedicatedWorkerGlobalScope;
const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));

startServer(connection, {
  version,
  now: () => Date.now(),
  // A worker has no file system; the client reads for it.
  readText: (uri) =>
    connection.sendRequest<string | null>('forthright/read', { uri }).then(
      (text) => text ?? undefined,
      () => undefined,
    ),
});
