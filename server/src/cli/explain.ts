import type { Example } from '../engine/rule.ts';
import { nearest } from '../parsing/nearMiss.ts';
import type { AnyRule } from '../rules/rule.ts';
import { shownExamples } from '../rules/shown.ts';
import type { Arguments } from './arguments.ts';
import { type Exit, wrong } from './check.ts';
import type { Machine } from './machine.ts';
import { knownHere } from './rules.ts';

const most = 4;
const textOf = (example: string | Example): string => (typeof example === 'string' ? example : example.text);

/** Says what a rule finds, why, what to do, and shows examples of both kinds in both languages. */
export async function explain(args: Arguments, machine: Machine): Promise<Exit> {
  const id = args.operands[0] as string;
  const { rules, policy } = await knownHere(args, machine);
  const rule = rules.find((r) => r.id === id);
  if (!rule) {
    const meant = nearest(
      id,
      rules.map((r) => r.id),
    );
    return wrong(machine, `there is no rule “${id}”${meant ? `; did you mean “${meant}”?` : '; see forthright rules'}`);
  }
  const clause = policy.clauses[rule.clause];
  const lines = [
    `${rule.id} — ${rule.summary.en}`,
    `${' '.repeat(rule.id.length)}   ${rule.summary.fr}`,
    '',
    rule.rationale.en,
    rule.rationale.fr,
    '',
    `Severity: ${rule.offByDefault ? `off by default (${rule.severity} when on)` : rule.severity}`,
    ...(clause
      ? [`Guideline: ${clause.title.en}. ${clause.says.en}`, ...(clause.url ? [`           ${clause.url}`] : [])]
      : []),
    ...(rule.fine ? [`Fine when: ${rule.fine.en}`] : []),
  ];
  machine.out(`${[...lines, ...examplesOf(rule)].join('\n')}\n`);
  return 0;
}

const examplesOf = (rule: AnyRule): readonly string[] =>
  (['en', 'fr'] as const).flatMap((language) => {
    const { finds, allows } = shownExamples(rule, language);
    if (finds.length + allows.length === 0) return [];
    return [
      '',
      language === 'en' ? 'Finds («…»):' : 'Relève («…») :',
      ...shown(finds),
      language === 'en' ? 'Leaves alone:' : 'Laisse passer :',
      ...shown(allows),
    ];
  });

const shown = (examples: readonly (string | Example)[]): readonly string[] =>
  examples
    .map(textOf)
    .filter((text) => !text.includes('\n'))
    .slice(0, most)
    .map((text) => `  ${text.replace(/‹‹/g, '“').replace(/››/g, '”')}`);
