import { createParser } from '../parsing/parser.ts';
import { formatOfPath, readBeside } from './answer.ts';
import type { Arguments } from './arguments.ts';
import { type Exit, wrong } from './check.ts';
import { createDesk, faultLine } from './desk.ts';
import { inputs } from './inputs.ts';
import type { Machine } from './machine.ts';
import { page } from './report/page.ts';
import { type Sheet, sheetOf } from './report/sheet.ts';

/** Longest draft that goes on a page, in UTF-16 units; nobody signs off a longer one. */
const longest = 256 * 1024;

/** Writes a page for sign-off. It gives no verdict by its exit status: that only tells of what could not be read. */
export async function report(args: Arguments, machine: Machine): Promise<Exit> {
  const deskFor = createDesk(machine, args.config, args.now);
  const sheets: Sheet[] = [];
  const unread: string[] = [];
  const faults = new Set<string>();
  for await (const input of inputs(args, machine)) {
    if ('fault' in input) unread.push(input.fault);
    else if (input.path === args.out) return wrong(machine, `${args.out} is a draft: write the page to another file`);
    else if (input.text.length > longest) unread.push(`${input.path}: is too long for a review sheet`);
    else {
      const desk = await deskFor(input.path);
      for (const fault of desk.faults) faults.add(faultLine(fault, args.language));
      const parsed = createParser(formatOfPath(input.path)).parse(input.text);
      const original = await readBeside(input.path, parsed.profile.translationOf, machine);
      const checked = await desk.checker.check(parsed, original);
      const isIgnoring = checked.suppressed.length + checked.stale.length > 0;
      const authors = isIgnoring && !args.stdin ? await machine.authors(input.path) : () => undefined;
      sheets.push(sheetOf(input.path, checked, desk, authors));
    }
  }
  for (const line of [...unread, ...faults]) machine.err(`forthright: ${line}\n`);
  const { language } = args;
  const now = args.now ?? machine.now();
  const text = page({ sheets, unread, faults: [...faults], language, now, version: machine.version });
  if (args.out === undefined) machine.out(text);
  else {
    try {
      await machine.write(args.out, text);
    } catch {
      return wrong(machine, `${args.out}: may not be written`);
    }
    machine.err(`forthright: ${args.out} holds ${sheets.length} ${sheets.length === 1 ? 'draft' : 'drafts'}\n`);
  }
  return unread.length + faults.size > 0 ? 2 : 0;
}
