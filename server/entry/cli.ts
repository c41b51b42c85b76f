import process from 'node:process';
import { run } from '../src/cli/cli.ts';
import { nodeMachine } from './machine.ts';

// A reader that stops early (`| head`) is no fault.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => process.exit(fault.code === 'EPIPE' ? 0 : 2));
run(process.argv.slice(2), nodeMachine()).then((exit) => {
  process.exitCode = exit;
});
