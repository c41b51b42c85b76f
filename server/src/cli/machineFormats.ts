import type { FileResult } from './result.ts';

/** Workflow commands of GitHub Actions, of one file. */
export function github({ path, findings }: FileResult): string {
  const levels = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' } as const;
  const data = (s: string): string => s.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (s: string): string => data(s).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return findings
    .map(
      (f) =>
        `::${levels[f.severity]} file=${property(path)},line=${f.start.line},endLine=${f.end.line},col=${f.start.column},endColumn=${f.end.column},title=${property(`Forthright ${f.rule}`)}::${data(f.message)}\n`,
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
export function junitSuite(r: FileResult): string {
  const cases = r.findings.length
    ? r.findings.map(
        (f) =>
          `    <testcase name="${xml(`${f.rule} ${f.start.line}:${f.start.column}`)}" classname="${xml(r.path)}"><failure type="${f.severity}" message="${xml(f.message)}">${xml(`${r.path}:${f.start.line}:${f.start.column} ${f.message}`)}</failure></testcase>`,
      )
    : [`    <testcase name="${xml(r.path)}" classname="${xml(r.path)}"/>`];
  return `  <testsuite name="${xml(r.path)}" tests="${cases.length}" failures="${r.findings.length}" errors="0">\n${cases.join('\n')}\n  </testsuite>`;
}

export const junit = (suites: readonly string[], tests: number, failures: number): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="forthright" tests="${tests}" failures="${failures}" errors="0">\n${suites.join('\n')}\n</testsuites>\n`;

/** GitLab's Code Quality report: the issues of one file. */
export function codequality({ path, findings }: FileResult): readonly object[] {
  const levels = { error: 'blocker', warning: 'major', information: 'minor', hint: 'info' } as const;
  const seen = new Map<string, number>();
  return findings.map((f) => {
    const key = `${path}\u0000${f.rule}\u0000${f.text}`;
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return {
      description: f.message,
      check_name: f.rule,
      fingerprint: fingerprint(`${key}\u0000${nth}`),
      severity: levels[f.severity],
      location: { path, lines: { begin: f.start.line, end: f.end.line } },
    };
  });
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
