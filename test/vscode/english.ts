import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import axe from 'axe-core';
import * as vscode from 'vscode';
import { check, run, Skip } from './inside/check.ts';
import { blank, caretAt, closed, finding, found, inWorkspace, opened, wordsOf } from './inside/editor.ts';
import { hand, noticed, noticesGone, picture, quickFixes, until } from './inside/hands.ts';

const statusBar = '[id="forthright.forthright.forthright.verdict"]';

/** In the page: what axe found, in short. */
const complaints =
  '({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map((node) => node.html).join(" "))';

/** VS Code's tree sets label and description side by side without a space, and axe reads them as one word. */
const treeRules = '{ rules: { "label-content-name-mismatch": { enabled: false } } }';

/** Our language server, a child of this extension host; only Linux tells. */
function serverPid(): number | undefined {
  if (process.platform !== 'linux') throw new Skip();
  const children = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8').trim().split(' ');
  const ours = children.find((pid) => pid && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('server.cjs'));
  return ours === undefined ? undefined : Number(ours);
}

check('the packaged extension is installed, and its server sleeps', () => {
  assert.ok(vscode.extensions.getExtension('forthright.forthright'), 'forthright.forthright is not installed');
  assert.equal(serverPid(), undefined);
});

check('it wakes on Markdown, and squiggles', async () => {
  const { document } = await opened('post.md');
  const jargon = await finding(document, 'jargon');
  assert.equal(wordsOf(document, jargon), 'calorimeter');
  assert.ok(vscode.extensions.getExtension('forthright.forthright')?.isActive);
  await picture('squiggle');
});

check('it checks plain text too', async () => {
  const { document } = await opened('notes.txt');
  assert.equal(wordsOf(document, await finding(document, 'jargon')), 'calorimeter');
});

check('a squiggle appears in an untitled draft while somebody types', async () => {
  const { document } = await blank();
  await hand('type', 'We measured the calorimeter. ');
  await finding(document, 'jargon');
  await hand('wait', '.squiggly-info');
  await picture('typed');
  await closed();
});

check('the sentence being typed is left in peace until typing rests', async () => {
  const { document } = await blank();
  let changed = 0;
  const listening = vscode.workspace.onDidChangeTextDocument(() => {
    changed = Date.now();
  });
  await hand('type', 'We measured the calorimeter over a whole year');
  await finding(document, 'jargon');
  const rested = Date.now() - changed;
  listening.dispose();
  assert.ok(rested >= 600, `said after ${rested} ms`);
  await closed();
});

check('the hover says what and why', async () => {
  const editor = await opened('post.md');
  await finding(editor.document, 'jargon');
  caretAt(editor, 'calorimeter');
  await vscode.commands.executeCommand('editor.action.showHover');
  await hand('wait', '.monaco-hover-content');
  assert.match(await hand('text', '.monaco-hover-content'), /calorimeter/);
  await picture('hover');
  await hand('press', 'Escape');
});

check('a quick fix from the real menu mends the draft', async () => {
  const editor = await opened('post.md');
  await finding(editor.document, 'jargon');
  caretAt(editor, 'calorimeter');
  assert.match(await quickFixes(), /ignore/i);
  await picture('quick-fix');
  await hand('press', 'Enter');
  await until('the fix', () => editor.document.isDirty);
  await until('the finding to go', () => found(editor.document, 'jargon').length === 0);
  await closed();
});

check('the status bar says the verdict, and a screen reader hears it in words', async () => {
  await opened('blocked.md');
  await until('the verdict', async () => /Not ready to post/.test(await hand('text', statusBar)));
  assert.match(await hand('attribute', `${statusBar} a\naria-label`), /1 error/);
  await picture('status');
});

check('the menu behind it opens by keyboard', async () => {
  await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
  void vscode.commands.executeCommand('forthright.showMenu');
  await hand('wait', '.quick-input-list .monaco-list-row');
  assert.match(await hand('text', '.quick-input-widget'), /Copy the post for/);
  await picture('menu');
  await hand('press', 'Escape');
  await hand('gone', '.quick-input-widget');
});

check('next and previous finding walk round the draft', async () => {
  const editor = await blank('markdown', 'The calorimeter was renewed.\n\nThe note is ATL-COM-PHYS-2024-001.\n');
  await finding(editor.document, 'internal-note-id');
  await finding(editor.document, 'jargon');
  editor.selection = new vscode.Selection(0, 0, 0, 0);
  const lines: number[] = [];
  for (const way of ['next', 'next', 'next', 'previous']) {
    await vscode.commands.executeCommand(`forthright.${way}Finding`);
    lines.push(editor.selection.active.line);
  }
  assert.deepEqual(lines, [0, 2, 0, 2]);
  await hand('press', 'Escape');
  await closed();
});

check('a finding is ignored with a reason that stays with the draft', async () => {
  const editor = await opened('blocked.md');
  await finding(editor.document, 'internal-note-id');
  caretAt(editor, 'ATL-COM');
  void vscode.commands.executeCommand('forthright.ignoreWithReason');
  await hand('wait', '.quick-input-widget input');
  await hand('type', 'made up for a test');
  await picture('reason');
  await hand('press', 'Enter');
  await until('the reason', () => editor.document.getText().includes('made up for a test'));
  await closed();
});

check('copying refuses while something blocks, and says so', async () => {
  const editor = await opened('blocked.md');
  await finding(editor.document, 'internal-note-id');
  await vscode.env.clipboard.writeText('before');
  void vscode.commands.executeCommand('forthright.copyFor', 'x');
  await noticed(/blocks this draft/);
  assert.equal(await vscode.env.clipboard.readText(), 'before');
  await picture('copy-refused');
  await noticesGone();
  await closed();
});

check('a clean draft is copied without its header', async () => {
  const editor = await blank('markdown', '---\nplatforms: [x]\n---\n\nThe machine starts again in spring.\n');
  await until('the check', async () => /Ready/.test(await hand('text', statusBar)));
  void vscode.commands.executeCommand('forthright.copyFor', 'x');
  await noticed(/Copied for X/);
  assert.equal((await vscode.env.clipboard.readText()).trim(), 'The machine starts again in spring.');
  assert.ok(editor.document.getText().startsWith('---'));
  await noticesGone();
  await closed();
});

check('a term is allowed for the whole workspace', async () => {
  const editor = await opened('post.md');
  await finding(editor.document, 'jargon');
  caretAt(editor, 'calorimeter');
  await vscode.commands.executeCommand('forthright.allowTerm');
  const settings = await vscode.workspace.fs.readFile(inWorkspace('.forthright.yaml'));
  assert.match(new TextDecoder().decode(settings), /calorimeter/);
  await vscode.workspace.fs.delete(inWorkspace('.forthright.yaml'));
  await closed();
});

check('a rule is switched off for the whole workspace, and on again', async () => {
  const { document } = await opened('blocked.md');
  await finding(document, 'internal-note-id');
  const given = { uri: document.uri.toString(), rule: 'internal-note-id' };
  await vscode.commands.executeCommand('forthright.switchOff', given);
  await until('silence', () => found(document, 'internal-note-id').length === 0);
  await vscode.workspace.fs.delete(inWorkspace('.forthright.yaml'));
  await finding(document, 'internal-note-id');
  await closed();
});

check('“Ready to post?” lists what blocks and what to declare, and leads there', async () => {
  const editor = await opened('blocked.md');
  const blocking = await finding(editor.document, 'internal-note-id');
  await vscode.commands.executeCommand('forthright.checklist.focus');
  const view = '.pane-body .monaco-list-rows';
  // The groups come first, and what they hold a moment later.
  await until('its lines', async () => /Blocks the post.*ATL-COM/s.test(await hand('text', view)));
  const lines = await hand('text', view);
  assert.match(lines, /AI use/);
  assert.equal(await hand('run', `${axe.source}; axe.run('.pane-body', ${treeRules}).then(${complaints})`), '[]');
  await picture('checklist');
  editor.selection = new vscode.Selection(0, 0, 0, 0);
  await hand('click', `${view} [aria-label*="ATL-COM"]`);
  await until('the jump', () => editor.selection.start.isEqual(blocking.range.start));
});

check('the account is declared from a menu, into the header', async () => {
  const editor = await opened('blocked.md');
  void vscode.commands.executeCommand('forthright.pickAccount');
  await hand('wait', '.quick-input-list .monaco-list-row');
  await hand('press', 'Enter');
  await until('the header', () => editor.document.getText().startsWith('---\naccount: personal\nplatforms: [x]\n---'));
  await until('the view', async () => /Personal/.test(await hand('text', '.pane-body .monaco-list-rows')));
  await vscode.commands.executeCommand('workbench.view.explorer');
  await closed();
});

check(
  'the preview shows the post on each platform, with alt texts and what is too long, and runs no script',
  async () => {
    const long = `The machine starts again in spring. ${'It has waited for this moment for a long time. '.repeat(6)}\n\n![The ring seen from above](ring.jpg)\n`;
    const { document } = await blank(
      'markdown',
      `---\naccount: institutional\nplatforms: [x, mastodon]\n---\n\n${long}`,
    );
    await vscode.commands.executeCommand('forthright.preview');
    await until('the cards', async () => /Mastodon/.test(await hand('frameText', 'main h2')));
    assert.match(await hand('frameText', '.x .count'), /X: \d+ of 280/);
    assert.match(await hand('frameText', '.x mark'), /long time/);
    assert.equal(await hand('frameText', '.mastodon mark'), '');
    assert.match(await hand('frameText', '.x figcaption'), /The ring seen from above/);
    assert.match(await hand('frameRun', 'main\ndocument.head.innerHTML'), /default-src 'none'/);
    assert.equal(await hand('frameRun', 'main\ndocument.scripts.length'), '0');
    assert.equal(await hand('runOnCopy', `main\n${axe.source}; axe.run(document).then(${complaints})`), '[]');
    await picture('preview');
    const edit = new vscode.WorkspaceEdit();
    const line = document.lineAt(5).range;
    edit.replace(document.uri, line, 'The machine starts again in spring.');
    await vscode.workspace.applyEdit(edit);
    await until('the preview to follow', async () => (await hand('frameText', '.x mark')) === '');
    await vscode.commands.executeCommand('workbench.action.closeAllGroups').then(undefined, () => undefined);
  },
);

check('a snippet expands, its header filled and its slots ready', async () => {
  const { document } = await blank();
  await hand('type', 'post-corr');
  await hand('press', 'Control+Space');
  await hand('wait', '.suggest-widget.visible .monaco-list-row');
  await picture('snippet-offered');
  await hand('press', 'Enter');
  await until('the header', () => document.getText().startsWith('---\naccount: institutional\n'));
  assert.match(document.getText(), /Correction: on \[day month year\]/);
  await picture('snippet');
  await closed();
});

check('a new draft comes from five answers', async () => {
  void vscode.commands.executeCommand('forthright.newDraft');
  for (const step of [1, 2, 3, 4, 5]) {
    await until(`step ${step}`, async () => (await hand('text', '.quick-input-title')).includes(`${step} of 5`));
    if (step === 2) await picture('new-draft');
    await hand('press', 'Enter');
  }
  const editor = await until('the draft', () => vscode.window.activeTextEditor);
  await until('its header', () => editor.document.getText().includes('platforms: [x, mastodon]'));
  assert.match(editor.document.getText(), /^---\naccount: institutional\naudience: general\nlang: en\n/);
  await picture('new-draft-filled');
  await closed();
});

check('all drafts of the workspace are checked, into Problems', async () => {
  await closed();
  const uri = inWorkspace('blocked.md');
  void vscode.commands.executeCommand('forthright.checkAll');
  await until('its finding', () => vscode.languages.getDiagnostics(uri).length > 0);
  await vscode.commands.executeCommand('workbench.actions.view.problems');
  await picture('problems');
  await opened('blocked.md');
  await until('no finding to be said twice', () => vscode.languages.getDiagnostics(uri).length === 1);
  await vscode.commands.executeCommand('workbench.action.closePanel');
  await noticesGone();
  await closed();
});

check('switched off, it says nothing; switched on again, it does', async () => {
  const { document } = await opened('post.md');
  await finding(document, 'jargon');
  const settings = vscode.workspace.getConfiguration('forthright');
  await settings.update('enable', false, vscode.ConfigurationTarget.Workspace);
  await until('silence', () => found(document).length === 0);
  await settings.update('enable', undefined, vscode.ConfigurationTarget.Workspace);
  await finding(document, 'jargon');
});

check('it starts again when asked, and findings come back', async () => {
  const { document } = await opened('post.md');
  await vscode.commands.executeCommand('forthright.restart');
  await finding(document, 'jargon');
});

check('a server that ends is started again; one that keeps ending is reported, with a way back', async () => {
  const { document } = await opened('blocked.md');
  await finding(document, 'internal-note-id');
  for (const time of [1, 2, 3, 4]) {
    const pid = await until(`server ${time}`, serverPid);
    await finding(document, 'internal-note-id');
    process.kill(pid, 'SIGKILL');
    await until('its end', () => serverPid() !== pid && found(document).length === 0);
  }
  await noticed(/has stopped checking/);
  assert.equal(await hand('text', statusBar), '', 'a verdict without a server');
  await picture('stopped-checking');
  await hand('click', '.notifications-center .monaco-button >> nth=0');
  await until('the server', serverPid);
  await finding(document, 'internal-note-id');
  await closed();
});

export { run };
