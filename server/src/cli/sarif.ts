import type { Severity } from '../engine/rule.ts';
import type { FileResult, FindingResult } from './result.ts';

export interface RuleInfo {
  readonly id: string;
  readonly summary: string;
  readonly rationale: string;
  /** The reason, and the clause of the guidelines. */
  readonly help: string;
  readonly severity: Severity;
  readonly url: string;
}

const sarifLevel = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const;

/** SARIF 2.1.0, with the rules that were found, fixes and what was suppressed. */
export function sarif(results: readonly FileResult[], rules: readonly RuleInfo[], version: string): string {
  const used = rules.filter((rule) =>
    results.some((r) => r.findings.some((f) => f.rule === rule.id) || r.suppressed.some((s) => s.rule === rule.id)),
  );
  const index = new Map(used.map((rule, i) => [rule.id, i]));
  const region = (f: FindingResult) => ({
    startLine: f.start.line,
    startColumn: f.start.column,
    endLine: f.end.line,
    endColumn: f.end.column,
    charOffset: f.start.offset,
    charLength: f.end.offset - f.start.offset,
  });
  const run = {
    tool: {
      driver: {
        name: 'Forthright',
        version,
        rules: used.map((rule) => ({
          id: rule.id,
          shortDescription: { text: rule.summary },
          fullDescription: { text: rule.rationale },
          help: { text: rule.help },
          ...(rule.url ? { helpUri: rule.url } : {}),
          defaultConfiguration: { level: sarifLevel[rule.severity] },
        })),
      },
    },
    columnKind: 'utf16CodeUnits',
    results: results.flatMap((r) => [
      ...r.findings.map((f) => ({
        ruleId: f.rule,
        ...(index.has(f.rule) ? { ruleIndex: index.get(f.rule) } : {}),
        level: sarifLevel[f.severity],
        message: { text: f.message },
        locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(r.path) }, region: region(f) } }],
        ...(f.fixes.length
          ? {
              fixes: f.fixes.map((fix) => ({
                description: { text: fix.title },
                artifactChanges: [
                  {
                    artifactLocation: { uri: uriOf(r.path) },
                    replacements: fix.edits.map((e) => ({
                      deletedRegion: { charOffset: e.start, charLength: e.end - e.start },
                      insertedContent: { text: e.text },
                    })),
                  },
                ],
              })),
            }
          : {}),
      })),
      ...r.suppressed.map((s) => ({
        ruleId: s.rule,
        ...(index.has(s.rule) ? { ruleIndex: index.get(s.rule) } : {}),
        message: { text: s.reason },
        locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(r.path) } } }],
        suppressions: [{ kind: 'inSource', justification: s.reason }],
      })),
    ]),
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** A path as a relative URI reference: forward slashes, signs escaped. */
const uriOf = (path: string): string =>
  path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/').replace(/^\.\//, '');
