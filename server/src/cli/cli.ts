import { type Arguments, readArguments } from './arguments.ts';
import { check, type Exit, wrong } from './check.ts';
import { copy } from './copy.ts';
import { explain } from './explain.ts';
import { help } from './help.ts';
import type { Machine } from './machine.ts';
import { measure } from './measure.ts';
import { policy } from './policy.ts';
import { report } from './report.ts';
import { rules } from './rules.ts';

/** Runs the command line; everything it says and reads goes through the machine. */
export async function run(argv: readonly string[], machine: Machine): Promise<Exit> {
  const options = argv.includes('--') ? argv.slice(0, argv.indexOf('--')) : argv;
  if (argv.length === 0 || options.includes('--help') || options.includes('-h') || argv[0] === 'help') {
    machine.out(help);
    return argv.length === 0 ? 2 : 0;
  }
  if (options.includes('--version')) {
    machine.out(`${machine.version}\n`);
    return 0;
  }
  const args = readArguments(argv);
  if ('usage' in args) return wrong(machine, args.usage);
  try {
    return await dispatch(args, machine);
  } catch (fault) {
    return wrong(machine, fault instanceof Error ? fault.message : String(fault));
  }
}

function dispatch(args: Arguments, machine: Machine): Promise<Exit> | Exit {
  switch (args.command) {
    case 'check':
      return check(args, machine);
    case 'copy':
      return copy(args, machine);
    case 'measure':
      return measure(args, machine);
    case 'rules':
      return rules(args, machine);
    case 'explain':
      return explain(args, machine);
    case 'policy':
      return policy(args.operands, machine);
    case 'report':
      return report(args, machine);
  }
}
