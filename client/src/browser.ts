import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { begun, ended } from './client.ts';

export const activate = (context: ExtensionContext): Promise<void> =>
  begun(context, (options) => {
    const at = Uri.joinPath(context.extensionUri, 'dist', 'server.worker.js').toString(true);
    // A function, so that a restart gets a new worker.
    return new LanguageClient('forthright', 'Forthright', async () => new Worker(at), options);
  });

export const deactivate = ended;
