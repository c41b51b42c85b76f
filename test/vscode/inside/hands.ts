import { commands } from 'vscode';
import type { Deed } from '../../../scripts/vshost/control.ts';
import { Skip } from './check.ts';

/** Does something in the real window; where nobody holds it (a desktop VS Code) the check is skipped. */
export async function hand(deed: Deed, what: string): Promise<string> {
  const control = process.env.FORTHRIGHT_CONTROL;
  if (!control) throw new Skip();
  const answer = await fetch(control, { method: 'POST', body: JSON.stringify({ deed, what }) });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${deed} ${what}: ${text}`);
  return text;
}

/** A picture for the artefacts; no picture where nobody can take one. */
export async function picture(name: string): Promise<void> {
  if (process.env.FORTHRIGHT_CONTROL) await hand('picture', name);
}

/** Asks again until it answers; for what VS Code has no event for. */
export async function until<T>(
  what: string,
  ask: () => T | undefined | false | Promise<T | undefined | false>,
): Promise<T> {
  const end = Date.now() + 30_000;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`still waiting for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** A message of VS Code. Looked for in the list of messages: newer builds show no toasts to a driven window. */
export async function noticed(wanted: RegExp): Promise<void> {
  await until(`the message ${wanted}`, async () => {
    await commands.executeCommand('notifications.showList');
    return wanted.test(await hand('text', '.notifications-center'));
  });
}

export const noticesGone = async (): Promise<void> => {
  await commands.executeCommand('notifications.clearAll');
  await commands.executeCommand('notifications.hideList');
};

/** Opens the menu of quick fixes at the caret by its key; again where the window had not followed the caret yet and said there are none. */
export async function quickFixes(): Promise<string> {
  return until('the menu of quick fixes', async () => {
    await hand('press', 'Escape');
    await hand('press', 'Control+.');
    for (const _ of Array(40)) {
      const menu = await hand('text', '.action-widget');
      if (menu) return menu;
      if (await hand('text', '.monaco-editor-overlaymessage')) return undefined;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return undefined;
  });
}
