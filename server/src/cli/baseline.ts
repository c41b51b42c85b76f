import type { ReadFile } from './machine.ts';
import { fingerprint } from './machineFormats.ts';
import type { FileResult } from './result.ts';

/** Findings that were there before, by name; only new ones count. */
export interface Baseline {
  readonly known: ReadonlySet<string>;
}

/** The same finding keeps its name while lines above it move; a second one of the same words has a name of its own. */
export function namesOf({ path, findings }: FileResult): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map((f) => {
    const key = `${path}\u0000${f.rule}\u0000${f.text}`;
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return fingerprint(`${key}\u0000${nth}`);
  });
}

export const baselineOf = (names: readonly string[]): string =>
  `${JSON.stringify({ version: 1, findings: [...names].sort() }, null, 2)}\n`;

export function readBaseline(file: ReadFile): Baseline | { fault: string } {
  if ('fault' in file) return file;
  try {
    const value: unknown = JSON.parse(file.text);
    const findings = (value as { findings?: unknown }).findings;
    if (Array.isArray(findings) && findings.every((f) => typeof f === 'string')) return { known: new Set(findings) };
  } catch {
    return { fault: 'is no baseline: it is not JSON' };
  }
  return { fault: 'is no baseline: write one with --write-baseline' };
}
