import type { Connection } from 'vscode-languageserver';
import { startServer } from '../src/server.ts';
import { version } from './version.ts';

/** What the host gives the server. */
export interface Started {
  readonly connection: Connection;
  /** Text of a document that is not open; `undefined` when it cannot be read. */
  readonly readText: (uri: string) => Promise<string | undefined>;
}

// One bundle for both hosts: all but a few lines is the same, and a package that holds it twice is twice as large.
const host = typeof importScripts === 'function' ? import('./inWorker.ts') : import('./onNode.ts');
host.then(({ started }) => {
  const { connection, readText } = started();
  startServer(connection, { version, now: () => Date.now(), readText });
});
