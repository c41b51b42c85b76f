// The pictures of README and walkthrough, taken from the example drafts: `node scripts/run.mjs vscodeTests --only pictures`.
import * as vscode from 'vscode';
import { check, run } from './inside/check.ts';
import { blank, caretAt, closed, finding, opened } from './inside/editor.ts';
import { hand, picture, quickFixes, until } from './inside/hands.ts';

const draft = 'tired-physicist.md';

check('draft', async () => {
  await vscode.workspace.getConfiguration().update('editor.minimap.enabled', false, true);
  await vscode.workspace.getConfiguration().update('breadcrumbs.enabled', false, true);
  await vscode.commands.executeCommand('workbench.action.closeSidebar');
  const editor = await opened(draft);
  await finding(editor.document, 'internal-note-id');
  caretAt(editor, 'Unblinded', 0);
  await picture('picture-draft 48 35 1232 300');
});

check('read', async () => {
  const editor = await opened(draft);
  caretAt(editor, 'CERN believes');
  await vscode.commands.executeCommand('editor.action.showHover');
  await hand('wait', '.monaco-hover-content');
  await picture('picture-read 48 35 1232 445');
  await hand('press', 'Escape');
});

check('mend', async () => {
  const editor = await opened(draft);
  caretAt(editor, '#newphysics');
  await quickFixes();
  await picture('picture-mend 48 35 1232 365');
  await hand('press', 'Escape');
});

check('ready', async () => {
  await opened(draft);
  await vscode.commands.executeCommand('forthright.checklist.focus');
  await until('its lines', async () => /Blocks the post/.test(await hand('text', '.pane-body .monaco-list-rows')));
  await picture('picture-ready 0 35 1100 400');
  await vscode.commands.executeCommand('workbench.action.closeSidebar');
  await closed();
});

check('post', async () => {
  await opened('open-day.md');
  await vscode.commands.executeCommand('forthright.preview');
  await until('the cards', async () => /LinkedIn/.test(await hand('frameText', 'main h2')));
  await picture('picture-post 48 35 1232 500');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
});

check('start', async () => {
  await blank();
  void vscode.commands.executeCommand('forthright.newDraft');
  await hand('wait', '.quick-input-list .monaco-list-row');
  await hand('press', 'Enter');
  await until('the templates', async () => (await hand('text', '.quick-input-title')).includes('2 of 5'));
  await picture('picture-start 48 0 1100 400');
  await hand('press', 'Escape');
});

export { run };
