import { commands, l10n, window } from 'vscode';
import { CloseAction, type CloseHandlerResult, ErrorAction, type ErrorHandler } from 'vscode-languageclient';

const patience = { times: 3, within: 3 * 60_000 };

/** Says that checking has stopped, and offers the two things that help. */
async function stopped(): Promise<void> {
  const restart = l10n.t('Restart');
  const log = l10n.t('Show log');
  const message = l10n.t('Forthright has stopped checking: its language server ended unexpectedly.');
  const choice = await window.showErrorMessage(message, restart, log);
  if (choice === restart) await commands.executeCommand('forthright.restart');
  if (choice === log) await commands.executeCommand('forthright.showLog');
}

/** A server that ends is started again quietly; one that keeps ending is left alone, and the writer is told. */
export function crashes(now: () => number = Date.now): ErrorHandler {
  const ends: number[] = [];
  const again = (): boolean => {
    ends.push(now());
    const recent = ends.filter((at) => at > now() - patience.within);
    return recent.length <= patience.times;
  };
  return {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed: (): CloseHandlerResult => {
      if (again()) return { action: CloseAction.Restart, handled: true };
      void stopped();
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}
