import assert from 'node:assert/strict';
import process from 'node:process';
import test from 'node:test';
import type { Language } from '../../server/src/engine/draft.ts';
import type { Example, Finding } from '../../server/src/engine/rule.ts';
import { createParser } from '../../server/src/parsing/parser.ts';
import { allRules } from '../../server/src/rules/index.generated.ts';
import type { AnyRule } from '../../server/src/rules/rule.ts';
import { type CheckOptions, testChecker } from '../support/check.ts';
import { mark, unmark } from '../support/marks.ts';

/** `RULE=jargon,acronym node scripts/test.mjs unit examples` runs the examples of these rules alone. */
const only = process.env.RULE?.split(',');
const full = (example: string | Example): Example => (typeof example === 'string' ? { text: example } : example);

function checkerFor(rule: AnyRule, cache: Map<string, ReturnType<typeof testChecker>>) {
  return async (text: string, example: Example): Promise<readonly Finding[]> => {
    const options: CheckOptions = {
      rules: [rule.id],
      ...(example.now ? { now: example.now } : {}),
      ...(example.options ? { settings: { [rule.id]: { severity: rule.severity, options: example.options } } } : {}),
    };
    const key = JSON.stringify(options);
    const checker = cache.get(key) ?? testChecker(options);
    cache.set(key, checker);
    const { findings } = await checker.check(createParser(example.format ?? 'markdown').parse(text));
    return findings.filter((f) => f.rule === rule.id);
  };
}

function withFirstFixes(text: string, findings: readonly Finding[]): string {
  const edits = findings.flatMap((f) => f.fixes[0]?.edits ?? []).sort((a, b) => b.start - a.start);
  return edits.reduce((now, e) => now.slice(0, e.start) + e.text + now.slice(e.end), text);
}

for (const rule of allRules) {
  if (only && !only.includes(rule.id)) continue;
  const cache = new Map<string, ReturnType<typeof testChecker>>();
  const findingsIn = checkerFor(rule, cache);
  for (const language of ['en', 'fr'] satisfies Language[]) {
    const { finds, allows } = rule.examples[language];
    test(`${rule.id} finds exactly the marks (${language})`, async () => {
      const wrong: string[] = [];
      for (const example of finds.map(full)) {
        const { text, spans } = unmark(example.text);
        const findings = await findingsIn(text, example);
        const found = mark(
          text,
          findings.map((f) => f.span).sort((a, b) => a.start - b.start || b.end - a.end),
        );
        if (found !== mark(text, spans) || spans.length === 0)
          wrong.push(`wanted: ${mark(text, spans)}\n found: ${found}`);
        if (example.fixed === undefined) continue;
        const fixed = withFirstFixes(text, findings);
        if (fixed !== example.fixed) wrong.push(`wanted fixed: ${example.fixed}\n        found: ${fixed}`);
        else if ((await findingsIn(fixed, example)).length) wrong.push(`still found once fixed: ${fixed}`);
      }
      assert.equal(wrong.length, 0, `${wrong.length} of ${finds.length}:\n${wrong.join('\n')}`);
    });
    test(`${rule.id} stays silent on what tempts it (${language})`, async () => {
      const wrong: string[] = [];
      for (const example of allows.map(full)) {
        // Nothing is marked here: French quotation marks are what they are.
        const text = example.text;
        const findings = await findingsIn(text, example);
        if (findings.length)
          wrong.push(
            mark(
              text,
              findings.map((f) => f.span),
            ),
          );
      }
      assert.equal(wrong.length, 0, `${wrong.length} of ${allows.length}:\n${wrong.join('\n')}`);
    });
  }
  test(`${rule.id} has examples in both languages, or says why not`, () => {
    for (const language of rule.languages ?? (['en', 'fr'] as const)) {
      assert.ok(rule.examples[language].finds.length >= 3, `finds (${language})`);
      assert.ok(rule.examples[language].allows.length >= 3, `allows (${language})`);
    }
  });
}
