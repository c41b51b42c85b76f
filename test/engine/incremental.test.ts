import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { Checked, Checker } from '../../server/src/checker.ts';
import type { TextChange } from '../../server/src/parsing/changes.ts';
import { createParser, type Format } from '../../server/src/parsing/parser.ts';
import { testChecker } from '../support/check.ts';
import { hard } from '../support/hard.ts';
import { runs } from '../support/runs.ts';

const edit = fc.record({
  at: fc.nat(),
  remove: fc.oneof({ weight: 5, arbitrary: fc.nat({ max: 30 }) }, fc.nat({ max: 600 })),
  insert: fc.oneof({ weight: 3, arbitrary: hard.piece }, fc.string({ maxLength: 3 }), hard.text),
});
/** Edits that are made before anybody looks: cursors in many places, or a burst of keys. */
const burst = fc.array(edit, { minLength: 1, maxLength: 4 });
// The parser keeps what lies far enough from an edit, so the drafts are long enough to have that.
const long = fc.array(hard.text, { minLength: 3, maxLength: 8 }).map((parts) => parts.join('\n\n'));

const said = ({ findings, suppressed, verdict, profile }: Checked) => ({ findings, suppressed, verdict, profile });
const fresh = (checker: Checker, format: Format, text: string): Promise<Checked> =>
  checker.check(createParser(format).parse(text));

for (const format of ['markdown', 'plain'] satisfies Format[])
  test(`after any edits a ${format} draft has the findings of a fresh one`, async (t) => {
    let made = 0;
    const checker = testChecker();
    const other = testChecker();
    await fc.assert(
      fc.asyncProperty(long, fc.array(burst, { minLength: 1, maxLength: 20 }), async (start, bursts) => {
        const parser = createParser(format);
        let now = start;
        await checker.check(parser.parse(now));
        for (const edits of bursts) {
          const changes: TextChange[] = [];
          for (const { at, remove, insert } of edits) {
            const from = at % (now.length + 1);
            const to = Math.min(now.length, from + remove);
            made++;
            changes.push({ from, to, inserted: insert.length });
            now = now.slice(0, from) + insert + now.slice(to);
          }
          const found = await checker.check(parser.parse(now, changes));
          assert.deepEqual(said(found), said(await fresh(other, format, now)));
        }
      }),
      runs(15, 20261106),
    );
    t.diagnostic(`${made} edits`);
  });
