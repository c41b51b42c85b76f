import * as vscode from 'vscode';
import { check, run } from './inside/check.ts';
import { blank, finding, opened, wordsOf } from './inside/editor.ts';

// A worker has no `node:assert`.
function equal(actual: unknown, expected: unknown): void {
  if (actual !== expected) throw new Error(`expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`);
}

check('the extension runs in a worker, with no Node about', () => {
  equal(typeof (globalThis as { importScripts?: unknown }).importScripts, 'function');
  equal(vscode.env.uiKind, vscode.UIKind.Web);
});

check('a draft that is no file of this host is checked', async () => {
  const { document } = await opened('blocked.md');
  equal(document.uri.scheme, 'vscode-remote');
  equal(wordsOf(document, await finding(document, 'internal-note-id')), 'ATL-COM-PHYS-2024-001');
});

check('an untitled draft is checked', async () => {
  const { document } = await blank('plaintext', 'See ATL-COM-PHYS-2024-001.');
  await finding(document, 'internal-note-id');
});

check('the settings of the workspace are read through the client', async () => {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!folder) throw new Error('no workspace is open');
  const settings = vscode.Uri.joinPath(folder, '.forthright.yaml');
  const { document } = await opened('blocked.md');
  await finding(document, 'internal-note-id');
  await vscode.workspace.fs.writeFile(settings, new TextEncoder().encode('rules:\n  internal-note-id: warning\n'));
  await until(async () => (await finding(document, 'internal-note-id')).severity === vscode.DiagnosticSeverity.Warning);
});

async function until(ask: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 15_000;
  while (!(await ask())) {
    if (Date.now() > end) throw new Error('still an error');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export { run };
