import type { Example } from '../engine/rule.ts';
import { nearest } from '../parsing/nearMiss.ts';
import type { Policy } from '../policy/policy.ts';
import { shippedPolicies } from '../policy/shipped.generated.ts';
import { allRules } from '../rules/index.generated.ts';
import { type Exit, wrong } from './check.ts';
import type { Machine } from './machine.ts';

const most = 4;
const textOf = (example: string | Example): string => (typeof example === 'string' ? example : example.text);

/** Says what a rule finds, why, what to do, and shows examples of both kinds in both languages. */
export function explain(id: string, machine: Machine): Exit {
  const rule = allRules.find((r) => r.id === id);
  if (!rule) {
    const meant = nearest(
      id,
      allRules.map((r) => r.id),
    );
    return wrong(machine, `there is no rule “${id}”${meant ? `; did you mean “${meant}”?` : '; see forthright rules'}`);
  }
  const clause = (shippedPolicies.cern as Policy).clauses[rule.clause];
  const lines = [
    `${rule.id} — ${rule.summary.en}`,
    `${' '.repeat(rule.id.length)}   ${rule.summary.fr}`,
    '',
    rule.rationale.en,
    rule.rationale.fr,
    '',
    `Severity: ${rule.offByDefault ? `off by default (${rule.severity} when on)` : rule.severity}`,
    ...(clause ? [`Guideline: ${clause.title.en}. ${clause.says.en}`, `           ${clause.url}`] : []),
    ...(rule.fine ? [`Fine when: ${rule.fine.en}`] : []),
  ];
  for (const language of ['en', 'fr'] as const) {
    const { finds, allows } = rule.examples[language];
    const short = (e: string | Example): boolean => !textOf(e).includes('\n');
    const plain = (e: string | Example): string => textOf(e).replace(/‹‹/g, '“').replace(/››/g, '”');
    lines.push('', language === 'en' ? 'Finds («…»):' : 'Relève («…») :');
    lines.push(
      ...finds
        .filter(short)
        .slice(0, most)
        .map((e) => `  ${plain(e)}`),
    );
    lines.push(language === 'en' ? 'Leaves alone:' : 'Laisse passer :');
    lines.push(
      ...allows
        .filter(short)
        .slice(0, most)
        .map((e) => `  ${plain(e)}`),
    );
  }
  machine.out(`${lines.join('\n')}\n`);
  return 0;
}
