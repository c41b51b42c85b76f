import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { eachRecord, parsedRecord, readRecord } from '../../server/src/cli/jsonl.ts';
import type { Machine } from '../../server/src/cli/machine.ts';
import type { Complaint } from '../../server/src/parsing/complaint.ts';
import { readHeader } from '../../server/src/parsing/header.ts';
import { readPolicy } from '../../server/src/policy/readPolicy.ts';
import { readSettings } from '../../server/src/policy/settings.ts';
import { allRules } from '../../server/src/rules/index.generated.ts';
import { hard } from '../support/hard.ts';
import { runs } from '../support/runs.ts';

const keys =
  'lang audience account platforms ai ignore alt status embargo policy rules files extends clauses names wordings examples'.split(
    ' ',
  );
const values = [
  'fr',
  'x',
  '[',
  ']',
  '{',
  '}',
  '[x, mastodon]',
  '{ a: 1 }',
  '"',
  "'",
  '&a',
  '*a',
  '!!int 3',
  '|',
  '>',
  'null',
  '~',
  '2026-02-30',
  '1e999',
  '- a',
  '? b',
  '# c',
  '\t',
  '<<: *a',
  '😀',
  '\ud83d',
  '%YAML 1.2',
  '...',
  '---',
];
const indent = fc.constantFrom('', '  ', '    ', '\t', '- ', '  - ');
const line = fc.oneof(
  fc
    .tuple(
      indent,
      fc.constantFrom(...keys, ...allRules.slice(0, 8).map(({ id }) => id)),
      fc.constantFrom(...values, ''),
    )
    .map(([i, k, v]) => `${i}${k}: ${v}`),
  fc.tuple(indent, fc.constantFrom(...values)).map((parts) => parts.join('')),
  hard.garbage,
);
const yaml = fc
  .tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n', '\r'))
  .map(([lines, end]) => lines.join(end));

/** Complaints stand inside the text and say something in both languages. */
function sound(complaints: readonly Complaint[], text: string): void {
  for (const { span, message } of complaints) {
    assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length, JSON.stringify(span));
    assert.ok(message.en && message.fr);
  }
}

test('any header is read', () => {
  fc.assert(
    fc.property(yaml, fc.boolean(), (body, isClosed) => {
      const text = `---\n${body}${isClosed ? '\n---\n' : ''}Text.\n`;
      sound(readHeader(text).complaints, text);
    }),
    runs(1000, 20261102),
  );
});

test('any settings are read', () => {
  fc.assert(
    fc.property(yaml, (text) => sound(readSettings(text, allRules).complaints, text)),
    runs(1000, 20261103),
  );
});

test('any policy is read', () => {
  fc.assert(
    fc.property(yaml, (text) =>
      sound(readPolicy(text, () => undefined, { rules: allRules, path: 'a.yaml' }).complaints, text),
    ),
    runs(500, 20261104),
  );
});

const json = fc.oneof(
  fc
    .record(
      {
        id: fc.jsonValue(),
        text: hard.text,
        lang: fc.constantFrom('en', 'fr', 'de', 3),
        format: fc.constantFrom('markdown', 'plain', null),
      },
      { requiredKeys: [] },
    )
    .map((one) => JSON.stringify(one)),
  fc.json(),
  hard.garbage.map((text) => text.replaceAll('\n', '')),
);

test('any lines of JSON are answered, one line each, in order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(json, { maxLength: 8 }), async (lines) => {
      const out: string[] = [];
      const machine = {
        lines: async function* () {
          yield* lines;
        },
        out: (text: string) => out.push(text),
      } as unknown as Machine;
      await eachRecord(machine, (record) => ({ places: parsedRecord(record).draft.places.length }));
      const asked = lines.filter((one) => one.trim() !== '');
      assert.equal(out.length, asked.length);
      asked.forEach((one, i) => {
        assert.match(out[i] as string, /^[^\n]*\n$/);
        const answer = JSON.parse(out[i] as string) as { id: unknown };
        assert.deepEqual(JSON.stringify(answer.id), JSON.stringify(readRecord(one).id));
      });
    }),
    runs(300, 20261105),
  );
});
