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

export const json = (results: readonly FileResult[]): string =>
  `${JSON.stringify({ version: 1, files: results }, null, 2)}\n`;

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

/** Workflow commands of GitHub Actions. */
export function github(results: readonly FileResult[]): string {
  const levels = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' } as const;
  const data = (s: string): string => s.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (s: string): string => data(s).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return results
    .flatMap((r) =>
      r.findings.map(
        (f) =>
          `::${levels[f.severity]} file=${property(r.path)},line=${f.start.line},endLine=${f.end.line},col=${f.start.column},endColumn=${f.end.column},title=${property(`Forthright ${f.rule}`)}::${data(f.message)}\n`,
      ),
    )
    .join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
};

/** What XML 1.0 cannot hold: control characters and halves of surrogate pairs. */
const isForbidden = (code: number): boolean =>
  (code < 32 && code !== 9 && code !== 10 && code !== 13) ||
  (code >= 0xd800 && code <= 0xdfff) ||
  code === 0xfffe ||
  code === 0xffff;

const xml = (s: string): string =>
  [...s].map((c) => entities[c] ?? (isForbidden(c.codePointAt(0) as number) ? '\ufffd' : c)).join('');

/** JUnit XML: a file is a suite, a finding a failed case. */
export function junit(results: readonly FileResult[]): string {
  const total = results.reduce((n, r) => n + Math.max(1, r.findings.length), 0);
  const failed = results.reduce((n, r) => n + r.findings.length, 0);
  const suites = results.map((r) => {
    const cases = r.findings.length
      ? r.findings.map(
          (f) =>
            `    <testcase name="${xml(`${f.rule} ${f.start.line}:${f.start.column}`)}" classname="${xml(r.path)}"><failure type="${f.severity}" message="${xml(f.message)}">${xml(`${r.path}:${f.start.line}:${f.start.column} ${f.message}`)}</failure></testcase>`,
        )
      : [`    <testcase name="${xml(r.path)}" classname="${xml(r.path)}"/>`];
    return `  <testsuite name="${xml(r.path)}" tests="${cases.length}" failures="${r.findings.length}" errors="0">\n${cases.join('\n')}\n  </testsuite>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="forthright" tests="${total}" failures="${failed}" errors="0">\n${suites.join('\n')}\n</testsuites>\n`;
}

/** GitLab's Code Quality report. */
export function codequality(results: readonly FileResult[]): string {
  const levels = { error: 'blocker', warning: 'major', information: 'minor', hint: 'info' } as const;
  const seen = new Map<string, number>();
  const issues = results.flatMap((r) =>
    r.findings.map((f) => {
      const key = `${r.path}\u0000${f.rule}\u0000${f.text}`;
      const nth = seen.get(key) ?? 0;
      seen.set(key, nth + 1);
      return {
        description: f.message,
        check_name: f.rule,
        fingerprint: fingerprint(`${key}\u0000${nth}`),
        severity: levels[f.severity],
        location: { path: r.path, lines: { begin: f.start.line, end: f.end.line } },
      };
    }),
  );
  return `${JSON.stringify(issues, null, 2)}\n`;
}

/** 64 bits of FNV-1a in two halves: the same finding has the same name however the lines above it move. */
export function fingerprint(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    a = Math.imul(a ^ c, 0x01000193) >>> 0;
    b = Math.imul(b ^ (c + i), 0x85ebca6b) >>> 0;
  }
  return a.toString(16).padStart(8, '0') + b.toString(16).padStart(8, '0');
}
