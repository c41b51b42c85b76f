import { type Disposable, commands as registry } from 'vscode';
import type { Desk } from '../desk.ts';
import { suggestPlainerWording } from '../plainer/plainer.ts';
import { preview } from '../preview/preview.ts';
import { allowTerm } from './allow.ts';
import { checkAll } from './checkAll.ts';
import { copyFor } from './copy.ts';
import { ignoreWithReason } from './ignore.ts';
import { showMenu } from './menu.ts';
import { newDraft } from './newDraft.ts';
import { declareApproval, pickAccount, pickAiUse, pickAudience, pickPlatforms } from './pick.ts';
import { restart } from './restart.ts';
import { switchOff } from './switchOff.ts';
import { nextFinding, previousFinding } from './walk.ts';

/** Every command of the extension, by the name in package.json. */
export function commands(desk: Desk): readonly Disposable[] {
  const all: Readonly<Record<string, (...given: never[]) => unknown>> = {
    'forthright.allowTerm': allowTerm(desk),
    'forthright.checkAll': checkAll(desk),
    'forthright.copyFor': copyFor(desk),
    'forthright.ignoreWithReason': ignoreWithReason(desk),
    'forthright.newDraft': newDraft,
    'forthright.declareApproval': declareApproval(desk),
    'forthright.nextFinding': nextFinding,
    'forthright.pickAccount': pickAccount(desk),
    'forthright.pickAiUse': pickAiUse(desk),
    'forthright.pickAudience': pickAudience(desk),
    'forthright.pickPlatforms': pickPlatforms(desk),
    'forthright.preview': preview(desk),
    'forthright.previousFinding': previousFinding,
    'forthright.restart': restart(desk),
    'forthright.showLog': () => desk.log.show(),
    'forthright.showMenu': showMenu(desk),
    'forthright.suggestPlainerWording': suggestPlainerWording(desk),
    'forthright.switchOff': switchOff(desk),
  };
  return Object.entries(all).map(([name, run]) => registry.registerCommand(name, run));
}
