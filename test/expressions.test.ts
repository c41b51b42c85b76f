import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import test from 'node:test';
import { isBounded, literalExpressions, madeExpressions } from './support/expressions.ts';
import { isSlowOn, slowestOn } from './support/torture.ts';

// The build in plain JavaScript: the others need Java, or a program for each system.
process.env.RECHECK_SYNC_BACKEND = 'pure';
const { checkSync } = await import('recheck');

/**
 * What was found linear before, so that only new expressions are looked at: “proved” by recheck, or “timed” on adverse texts where
 * recheck comes to no end, or to one that does not hold. `FORTHRIGHT_LONG=1` looks at all of them again, gives each proof more time and writes the file anew.
 */
const record = path.join('test', 'expressions.known.txt');
const isLong = Boolean(process.env.FORTHRIGHT_LONG);
const known = new Set(
  isLong
    ? []
    : readFileSync(record, 'utf8')
        .split('\n')
        .map((line) => line.replace(/^\S+ /, '')),
);
const timeout = isLong ? 2_000 : 1_000;

/** Loads everything that puts expressions together, and makes it do so. */
async function everything(): Promise<void> {
  const [{ check }, { allRules }] = await Promise.all([
    import('./support/check.ts'),
    import('../server/src/rules/index.generated.ts'),
    import('../server/src/server.ts'),
    import('../server/src/cli/cli.ts'),
  ]);
  for (const { examples } of allRules)
    for (const example of [...examples.en.finds.slice(0, 2), ...examples.fr.finds.slice(0, 2)])
      await check(typeof example === 'string' ? example : example.text);
}

test('every regular expression of the server takes time in proportion to the text', async (t) => {
  const made = await madeExpressions(everything);
  const all = [...literalExpressions(), ...made].filter((one) => !isBounded(one));
  assert.ok(made.length > 5 && all.length > 150, `${made.length} of ${all.length} were put together at run time`);
  const wrong: string[] = [];
  const linear = new Set<string>();
  for (const one of all) {
    const written = `/${one.source}/${one.flags}`;
    if (known.has(written)) continue;
    // What is sticky is tried at one place only, and `d` and `g` change nothing.
    const source = one.flags.includes('y') ? `^(?:${one.source})` : one.source;
    const found = checkSync(source, one.flags.replace(/[dgy]/g, ''), { timeout });
    const isGuilty = found.status === 'vulnerable' && isSlowOn({ ...one, source }, found.attack.string);
    const slow = found.status !== 'safe' && !isGuilty ? slowestOn({ ...one, source }) : undefined;
    if (isGuilty) wrong.push(`${one.at}: ${written} ${found.complexity.summary}: ${found.attack.pattern}`);
    else if (slow) wrong.push(`${one.at}: ${written} is slow on ${slow}`);
    else linear.add(`${found.status === 'safe' ? 'proved' : 'timed'} ${written}`);
  }
  t.diagnostic(`${linear.size} of ${all.length} were looked at`);
  if (isLong) writeFileSync(record, `${[...linear].sort().join('\n')}\n`);
  assert.equal(wrong.length, 0, `${wrong.length}:\n${wrong.join('\n')}`);
});
