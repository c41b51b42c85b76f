import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { createParser } from '../../server/src/parsing/parser.ts';
import type { Policy } from '../../server/src/policy/policy.ts';
import { shippedPolicies } from '../../server/src/policy/shipped.generated.ts';
import { standingChecker } from '../../server/src/standing.ts';
import { median } from './figures.ts';
import type { Stopwatch } from './stopwatch.ts';

type Lint = (text: string) => unknown;
type Taken = Map<string, number[]>;

const add = (taken: Taken, name: string, time: number): unknown => taken.set(name, [...(taken.get(name) ?? []), time]);
const medians = (taken: Taken): Record<string, number> =>
  Object.fromEntries([...taken].map(([name, times]) => [name, median(times)]));

/** Milliseconds of a whole check, warm and in process, by engine; every text is new to it. In turns, so that noise meets all alike. */
export async function fullChecks(watch: Stopwatch, size: string, rounds: number): Promise<Record<string, number>> {
  const text = readFileSync(path.join(watch.folder, 'corpus', `${size}.md`), 'utf8');
  const { checker } = standingChecker({ policy: shippedPolicies.cern as Policy, layers: [], now: () => Date.now() });
  const { engines } = (await import(pathToFileURL(path.join(watch.folder, 'engines.mjs')).href)) as {
    engines: Record<string, () => Promise<{ lint: Lint }>>;
  };
  const lints: Record<string, Lint> = { forthright: (draft) => checker.check(createParser('markdown').parse(draft)) };
  for (const peer of watch.peers) lints[peer] = (await (engines[peer] as () => Promise<{ lint: Lint }>)()).lint;
  const taken: Taken = new Map();
  // What is small needs more turns until it is warm.
  const cold = size === '10k' ? -5 : -1;
  for (let round = cold; round < rounds; round++)
    for (const [name, lint] of Object.entries(lints)) {
      // In each round the paragraphs are such as nobody has seen.
      const draft = text.replaceAll('\n\n', ` ${round - cold}\n\n`);
      const started = performance.now();
      await lint(draft);
      if (round >= 0) add(taken, name, performance.now() - started);
    }
  return medians(taken);
}

/** Milliseconds of a whole process that checks one post, by program, and of one that does nothing. */
export function oneProcess(watch: Stopwatch, rounds: number): Record<string, number> {
  const post = path.join(watch.folder, 'corpus', '1k.md');
  const inside = (name: string): string => path.join(watch.folder, 'node_modules', name);
  const programs: Record<string, readonly string[]> = {
    null: ['-e', '0'],
    forthright: ['dist/cli.cjs', 'check', '--fail-on', 'never', post],
    'write-good': [inside('write-good/bin/write-good.js'), post],
    alex: [inside('alex/cli.js'), post],
  };
  const taken: Taken = new Map();
  for (let round = 0; round < rounds; round++)
    for (const [name, args] of Object.entries(programs)) {
      if (name !== 'null' && !existsSync(args[0] as string)) continue;
      const started = performance.now();
      spawnSync(process.execPath, args, { stdio: 'ignore' });
      add(taken, name, performance.now() - started);
    }
  return medians(taken);
}
