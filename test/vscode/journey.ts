// From nothing to a post that is out, by keyboard alone: what a writer does on the first day, and how long the first squiggle takes.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { check, run } from './inside/check.ts';
import { closed, finding, found } from './inside/editor.ts';
import { hand, noticed, noticesGone, picture, quickFixes, until } from './inside/hands.ts';

/** The command palette, by its key; a webview or a menu may hold the key back for a moment. */
async function asked(command: string): Promise<void> {
  await hand('press', 'F1');
  await hand('wait', '.quick-input-widget input');
  await hand('type', command);
  await until(command, async () => (await hand('text', '.quick-input-list')).includes(command));
  await hand('press', 'Enter');
}

const editorText = (): string => vscode.window.activeTextEditor?.document.getText() ?? '';

/** What the writer puts in the template's slots, from Tab to Tab. */
const slots = [
  'https://doi.org/10.1016/j.physletb.2012.08.020',
  'track.png',
  'One curved line crosses four rings of a detector.',
  'CERN',
  'CC BY 4.0',
  'ATLAS',
  'how the calorimeter sees a single electron',
  'We now know it twice as well.',
  'It agrees with the prediction.',
  'opendata',
];

check('from an empty window to a clean post on X and Mastodon, by keyboard alone', async () => {
  await closed();
  const started = Date.now();
  await asked('New Outreach Draft');
  for (const step of [1, 2, 3, 4, 5]) {
    await until(`step ${step}`, async () => (await hand('text', '.quick-input-title')).includes(`${step} of 5`));
    await hand('press', 'Enter');
  }
  const editor = await until('the draft', () => vscode.window.activeTextEditor);
  await until('its header', () => editorText().includes('platforms: [x, mastodon]'));
  const { document } = editor;
  await picture('journey-1-draft');
  for (const words of slots) {
    await hand('type', words);
    await hand('press', 'Tab');
  }
  await until('every slot to be filled', () => !/\[(?!x, |")/.test(editorText()));
  await finding(document, 'jargon');
  const squiggled = Date.now() - started;
  await picture('journey-2-squiggles');
  for (const rule of ['jargon', 'hashtag-case']) {
    const { range } = await finding(document, rule);
    editor.selection = new vscode.Selection(range.start, range.start);
    await quickFixes();
    await hand('press', 'Enter');
    await until(`${rule} to be mended`, () => found(document, rule).length === 0);
  }
  await until('the verdict', async () =>
    /Ready/.test(await hand('text', '[id="forthright.forthright.forthright.verdict"]')),
  );
  await picture('journey-3-mended');
  for (const platform of ['X', 'Mastodon']) {
    await vscode.env.clipboard.writeText('');
    await asked('Copy Post for');
    await until('the platforms', async () => /Mastodon/.test(await hand('text', '.quick-input-list')));
    await hand('type', platform);
    await hand('press', 'Enter');
    await noticed(new RegExp(`Copied for ${platform}`));
    const post = await vscode.env.clipboard.readText();
    assert.match(post, /^The ATLAS collaboration has measured .*#OpenData\s*$/s);
    assert.doesNotMatch(post, /---|platforms:|\[/);
    await picture(`journey-4-${platform.toLowerCase()}`);
    await noticesGone();
  }
  console.log(`from the command to the first squiggle ${squiggled} ms, to both posts ${Date.now() - started} ms`);
  await closed();
});

export { run };
