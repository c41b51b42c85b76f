import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { check, run } from './inside/check.ts';
import { blank, closed, finding, opened, wordsOf } from './inside/editor.ts';
import { hand, picture, until } from './inside/hands.ts';

const statusBar = '[id="forthright.forthright.forthright.verdict"]';

check('VS Code speaks French here', () => assert.match(vscode.env.language, /^fr/));

check('un brouillon français est vérifié, et le verdict est en français', async () => {
  const { document } = await opened('billet.md');
  assert.equal(wordsOf(document, await finding(document, 'jargon')), 'calorimètre');
  await until('the verdict', async () => /à publier|À revoir/.test(await hand('text', statusBar)));
  await picture('francais');
});

check('un modèle de billet se déplie, dans sa typographie', async () => {
  const { document } = await blank();
  await hand('type', 'billet-rect');
  await hand('press', 'Control+Space');
  await hand('wait', '.suggest-widget.visible .monaco-list-row');
  await hand('press', 'Enter');
  await until('the header', () => document.getText().includes('lang: fr'));
  assert.match(document.getText(), /Rectificatif\u00a0: le \[jour mois année\]/);
  await picture('billet');
  await closed();
});

check('la commande du nouveau brouillon pose ses questions en français', async () => {
  void vscode.commands.executeCommand('forthright.newDraft');
  await until('the title', async () => (await hand('text', '.quick-input-title')).includes('Nouveau brouillon'));
  assert.match(await hand('text', '.quick-input-list .monaco-list-row'), /^Français/);
  await picture('nouveau');
  await hand('press', 'Escape');
});

export { run };
