import type { Edit, Finding } from './rule.ts';

/** Safe fixes that do not touch one another, the first of each finding. */
export function safeEdits(findings: readonly Finding[]): readonly Edit[] {
  const edits: Edit[] = [];
  let free = 0;
  for (const finding of findings) {
    const fix = finding.fixes[0];
    if (!fix?.safe || fix.edits.some((e) => e.start < free)) continue;
    edits.push(...fix.edits);
    free = Math.max(...fix.edits.map((e) => e.end));
  }
  return edits;
}

/** The text with the edits made; edits do not overlap. */
export const applied = (text: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((now, e) => now.slice(0, e.start) + e.text + now.slice(e.end), text);
