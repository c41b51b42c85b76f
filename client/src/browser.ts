import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { begun, ended } from './client.ts';

export const activate = (context: ExtensionContext): Promise<void> =>
  begun(context, (options) => {
    const at = Uri.joinPath(context.extensionUri, 'dist', 'server.js').toString(true);
    // A function, so that a restart gets a new worker; and its two ends, because the host's `Worker` is no class that the client would know.
    const fresh = async () => {
      const worker = new Worker(at);
      return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
    };
    return new LanguageClient('forthright', 'Forthright', fresh, options);
  });

export const deactivate = ended;
