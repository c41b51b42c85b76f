import process from 'node:process';
import { run } from '../src/cli/cli.ts';
import { nodeMachine } from './machine.ts';
import { serve as serveFiles } from './thread.ts';

/** Called in our own threads, which load this very file. */
export const serve = (): void => serveFiles(nodeMachine());

// To ask `worker_threads` where we are takes longer to load than a short post to check.
if (require.main === module) {
  // A reader that stops early (`| head`) is no fault.
  process.stdout.on('error', (fault: NodeJS.ErrnoException) => process.exit(fault.code === 'EPIPE' ? 0 : 2));
  run(process.argv.slice(2), nodeMachine()).then((exit) => {
    process.exitCode = exit;
  });
}
