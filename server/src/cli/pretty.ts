import type { Severity } from '../engine/rule.ts';
import type { FileResult, FindingResult } from './result.ts';

const signs: Readonly<Record<Severity, string>> = { error: '✖', warning: '▲', information: '●', hint: '·' };
const colours: Readonly<Record<Severity, number>> = { error: 31, warning: 33, information: 36, hint: 90 };

export interface Look {
  readonly colours: boolean;
  /** The one-line reason of a rule, in a language. */
  why(rule: string, language: string): string | undefined;
}

/** One file's findings for a person: where, what, the line with the place underlined, why, the first fix. */
export function prettyFile(result: FileResult, text: string, look: Look): string {
  const paint = (code: number, s: string): string => (look.colours ? `\u001b[${code}m${s}\u001b[0m` : s);
  const lines = text.split(/\r\n|\r|\n/);
  // A line with a secret in it is not shown, for no finding.
  for (const f of result.findings)
    if (f.text !== text.slice(f.start.offset, f.end.offset)) lines.fill('', f.start.line - 1, f.end.line);
  const parts = [`${paint(1, result.path)}  ${verdictLine(result, paint)}`];
  for (const f of result.findings) {
    const head = `  ${paint(colours[f.severity], signs[f.severity])} ${paint(90, `${f.start.line}:${f.start.column}`)} ${f.message} ${paint(90, f.rule)}`;
    parts.push([head, ...frame(f, lines, paint), ...reason(f, result, look, paint)].join('\n'));
  }
  if (result.suppressed.length) parts.push(paint(90, `  ${result.suppressed.length} ignored with a reason`));
  return `${parts.join('\n')}\n`;
}

function verdictLine({ verdict, findings, language }: FileResult, paint: (code: number, s: string) => string): string {
  const n = findings.length;
  const said =
    language === 'fr'
      ? { blocked: 'bloqué', attention: 'à revoir', ready: n ? 'prêt, avec des conseils' : 'prêt' }
      : { blocked: 'blocked', attention: 'needs attention', ready: n ? 'ready, with advice' : 'ready' };
  const colour = verdict === 'blocked' ? 31 : verdict === 'attention' ? 33 : 32;
  return paint(colour, said[verdict as keyof typeof said]);
}

const widest = 100;

/** The line of the finding, cut around it when it is long, with carets below. */
function frame(f: FindingResult, lines: readonly string[], paint: (code: number, s: string) => string): string[] {
  const line = (lines[f.start.line - 1] ?? '').replaceAll('\t', ' ');
  if (line.trim() === '') return [];
  const from = Math.max(0, Math.min(f.start.column - 1 - 30, line.length - widest));
  const shown = line.slice(from, from + widest);
  const ends = f.end.line === f.start.line ? f.end.column - 1 : line.length;
  const width = Math.max(1, Math.min(ends, from + widest) - (f.start.column - 1));
  const before = line.slice(from, f.start.column - 1);
  const carets =
    ' '.repeat(widthOf(before)) +
    '^'.repeat(Math.max(1, widthOf(line.slice(f.start.column - 1, f.start.column - 1 + width))));
  const cut = from > 0 ? '…' : ' ';
  return [`     ${cut}${shown}`, `      ${paint(colours[f.severity], carets)}`];
}

/** Columns a terminal gives the text: emoji and CJK take two. */
function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) {
    if (/\p{M}|\u200d|\ufe0f/u.test(sign)) continue;
    width += /\p{Extended_Pictographic}|[\u1100-\u115f\u2e80-\uffdc]/u.test(sign) ? 2 : 1;
  }
  return width;
}

function reason(
  f: FindingResult,
  { language }: FileResult,
  look: Look,
  paint: (code: number, s: string) => string,
): string[] {
  const why = look.why(f.rule, language);
  const fix = f.fixes[0];
  return [...(why ? [`      ${paint(90, why)}`] : []), ...(fix ? [`      ${paint(32, '→')} ${fix.title}`] : [])];
}

export interface Tally extends Record<Severity, number> {
  files: number;
}

export function prettySummary(counts: Tally, milliseconds: number): string {
  const total = counts.error + counts.warning + counts.information + counts.hint;
  const files = `${counts.files} ${counts.files === 1 ? 'file' : 'files'}`;
  const told = (['error', 'warning', 'information', 'hint'] as const)
    .filter((s) => counts[s] > 0)
    .map((s) => `${counts[s]} ${s === 'information' ? 'advice' : counts[s] === 1 ? s : `${s}s`}`);
  return total === 0
    ? `${files}: nothing to mend. (${milliseconds} ms)\n`
    : `${files}: ${told.join(', ')}. (${milliseconds} ms)\n`;
}
