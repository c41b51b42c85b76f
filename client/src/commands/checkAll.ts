import {
  languages as api,
  type Diagnostic,
  l10n,
  ProgressLocation,
  type Tab,
  TabInputText,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { Diagnostic as Told } from 'vscode-languageclient';
import { type CheckParams, methods } from '../contract.ts';
import type { Desk } from '../desk.ts';
import { source } from '../findings.ts';

const kinds: Readonly<Record<string, string>> = { md: 'markdown', markdown: 'markdown', txt: 'plaintext' };

async function checked(desk: Desk, uri: Uri): Promise<Diagnostic[]> {
  const text = new TextDecoder().decode(await workspace.fs.readFile(uri));
  const languageId = kinds[uri.path.split('.').pop() ?? ''] ?? 'plaintext';
  const params: CheckParams = { uri: uri.toString(), languageId, text };
  return desk.client.protocol2CodeConverter.asDiagnostics((await desk.ask<Told[]>(methods.check, params)) ?? []);
}

/** Uris of tabs. A document lives on for a while after its tab is closed, but nobody pulls its findings any more. */
const inTabs = (tabs: readonly Tab[]): readonly Uri[] =>
  tabs.flatMap(({ input }) => (input instanceof TabInputText ? [input.uri] : []));

const isOpen = (uri: Uri): boolean =>
  inTabs(window.tabGroups.all.flatMap(({ tabs }) => tabs)).some((each) => each.toString() === uri.toString());

/** Every draft of the workspace, into Problems. An open draft already speaks for itself, so what was said of it here is taken back. */
export function checkAll(desk: Desk): () => Promise<void> {
  const found = api.createDiagnosticCollection(source);
  desk.client.onDidChangeState(() => found.clear());
  window.tabGroups.onDidChangeTabs(({ opened }) => {
    for (const uri of inTabs(opened)) found.delete(uri);
  });

  return async () => {
    found.clear();
    const files = await workspace.findFiles('**/*.{md,markdown,txt}', '**/node_modules/**');
    const where = { location: ProgressLocation.Notification, cancellable: true, title: l10n.t('Checking all drafts') };
    const total = await window.withProgress(where, async (progress, token) => {
      let findings = 0;
      for (const [at, uri] of files.entries()) {
        if (token.isCancellationRequested) break;
        progress.report({ increment: 100 / files.length, message: l10n.t('{0} of {1}', at + 1, files.length) });
        if (isOpen(uri)) continue;
        const told = await checked(desk, uri).catch(() => []);
        findings += told.length;
        if (!isOpen(uri)) found.set(uri, told);
      }
      return findings;
    });
    const message = l10n.t(
      '{0} files checked, {1} findings in those that are not open. All are in Problems.',
      files.length,
      total,
    );
    void window.showInformationMessage(message);
  };
}
