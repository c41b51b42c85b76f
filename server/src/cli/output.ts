import type { Policy } from '../policy/policy.ts';
import { rulesOf } from '../standing.ts';
import type { OutputFormat } from './arguments.ts';
import type { Machine } from './machine.ts';
import { codequality, github, junit, junitSuite } from './machineFormats.ts';
import { prettyFile, prettySummary, type Tally } from './pretty.ts';
import type { FileResult } from './result.ts';
import { ruleInfos } from './rules.ts';
import { sarif } from './sarif.ts';

/** Prints results as they come; what a format says at its head about all of them is held until the end. */
export interface Output {
  /** `text` is what was checked, `policy` under what. */
  file(result: FileResult, text: string | undefined, policy: () => Promise<Policy>): Promise<void> | void;
  end(): void;
}

export function createOutput(format: OutputFormat, machine: Machine): Output {
  switch (format) {
    case 'json': {
      const list = listed(machine, '{\n  "version": 1,\n  "files": ', '  ', '\n}\n');
      return { file: (result) => list.item(result), end: list.end };
    }
    case 'codequality': {
      const list = listed(machine, '', '', '\n');
      return { file: (result) => codequality(result).forEach(list.item), end: list.end };
    }
    case 'github':
      return { file: (result) => machine.out(github(result)), end: () => {} };
    case 'junit':
      return junitOutput(machine);
    case 'sarif':
      return sarifOutput(machine);
    case 'pretty':
      return prettyOutput(machine);
  }
}

/** What `JSON.stringify` with two spaces says of a list, item by item. */
function listed(machine: Machine, before: string, indent: string, behind: string) {
  let isEmpty = true;
  return {
    item(value: object): void {
      const text = JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}  `);
      machine.out(`${isEmpty ? `${before}[` : ','}\n${indent}  ${text}`);
      isEmpty = false;
    },
    end: (): void => machine.out(isEmpty ? `${before}[]${behind}` : `\n${indent}]${behind}`),
  };
}

function junitOutput(machine: Machine): Output {
  const suites: string[] = [];
  let tests = 0;
  let failures = 0;
  return {
    file(result) {
      suites.push(junitSuite(result));
      tests += Math.max(1, result.findings.length);
      failures += result.findings.length;
    },
    end: () => machine.out(junit(suites, tests, failures)),
  };
}

function sarifOutput(machine: Machine): Output {
  const results: FileResult[] = [];
  const policies = new Set<Policy>();
  return {
    async file(result, _text, policy) {
      results.push(result);
      policies.add(await policy());
    },
    end: () => machine.out(sarif(results, ruleInfos([...policies]), machine.version)),
  };
}

function prettyOutput(machine: Machine): Output {
  const started = machine.now();
  const tally: Tally = { files: 0, error: 0, warning: 0, information: 0, hint: 0 };
  return {
    async file(result, text, policy) {
      tally.files++;
      for (const { severity } of result.findings) tally[severity]++;
      if (result.findings.length === 0) return;
      const rules = rulesOf(await policy());
      const why = (rule: string, language: string): string | undefined =>
        rules.find((r) => r.id === rule)?.summary[language === 'fr' ? 'fr' : 'en'];
      machine.out(`${prettyFile(result, text ?? '', { colours: machine.colours, why })}\n`);
    },
    end: () => machine.out(prettySummary(tally, machine.now() - started)),
  };
}
