import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { createConnection, type MessageReader, ProposedFeatures } from 'vscode-languageserver/node';
import type { Started } from './server.ts';
import { StreamWriter } from './writer.ts';

export function started(): Started {
  // Over stdio a stray write to standard output would break the protocol.
  console.log = console.error;
  // Given the stream itself, and not a reader of it, the library ends this process when its input ends.
  const input = process.stdin as unknown as MessageReader;
  const connection = process.argv.some(
    (arg) => arg === '--node-ipc' || arg.startsWith('--socket') || arg.startsWith('--pipe'),
  )
    ? createConnection(ProposedFeatures.all)
    : createConnection(ProposedFeatures.all, input, new StreamWriter(process.stdout));
  return {
    connection,
    readText: (uri) =>
      uri.startsWith('file:')
        ? readFile(fileURLToPath(uri), 'utf8').catch(() => undefined)
        : Promise.resolve(undefined),
  };
}
