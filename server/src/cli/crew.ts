import { type Answer, failed, reasonOf } from './answer.ts';
import type { Thread } from './machine.ts';

/** Threads that check files, at most so many; one that ends over a file loses that file alone, and another takes its place. */
export interface Crew {
  check(path: string): Promise<Answer>;
  end(): void;
}

export function createCrew(most: number, start: () => Thread): Crew {
  const idle: Thread[] = [];
  const waiting: (() => void)[] = [];
  let running = 0;
  const free = async (): Promise<Thread> => {
    for (;;) {
      const thread = idle.pop();
      if (thread) return thread;
      if (running < most) break;
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
    running++;
    return start();
  };
  return {
    async check(path) {
      try {
        const thread = await free();
        const answer = await thread.check(path);
        idle.push(thread);
        return answer;
      } catch (fault) {
        running--;
        return failed(path, reasonOf(fault));
      } finally {
        waiting.shift()?.();
      }
    },
    end() {
      for (const thread of idle) thread.end();
    },
  };
}

/** Does the work on each item and gives the results in the items' order; no more than `ahead` are under way or wait for their turn. */
export async function* inOrder<T, R>(
  items: readonly T[],
  ahead: number,
  work: (item: T) => Promise<R>,
): AsyncIterable<R> {
  const begun: Promise<R>[] = [];
  for (let next = 0; next < items.length || begun.length > 0; ) {
    while (next < items.length && begun.length < ahead) begun.push(work(items[next++] as T));
    yield await (begun.shift() as Promise<R>);
  }
}
