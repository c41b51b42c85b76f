import { type Answer, createBench } from '../src/cli/answer.ts';
import type { Arguments } from '../src/cli/arguments.ts';
import { inputOf } from '../src/cli/inputs.ts';
import type { Machine, Thread } from '../src/cli/machine.ts';

// Loaded only when there is enough to check: it takes longer than a short post does.
const threads = () => require('node:worker_threads') as typeof import('node:worker_threads');

/** Another thread of this very program. */
export function started(args: Arguments): Thread {
  const { Worker } = threads();
  const worker = new Worker(`require(${JSON.stringify(__filename)}).serve()`, { eval: true, workerData: args });
  let gone: string | undefined;
  let lose: (reason: Error) => void = () => {};
  const end = (reason: string): void => {
    gone ??= reason;
    lose(new Error(gone));
  };
  // Where there is an error, it comes before the end.
  worker.on('error', (fault) => end(reasonOf(fault)));
  worker.on('exit', () => end('its thread ended'));
  return {
    check: (path) =>
      new Promise<Answer>((resolve, reject) => {
        if (gone !== undefined) return reject(new Error(gone));
        lose = reject;
        worker.once('message', resolve);
        worker.postMessage(path);
      }),
    end: () => void worker.terminate(),
  };
}

const reasonOf = (fault: Error): string =>
  (fault as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? 'it takes more memory than there is'
    : fault.message;

/** What such a thread does: a path in, an answer out. */
export function serve(machine: Machine): void {
  const { parentPort, workerData } = threads();
  const bench = createBench(workerData as Arguments, machine);
  parentPort?.on('message', async (path: string) => {
    parentPort?.postMessage(await bench.answer(await inputOf(path, machine)));
  });
}
