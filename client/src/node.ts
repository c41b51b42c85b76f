import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { begun, ended } from './client.ts';

export const activate = (context: ExtensionContext): Promise<void> =>
  begun(context, (options) => {
    const module = context.asAbsolutePath('dist/server.cjs');
    const run = { module, transport: TransportKind.ipc };
    return new LanguageClient('forthright', 'Forthright', { run, debug: run }, options);
  });

export const deactivate = ended;
