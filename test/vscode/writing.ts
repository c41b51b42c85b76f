import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { check, run } from './inside/check.ts';
import { blank, caretAt, closed, finding, opened, wordsOf } from './inside/editor.ts';
import { hand, picture, until } from './inside/hands.ts';

check('the header offers its keys, and then their values', async () => {
  const editor = await blank(
    'markdown',
    '---\nlang: en\naud\n---\n\nThe magnets are cold again, and the machine starts in spring.\n',
  );
  caretAt(editor, 'aud', 3);
  // Asked before the server has woken, the window says that there is nothing, and leaves it at that.
  await until('the server', async () => {
    const at = [editor.document.uri, editor.selection.active] as const;
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      ...at,
    );
    return list.items.some(({ label }) => label === 'audience');
  });
  await hand('press', 'Control+Space');
  // One offer alone is taken at once.
  const isThere = () => editor.document.getText().includes('audience: ');
  await until('the key', async () => isThere() || (await hand('text', '.suggest-widget')).includes('audience'));
  if (!isThere()) await hand('press', 'Enter');
  await until('the key in the text', isThere);
  await until('the values', async () => (await hand('text', '.suggest-widget')).includes('informed'));
  await picture('header-values');
  await hand('press', 'Escape');
  await closed();
});

check('above the text stands its length', async () => {
  const editor = await blank(
    'markdown',
    '---\nplatforms: [x, mastodon]\n---\n\nThe magnets are cold again, and the machine starts in spring.\n',
  );
  const lenses = await until('the lenses', async () => {
    const all = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      editor.document.uri,
    );
    return all.length > 1 && all;
  });
  assert.match(lenses[0]?.command?.title ?? '', /^X 61\/280 · Mastodon 61\/500$/);
  assert.match(lenses[1]?.command?.title ?? '', /^11 words a sentence/);
  await until('them to be seen', async () => /X 61\/280/.test(await hand('text', '.codelens-decoration')));
  await picture('code-lens');
  await closed();
});

check('a slot left over is found', async () => {
  const { document } = await blank('markdown', 'Our team has measured [what was measured, in everyday words].\n');
  assert.equal(wordsOf(document, await finding(document, 'placeholder')), '[what was measured, in everyday words]');
  await closed();
});

check('.forthright.yaml is completed, explained and mended', async () => {
  const at = vscode.Uri.joinPath(
    (vscode.workspace.workspaceFolders as readonly vscode.WorkspaceFolder[])[0]?.uri as vscode.Uri,
    '.forthright.yaml',
  );
  await vscode.workspace.fs.writeFile(at, new TextEncoder().encode('audience: general\nrules:\n  jargn: off\n'));
  const editor = await opened('.forthright.yaml');
  const { document } = editor;
  const fault = await until('the fault', () => vscode.languages.getDiagnostics(document.uri)[0]);
  assert.equal(document.getText(fault.range), 'jargn');
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    new vscode.Position(0, 2),
  );
  const said = hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]).map(({ value }) => value);
  assert.match(said.join(), /Who reads the drafts/);
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    new vscode.Position(2, 3),
  );
  assert.ok(list.items.some(({ label }) => label === 'jargon'));
  await picture('settings-file');
  await closed();
  await vscode.workspace.fs.delete(at);
});

export { run };
