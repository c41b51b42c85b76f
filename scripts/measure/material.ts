import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { createChecker } from '../../server/src/checker.ts';
import { createParser } from '../../server/src/parsing/parser.ts';
import { layered } from '../../server/src/policy/layered.ts';
import type { Policy } from '../../server/src/policy/policy.ts';
import { shippedPolicies } from '../../server/src/policy/shipped.generated.ts';
import { activeRules } from '../../server/src/rules/active.ts';
import { allRules } from '../../server/src/rules/index.generated.ts';

/** Where the material for measuring lies: beside the project, or where FORTHRIGHT_DATA says. */
export const dataFolder = process.env.FORTHRIGHT_DATA ?? path.resolve('..', 'shared', 'data');
if (!existsSync(dataFolder)) {
  console.error(`the material for measuring is not at ${dataFolder}; set FORTHRIGHT_DATA to its folder`);
  process.exit(2);
}

export interface WrittenText {
  readonly id: string;
  readonly lang: 'en' | 'fr';
  readonly text: string;
  readonly labels: readonly string[];
  readonly spans?: readonly string[];
  readonly tempts?: readonly string[];
}

/** The short labelled texts, or those of one file; `half` 0 is for thinking, 1 for checking (by the number in the id). */
export function writtenTexts(half?: 0 | 1, file?: string): readonly WrittenText[] {
  const folder = path.join(dataFolder, 'written');
  const files = file
    ? [file]
    : readdirSync(folder)
        .filter((name) => name.endsWith('.jsonl'))
        .sort()
        .map((name) => path.join(folder, name));
  const all = files.flatMap((name) =>
    readFileSync(name, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as WrittenText),
  );
  return half === undefined ? all : all.filter((t) => halfOf(t.id) === half);
}

/** By the sum of the digits, so that both halves hold every voice. */
export const halfOf = (id: string): 0 | 1 => ([...id].reduce((n, c) => n + c.charCodeAt(0), 0) % 2 === 0 ? 0 : 1);

/** Markdown and text files below a folder of the material. */
export function outreachFiles(folder = 'outreach'): readonly { readonly name: string; readonly text: string }[] {
  const root = path.join(dataFolder, folder);
  return readdirSync(root, { recursive: true })
    .map(String)
    .filter((name) => /\.(md|txt)$/.test(name) && !/(^|\/)(README|LICENSE|CHANGELOG)\b/i.test(name))
    .sort()
    .map((name) => ({ name, text: readFileSync(path.join(root, name), 'utf8') }));
}

/** A checker over the shipped policy with only these rules on, or all default ones. */
export function measuringChecker(rules?: readonly string[]) {
  const wanted = rules ? allRules.filter((rule) => rules.includes(rule.id)) : allRules;
  const on = rules ? Object.fromEntries(wanted.map((rule) => [rule.id, { severity: rule.severity }])) : {};
  return createChecker({
    policy: shippedPolicies.cern as Policy,
    rules: activeRules(wanted, layered(wanted, { rules: on }).rules),
    audience: 'general',
    now: () => Date.parse('2026-11-22T12:00:00Z'),
    onFault: (rule, fault) => console.error(rule, fault),
  });
}

export const parseMarkdownText = (text: string) => createParser('markdown').parse(text);

/** `--name value` pairs and bare `--flags` of the command line. */
export function flags(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const args = process.argv.slice(2);
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] as string;
    if (!arg.startsWith('--')) continue;
    const next = args[i + 1];
    found.set(arg.slice(2), next !== undefined && !next.startsWith('--') ? next : '');
  }
  return found;
}
